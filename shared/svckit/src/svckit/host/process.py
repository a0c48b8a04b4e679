"""The life of a process: what starts in which order, what watches what, and how everything ends."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from time import monotonic
from typing import Protocol

import httpx

from svckit.audit import open_database
from svckit.audit.witness import HeadPublisher
from svckit.core.clock import Clock
from svckit.core.dependency_checks import require
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import get_logger, metrics
from svckit.core.telemetry.tracing import flush_traces
from svckit.core.tls import trusted_authorities
from svckit.core.waiting import happens_within
from svckit.db import Database, asyncpg_adapter, compiled_statement
from svckit.db.housekeeping import Housekeeper
from svckit.db.migrations import is_migrated
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.host import backlogs
from svckit.messaging.bus.connect import connect
from svckit.messaging.bus.port import BusUnavailable
from svckit.messaging.consumer import ConsumerRunner
from svckit.messaging.relay import Relay
from svckit.timers import TimerWorker
from svckit.web import oidc, pages, revocations, types
from svckit.web.audit.requests import refusals_of
from svckit.web.auth import Authenticator, JwtAuthenticator
from svckit.web.keys import JwksKeys, KeySource
from svckit.web.runtime import Check, Role, Runtime, ServiceDefinition

_log = get_logger("svckit.host.process")
_TASKS_END_S = 40.0
_PING_CACHE_S = 1.5
_EXPIRE_EVERY_S = 3600.0
_ASK_THE_TIME_EVERY_S = 10.0


@asynccontextmanager
async def running(
    service: ServiceDefinition,
    settings: ServiceSettings,
    role: Role,
    *,
    keys: KeySource | None,
    clock: Clock | None,
    database: Database | None,
) -> AsyncIterator[Runtime]:
    """A started runtime; the block's end stops it in order: tasks, bus, HTTP client, database, traces.

    Raises `DependencyChanged`.
    """
    require((asyncpg_adapter.CHECK, compiled_statement.CHECK, pages.CHECK, types.CHECK))
    async with AsyncExitStack() as stack:
        owned = database is None
        database = database or open_database(settings, service.source)
        if owned:
            stack.push_async_callback(database.dispose)
        http = await stack.enter_async_context(_client(service))
        await _set_the_clock(database, RetryLog(_log, "clock.not_set"))
        runtime = Runtime(
            service=service, settings=settings, clock=clock or database.clock, database=database, http=http
        )
        runtime.authenticators = _authenticators(runtime, keys)
        runtime.ready_checks["database"] = _database_check(runtime)
        if role != "api":
            await _connect_bus(runtime, stack)
        stack.push_async_callback(asyncio.to_thread, flush_traces)
        async with _tasks(runtime, _chosen(runtime, role)):
            await asyncio.sleep(0)  # every task takes its first step: the readiness checks it registers count
            runtime.ready = True
            _log.info("service.started", role=role, version=service.version)
            yield runtime
            runtime.stopping.set()
    _log.info("service.stopped", role=role)


def _client(service: ServiceDefinition) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        timeout=httpx.Timeout(10.0, connect=3.0),
        limits=httpx.Limits(max_connections=100, max_keepalive_connections=20),
        headers={"User-Agent": f"farwatch-{service.source}/{service.version}"},
        follow_redirects=False,
        trust_env=False,
        verify=trusted_authorities(),
    )


def _authenticators(runtime: Runtime, keys: KeySource | None) -> tuple[Authenticator, ...]:
    settings = runtime.settings
    if keys is None and runtime.service.keys is not None:
        keys = runtime.service.keys(runtime)
    if keys is None:
        keys = JwksKeys(
            runtime.http,
            settings.jwks_url,
            refresh_s=settings.jwks_refresh_s,
            min_interval_s=settings.jwks_min_interval_s,
        )
    own = tuple(make(runtime) for make in runtime.service.authenticators)
    provider = oidc.authenticator_of(runtime.http, settings)
    return (*own, *((provider,) if provider else ()), JwtAuthenticator(keys, settings.issuer, settings.audience))


async def _connect_bus(runtime: Runtime, stack: AsyncExitStack) -> None:
    bus = connect(runtime.settings.bus_url.get_secret_value(), client_id=runtime.service.source)
    await bus.start()
    stack.push_async_callback(bus.stop)
    runtime.bus = bus


Run = Callable[[], Awaitable[None]]


class Runner(Protocol):
    """Work that goes on until the process stops."""

    async def run(self, stopping: asyncio.Event) -> None:
        """Do it until ``stopping`` is set."""


def _chosen(runtime: Runtime, role: Role) -> dict[str, Run]:
    """The background tasks of a role by name."""
    service = runtime.service
    chosen: dict[str, Run] = {"backlogs": _bound(backlogs.measure, runtime), "clock": _bound(_keep_time, runtime)}
    if role != "worker":
        chosen["revocations"] = _bound(revocations.follow, runtime)
        chosen["audit refusals"] = _stoppable(refusals_of(runtime), runtime.stopping)
        chosen |= {f"api:{task.__qualname__}": _bound(task, runtime) for task in service.api_tasks}
    if role != "api":
        chosen |= _platform(runtime)
        chosen |= {f"task:{task.__qualname__}": _bound(task, runtime) for task in service.tasks}
    return chosen


def _platform(runtime: Runtime) -> dict[str, Run]:
    service, database, settings = runtime.service, runtime.database, runtime.settings
    assert runtime.bus is not None
    runners: dict[str, Runner] = {
        "relay": Relay(database, runtime.bus, settings),
        "audit heads": HeadPublisher(database, settings),
        "housekeeper": Housekeeper(database, settings),
    }
    for kind, handler in service.timers.items():
        runners[f"timers:{kind}"] = TimerWorker(database, kind, handler, runtime.clock, settings)
    for subscriptions in service.subscriptions:
        runner = ConsumerRunner(database, runtime.bus, subscriptions, runtime.clock, settings)
        runners[f"consumer:{subscriptions.group}"] = runner
        runtime.live_checks[subscriptions.group] = _polling_check(runner, settings.consumer_watchdog_s)
    chosen = {name: _stoppable(runner, runtime.stopping) for name, runner in runners.items()}
    return {
        **chosen,
        "bus retention": _bound(_expire_bus, runtime),
    }


async def _expire_bus(runtime: Runtime) -> None:
    """Let the bus drop what is older than its topics' retention (nothing to do where its server does that)."""
    assert runtime.bus is not None
    while not runtime.stopping.is_set():
        try:
            dropped = await runtime.bus.expire(runtime.clock.now())
            _log.debug("bus.expired", records=dropped)
        except BusUnavailable as error:
            _log.warning("bus.expire_failed", error=repr(error))
        await happens_within(runtime.stopping, _EXPIRE_EVERY_S)


async def _keep_time(runtime: Runtime) -> None:
    """Set the clock by the database server's now and then. While that is away, the clock counts on by itself."""
    retry_log = RetryLog(_log, "clock.not_set")
    while not await happens_within(runtime.stopping, _ASK_THE_TIME_EVERY_S):
        await _set_the_clock(runtime.database, retry_log)


async def _set_the_clock(database: Database, retry_log: RetryLog) -> None:
    try:
        await database.ask_the_time()
    except DATABASE_ERRORS as error:
        retry_log.failed(error)


def _bound(task: Callable[[Runtime], Awaitable[None]], runtime: Runtime) -> Run:
    return lambda: task(runtime)


def _stoppable(runner: Runner, stopping: asyncio.Event) -> Run:
    return lambda: runner.run(stopping)


@asynccontextmanager
async def _tasks(runtime: Runtime, chosen: dict[str, Run]) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(_supervised(runtime, name, run), name=name) for name, run in chosen.items()]
    try:
        yield
    finally:
        runtime.stopping.set()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=_TASKS_END_S)
            for task in late:
                _log.warning("service.task_cancelled", task=task.get_name())
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def _supervised(runtime: Runtime, name: str, run: Run) -> None:
    """Run a task; its crash ends the process (let it crash, the orchestrator starts a fresh one)."""
    try:
        await run()
    except Exception as error:
        _log.critical("service.task_failed", task=name, exc_info=error)
        metrics.TASK_FAILED.labels(name).inc()
        runtime.failure = runtime.failure or error
        runtime.stopping.set()


def _polling_check(runner: ConsumerRunner, limit_s: float) -> Check:
    async def check() -> str | None:
        age = monotonic() - runner.turned_at
        return f"has not polled for {age:.0f} s" if age > limit_s else None

    return check


def _database_check(runtime: Runtime) -> Check:
    """Ready: the database answers (asked at most every 1.5 s) and its migrations are in."""
    checked, result, migrated = float("-inf"), None, False

    async def check() -> str | None:
        nonlocal checked, result, migrated
        if monotonic() - checked < _PING_CACHE_S:
            return result
        checked = monotonic()
        try:
            async with asyncio.timeout(3):
                await runtime.database.ping()
                if not migrated:
                    migrated = await is_migrated(runtime.database.engine, runtime.service.migrations)
            result = None if migrated else "migrations are not at the head; run `migrate`"
        except Exception as error:
            result = f"does not answer: {type(error).__name__}"
        return result

    return check

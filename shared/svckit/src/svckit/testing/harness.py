"""A service in a test: its API over HTTP, its events through the real consumer code, its timers on a manual clock."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope, Event
from svckit.audit import open_database
from svckit.core.clock import ManualClock
from svckit.core.ids import uuid7
from svckit.db.platform import outbox, timers
from svckit.host.service import Service
from svckit.messaging.applying import Applier
from svckit.messaging.bus.port import Received
from svckit.messaging.codec import headers_of
from svckit.testing.databases import Source, fresh_database
from svckit.testing.logs import LogRecord, recorded_logs
from svckit.testing.pool import kept_engine, pooled_database
from svckit.testing.statement_log import StatementLog, logged
from svckit.testing.tokens import Issuer
from svckit.timers import TimerWorker
from svckit.web.runtime import Runtime

E = TypeVar("E", bound=Event)


UNLIMITED = {"rate_limit_user": 0, "rate_limit_station": 0, "rate_limit_address": 0}
IN_MEMORY = {"files_url": "memory://"}
"""Where a service in a test keeps files, if it does."""
"""On a clock that stands still every test would use up its limits one day; those that are about them set their own."""


class Harness:
    """One running service on a database of its own. No relay, no bus, no background tasks of the worker."""

    def __init__(
        self,
        service: Service,
        app: FastAPI,
        issuer: Issuer,
        clock: ManualClock,
        logs: LogRecord,
        statement_log: StatementLog | None = None,
    ) -> None:
        self.service = service
        self.app = app
        self.issuer = issuer
        self.clock = clock
        self.logs = logs
        self._statement_log = statement_log

    @property
    def statement_log(self) -> StatementLog:
        """What the service says to its database; of a harness of `counted_fixture` alone."""
        assert self._statement_log is not None, "this service is not listened to: see counted_fixture"
        return self._statement_log

    @property
    def runtime(self) -> Runtime:
        """The service's runtime."""
        runtime: Runtime = self.app.state.runtime
        return runtime

    def client(self, token: str | None = None, **headers: str) -> httpx.AsyncClient:
        """A client below ``/api/<service>/v1`` that sends ``token``, or nobody's."""
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        return httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app, raise_app_exceptions=False),
            base_url=f"http://{self.service.name}{self.service.prefix}",
            headers=headers,
        )

    def as_user(
        self,
        roles: list[str],
        *,
        sites: list[UUID] | None = None,
        id: UUID | None = None,  # noqa: A002  reads well where it is called
        name: str = "张伟",
        language: str = "en",
    ) -> httpx.AsyncClient:
        """A client with a real signed token. ``sites`` None: every site."""
        token = self.issuer.token(id or uuid7(), [str(role) for role in roles], sites, name)
        return self.client(token, **{"Accept-Language": language})

    async def deliver(
        self, event: Event, *, twice: bool = False, at: datetime | None = None, exercise: bool = False
    ) -> Envelope:
        """Hand an event to every consumer of the service that listens to it, as the bus would."""
        envelope = self._envelope(event, at, exercise)
        for _ in range(2 if twice else 1):
            await self.deliver_records(self._record(event, envelope))
        return envelope

    async def deliver_together(self, *events: Event) -> None:
        """Hand events over as if they had waited at the same time: one transaction."""
        await self.deliver_records(*[self._record(event, self._envelope(event, None)) for event in events])

    async def deliver_records(self, *records: Received) -> None:
        """Hand raw records to every consumer that reads the topic of the first, in one transaction each."""
        groups = [entry for entry in self.service.subscriptions if records[0].topic in entry.topics]
        assert groups, f"nobody in {self.service.name} listens to {records[0].topic}"
        for group in groups:
            await Applier(self.runtime.database, group).apply(records, self.clock.now())

    def _envelope(self, event: Event, at: datetime | None, exercise: bool = False) -> Envelope:
        return Envelope(
            id=uuid7(),
            type=event.type,
            source="/test",
            subject=event.key,
            time=at or self.clock.now(),
            dataschema=event.dataschema(),
            exercise=exercise,
        )

    def _record(self, event: Event, envelope: Envelope) -> Received:
        return Received(
            topic=event.topic.name,
            key=event.key.encode(),
            value=event.model_dump_json().encode(),
            headers=tuple((name, value.encode()) for name, value in headers_of(envelope).items()),
            partition=0,
            offset=0,
            timestamp=self.clock.now(),
        )

    async def published(self, event: type[E]) -> list[E]:
        """The events of this type in the outbox, oldest first."""
        statement = select(outbox.c.payload).where(outbox.c.type == event.type).order_by(outbox.c.seq)
        async with self.runtime.database.read() as session:
            return [event.model_validate_json(payload) for payload in (await session.execute(statement)).scalars()]

    async def fast_forward(self, **parts: float) -> int:
        """Move the clock on (``minutes=30``), firing every timer at its own time; how many fired."""
        target = self.clock.now() + timedelta(**parts)
        fired = await self._fire_due()
        while (due := await self._next_due()) is not None and due <= target:
            self.clock.set(max(due, self.clock.now()))
            fired += await self._fire_due()
        self.clock.set(target)
        return fired + await self._fire_due()

    async def _fire_due(self) -> int:
        """Kind by kind in the order of the service. One question first: there are dozens, and one or two are due."""
        runtime, fired = self.runtime, 0
        while due := await self._kinds_due():
            for kind in [kind for kind in self.service.timers if kind in due]:
                handler = self.service.timers[kind]
                fired += await TimerWorker(runtime.database, kind, handler, self.clock, runtime.settings).fire_due()
        return fired

    async def _kinds_due(self) -> set[str]:
        due = select(timers.c.kind).where(timers.c.fired_at.is_(None), timers.c.next_attempt_at <= self.clock.now())
        async with self.runtime.database.read() as session:
            return set(await session.scalars(due)) & self.service.timers.keys()

    async def _next_due(self) -> datetime | None:
        statement = select(func.min(timers.c.next_attempt_at)).where(
            timers.c.fired_at.is_(None), timers.c.next_attempt_at > self.clock.now()
        )
        async with self.runtime.database.read() as session:
            moment: datetime | None = await session.scalar(statement)
            return moment

    def transaction(self) -> AbstractAsyncContextManager[AsyncSession]:
        """A transaction on the service's database."""
        return self.runtime.database.transaction()

    def allow_errors(self, *events: str) -> None:
        """These ERROR log events are part of the story."""
        self.logs.allowed.update(events)


Run = Callable[..., AbstractAsyncContextManager[Harness]]
"""`running` or `counted`."""


def service_fixture(service: Service, **settings: Any) -> Callable[[], AsyncIterator[Harness]]:
    """A fixture that runs ``service`` with these settings on a migrated database. Fails on ERROR logs."""
    return _fixture(running, service, settings)


def counted_fixture(service: Service, **settings: Any) -> Callable[[], AsyncIterator[Harness]]:
    """As `service_fixture`, with a `Harness.statement_log`."""
    return _fixture(counted, service, settings)


def _fixture(run: Run, service: Service, settings: dict[str, Any]) -> Callable[[], AsyncIterator[Harness]]:
    @pytest.fixture
    async def harness(request: pytest.FixtureRequest, postgres_server: str) -> AsyncIterator[Harness]:
        async with database_for(request, service.migrations) as url:
            with recorded_logs() as logs:
                async with run(service, url, logs, **settings) as harness:
                    yield harness
                assert not logs.unexpected(), f"ERROR logs: {logs.unexpected()}"

    return harness


@asynccontextmanager
async def counted(service: Service, url: str, logs: LogRecord, **settings: Any) -> AsyncIterator[Harness]:
    """A harness that hears what its service says to the database, and a service that says nothing unasked: what its
    background tasks ask now and then, by the clock of the machine, is nobody's work.
    """
    async with (
        logged(url) as (listened_to, log),
        running(service, listened_to, logs, statement_log=log, **settings) as harness,
    ):
        harness.runtime.stopping.set()
        yield harness


def database_for(request: pytest.FixtureRequest, source: Source) -> AbstractAsyncContextManager[str]:
    """The URL of a database like a new one. A test marked `own_database` gets a copy that nobody uses after it."""
    own = request.node.get_closest_marker("own_database") is not None
    return fresh_database(source) if own else pooled_database(source)


@asynccontextmanager
async def running(
    service: Service, url: str, logs: LogRecord, *, statement_log: StatementLog | None = None, **settings: Any
) -> AsyncIterator[Harness]:
    """A harness around a running service on the database at ``url``."""
    issuer, clock = Issuer(), ManualClock()
    chosen = service.settings(database_url=url, **{**UNLIMITED, **IN_MEMORY, **settings})
    async with kept_engine(chosen, service.source) as engine:
        database = open_database(chosen, service.source, engine=engine)
        app = service.app(chosen, role="api", keys=issuer.keys, clock=clock, database=database)
        async with app.router.lifespan_context(app):
            yield Harness(service, app, issuer, clock, logs, statement_log)

"""A service, declared once: its composition root makes a `Service`, everything else follows from it."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from fastapi import APIRouter, FastAPI
from fastapi.routing import iter_route_contexts
from fastapi.telemetry import TelemetryConfig
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from contracts import Event
from svckit.core.clock import Clock
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import configure_tracing
from svckit.db import Database
from svckit.host import health
from svckit.host.process import running
from svckit.messaging import Subscriptions
from svckit.timers import TimerHandler
from svckit.web import docs, problems
from svckit.web.access import AccessTable
from svckit.web.auth import Authenticator
from svckit.web.keys import KeySource
from svckit.web.middleware import CatchAll, HeadAsGet, Observation, SecurityHeaders
from svckit.web.on_duty import DutyRegister
from svckit.web.revocations import Loader
from svckit.web.runtime import Runtime
from svckit.web.unit_of_work import UnitOfWorkRoute

Role = Literal["serve", "api", "worker"]
Task = Callable[[Runtime], Awaitable[None]]
HealthFacts = Callable[[AsyncSession, Runtime], Awaitable[dict[str, Any]]]
NATIVE_TELEMETRY_OFF: TelemetryConfig = {
    "auto_configure": False,
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
}


@dataclass(frozen=True, kw_only=True)
class Service:
    """What a service is made of.

    ``tasks`` run where events are worked on (``serve``, ``worker``), ``api_tasks`` where HTTP is answered (``serve``,
    ``api``). ``body_limits`` maps a route to the name of the setting that holds its limit. ``telemetry`` are the routes
    whose calls are measurements and not actions: the audit log leaves them out; ``exports`` those that take data out:
    it tells everybody's calls. ``keys`` and ``authenticators`` are made from the runtime: the issuer itself brings its
    own keys, stations theirs; ``revocations`` where it reads whose tokens are void, which the others ask it.
    ``duty_register`` knows where somebody is on duty, for the rights that the access table ties to that.
    ``health_facts`` is what only this service knows of its health, for ``/vitalz``.
    """

    name: str
    title: str
    version: str
    settings: type[ServiceSettings]
    access: AccessTable
    routers: tuple[APIRouter, ...]
    migrations: str
    subscriptions: tuple[Subscriptions, ...] = ()
    timers: Mapping[str, TimerHandler] = field(default_factory=dict)
    tasks: tuple[Task, ...] = ()
    api_tasks: tuple[Task, ...] = ()
    publishes: tuple[type[Event], ...] = ()
    body_limits: Mapping[str, str] = field(default_factory=dict)
    telemetry: frozenset[str] = frozenset()
    exports: frozenset[str] = frozenset()
    keys: Callable[[Runtime], KeySource] | None = None
    health_facts: HealthFacts | None = None
    revocations: Callable[[Runtime], Loader] | None = None
    duty_register: Callable[[Runtime], DutyRegister] | None = None
    authenticators: tuple[Callable[[Runtime], Authenticator], ...] = ()

    def __post_init__(self) -> None:
        """Raises `ValueError` where two lanes would take one another's events for done."""
        taken = [(lane.inbox, name) for lane in self.subscriptions for name in (*lane.handlers, *lane.raw)]
        if twice := sorted({name for inbox, name in taken if taken.count((inbox, name)) > 1}):
            raise ValueError(f"{', '.join(twice)}: subscribed to by two lanes that share an inbox")

    @property
    def prefix(self) -> str:
        """Where the service's paths begin, behind every gateway."""
        return f"/api/{self.name}/v1"

    @property
    def source(self) -> str:
        """The service's name in events, logs and pg_stat_activity: ``incident-svc``."""
        return f"{self.name}-svc"

    def body_limit(self, route: str, settings: ServiceSettings) -> int:
        """Bytes a request to this route may carry."""
        limit: int = getattr(settings, self.body_limits.get(route, "body_limit_bytes"))
        return limit

    def app(
        self,
        settings: ServiceSettings | None = None,
        *,
        role: Role = "serve",
        keys: KeySource | None = None,
        clock: Clock | None = None,
        database: Database | None = None,
    ) -> FastAPI:
        """The ASGI application of one process. Its lifespan starts and stops everything; ``keys``, ``clock`` and
        ``database`` are for tests. Raises `ValueError` where routes and access table differ.
        """

        @asynccontextmanager
        async def lifespan(app: FastAPI) -> AsyncIterator[None]:
            chosen = settings or self.settings()
            configure_tracing(self.source, self.version, chosen.otlp_endpoint)
            async with running(self, chosen, role, keys=keys, clock=clock, database=database) as runtime:
                app.state.runtime = runtime
                yield

        return self._assemble(lifespan, with_api=role != "worker")

    def _assemble(self, lifespan: Callable[[FastAPI], AbstractAsyncContextManager[None]], *, with_api: bool) -> FastAPI:
        app = FastAPI(
            title=self.title,
            version=self.version,
            openapi_url=None,
            docs_url=None,
            redoc_url=None,
            redirect_slashes=False,
            lifespan=lifespan,
            telemetry=NATIVE_TELEMETRY_OFF,
            middleware=[
                Middleware(Observation),
                Middleware(SecurityHeaders),
                Middleware(HeadAsGet),
                Middleware(CatchAll),
            ],
        )
        problems.install(app)
        health.install(app)
        if with_api:
            app.router.routes.extend(self._api)
        return app

    @cached_property
    def _api(self) -> tuple[BaseRoute, ...]:
        """The routes below the prefix, agreeing with the access table: FastAPI's costliest step, done once a process
        however many applications are made.
        """
        api = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, telemetry=NATIVE_TELEMETRY_OFF)
        for router in self.routers:
            api.include_router(router, prefix=self.prefix)
        self.access.verify(routes_of(api, self.prefix))
        if self.access.asks_on_duty and self.duty_register is None:
            raise ValueError(
                "the access table ties rights to being on duty, and nobody knows who is: give `duty_register`"
            )
        docs.install(api, self)
        return tuple(api.router.routes)


def routes_of(app: FastAPI, prefix: str) -> list[str]:
    """The routes below a prefix as the access table writes them. Raises `ValueError` for any other kind."""
    found = []
    for context in iter_route_contexts(app.routes):
        route = context.original_route
        if not (context.path_format or "").startswith(prefix):
            continue
        if not isinstance(route, UnitOfWorkRoute) or context.path_format != f"{prefix}{route.path_format}":
            raise ValueError(f"{context.path_format}: make its router with svckit.web.router() and include it directly")
        found += [f"{method} {route.path_format}" for method in sorted(route.methods or ())]
    return found

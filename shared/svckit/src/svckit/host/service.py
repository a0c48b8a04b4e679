"""A service, declared once: its composition root makes a `Service`, everything else follows from it."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cached_property

from fastapi import APIRouter, FastAPI
from fastapi.routing import iter_route_contexts
from fastapi.telemetry import TelemetryConfig
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from svckit.core.clock import Clock
from svckit.core.dependency_checks import DependencyCheck, require
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import configure_tracing
from svckit.db import Database
from svckit.host import health
from svckit.host.process import running
from svckit.web import docs, problems
from svckit.web.keys import KeySource
from svckit.web.middleware import CatchAll, HeadAsGet, Observation, SecurityHeaders
from svckit.web.runtime import Role, ServiceDefinition
from svckit.web.unit_of_work import UnitOfWorkRoute

NATIVE_TELEMETRY_OFF: TelemetryConfig = {
    "auto_configure": False,
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
}


class Service(ServiceDefinition):
    """A service that can be run: `app` makes the application of one of its processes."""

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
        however many applications are made. Raises `DependencyChanged`.
        """
        require((CHECK,))
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


def _holds() -> bool:
    """FastAPI tells where it has put a route of our class, and how it reads its body."""
    routes = APIRouter(prefix="/sites", route_class=UnitOfWorkRoute)

    @routes.post("/{site_id}")
    async def take(site_id: str, body: dict[str, int]) -> None: ...

    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, telemetry=NATIVE_TELEMETRY_OFF)
    app.include_router(routes, prefix="/api")
    [context] = iter_route_contexts(app.routes)
    route = context.original_route
    assert isinstance(route, UnitOfWorkRoute)
    assert route.body_field is not None
    found = (context.path_format, route.path_format, route.methods)
    return found == ("/api/sites/{site_id}", "/sites/{site_id}", {"POST"}) and route.takes_json


CHECK = DependencyCheck("fastapi", ">=0.165,<0.166", "what a mounted route tells of its path and body", _holds)

"""Every route is one unit of work: caller, body, one transaction, its commit, and only then the answer.

The commit stands before the response is sent (FACTS §0.1: a commit in a default `yield` dependency runs after it, and
the client reads 201 for what was rolled back). The session opens no connection until it is used.

A transaction that lost a race (a deadlock, a serialization failure) has left nothing behind: the request is done again.
"""

from collections.abc import Callable, Coroutine
from typing import Any, cast

from fastapi import APIRouter, Request, Response, params
from fastapi.routing import APIRoute
from sqlalchemy.exc import DBAPIError

from svckit.audit.transaction_log import begin_note
from svckit.core.errors import InvalidToken, UnsupportedMedia
from svckit.core.local_time import speak_of_site
from svckit.core.telemetry import get_logger
from svckit.web import idempotency, query, strict_json
from svckit.web.audit import requests as audit
from svckit.web.auth import authenticate
from svckit.web.bodies import BodyRequest, read_body, refuse_encoding
from svckit.web.database_errors import lost_race
from svckit.web.on_duty import narrow_to_duty_sites
from svckit.web.principal import Principal
from svckit.web.rate_limit import RateLimits
from svckit.web.revocations import Revocations
from svckit.web.runtime import Runtime

_log = get_logger("svckit.web")

Handler = Callable[[Request], Coroutine[Any, Any, Response]]
_BODY_METHODS = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_TRIES = 3


class UnitOfWorkRoute(APIRoute):
    """The route class of all endpoints."""

    def get_route_handler(self) -> Handler:
        """Wrap the handler into the unit of work."""
        handle = self._handler()

        async def unit_of_work(request: Request) -> Response:
            query.drop_empty(request.scope)
            runtime: Runtime = request.app.state.runtime
            route = f"{request.method} {self.path_format}"
            request.state.note = begin_note()
            speak_of_site(None)
            request.state.route = f"{runtime.service.prefix}{self.path_format}"
            try:
                response = await self._do(request, runtime, route, handle)
            except Exception as error:
                await audit.refused(runtime, request, route, *audit.judged(error))
                raise
            if response.status_code >= 400:
                await audit.refused(runtime, request, route, response.status_code, None)
            return response

        return unit_of_work

    def _handler(self) -> Handler:
        """FastAPI's own: it parses, calls the endpoint and serialises."""
        return super().get_route_handler()

    async def _do(self, request: Request, runtime: Runtime, route: str, handle: Handler) -> Response:
        principal = await self._admit(request, runtime, route)
        request = await self._with_body(request, runtime, route)
        for _ in range(_TRIES - 1):
            try:
                return await self._transact(request, runtime, route, principal, handle)
            except DBAPIError as error:
                if not lost_race(error):
                    raise
                _log.info("http.done_again", route=route)
        return await self._transact(request, runtime, route, principal, handle)

    async def _transact(
        self, request: Request, runtime: Runtime, route: str, principal: Principal | None, handle: Handler
    ) -> Response:
        key = idempotency.key_of(request) if principal else None
        async with runtime.database.transaction() as session:
            request.state.session = session
            if key is None or principal is None:
                response = await handle(request)
            else:
                response = await idempotency.once(session, request, route, key, principal, lambda: handle(request))
            await audit.record(session, runtime, request, route, response)
        return response

    async def _admit(self, request: Request, runtime: Runtime, route: str) -> Principal | None:
        rule = runtime.access[route]
        principal = None if rule.public else await authenticate(request, runtime.authenticators)
        if principal is not None and Revocations.of(runtime).ended(principal):
            raise InvalidToken
        request.state.principal = principal
        RateLimits.of(runtime).admit(request, principal)
        rule.check(principal)
        if principal is not None and rule.while_on_duty:
            principal = request.state.principal = await narrow_to_duty_sites(runtime, rule, principal)
        query.refuse_nul(request)
        query.refuse_foreign_sites(request, principal, runtime.service.foreign_site)
        return principal

    async def _with_body(self, request: Request, runtime: Runtime, route: str) -> Request:
        refuse_encoding(request)
        if request.method not in _BODY_METHODS:
            return request
        limit = runtime.service.body_limit(route, runtime.settings)
        body = await read_body(request, limit, runtime.settings.body_timeout_s)
        whole = BodyRequest(request.scope, request.receive, body)
        if body and self.takes_json:
            _require_json(request)
            whole.parsed = strict_json.parse(body)
        return whole

    @property
    def takes_json(self) -> bool:
        """Whether the endpoint has a body, and it is no form."""
        return self.body_field is not None and not isinstance(self.body_field.field_info, params.Form)


class PlainRoute(UnitOfWorkRoute):
    """Hands its endpoint the request and takes its response: for hot paths, where FastAPI's dependencies would cost
    more than the endpoint does.
    """

    def _handler(self) -> Handler:
        return cast("Handler", self.endpoint)


def router(tag: str, prefix: str = "", *, route_class: type[UnitOfWorkRoute] = UnitOfWorkRoute) -> APIRouter:
    """The router of one aggregate, mounted below ``/api/<service>/v1``."""
    return APIRouter(prefix=prefix, tags=[tag], route_class=route_class)


def _require_json(request: Request) -> None:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json" and not (kind.startswith("application/") and kind.endswith("+json")):
        raise UnsupportedMedia(expected="application/json", received=kind[:80] or "—")

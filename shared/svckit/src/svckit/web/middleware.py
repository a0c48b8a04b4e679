"""The outermost layers, pure ASGI: a span, log line and metrics per request; a safe answer whatever happens."""

import asyncio
from time import perf_counter

from opentelemetry.trace import Span, SpanKind, Status, StatusCode
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from svckit.core.errors import Unavailable
from svckit.core.telemetry import get_logger, metrics
from svckit.core.telemetry.tracing import context_of, tracer
from svckit.web.problems import InternalError, render

_log = get_logger("svckit.web")
_QUIET = frozenset({"/livez", "/readyz", "/metrics"})
_UNMATCHED = "(unmatched)"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""A caller may invent methods; a metric's label must not follow."""


class Observation:
    """Continues the caller's trace, times the request, writes its one log line. Sees the status, never the body."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in _QUIET:
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        started, status = perf_counter(), 0

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        context = context_of(_header(scope, b"traceparent"))
        method = scope["method"] if scope["method"] in _METHODS else "OTHER"
        with tracer().start_as_current_span(method, context=context, kind=SpanKind.SERVER) as span:
            metrics.HTTP_IN_FLIGHT.inc()
            try:
                await self._app(scope, receive, watched)
            finally:
                metrics.HTTP_IN_FLIGHT.dec()
                seconds = perf_counter() - started
                route = state.get("route", _UNMATCHED)
                metrics.HTTP_SECONDS.labels(method, route, str(status)).observe(seconds)
                _describe(span, method, route, status)
                _write_line(state, method, route, status, seconds)


class CatchAll:
    """Answers 500 itself: an exception that reaches the server breaks the connection's next request (FACTS §18)."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except asyncio.CancelledError:  # the server's grace is over; its own answer would be a bare 500
            if begun:
                raise
            await render(scope, Unavailable())(scope, receive, send)
        except Exception:
            _log.exception("http.failed", method=scope["method"], route=scope.get("state", {}).get("route", _UNMATCHED))
            if not begun:
                await render(scope, InternalError())(scope, receive, send)


class SecurityHeaders:
    """The headers that belong on every answer; an endpoint's own word goes first."""

    _DEFAULTS = (
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
        ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    )

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._DEFAULTS:
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, guarded)


class HeadAsGet:
    """Answers HEAD wherever GET does: with its status and headers, and without the body (RFC 9110 9.3.2)."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return
        answered = False

        async def without_body(message: Message) -> None:
            nonlocal answered
            if message["type"] == "http.response.start":
                await send(message)
                await send({"type": "http.response.body", "body": b"", "more_body": False})
                answered = True

        async def until_answered() -> Message:
            """A stream has no end of its own: with its headers sent the caller is gone."""
            return {"type": "http.disconnect"} if answered else await receive()

        await self._app({**scope, "method": "GET"}, until_answered, without_body)


def _header(scope: Scope, wanted: bytes) -> str | None:
    for name, value in scope["headers"]:
        if name == wanted:
            return str(value.decode("latin-1"))
    return None


def _describe(span: Span, method: str, route: str, status: int) -> None:
    span.update_name(f"{method} {route}")
    span.set_attributes({"http.request.method": method, "http.route": route, "http.response.status_code": status})
    if status >= 500 or status == 0:
        span.set_status(Status(StatusCode.ERROR))


def _write_line(state: dict[str, object], method: str, route: str, status: int, seconds: float) -> None:
    principal = state.get("principal")
    _log.info(
        "http.request",
        method=method,
        route=route,
        status=status,
        ms=round(seconds * 1000, 1),
        principal=getattr(principal, "label", None),
        problem=state.get("problem"),
    )

"""Errors as `application/problem+json` (RFC 9457), in the caller's language."""

import json
from collections.abc import Mapping
from typing import Any

import asyncpg
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.routing import iter_route_contexts
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Scope

from svckit.core.errors import DomainError, Invalid, MethodNotAllowed, Mistake, NotFound, Unavailable
from svckit.core.telemetry import current_trace_id, get_logger
from svckit.web.database_errors import as_problem
from svckit.web.language import language_of
from svckit.web.validation_texts import words_of

MEDIA_TYPE = "application/problem+json"
MOST_ERRORS = 50
"""As many single mistakes are told; 50,000 wrong fields must not make an answer ten times their size."""
_log = get_logger("svckit.web")


class InternalError(DomainError):
    """500: a fault of ours; the trace id finds its traceback in the log."""

    status = 500
    code = "internal-error"
    title_en = "Internal error"
    title_zh = "内部错误"
    en = "Something went wrong on our side; nothing was changed. Report the trace number to the operators."
    zh = "系统内部出错，未作任何更改。请将追踪号告知运维人员。"


class HttpError(DomainError):
    """Any other status that the framework itself raises."""

    code = "http-error"
    title_en = "Request refused"
    title_zh = "请求被拒绝"
    en = "The request was refused. Try again, and tell the operators if it stays so."
    zh = "请求被拒绝。请重试；如仍被拒绝，请告知运维人员。"
    hint = "{reason}"


def render(
    scope: Scope, error: DomainError, status: int | None = None, headers: Mapping[str, str] | None = None
) -> Response:
    """The answer for an error. Marks the request's log line with the problem's code."""
    language = language_of(scope)
    status = status or error.status
    scope.setdefault("state", {})["problem"] = error.code
    body: dict[str, Any] = {
        "type": f"urn:farwatch:problem:{error.code}",
        "title": error.title(language),
        "status": status,
        "detail": error.detail(language),
        "instance": _printable(scope["path"]),
        "trace_id": current_trace_id(),
    }
    if hint := error.for_programs():
        body["hint"] = hint
    if errors := error.errors(language):
        body["errors"] = errors
    return Response(
        json.dumps(body, ensure_ascii=False).encode("utf-8", "replace"),
        status_code=status,
        media_type=MEDIA_TYPE,
        headers={
            "Content-Language": "zh-CN" if language == "zh" else "en",
            "Vary": "Accept-Language",
            **error.headers(),
            **(headers or {}),
        },
    )


def install(app: FastAPI) -> None:
    """Register the handlers for everything an endpoint may raise."""
    app.add_exception_handler(DomainError, _domain_error)
    app.add_exception_handler(RequestValidationError, _validation_error)
    app.add_exception_handler(HTTPException, _http_exception)
    app.add_exception_handler(SQLAlchemyError, _database_error)
    app.add_exception_handler(asyncpg.PostgresError, _database_error)
    app.add_exception_handler(OSError, _connection_error)  # refused, timed out, no route: whatever a network has to say


async def _domain_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, DomainError)
    return render(request.scope, error)


async def _validation_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return render(request.scope, invalid(error.errors()))


def invalid(errors: Any) -> Invalid:
    """Pydantic's errors as one `Invalid`; the rejected input itself is not echoed."""
    return Invalid([mistake_of(error) for error in errors[:MOST_ERRORS]])


def mistake_of(error: Any) -> Mistake:
    """One of pydantic's errors."""
    words = words_of(error["type"], error.get("ctx"))
    return Mistake(tuple(error["loc"]), error["type"].replace("_", "-"), words, hint=error["msg"])


async def _http_exception(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        return render(request.scope, NotFound(), headers=error.headers)
    if error.status_code == 405:
        return render(request.scope, MethodNotAllowed(method=request.method), headers={"Allow": _allowed(request)})
    return render(request.scope, HttpError(reason=error.detail), status=error.status_code, headers=error.headers)


def _allowed(request: Request) -> str:
    """The methods of every route at this address; Starlette tells those of the first one only (RFC 9110 §15.5.6)."""
    methods: set[str] = set()
    for context in iter_route_contexts(request.app.routes):
        regex = getattr(context, "path_regex", None) or getattr(context.original_route, "path_regex", None)
        if regex is not None and regex.match(request.scope["path"]):
            methods |= getattr(context.original_route, "methods", None) or set()
    if "GET" in methods:
        methods.add("HEAD")  # `HeadAsGet` answers it
    return ", ".join(sorted(methods))


async def _database_error(request: Request, error: Exception) -> Response:
    problem = as_problem(error)
    if problem is None:
        raise error
    _log.warning("http.database_refused", problem=problem.code, error=type(error).__name__, path=request.url.path)
    return render(request.scope, problem)


async def _connection_error(request: Request, error: Exception) -> Response:
    _log.warning("http.dependency_unreachable", error=repr(error), path=request.url.path)
    return render(request.scope, Unavailable())


def _printable(path: str) -> str:
    return path.encode("utf-8", "replace").decode("utf-8").replace("\x00", "�")

"""What an HTTP request becomes in the audit log: an entry with its transaction, or a refusal in one of its own."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import asyncpg
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from contracts.roles import RECORDED_READERS
from svckit.audit.domain import entry, events_of, exercise_of, outcome_of
from svckit.audit.refusal_counter import Refusal
from svckit.audit.refusals import Refusals
from svckit.audit.transaction_log import Note, add, skip_event_entries
from svckit.core.errors import DomainError, Invalid, Unavailable
from svckit.core.telemetry import current_trace_id
from svckit.messaging.publications import publications
from svckit.web.client_address import client_address
from svckit.web.database_errors import as_problem
from svckit.web.principal import Principal
from svckit.web.runtime import Runtime

_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN_EXPORTS = frozenset({"GET /audit", "GET /audit/chain"})
_SECRET = re.compile(rb"password|secret|token", re.IGNORECASE)
_LARGEST_ANSWER = 100_000
"""A larger answer is a list; what was made or changed is told in a few kilobytes."""


async def record(session: AsyncSession, runtime: Runtime, request: Request, route: str, response: Response) -> None:
    """Add the entry of a request that succeeded to its transaction, where it is one that is recorded.

    What a repeated Idempotency-Key replays was recorded when it was done.
    """
    skip_event_entries(session)
    if response.status_code >= 400 or "Idempotency-Replayed" in response.headers:
        return
    if not _recorded(runtime, request, route):
        return
    body = b"" if request.method in _READS else await request.body()
    known, query, digest, trace = _known(request, response), _query(request), _digest(body), current_trace_id()

    def told() -> str:
        return entry(
            service=runtime.service.source,
            **_who_and_what(request, known),
            action=route,
            outcome=outcome_of(response.status_code),
            status=response.status_code,
            query=query,
            request=digest,
            events=events_of(publications(session)),
            exercise=exercise_of(publications(session)),
            trace=trace,
        )

    add(session, told)


async def refused(runtime: Runtime, request: Request, route: str, status: int, problem: str | None) -> None:
    """Record, or count, a request that was refused or has failed."""
    if request.method in _READS and status != 403 and not _recorded(runtime, request, route):
        return
    who_and_what = _who_and_what(request, _of_path(request))
    refusal = Refusal(action=route, status=status, problem=problem, **who_and_what)
    await refusals_of(runtime).note(refusal)


def refusals_of(runtime: Runtime) -> Refusals:
    """The refusals of this process; made at the first request."""
    return runtime.singleton(Refusals, lambda: Refusals(runtime.database, runtime.clock))


def judged(error: Exception) -> tuple[int, str]:
    """Status and problem code of the answer that an exception becomes."""
    if isinstance(error, HTTPException):
        return error.status_code, "http-error"
    if isinstance(error, RequestValidationError):
        return Invalid.status, Invalid.code
    problem = as_problem(error) if isinstance(error, SQLAlchemyError | asyncpg.PostgresError) else None
    if isinstance(error, OSError):
        problem = Unavailable()
    if isinstance(error, DomainError):
        problem = error
    return (problem.status, problem.code) if problem else (500, "internal-error")


def _who_and_what(request: Request, known: Mapping[str, str]) -> dict[str, str | None]:
    """What the endpoint has said goes before what the token, the path and the answer say."""
    said: Note = request.state.note
    principal = _principal(request)
    return {
        "actor": said.actor or (principal.label if principal else None),
        "name": said.name or (principal.name if principal else None),
        "source": client_address(request),
        "subject": said.subject or known.get("subject"),
        "site_id": str(said.site_id) if said.site_id else known.get("site_id"),
    }


def _recorded(runtime: Runtime, request: Request, route: str) -> bool:
    """Every write but telemetry; of reads those of auditors and those that take data out (R-7.2.3)."""
    if request.method not in _READS:
        return route not in runtime.service.telemetry
    principal = _principal(request)
    exports = route in _OWN_EXPORTS or route in runtime.service.exports
    return exports or (principal is not None and not RECORDED_READERS.isdisjoint(principal.roles))


def _principal(request: Request) -> Principal | None:
    principal: Principal | None = getattr(request.state, "principal", None)
    return principal


def _known(request: Request, response: Response) -> dict[str, str]:
    """Subject and site: of the path, else of what was answered."""
    known = _of_path(request)
    if request.method in _READS or len(known) == 2:
        return known
    body: bytes = getattr(response, "body", b"")
    answered = json.loads(body) if body and len(body) <= _LARGEST_ANSWER and _is_json(response) else None
    if isinstance(answered, dict):
        known = {**_ids(subject=answered.get("id"), site_id=answered.get("site_id")), **known}
    return known


def _of_path(request: Request) -> dict[str, str]:
    """The last id or key in the path, and its site. Other parts (the token of a link) are secrets."""
    parameters: dict[str, Any] = request.path_params
    subjects = [value for name, value in parameters.items() if name.endswith("_id") or name == "key"]
    site_id = parameters.get("site_id") or request.query_params.get("site_id")
    return _ids(subject=subjects[-1] if subjects else None, site_id=site_id)


def _ids(*, subject: object, site_id: object) -> dict[str, str]:
    found = {"subject": str(subject)} if isinstance(subject, str | UUID) else {}
    try:
        return {**found, "site_id": str(UUID(str(site_id)))}
    except ValueError:
        return found


def _query(request: Request) -> str | None:
    """What a read asked for; a secret does not belong into a query, and less into a log."""
    text = request.url.query
    return text if text and request.method in _READS and not _SECRET.search(text.encode()) else None


def _digest(body: bytes) -> str | None:
    """SHA-256 of the body; not of one with a password in it, which could be guessed from it."""
    return hashlib.sha256(body).hexdigest() if body and not _SECRET.search(body) else None


def _is_json(response: Response) -> bool:
    return response.headers.get("content-type", "").startswith("application/json")

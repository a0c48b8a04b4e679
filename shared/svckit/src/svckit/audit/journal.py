"""The audit entries of a transaction: collected while it runs, appended in one statement just before its commit."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, Text, bindparam, text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope
from svckit.audit.domain import Cause, Published, entries_of_system

_ENTRIES = "svckit.audit.entries"
_NOTE = "svckit.audit.note"
_PUBLISHED = "svckit.audit.published"
_SETTLED = "svckit.audit.settled"
_cause: ContextVar[Cause | None] = ContextVar("svckit.audit.cause", default=None)
_APPEND = text("SELECT audit.append(:lines)").bindparams(bindparam("lines", type_=ARRAY(Text)))


@dataclass(slots=True)
class Note:
    """What the code that acts knows better than the request: for whom, on what, at which site."""

    actor: str | None = None
    name: str | None = None
    subject: str | None = None
    site_id: UUID | None = None


def note(session: AsyncSession, **known: Any) -> None:
    """Say ``actor`` (a label), ``name``, ``subject`` or ``site_id`` of what this request does, however it ends."""
    noted = session.info.setdefault(_NOTE, Note())
    for name, value in known.items():
        setattr(noted, name, value)


@contextmanager
def because(type_: str, id_: UUID) -> Iterator[None]:
    """What is published inside comes of this event or timer."""
    before = _cause.set(Cause(type_, id_))
    try:
        yield
    finally:
        _cause.reset(before)


def published(session: AsyncSession, envelope: Envelope, site_id: UUID | None) -> None:
    """An event leaves with this transaction."""
    trace = envelope.traceparent
    session.info.setdefault(_PUBLISHED, []).append(
        Published(
            id=envelope.id,
            type=envelope.type,
            subject=envelope.subject,
            actor=envelope.actor or "",
            site_id=site_id,
            cause=_cause.get(),
            trace=trace[3:35] if trace else None,
        )
    )


def add(session: AsyncSession, entry: str) -> None:
    """Append this entry with the transaction."""
    session.info.setdefault(_ENTRIES, []).append(entry)


def settle(session: AsyncSession) -> None:
    """What this transaction publishes is told by its own entries, or not worth any (telemetry): make none of it."""
    session.info[_SETTLED] = True


def noted(info: dict[Any, Any]) -> Note:
    """What was said with `note`."""
    return info.get(_NOTE) or Note()


def publications(session: AsyncSession) -> Sequence[Published]:
    """The events published so far."""
    events: Sequence[Published] = session.info.get(_PUBLISHED, ())
    return events


async def append_entries(session: AsyncSession, service: str) -> None:
    """Append what the transaction of ``service`` did. The last statement before the commit: it locks the head of the chain, and the
    next transaction waits for this one's commit.
    """
    info = session.info
    entries: list[str] = info.pop(_ENTRIES, [])
    events: list[Published] = info.pop(_PUBLISHED, [])
    if events and not info.pop(_SETTLED, False):
        entries += entries_of_system(service, events)
    if entries:
        await session.execute(_APPEND, {"lines": entries})

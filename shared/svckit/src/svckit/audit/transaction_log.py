"""The audit entries of a transaction: collected while it runs, appended by its last statement (`svckit.audit.last_statement`)."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope
from svckit.audit.domain import Cause, Published, entries_of_system

_ENTRIES = "svckit.audit.entries"
_PUBLISHED = "svckit.audit.published"
_SETTLED = "svckit.audit.settled"


@dataclass(slots=True)
class Note:
    """What the code that acts knows better than the request: who, on what, at which site."""

    actor: str | None = None
    name: str | None = None
    subject: str | None = None
    site_id: UUID | None = None


_noted: ContextVar[Note | None] = ContextVar("svckit.audit.note", default=None)
_cause: ContextVar[Cause | None] = ContextVar("svckit.audit.cause", default=None)


def note(
    *, actor: str | None = None, name: str | None = None, subject: str | None = None, site_id: UUID | None = None
) -> None:
    """Say of the present request what only its code knows; it counts however the request ends."""
    noted = _noted.get()
    if noted is not None:
        noted.actor, noted.name = actor or noted.actor, name or noted.name
        noted.subject, noted.site_id = subject or noted.subject, site_id or noted.site_id


@contextmanager
def caused_by(type_: str, id_: UUID) -> Iterator[None]:
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


def skip_event_entries(session: AsyncSession) -> None:
    """What this transaction publishes is told by its own entries, or not worth any (telemetry): make none of it."""
    session.info[_SETTLED] = True


def begin_note() -> Note:
    """Where the code of a request that begins can say things with `note`."""
    noted = Note()
    _noted.set(noted)
    return noted


def publications(session: AsyncSession) -> Sequence[Published]:
    """The events published so far."""
    events: Sequence[Published] = session.info.get(_PUBLISHED, ())
    return events


def take_entries(session: AsyncSession, service: str) -> list[str]:
    """What the transaction of ``service`` did, as lines for `audit.append`; once."""
    info = session.info
    entries: list[str] = info.pop(_ENTRIES, [])
    events: list[Published] = info.pop(_PUBLISHED, [])
    if events and not info.pop(_SETTLED, False):
        entries += entries_of_system(service, events)
    return entries

"""The audit entries of a transaction: collected while it runs, appended by its last statement."""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from svckit.audit.domain import entries_of_system
from svckit.db.session import refuse_when_over
from svckit.messaging.publications import take_publications

Entry = str | Callable[[], str]
"""A line for `audit.append`, or what makes it at the end of the transaction."""
_ENTRIES = "svckit.audit.entries"
_SETTLED = "svckit.audit.settled"


@dataclass(slots=True)
class Note:
    """What the code that acts knows better than the request: who, on what, at which site."""

    actor: str | None = None
    name: str | None = None
    subject: str | None = None
    site_id: UUID | None = None


_noted: ContextVar[Note | None] = ContextVar("svckit.audit.note", default=None)


def note(
    *, actor: str | None = None, name: str | None = None, subject: str | None = None, site_id: UUID | None = None
) -> None:
    """Say of the present request what only its code knows; it counts however the request ends."""
    noted = _noted.get()
    if noted is not None:
        noted.actor, noted.name = actor or noted.actor, name or noted.name
        noted.subject, noted.site_id = subject or noted.subject, site_id or noted.site_id


def add(session: AsyncSession, entry: Entry) -> None:
    """Append this entry with the transaction; one that is to tell what hooks do is made when they are done.

    Raises `TransactionOver`.
    """
    refuse_when_over(session)
    session.info.setdefault(_ENTRIES, []).append(entry)


def skip_event_entries(session: AsyncSession) -> None:
    """What this transaction publishes is told by its own entries, or not worth any (telemetry): make none of it."""
    session.info[_SETTLED] = True


def begin_note() -> Note:
    """Where the code of a request that begins can say things with `note`."""
    noted = Note()
    _noted.set(noted)
    return noted


def take_entries(session: AsyncSession, service: str) -> list[str]:
    """What the transaction of ``service`` did, as lines for `audit.append`; once."""
    info = session.info
    given: list[Entry] = info.pop(_ENTRIES, [])
    entries = [entry if isinstance(entry, str) else entry() for entry in given]
    events = take_publications(session)
    if events and not info.pop(_SETTLED, False):
        entries += entries_of_system(service, events)
    return entries

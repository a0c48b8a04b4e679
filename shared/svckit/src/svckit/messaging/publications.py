"""The events that a transaction publishes, as whoever watches it tells of them: the audit log does."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope
from svckit.core.causation import Cause, current_cause

_PUBLISHED = "svckit.published_events"


@dataclass(frozen=True, slots=True)
class Publication:
    """One event on its way out, and why it was published."""

    id: UUID
    type: str
    subject: str
    actor: str
    site_id: UUID | None
    cause: Cause | None
    trace: str | None
    exercise: bool = False


def note_publication(session: AsyncSession, envelope: Envelope, site_id: UUID | None) -> None:
    """An event leaves with this transaction."""
    trace = envelope.traceparent
    session.info.setdefault(_PUBLISHED, []).append(
        Publication(
            id=envelope.id,
            type=envelope.type,
            subject=envelope.subject,
            actor=envelope.actor or "",
            site_id=site_id,
            cause=current_cause(),
            trace=trace[3:35] if trace else None,
            exercise=envelope.exercise,
        )
    )


def publications(session: AsyncSession) -> Sequence[Publication]:
    """The events published so far."""
    events: Sequence[Publication] = session.info.get(_PUBLISHED, ())
    return events


def take_publications(session: AsyncSession) -> list[Publication]:
    """The events published so far, once."""
    events: list[Publication] = session.info.pop(_PUBLISHED, [])
    return events

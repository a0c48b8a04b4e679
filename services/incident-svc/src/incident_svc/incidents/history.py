"""Writing an incident's history: timeline, event and stream always together, in the caller's transaction."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Actor, IncidentFact
from incident_svc.incidents import repository
from incident_svc.incidents.models import Incident
from incident_svc.stream import service as stream
from svckit.core.ids import uuid7
from svckit.db import collect_until_commit
from svckit.messaging import Invalid, publish

_PENDING = "incident_svc.history"
SYSTEM = Actor(name="system")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line for the timeline. ``at``: when it happened, where that is not now."""

    kind: str
    params: dict[str, Any] = field(default_factory=dict)
    by: Actor = SYSTEM
    at: datetime | None = None


class UnknownIncident(Invalid):
    """What others tell us of an incident follows from our own committed event, so an unknown one is no late one."""

    def __init__(self, incident_id: UUID) -> None:
        super().__init__(f"there is no incident {incident_id} here")


@dataclass(slots=True)
class _History:
    """The rows of a transaction's entries and firings. Written together before the commit, and before the stream takes
    its lock.
    """

    entries: list[dict[str, Any]] = field(default_factory=list)
    firings: list[dict[str, Any]] = field(default_factory=list)


def note(session: AsyncSession, incident_id: UUID, entry: Entry, now: datetime, event_id: UUID | None = None) -> None:
    """Write the entry with this transaction; ``event_id`` is the published fact's it tells of.

    The transaction fails with `UnknownIncident` where there is none of this id.
    """
    row = {
        "id": uuid7(),
        "incident_id": incident_id,
        "kind": entry.kind,
        "at": entry.at or now,
        "recorded_at": now,
        "actor_id": entry.by.staff_id,
        "actor_name": entry.by.name,
        "params": entry.params,
        "event_id": event_id,
    }
    _pending(session).entries.append(row)


def note_firing(session: AsyncSession, row: dict[str, Any]) -> None:
    """Write the row of an `Escalation` with this transaction."""
    _pending(session).firings.append(row)


async def record(
    session: AsyncSession,
    incident: Incident,
    entry: Entry,
    now: datetime,
    *,
    fact: IncidentFact | None = None,
    clause: str | None = None,
) -> None:
    """Write the entry; with a ``fact``, publish it and put it on the live stream too."""
    event_id = None if fact is None else await tell(session, incident, fact, entry.by, now, clause=clause)
    note(session, incident.id, entry, now, event_id)


async def tell(
    session: AsyncSession, incident: Incident, fact: IncidentFact, by: Actor, now: datetime, *, clause: str | None
) -> UUID:
    """Publish the fact and put it on the live stream; the event's id. What nobody need read later has no entry.

    It is an exercise where the incident is one, whatever the request or event that is being handled says.
    """
    actor = None if by.staff_id is None else f"user:{by.staff_id}"
    envelope = await publish(session, fact, at=now, actor=actor, clause=clause, exercise=incident.exercise)
    stream.append(session, fact, envelope, now, incident)
    return envelope.id


def _pending(session: AsyncSession) -> _History:
    return collect_until_commit(session, _PENDING, _History, _write, early=True)


async def _write(session: AsyncSession, history: _History) -> None:
    known = await repository.write_history(session, history.entries, history.firings)
    for entry in history.entries:
        if entry["incident_id"] not in known:
            raise UnknownIncident(entry["incident_id"])

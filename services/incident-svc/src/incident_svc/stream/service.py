"""Writing the stream: every published incident event gets a position, in the order of the commits.

Beside its facts an event carries there what a row of a list needs and the event alone does not say: when the next call
comes, and whether the plan has run out. Between them stands `TOLD`, which is no event: who was told by now.
"""

from datetime import datetime
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope
from contracts.incidents import IncidentFact, IncidentLevelChanged
from incident_svc.stream import repository
from incident_svc.stream.domain import Place
from svckit.core.ids import uuid7
from svckit.db import collect_until_commit, signal_after_commit

NEWS = "incident_svc.stream"
"""The signal of this process when the stream has grown."""
TOLD = "incident.told"
"""The type of what says how telling people stands."""
_PENDING = "incident_svc.stream.pending"


class Standing(Protocol):
    """How an incident stands."""

    @property
    def next_due_at(self) -> datetime | None:
        """When the next step fires."""

    @property
    def exhausted(self) -> bool:
        """Whether the plan has run out and nobody has answered."""

    @property
    def acknowledged_until(self) -> datetime | None:
        """How long its acknowledgement holds."""


def append(
    session: AsyncSession, event: IncidentFact, envelope: Envelope, recorded_at: datetime, incident: Standing
) -> None:
    """Put the event on the stream with this transaction, and with it how the incident stands at its end.

    The rows are written by the very last statement before the commit, so the lock that orders all writers is held for
    the commit alone.
    """
    _pending(session).append((_row(event, envelope, recorded_at), incident))


def append_told(session: AsyncSession, place: Place, lines: list[dict[str, Any]], now: datetime) -> None:
    """Say how telling people stands by now: the lines that changed."""
    row = {
        "event_id": uuid7(),
        "type": TOLD,
        "incident_id": place.incident_id,
        "site_id": place.site_id,
        "level": place.level,
        "previous_level": None,
        "exercise": place.exercise,
        "time": now,
        "recorded_at": now,
        "data": {"incident_id": str(place.incident_id), "told": lines},
    }
    _pending(session).append((row, None))


def _pending(session: AsyncSession) -> list[tuple[dict[str, Any], Standing | None]]:
    return collect_until_commit(session, _PENDING, list[tuple[dict[str, Any], Standing | None]], _write)


async def _write(session: AsyncSession, pending: list[tuple[dict[str, Any], Standing | None]]) -> None:
    for row, incident in pending:
        if incident is not None:
            row["data"].update(_standing(incident))
    await repository.append(session, [row for row, _ in pending])
    signal_after_commit(session, NEWS)


def _standing(incident: Standing) -> dict[str, Any]:
    return {
        "next_escalation_at": _iso(incident.next_due_at),
        "exhausted": incident.exhausted,
        "acknowledged_until": _iso(incident.acknowledged_until),
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _row(event: IncidentFact, envelope: Envelope, recorded_at: datetime) -> dict[str, Any]:
    return {
        "event_id": envelope.id,
        "type": envelope.type,
        "incident_id": event.incident_id,
        "site_id": event.site_id,
        "level": event.level,
        "previous_level": event.previous_level if isinstance(event, IncidentLevelChanged) else None,
        "exercise": envelope.exercise,
        "time": envelope.time,
        "recorded_at": recorded_at,
        "data": event.model_dump(mode="json"),
    }

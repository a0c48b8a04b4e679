"""Writing the stream: every published incident event gets a position, in the order of the commits."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope
from contracts.incidents import IncidentFact, IncidentLevelChanged
from incident_svc.stream import repository
from svckit.db import collect_until_commit, signal_after_commit

NEWS = "incident_svc.stream"
"""The signal of this process when the stream has grown."""
_PENDING = "incident_svc.stream.pending"


def append(session: AsyncSession, event: IncidentFact, envelope: Envelope, recorded_at: datetime) -> None:
    """Put the event on the stream with this transaction.

    The rows are written by the very last statement before the commit, so the lock that orders all writers is held for
    the commit alone.
    """
    row = _row(event, envelope, recorded_at)
    collect_until_commit(session, _PENDING, list[dict[str, Any]], _write).append(row)


async def _write(session: AsyncSession, rows: list[dict[str, Any]]) -> None:
    await repository.append(session, rows)
    signal_after_commit(session, NEWS)


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

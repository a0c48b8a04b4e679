"""What calls and answers mean to each other between an answer by link and its judgement by incident-svc."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import IncidentAcknowledged
from notify_svc.acks import repository
from notify_svc.acks.domain import held_until
from svckit.db import StatementRow


async def hold(session: AsyncSession, incidents: Mapping[UUID, timedelta], now: datetime) -> Mapping[UUID, datetime]:
    """Until when the calls about incidents wait, those that wait at all: steps that fired without knowing of an answer.

    ``incidents``: how long an answer holds calls at most, by incident. The incidents are locked.
    """
    answers: dict[UUID, list[StatementRow]] = defaultdict(list)
    for row in await repository.unjudged(session, incidents):
        answers[row.incident_id].append(row)
    held = {}
    for incident_id, rows in answers.items():
        until = held_until([row.held_until for row in rows], now, incidents[incident_id])
        if until is not None:
            held[incident_id] = until
            await repository.hold(session, [row.notification_id for row in rows], until)
    return held


async def judged_by(session: AsyncSession, events: Sequence[IncidentAcknowledged], now: datetime) -> None:
    """Somebody has taken the incidents: the answers by which they did are judged."""
    calls = [event.notification_id for event in events if event.notification_id is not None]
    if calls:
        await repository.judge(session, calls, now)

"""The one query about how the channels go."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.attempts.domain import State
from notify_svc.attempts.models import Attempt


async def since(session: AsyncSession, begin: datetime) -> Sequence[Row[*tuple[Any, ...]]]:
    """By channel, of what ended after ``begin`` and of what is under way: how many, and when the last was."""
    sent = Attempt.state.in_((State.ACCEPTED, State.DELIVERED))
    query = (
        select(
            Attempt.channel,
            func.count().filter(sent).label("sent"),
            func.count().filter(Attempt.state == State.FAILED).label("failed"),
            func.count().filter(Attempt.state == State.SENDING).label("waiting"),
            func.max(Attempt.finished_at).filter(sent).label("last_sent_at"),
            func.max(Attempt.finished_at).filter(Attempt.state == State.FAILED).label("last_failed_at"),
        )
        .where(or_(Attempt.finished_at >= begin, Attempt.state == State.SENDING))
        .group_by(Attempt.channel)
    )
    return (await session.execute(query)).all()

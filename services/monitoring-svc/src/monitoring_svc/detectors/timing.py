"""The durable timers of detectors. A step of its own each: who holds a series never waits for a timer that fires."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.detectors import domain
from monitoring_svc.detectors.watch import Watch
from monitoring_svc.readings.domain import instant
from monitoring_svc.rules.domain import Threshold
from svckit import timers
from svckit.timers import SEEN_AT

HOLD = "hold"
NO_DATA = "no-data"
COME_TRUE = "come-true"
PEAK = "peak"
SETTLE = timedelta(seconds=5)
"""A hold time that was over before its readings came is confirmed only after this, so that the rest may arrive."""


async def set_hold_timer(session: AsyncSession, watch: Watch, now: datetime) -> None:
    """Look at a spell that has begun when its hold time is over. A step per spell."""
    if not isinstance(watch.cause.figures, Threshold) or watch.state.since == watch.before.since:
        return
    due_us = domain.hold_due(watch.cause.figures, watch.state)
    if due_us is None:
        return
    due, hold = instant(due_us), timedelta(microseconds=watch.cause.figures.hold_us)
    await timers.schedule(
        session,
        kind=HOLD,
        subject=str(watch.cause.rule_id),
        step=str(watch.state.since),
        due_at=due if due > now else now + min(hold, SETTLE),
    )


async def set_silence_timer(
    session: AsyncSession, rule_id: UUID, version: int, due_at: datetime, seen_at: datetime | None = None
) -> None:
    """Look at the series' silence at ``due_at``. A step per version of the rule: older ones fire in vain.

    ``seen_at``: since when the verdict waits for what came while we were away.
    """
    payload = {SEEN_AT: seen_at.isoformat()} if seen_at else {}
    await timers.schedule(
        session, kind=NO_DATA, subject=str(rule_id), step=str(version), due_at=due_at, payload=payload
    )


async def set_peak_timer(session: AsyncSession, rule_id: UUID, due_at: datetime) -> None:
    """Tell the worst value of the rule's open anomaly at ``due_at``."""
    await timers.schedule(session, kind=PEAK, subject=str(rule_id), step=due_at.isoformat(), due_at=due_at)


async def set_come_true_timer(session: AsyncSession, rule_id: UUID, at: int, span: tuple[int, int]) -> None:
    """Look again when the time of good news from the future has come: at ``at``, at the readings of ``span``."""
    await timers.schedule(
        session,
        kind=COME_TRUE,
        subject=str(rule_id),
        step=f"{at} {span[0]} {span[1]}",
        due_at=instant(at),
        payload={"first": span[0], "last": span[1]},
    )

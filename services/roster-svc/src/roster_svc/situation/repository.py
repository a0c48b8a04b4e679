"""What is read for the situation of a site beside what other aggregates read for themselves: one statement each."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.away_passes.domain import OPEN
from roster_svc.away_passes.models import AwayPass
from roster_svc.duty_log.models import LogEntry
from roster_svc.duty_log.repository import NEWEST_FIRST, Wanted, filtered
from roster_svc.handovers.models import Handover
from roster_svc.meetings.domain import State as MeetingState
from roster_svc.meetings.models import Meeting
from roster_svc.presence_checks.domain import State as CheckState
from roster_svc.presence_checks.models import PresenceCheck
from roster_svc.shifts.models import Shift

MOST = 30
LOG_LINES = 8


async def meetings(session: AsyncSession, site_id: UUID, until: datetime) -> Sequence[Meeting]:
    """Those that are open and due until then, and all of shifts that begin until then and have not ended."""
    running = select(Shift.id).where(Shift.site_id == site_id, Shift.ended_at.is_(None), Shift.starts_at <= until)
    waiting = and_(Meeting.state == MeetingState.OPEN.value, Meeting.due_at <= until)
    query = select(Meeting).where(Meeting.site_id == site_id, or_(waiting, Meeting.shift_id.in_(running)))
    return (await session.scalars(query.order_by(Meeting.due_at.desc(), Meeting.id).limit(MOST))).all()


async def handovers(session: AsyncSession, shift_id: UUID) -> Sequence[Handover]:
    """Those from and to the shift."""
    query = select(Handover).options(selectinload(Handover.items), selectinload(Handover.signatures))
    return (
        await session.scalars(query.where(or_(Handover.from_shift_id == shift_id, Handover.to_shift_id == shift_id)))
    ).all()


async def checks(session: AsyncSession, site_id: UUID, since: datetime) -> Sequence[PresenceCheck]:
    """Presence checks that wait for an answer, or got none."""
    missed = and_(PresenceCheck.state == CheckState.MISSED.value, PresenceCheck.answered_at.is_(None))
    query = select(PresenceCheck).where(PresenceCheck.site_id == site_id, PresenceCheck.sent_at >= since)
    query = query.where(or_(PresenceCheck.state == CheckState.SENT.value, missed))
    return (await session.scalars(query.order_by(PresenceCheck.sent_at.desc()).limit(MOST))).all()


async def passes(session: AsyncSession, site_id: UUID) -> Sequence[AwayPass]:
    """Away passes that are not over."""
    query = select(AwayPass).where(AwayPass.site_id == site_id, AwayPass.state.in_(OPEN))
    return (await session.scalars(query.order_by(AwayPass.until, AwayPass.id))).all()


async def log(session: AsyncSession, site_id: UUID, now: datetime) -> Sequence[LogEntry]:
    """The last lines of the duty log, without the roster of what has not begun."""
    query = select(LogEntry).options(selectinload(LogEntry.correction))
    query = filtered(query, Wanted(site_id=[site_id], begun_by=now))
    return (await session.scalars(query.order_by(*NEWEST_FIRST).limit(LOG_LINES))).all()

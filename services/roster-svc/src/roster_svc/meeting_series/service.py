"""Use cases of series of weekly meetings, and the timer that makes the next one (R-2.2.1e)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.meeting_series import domain, repository
from roster_svc.meeting_series.errors import SeriesNotFound
from roster_svc.meeting_series.models import MeetingSeries
from roster_svc.meeting_series.schemas import SeriesCreate, SeriesPatch
from roster_svc.meetings.upkeep import make_weekly
from roster_svc.policies import service as policies
from roster_svc.sites import repository as site_repository
from roster_svc.sites import service as sites
from svckit import timers
from svckit.core.ids import uuid7
from svckit.timers import Timer
from svckit.web import Principal, require_version

MEETING_SERIES = "meeting-series"


async def define(session: AsyncSession, new: SeriesCreate, principal: Principal, now: datetime) -> MeetingSeries:
    """Have a weekly meeting at a site; the clock makes each one ahead of its time."""
    site = await sites.get_open(session, new.site_id, principal)
    next_at = domain.next_occurrence(new.weekday, new.starts_at, site.timezone, now)
    series = MeetingSeries(id=uuid7(), version=1, active=True, next_at=next_at, **new.model_dump())
    session.add(series)
    await session.flush()
    await _watch(session, series, now)
    return series


async def change(
    session: AsyncSession,
    series_id: UUID,
    changes: SeriesPatch,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> MeetingSeries:
    """Another day, time, place or name, or an end; meetings that were made already stay as they are."""
    series = await repository.find_for_update(session, principal, series_id)
    if series is None:
        raise SeriesNotFound
    require_version(version, series.version)
    for name, value in changes.model_dump().items():
        setattr(series, name, value)
    series.version += 1
    series.next_at = await _next(session, series, now) if series.active else None
    await session.flush()
    await _watch(session, series, now)
    return series


async def make_next(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Make the meeting whose time has come near, with its agenda, and look forward to the one after it.

    Those that fell into a time when nothing ran are not made up for: the next one is what people can still hold.
    """
    series = await repository.lock(session, UUID(timer.subject))
    if series is None or series.next_at is None:
        return
    policy = await policies.duty_policy(session, series.site_id, now)
    if now < domain.made_at(series.next_at, policy.weekly_meeting_ahead_h):
        await _watch(session, series, now)
        return
    await make_weekly(
        session,
        series_id=series.id,
        site_id=series.site_id,
        place=series.place,
        scheduled_at=series.next_at,
        due_at=domain.due_at(series.next_at, policy.weekly_meeting_grace_h),
        people=await repository.people_of(session, series.site_id),
        now=now,
    )
    series.next_at = await _next(session, series, max(series.next_at, now))
    await session.flush()
    await _watch(session, series, now)


async def _next(session: AsyncSession, series: MeetingSeries, after: datetime) -> datetime:
    timezone = await site_repository.timezone(session, series.site_id) or "UTC"
    return domain.next_occurrence(series.weekday, series.starts_at, timezone, after)


async def _watch(session: AsyncSession, series: MeetingSeries, now: datetime) -> None:
    if series.next_at is None:
        await timers.cancel(session, kind=MEETING_SERIES, subject=str(series.id))
        return
    policy = await policies.duty_policy(session, series.site_id, now)
    due_at = max(domain.made_at(series.next_at, policy.weekly_meeting_ahead_h), now)
    await timers.schedule(session, kind=MEETING_SERIES, subject=str(series.id), due_at=due_at)

"""Use cases of schedules of inspections: setting them up, pausing and ending them (R-2.2.2a, R-4.1.2b)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.inspection_schedules import clock, domain, repository
from monitoring_svc.inspection_schedules.domain import Around
from monitoring_svc.inspection_schedules.errors import InspectionScheduleNotFound
from monitoring_svc.inspection_schedules.models import InspectionSchedule
from monitoring_svc.inspection_schedules.schemas import (
    InspectionScheduleBody,
    InspectionScheduleCreate,
    SchedulePause,
)
from monitoring_svc.inspections.errors import ChecklistOutOfUse
from monitoring_svc.projections import sites
from svckit.core.ids import uuid7
from svckit.web import Principal, require_version

_PLAIN = {"title", "checklist_id", "open_before_min", "due_after_min"}


async def add(
    session: AsyncSession, body: InspectionScheduleCreate, principal: Principal, now: datetime
) -> InspectionSchedule:
    """Have inspections by the clock; the first one opens at the next date."""
    await sites.require(session, principal, body.site_id)
    schedule = InspectionSchedule(
        id=uuid7(),
        version=1,
        site_id=body.site_id,
        created_at=now,
        created_by=principal.id,
        created_by_name=principal.name,
        **await _set(session, body, body.site_id),
    )
    schedule.look_forward(await zone_of(session, body.site_id), now)
    session.add(schedule)
    await session.flush()
    await clock.wait(session, schedule, now)
    return schedule


async def change(
    session: AsyncSession,
    schedule_id: UUID,
    body: InspectionScheduleBody,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> InspectionSchedule:
    """Set it anew; what was opened already stays as it is."""
    schedule = await _lock(session, schedule_id, principal)
    schedule.check_in_use()
    require_version(version, schedule.version)
    for name, value in (await _set(session, body, schedule.site_id)).items():
        setattr(schedule, name, value)
    schedule.look_forward(await zone_of(session, schedule.site_id), now)
    schedule.version += 1
    return await _kept(session, schedule, now)


async def pause(
    session: AsyncSession, schedule_id: UUID, body: SchedulePause, principal: Principal, now: datetime
) -> InspectionSchedule:
    """Ask for nothing until a day, and say why."""
    schedule = await _lock(session, schedule_id, principal)
    zone = await zone_of(session, schedule.site_id)
    schedule.pause(body.until, body.reason, principal.name, zone, now)
    return await _kept(session, schedule, now)


async def resume(session: AsyncSession, schedule_id: UUID, principal: Principal, now: datetime) -> InspectionSchedule:
    """Go on before the pause is over."""
    schedule = await _lock(session, schedule_id, principal)
    schedule.resume(await zone_of(session, schedule.site_id), now)
    return await _kept(session, schedule, now)


async def retire(
    session: AsyncSession, schedule_id: UUID, principal: Principal, version: int | None, now: datetime
) -> None:
    """Take it out of use; its inspections stay."""
    schedule = await repository.find(session, principal, schedule_id, for_update=True)
    if schedule is None:
        raise InspectionScheduleNotFound(id=schedule_id)
    require_version(version, schedule.version)
    schedule.retire(now)
    await _kept(session, schedule, now)


async def get(session: AsyncSession, schedule_id: UUID, principal: Principal) -> InspectionSchedule:
    """The schedule, or `InspectionScheduleNotFound` where it is missing or of a foreign site."""
    schedule = await repository.find(session, principal, schedule_id)
    if schedule is None:
        raise InspectionScheduleNotFound(id=schedule_id)
    return schedule


async def zone_of(session: AsyncSession, site_id: UUID) -> ZoneInfo:
    """The zone whose clock decides."""
    return ZoneInfo(await sites.timezone(session, site_id))


async def _lock(session: AsyncSession, schedule_id: UUID, principal: Principal) -> InspectionSchedule:
    schedule = await repository.find(session, principal, schedule_id, for_update=True)
    if schedule is None:
        raise InspectionScheduleNotFound(id=schedule_id)
    await sites.require(session, principal, schedule.site_id)
    return schedule


async def _kept(session: AsyncSession, schedule: InspectionSchedule, now: datetime) -> InspectionSchedule:
    await session.flush()
    await clock.wait(session, schedule, now)
    return schedule


async def _set(session: AsyncSession, body: InspectionScheduleBody, site_id: UUID) -> dict[str, object]:
    checklist = await clock.in_use(session, site_id, body.checklist_id)
    if checklist is None:
        raise ChecklistOutOfUse
    posts: Sequence[str] = list(dict.fromkeys(body.posts)) or [checklist.post]
    recurrence = body.recurrence.value()
    domain.check(recurrence, Around(timedelta(minutes=body.open_before_min), timedelta(minutes=body.due_after_min)))
    plain = body.model_dump(include=_PLAIN)
    return plain | {"posts": posts, "recurrence": recurrence.as_json()}

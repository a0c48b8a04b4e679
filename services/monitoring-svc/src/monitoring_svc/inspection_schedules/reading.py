"""Reading schedules: each with its checklist's name, how its newest inspection stands, and what comes next."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words
from monitoring_svc.inspection_schedules import domain, phrasing, repository, service
from monitoring_svc.inspection_schedules.models import InspectionSchedule
from monitoring_svc.inspection_schedules.schemas import (
    InspectionScheduleDetail,
    InspectionScheduleRead,
    LastInspection,
    NextDates,
    ScheduleGapRead,
)
from svckit.recurrence import Recurrence, next_after, rrule_lines

MOST_GAPS = 50


async def as_of(
    session: AsyncSession, schedules: Sequence[InspectionScheduleRead], now: datetime
) -> list[InspectionScheduleRead]:
    """Schedules with what follows from other rows and the time now."""
    last = await repository.newest_inspections(session, [one.id for one in schedules])
    known = await repository.checklists(session, {one.checklist_id for one in schedules})
    return [
        one.as_of(
            Words(known[one.checklist_id].name_zh, known[one.checklist_id].name_en),
            LastInspection.model_validate(last[one.id]) if one.id in last else None,
            now,
        )
        for one in schedules
    ]


async def one(session: AsyncSession, schedule: InspectionSchedule, now: datetime) -> InspectionScheduleDetail:
    """One schedule, with the dates that had no inspection."""
    [found] = await as_of(session, [InspectionScheduleRead.model_validate(schedule)], now)
    gaps = await repository.gaps(session, schedule.id, MOST_GAPS)
    return InspectionScheduleDetail(
        **found.model_dump(exclude={"recurrence", "last"}),
        recurrence=found.recurrence,
        last=found.last,
        gaps=[ScheduleGapRead.model_validate(each) for each in gaps],
    )


async def dates_of(session: AsyncSession, schedule: InspectionSchedule, count: int) -> NextDates:
    """What comes next of a schedule; nothing of a pause."""
    zone = await service.zone_of(session, schedule.site_id)
    return _next_dates(schedule.recurs, zone, schedule.next_at, count)


def dates_of_unsaved(recurrence: Recurrence, zone: ZoneInfo, count: int, now: datetime) -> NextDates:
    """What would come next."""
    return _next_dates(recurrence, zone, next_after(recurrence, zone, now), count)


def _next_dates(recurrence: Recurrence, zone: ZoneInfo, next_at: datetime | None, count: int) -> NextDates:
    said = phrasing.said(recurrence)
    dates = domain.dates_from(recurrence, zone, next_at, count)
    return NextDates(zh=said.zh, en=said.en, rrule=rrule_lines(recurrence), timezone=zone.key, dates=list(dates))

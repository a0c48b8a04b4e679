"""What the clock does with schedules: at each date it opens the inspections, and waits for the next one."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.checklists import repository as checklists
from monitoring_svc.checklists.models import Checklist
from monitoring_svc.inspection_schedules import domain, repository
from monitoring_svc.inspection_schedules.domain import GapReason, Passed
from monitoring_svc.inspection_schedules.models import InspectionSchedule, ScheduleGap
from monitoring_svc.inspections.domain import Scheduled
from monitoring_svc.inspections.opening import open_one
from monitoring_svc.policies.figures import FIGURES
from monitoring_svc.projections import sites
from monitoring_svc.projections.models import Site
from svckit import timers
from svckit.figures import in_force
from svckit.timers import Timer

SCHEDULE = "inspection-schedule"


async def wait(session: AsyncSession, schedule: InspectionSchedule, now: datetime) -> None:
    """Have the clock open what is next, and nothing where nothing comes."""
    if schedule.next_at is None:
        await timers.cancel(session, kind=SCHEDULE, subject=str(schedule.id))
        return
    due_at = max(schedule.around.window(schedule.next_at).from_at, now)
    await timers.schedule(session, kind=SCHEDULE, subject=str(schedule.id), due_at=due_at)


async def date_has_come(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Open the inspections of the date. One row says which dates passed while nothing ran."""
    schedule = await repository.locked(session, UUID(timer.subject))
    if schedule is None or schedule.next_at is None:
        return
    zone = ZoneInfo(await sites.timezone(session, schedule.site_id))
    turn = domain.turn(schedule.recurs, zone, schedule.next_at, schedule.around, now)
    if turn.passed is not None:
        await _let_pass(session, schedule, turn.passed, GapReason.OUTAGE, now)
    if turn.opens is not None:
        await _open(session, schedule, turn.opens, now)
    schedule.next_at = turn.next_at
    await session.flush()
    await wait(session, schedule, now)


async def _open(session: AsyncSession, schedule: InspectionSchedule, date: datetime, now: datetime) -> None:
    checklist = await in_use(session, schedule.site_id, schedule.checklist_id)
    why_not = None if checklist else GapReason.CHECKLIST_OUT_OF_USE
    if not await sites.in_service(session, schedule.site_id):
        why_not = GapReason.SITE_CLOSED
    if checklist is None or why_not is not None:
        await _let_pass(session, schedule, Passed(date, date, 1), why_not or GapReason.CHECKLIST_OUT_OF_USE, now)
        return
    policy = (await in_force(session, FIGURES, {schedule.site_id}, now))[schedule.site_id].policy
    window = schedule.around.window(date)
    for post in schedule.posts:
        by = Scheduled(schedule.id, date, post)
        await open_one(session, checklist, schedule.site_id, window, policy, now, shift_id=None, scheduled=by)
    schedule.last_at = date


async def _let_pass(
    session: AsyncSession, schedule: InspectionSchedule, passed: Passed, reason: GapReason, now: datetime
) -> None:
    newest = await repository.newest_gap(session, schedule.id)
    if newest is not None and newest.reason == reason and newest.last_at == schedule.last_at:
        newest.goes_on(passed)
    else:
        session.add(ScheduleGap.of(schedule, passed, reason, now))
    schedule.last_at = passed.last_at
    await session.flush()


async def in_use(session: AsyncSession, site_id: UUID, checklist_id: UUID) -> Checklist | None:
    """The checklist, where it counts at the site."""
    site = await session.get(Site, site_id)
    found = await checklists.of_site(session, site_id, site.kind if site else None)
    return next((one for one in found if one.id == checklist_id), None)

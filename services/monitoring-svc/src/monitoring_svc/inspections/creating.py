"""Opening the inspections of a shift, and taking back those that it does not need any more."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.checklists import repository as checklists
from monitoring_svc.checklists.domain import Content, Schedule
from monitoring_svc.checklists.models import Checklist
from monitoring_svc.inspections import clock, planning, repository, telling
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.inspections.opening import open_one
from monitoring_svc.inspections.planning import Needed, OpenedFor, Template
from monitoring_svc.inspections.shift_facts import Work
from monitoring_svc.policies.domain import Policy
from monitoring_svc.policies.figures import FIGURES
from monitoring_svc.projections import repository as projections
from monitoring_svc.projections.models import Shift, Site
from svckit import timers
from svckit.figures import in_force
from svckit.timers import Timer

SHIFT = "shift-inspections"


async def time_has_come(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """What comes before a shift is to be opened."""
    await follow(session, UUID(timer.subject), now)


async def follow(session: AsyncSession, shift_id: UUID, now: datetime) -> None:
    """Bring the inspections of the shift in line with what is known of it."""
    shift = await projections.lock_shift(session, shift_id)
    if shift is None:
        return
    work = _work(shift)
    there = list(await repository.lock_of_shift(session, shift_id))
    await _take_back(session, work, there, now)
    there += await _open_more(session, shift, work, there, now)
    await clock.miss(session, planning.missed_by_the_end(work, there), now)
    await session.flush()


async def _take_back(session: AsyncSession, work: Work, there: Sequence[Inspection], now: datetime) -> None:
    schedules = await _schedules(session, there)
    for one, basis in planning.not_needed(work, there, schedules):
        await telling.tell(session, one, one.cancel(basis, now), telling.CLOCK, now)
        await clock.unwatch(session, one, now)


async def _open_more(
    session: AsyncSession, shift: Shift, work: Work, there: Sequence[Inspection], now: datetime
) -> Sequence[Inspection]:
    policy = await _policy(session, shift)
    site = await session.get(Site, shift.site_id)
    if not policy.checklists_on or (site is not None and not site.active):
        await timers.cancel(session, kind=SHIFT, subject=str(shift.id))
        return []
    known = await _in_use(session, shift.site_id, site)
    wanted = planning.needed(work, _templates(known.values()))
    new = planning.to_open(work, wanted, there, now, _opened_for(shift))
    if work.started_at or work.ended_at:
        shift.opened_starts_at, shift.opened_ends_at, shift.opened_posts = shift.starts_at, shift.ends_at, shift.posts
    await _look_again(session, shift, work, wanted, now)
    return [
        await open_one(session, known[one.checklist_id], shift.site_id, one.window, policy, now, shift_id=shift.id)
        for one in new
    ]


async def _look_again(session: AsyncSession, shift: Shift, work: Work, wanted: Iterable[Needed], now: datetime) -> None:
    at = planning.look_again_at(work, wanted, now)
    if at is None:
        await timers.cancel(session, kind=SHIFT, subject=str(shift.id))
    else:
        await timers.schedule(session, kind=SHIFT, subject=str(shift.id), due_at=at)


async def _policy(session: AsyncSession, shift: Shift) -> Policy:
    """By what holds when the shift begins: who switches checklists on means the shifts from then on."""
    return (await in_force(session, FIGURES, {shift.site_id}, shift.starts_at))[shift.site_id].policy


async def _in_use(session: AsyncSession, site_id: UUID, site: Site | None) -> Mapping[UUID, Checklist]:
    found = await checklists.of_site(session, site_id, site.kind if site else None)
    return {one.id: one for one in found}


def _templates(known: Iterable[Checklist]) -> Iterable[Template]:
    for one in known:
        schedule = one.says.schedule
        if schedule is not None:
            yield Template(one.id, one.post, schedule)


async def _schedules(session: AsyncSession, there: Sequence[Inspection]) -> Mapping[tuple[UUID, int], Schedule | None]:
    keys = {(one.checklist_id, one.checklist_version) for one in there}
    found = await checklists.versions_of(session, keys) if keys else {}
    return {key: Content.read(one.content).schedule for key, one in found.items()}


def _work(shift: Shift) -> Work:
    return Work(
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
        posts=frozenset(shift.posts),
        state=shift.state,
        told_at=shift.told_at,
        published_at=shift.published_at,
        started_at=shift.started_at,
        ended_at=shift.ended_at,
    )


def _opened_for(shift: Shift) -> OpenedFor | None:
    if shift.opened_starts_at is None or shift.opened_ends_at is None:
        return None
    return OpenedFor(shift.opened_starts_at, shift.opened_ends_at, frozenset(shift.opened_posts or ()))

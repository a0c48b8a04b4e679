"""What the clock does about who does not come: it looks at each published shift until everybody is accounted for."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.event import Event
from contracts.no_shows import LeaderLate
from contracts.posts import DUTY_CHIEF
from roster_svc.no_shows import calling, domain, list_calls, repository
from roster_svc.no_shows.candidates import who_could_come
from roster_svc.no_shows.domain import State
from roster_svc.no_shows.models import LateLeader, NoShow
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import followups
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.assignments import Assignment
from roster_svc.shifts.models import Shift
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit import timers
from svckit.messaging import publish
from svckit.timers import Timer

CLOCK = "system:clock"


async def look(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Call about who has not come to the shift by now, and look again when the next one is due.

    A shift that somebody holds this moment is looked at a second later: a batch of timers must not wait.
    """
    shift = await shifts.find_unless_held(session, UUID(timer.subject))
    if shift is None:
        await timers.try_again_soon(session, timer, now)
        return
    known = {one.staff_id: one for one in await repository.of_shift(session, shift.id)}
    if shift.published_at is None or shift.ended_at is not None or now >= shift.ends_at:
        for one in known.values():
            await _settle(session, one, State.SHIFT_OVER, now)
        return
    policy = await policies.duty_policy(session, shift.site_id, now)
    await _leader(session, shift, policy, now)
    absent = _absent(shift)
    for staff_id, one in known.items():
        if staff_id not in absent:
            came = any(seat.visits for seat in shift.assignments if seat.staff_id == staff_id)
            await _settle(session, one, State.CAME if came else State.NOT_EXPECTED, now)
    for staff_id, seats in absent.items():
        await _notice(session, shift, known.get(staff_id), seats, policy, now)
    again_at = domain.next_look(_moments(shift, absent.values(), policy), now)
    if again_at is not None:
        await followups.look_at_attendance(session, shift, again_at)


async def _leader(session: AsyncSession, shift: Shift, policy: DutyPolicy, now: datetime) -> None:
    """Call headquarters once where no duty chief of the shift is there early enough (R-4.1.1a)."""
    chiefs = [one for one in shift.expected if one.post == DUTY_CHIEF]
    due_at = domain.leader_due(shift.starts_at, shift.published_at or now, policy)
    if due_at is None or not due_at <= now < shift.starts_at or any(one.visits for one in chiefs):
        return
    if not chiefs or await repository.late_leader(session, shift.id) is not None:
        return
    expected = [one.staff_id for one in chiefs]
    names = "、".join(person.name for person in await staff.by_ids(session, expected))
    zone = await sites.timezone(session, shift.site_id)
    call_id = await calling.tell_late_leader(session, shift, names, zone, now)
    row = LateLeader(
        shift_id=shift.id, site_id=shift.site_id, expected=expected, due_at=due_at, noticed_at=now, call_id=call_id
    )
    session.add(row)
    fact = LeaderLate(
        version=1,
        shift_id=shift.id,
        site_id=shift.site_id,
        expected=tuple(expected),
        due_at=due_at,
        starts_at=shift.starts_at,
        noticed_at=now,
    )
    await _tell(session, fact, now, calling.LATE_LEADER)


async def _notice(
    session: AsyncSession,
    shift: Shift,
    one: NoShow | None,
    seats: Sequence[Assignment],
    policy: DutyPolicy,
    now: datetime,
) -> None:
    due_at = _due(shift, seats)
    step = domain.step_at(due_at, now, policy)
    if step == 0 or (one is not None and (one.state != State.OPEN or one.step >= step)):
        return
    [person] = await staff.by_ids(session, [seats[0].staff_id])
    zone = await sites.timezone(session, shift.site_id)
    if one is None:
        posts = sorted(seat.post for seat in seats)
        one = NoShow.notice(
            site_id=shift.site_id, shift_id=shift.id, staff_id=person.id, posts=posts, due_at=due_at, now=now
        )
        session.add(one)
        await _tell(session, one.noticed(now), now)
        await calling.tell_absent(session, one, person.name, zone, now)
    if step == domain.MISSED:
        candidates = await who_could_come(session, shift, one.posts, now)
        await _tell(session, one.miss(now, candidates, shift.ends_at), now)
        await calling.tell_missing(session, one, person.name, zone, now)
        await list_calls.call_next(session, shift, one, policy, now)


def _absent(shift: Shift) -> dict[UUID, list[Assignment]]:
    """The people who are expected and have not come, with their seats."""
    found: dict[UUID, list[Assignment]] = {}
    for one in shift.expected:
        found.setdefault(one.staff_id, []).append(one)
    return {id_: seats for id_, seats in found.items() if not any(seat.visits for seat in seats)}


def _due(shift: Shift, seats: Sequence[Assignment]) -> datetime:
    told_at = max(seat.told_at or shift.published_at or shift.planned_at for seat in seats)
    return domain.due(shift.starts_at, told_at)


def _moments(shift: Shift, absent: Iterable[Sequence[Assignment]], policy: DutyPolicy) -> list[datetime]:
    """When there is something to look at: the chief, each step of each absent person, and the end."""
    found = [shift.ends_at]
    leader = domain.leader_due(shift.starts_at, shift.published_at or shift.planned_at, policy)
    if leader is not None:
        found.append(leader)
    for seats in absent:
        found += domain.moments(_due(shift, seats), policy)
    return found


async def _settle(session: AsyncSession, one: NoShow, state: State, now: datetime) -> None:
    if one.state == State.OPEN:
        await list_calls.settle(session, one, state, now)


async def _tell(session: AsyncSession, fact: Event, now: datetime, clause: str = calling.CLAUSE) -> None:
    await session.flush()
    await publish(session, fact, at=now, actor=CLOCK, clause=clause)

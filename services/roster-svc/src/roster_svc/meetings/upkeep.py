"""Which meetings there are follows the shifts: made, moved and dropped with them (R-4.1.1b, R-4.3.1a)."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.meeting_templates import service as templates
from roster_svc.meetings import overdue, repository
from roster_svc.meetings.domain import OF_A_SHIFT, Kind, ShiftTimes, State, due_of, is_dropped, is_expected
from roster_svc.meetings.drawing import draw
from roster_svc.meetings.models import Attendee, Meeting
from roster_svc.meetings.record import Check, Point
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.models import Shift
from roster_svc.sites import repository as sites
from svckit import timers
from svckit.core.ids import uuid7
from svckit.timers import Timer

MEETING_DRAW = "meeting-draw"
Posts = Mapping[UUID, Sequence[str]]


async def keep_up(session: AsyncSession, shift_id: UUID, now: datetime) -> None:
    """Bring the meetings of a shift up to date with it, whichever of its facts has come; again does nothing."""
    shift = await shifts.of_id(session, shift_id)
    if shift is None:
        return
    for kind in OF_A_SHIFT:
        meeting = await repository.of_shift(session, shift_id, kind, lock=True)
        if meeting is None and is_expected(kind, times_of(shift)):
            await make_for_shift(session, shift, kind, now)
        elif meeting is not None and meeting.state == State.OPEN:
            await _follow(session, meeting, shift, now)


async def make_for_shift(session: AsyncSession, shift: Shift, kind: Kind, now: datetime) -> Meeting:
    """The meeting of a shift, made now; the one there is, where somebody was faster."""
    policy = await policies.duty_policy(session, shift.site_id, now)
    due_at = due_of(kind, times_of(shift), policy)
    meeting = await _begun(session, shift.site_id, kind, due_at, shift_id=shift.id)
    meeting.attendees = [Attendee(staff_id=id_, posts=list(posts)) for id_, posts in posts_of(shift).items()]
    try:
        async with session.begin_nested():
            session.add(meeting)
            await session.flush()
    except IntegrityError:
        there = await repository.of_shift(session, shift.id, kind, lock=True)
        if there is None:
            raise
        return there
    await _draw_in_time(session, meeting, now)
    await overdue.watch(session, meeting, now)
    await session.flush()
    return meeting


async def draw_by_the_clock(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Draw what is open into the record once people may come to the shift; a shift that was put off has it later."""
    meeting = await repository.lock(session, UUID(timer.subject))
    if meeting is None or meeting.state != State.OPEN:
        return
    policy = await policies.duty_policy(session, meeting.site_id, now)
    if now >= _drawn_at(meeting, policy) and await draw(session, meeting, now):
        meeting.version += 1
        await session.flush()


async def _draw_in_time(session: AsyncSession, meeting: Meeting, now: datetime) -> None:
    """What is open when a shift is published weeks ahead is not what its people must know."""
    at = _drawn_at(meeting, await policies.duty_policy(session, meeting.site_id, now))
    if at <= now:
        await draw(session, meeting, now)
    else:
        await timers.schedule(session, kind=MEETING_DRAW, subject=str(meeting.id), due_at=at)


def _drawn_at(meeting: Meeting, policy: DutyPolicy) -> datetime:
    ahead = policy.check_in_window_min if meeting.kind == Kind.PRE_SHIFT else policy.post_shift_meeting_min
    return meeting.due_at - timedelta(minutes=ahead)


async def make_weekly(
    session: AsyncSession, *, series_id: UUID, site_id: UUID, place: str | None, scheduled_at: datetime,
    due_at: datetime, people: Sequence[UUID], now: datetime,
) -> Meeting:  # fmt: skip
    """The weekly meeting of a series for one date, with its agenda drawn."""
    meeting = await _begun(session, site_id, Kind.WEEKLY, due_at, series_id=series_id, scheduled_at=scheduled_at)
    meeting.place = place
    meeting.attendees = [Attendee(staff_id=id_, posts=[]) for id_ in people]
    session.add(meeting)
    await session.flush()
    await draw(session, meeting, now)
    await overdue.watch(session, meeting, now)
    await session.flush()
    return meeting


async def _begun(
    session: AsyncSession,
    site_id: UUID,
    kind: Kind,
    due_at: datetime,
    *,
    shift_id: UUID | None = None,
    series_id: UUID | None = None,
    scheduled_at: datetime | None = None,
) -> Meeting:
    site_type = await sites.kind(session, site_id) or ""
    template = await templates.of(session, kind.value, site_type)
    points = [Point(id=uuid7(), source="template", **one) for one in (template.agenda if template else ())]
    checks = [Check(id=uuid7(), **one) for one in (template.checks if template else ())]
    return Meeting(
        id=uuid7(),
        version=1,
        fact_version=0,
        site_id=site_id,
        kind=kind.value,
        shift_id=shift_id,
        series_id=series_id,
        scheduled_at=scheduled_at,
        due_at=due_at,
        state=State.OPEN.value,
        agenda=[one.model_dump(mode="json") for one in points],
        checks=[one.model_dump(mode="json") for one in checks],
        tasks=[],
        tasks_version=0,
        measures=[],
        call_ids=[],
    )


async def _follow(session: AsyncSession, meeting: Meeting, shift: Shift, now: datetime) -> None:
    """An open meeting has the time and the people of its shift; what was said of somebody stays."""
    kind, times = Kind(meeting.kind), times_of(shift)
    if is_dropped(kind, times):
        meeting.state = State.DROPPED.value
        meeting.version += 1
        return
    changed = _follow_people(meeting, posts_of(shift))
    due_at = due_of(kind, times, await policies.duty_policy(session, shift.site_id, now))
    if due_at != meeting.due_at:
        meeting.due_at, changed = due_at, True
        await _draw_in_time(session, meeting, now)
        await overdue.watch(session, meeting, now)
    if changed:
        meeting.version += 1
    await session.flush()


def _follow_people(meeting: Meeting, expected: Posts) -> bool:
    listed = {one.staff_id: one for one in meeting.attendees}
    gone = [one for one in meeting.attendees if one.posts and one.staff_id not in expected and one.presence is None]
    for one in gone:
        meeting.attendees.remove(one)
    changed = bool(gone)
    for staff_id, posts in expected.items():
        attendee = listed.get(staff_id)
        if attendee is None:
            meeting.attendees.append(Attendee(meeting_id=meeting.id, staff_id=staff_id, posts=list(posts)))
            changed = True
        elif attendee.posts != list(posts):
            attendee.posts, changed = list(posts), True
    return changed


def posts_of(shift: Shift) -> Posts:
    """Where each person of the shift is expected who has not been replaced."""
    found: dict[UUID, list[str]] = {}
    for one in shift.expected:
        found.setdefault(one.staff_id, []).append(one.post)
    return {staff_id: sorted(posts) for staff_id, posts in found.items()}


def times_of(shift: Shift) -> ShiftTimes:
    """What decides which meetings a shift has."""
    return ShiftTimes(shift.phase, shift.starts_at, shift.ends_at, shift.started_at, shift.ended_at)

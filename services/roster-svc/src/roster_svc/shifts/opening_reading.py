"""What the opening conditions of a shift are judged by: duty, handover, meeting, tasks, checks (R-4.1.2d)."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.duty import service as duty
from roster_svc.handovers import pairs
from roster_svc.handovers import repository as handovers
from roster_svc.inspections import repository as inspections
from roster_svc.inspections.reading import start_checks
from roster_svc.meetings import repository as meetings
from roster_svc.meetings import service as meeting_service
from roster_svc.meetings.domain import Kind
from roster_svc.no_shows.domain import leader_due
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.posts.naming import speak_of_own
from roster_svc.shifts.models import Shift
from roster_svc.shifts.opening import Commander, Condition, Record, Seat, Standing, conditions
from roster_svc.staff import repository as staff


async def conditions_of(session: AsyncSession, shift: Shift, now: datetime) -> tuple[Condition, ...]:
    """How the opening conditions of the shift stand now."""
    policy = await policies.duty_policy(session, shift.site_id, now)
    found = conditions(await _standing(session, shift, policy), policy)
    if any(one.lacks for one in found):
        await speak_of_own(session)
    return found


async def _standing(session: AsyncSession, shift: Shift, policy: DutyPolicy) -> Standing:
    meeting = await meetings.of_shift(session, shift.id, Kind.PRE_SHIFT)
    held = await meeting_service.pre_shift_held(session, shift.id)
    read = await meetings.acknowledged(session, meeting.id) if meeting else ()
    return Standing(
        seats=await _seats(session, shift),
        commander=await _commander(session, shift),
        early_by=leader_due(shift.starts_at, shift.published_at or shift.planned_at, policy),
        handover=await _handover(session, shift, policy),
        meeting=Record(meeting.id, meeting.finished_at if held else None, meeting.chair_id) if meeting else Record(),
        unacknowledged=frozenset(await meeting_service.unacknowledged(session, shift.id)),
        acknowledged_at=max((one.acknowledged_at for one in read), default=None),
        checks=start_checks(await inspections.of_shift(session, shift.id)),
    )


async def _seats(session: AsyncSession, shift: Shift) -> list[Seat]:
    names = await staff.names_of(session, shift.people)
    return [
        Seat(
            one.staff_id,
            names[one.staff_id],
            one.post,
            one.presence == "present",
            one.visits[0].check_in_recorded_at if one.visits else None,
        )
        for one in shift.expected
    ]


async def _commander(session: AsyncSession, shift: Shift) -> Commander | None:
    command = await duty.commander(session, shift.site_id)
    if command is None:
        return None
    return Commander(command.staff_id, command.since, ours=command.staff_id in shift.people)


async def _handover(session: AsyncSession, shift: Shift, policy: DutyPolicy) -> Record | None:
    """The handover to this shift; None where no shift runs that it relieves, and none has handed over to it.

    One that lapsed stands in nobody's way: who should have signed it has gone, and its record says so.
    """
    handover = await handovers.newest_to(session, shift.id)
    if handover is not None and handover.lapsed_at is None:
        return Record(handover.id, handover.sealed_at, handover.incoming_id)
    going = await handovers.running_before(session, shift)
    if going is None or not pairs.relieves(going, shift, policy):
        return None
    return Record()

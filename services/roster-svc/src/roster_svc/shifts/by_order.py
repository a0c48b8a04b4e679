"""What a change order does to a published shift: pure, as the aggregate's own moves are."""

from datetime import datetime
from uuid import UUID

from contracts import shifts as facts
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import domain
from roster_svc.shifts.assignments import Assignment
from roster_svc.shifts.change_errors import NothingChanges, StartIsFixed, SwapTooLate
from roster_svc.shifts.changing import ChangeRequest, check_to_come
from roster_svc.shifts.domain import Move, Phase
from roster_svc.shifts.errors import AssignmentRepeated, ShiftIsOver
from roster_svc.shifts.models import Shift

Times = tuple[datetime, datetime]


def let_go(shift: Shift, staff_id: UUID) -> None:
    """Bind the person here no longer where they have not come yet; `replace` follows."""
    for seat in shift.seats_of(staff_id):
        seat.binding = seat.binding and bool(seat.visits)


def check_swap(shift: Shift, staff_id: UUID) -> None:
    """Refuse a swap with somebody who is not to come any more."""
    domain.after(shift.state, Move.CHANGE)
    if shift.phase != Phase.PUBLISHED or any(one.visits for one in shift.seats_of(staff_id)):
        raise SwapTooLate


def replace(shift: Shift, leaves: UUID, comes: UUID, request: ChangeRequest, now: datetime) -> facts.ShiftChanged:
    """Expect somebody else at all posts of a person.

    Who had not come is off the shift; who was there stays on its record, and at the post until they check out.
    """
    domain.after(shift.state, Move.CHANGE)
    if now >= shift.ends_at:
        raise ShiftIsOver(ends_at=shift.ends_at)
    if leaves == comes:
        raise NothingChanges
    seats = shift.seats_of(leaves)
    if any(shift.has_at(seat.post, comes) for seat in seats):
        raise AssignmentRepeated
    short = _at_short_notice(request, now, shift.starts_at, freed=request.by == leaves)
    shift.advance(Move.CHANGE)
    for seat in seats:
        if seat.visits:
            seat.hand_over(now)
        else:
            shift.assignments.remove(seat)
        shift.assignments.append(Assignment.by_order(comes, seat.post, shift.starts_at, shift.ends_at, now))
    posts = [seat.post for seat in seats]
    left = tuple(facts.Assignment(staff_id=leaves, post=post) for post in posts)
    came = tuple(facts.Assignment(staff_id=comes, post=post) for post in posts)
    return _fact(shift, request, now, short_notice=short, left=left, came=came)


def retime(
    shift: Shift, wanted: Times, request: ChangeRequest, now: datetime, policy: DutyPolicy, timezone: str
) -> facts.ShiftChanged:
    """Be at another time; once somebody has come, only the end moves."""
    domain.after(shift.state, Move.CHANGE)
    before = (shift.starts_at, shift.ends_at)
    if wanted == before:
        raise NothingChanges
    begun = shift.phase == Phase.OPEN or any(one.visits for one in shift.assignments)
    if begun and wanted[0] != before[0]:
        raise StartIsFixed
    domain.check_times(*wanted, policy, timezone)
    check_to_come(now, *(new for new, old in zip(wanted, before, strict=True) if new != old))
    freed = shift.has(request.by) and (wanted[0] > before[0] or wanted[1] < before[1])
    short = _at_short_notice(request, now, min(wanted[0], before[0]), freed=freed)
    shift.advance(Move.CHANGE)
    if shift.closing_at is not None and wanted[1] > now:
        domain.after(shift.state, Move.EXTEND)
        shift.closing_at = None
    shift.starts_at, shift.ends_at = wanted
    for seat in shift.assignments:
        seat.follow(*wanted)
    return _fact(shift, request, now, short_notice=short, before=before)


def cancel(shift: Shift, request: ChangeRequest, now: datetime) -> facts.ShiftCancelled:
    """Give up a published shift before it begins; nobody cancels their own at short notice."""
    domain.after(shift.state, Move.CANCEL)
    domain.check_cancelling(now, shift.starts_at)
    short = _at_short_notice(request, now, shift.starts_at, freed=shift.has(request.by))
    expected = shift.seats_expected
    shift.advance(Move.CANCEL)
    shift.cancelled_at = shift.ended_at = now
    for seat in shift.assignments:
        seat.binding = False
    return facts.ShiftCancelled(
        **shift.told_always(),
        version=shift.version,
        change_id=request.id,
        cancelled_at=now,
        cancelled_by=request.by,
        reason=request.reason or "",
        short_notice=short,
        expected=expected,
    )


def _at_short_notice(request: ChangeRequest, now: datetime, first_start: datetime, *, freed: bool) -> bool:
    short = request.at_short_notice(now, first_start)
    request.check_not_for_oneself(short_notice=short, freed=freed)
    return short


def _fact(
    shift: Shift,
    request: ChangeRequest,
    now: datetime,
    *,
    short_notice: bool,
    left: tuple[facts.Assignment, ...] = (),
    came: tuple[facts.Assignment, ...] = (),
    before: Times | None = None,
) -> facts.ShiftChanged:
    starts_at, ends_at = before or (shift.starts_at, shift.ends_at)
    return facts.ShiftChanged(
        **shift.told_always(),
        version=shift.version,
        change_id=request.id,
        kind=request.kind.value,
        changed_at=now,
        changed_by=request.by,
        reason=request.reason,
        short_notice=short_notice,
        left=left,
        came=came,
        starts_at_before=starts_at,
        ends_at_before=ends_at,
        started_at=shift.started_at,
        other_shift_id=request.other_shift_id,
        expected=shift.seats_expected,
    )

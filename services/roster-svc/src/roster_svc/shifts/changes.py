"""Use cases of change orders: replacing a person, swapping two, moving a published shift, giving one up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.shifts import ShiftCancelled, ShiftChanged
from roster_svc.duty import service as duty
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import by_order, closing, followups, repository
from roster_svc.shifts.change_errors import SwapOnOneShift
from roster_svc.shifts.change_models import ShiftChange
from roster_svc.shifts.change_schemas import CancellationOrder, ChangeOrder, ReplacementOrder, SwapOrder, TimesOrder
from roster_svc.shifts.changing import ChangeRequest, Kind
from roster_svc.shifts.errors import ShiftNotFound
from roster_svc.shifts.models import Shift
from roster_svc.shifts.service import check_assignable, get, refuse_clash
from roster_svc.sites import service as sites
from svckit.core.ids import uuid7
from svckit.messaging import publish
from svckit.web import Principal, require_version

CLAUSE = "R-3.3.1b"
Fact = ShiftChanged | ShiftCancelled


@dataclass(frozen=True, slots=True)
class _Move:
    """One person leaves a shift and another one comes."""

    shift: Shift
    leaves: UUID
    comes: UUID
    other_shift_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class _Booking:
    """When the change wants a person."""

    staff_id: UUID
    starts_at: datetime
    ends_at: datetime


async def order(
    session: AsyncSession,
    shift_id: UUID,
    wanted: ChangeOrder,
    principal: Principal,
    expected_version: int | None,
    now: datetime,
) -> ShiftChange:
    """Change a published shift by order (R-3.3.1b); the event is what everybody concerned is told by."""
    shift, other = await _locked(session, shift_id, wanted, principal)
    require_version(expected_version, shift.version)
    if other is not shift:
        await sites.get_open(session, other.site_id, principal)
    site = await sites.get_open(session, shift.site_id, principal)  # last: refusals are told in its time
    policy = await policies.duty_policy(session, site.id, now)
    moves = _moves(wanted, shift, other)
    await _check_newcomers(session, moves)
    bookings, ours = _bookings(wanted, shift, moves, now), {shift.id, other.id}
    await _refuse_clashes(session, bookings, ours)
    request = _request(wanted, principal, policy)
    try:
        async with session.begin_nested():
            match wanted:
                case CancellationOrder():
                    facts = _cancelled(session, shift, request, now)
                case TimesOrder():
                    facts = _retimed(session, shift, wanted, request, now, policy, site.timezone)
                case _:
                    facts = await _moved(session, moves, request, now)
            await session.flush()
    except IntegrityError:
        await _refuse_clashes(session, bookings, ours)
        raise
    for fact in facts:
        await publish(session, fact, at=now, actor=principal.label, clause=CLAUSE)
    if shift.ended_at is None:
        await closing.watch(session, shift, now, policy)
    for one in {shift.id: shift, other.id: other}.values():
        await followups.look_at_attendance(session, one, now)
    await duty.settle_all(session, {shift.site_id, other.site_id}, now)
    return await session.get_one(ShiftChange, facts[0].change_id)


async def of(session: AsyncSession, shift_id: UUID, principal: Principal) -> Select[ShiftChange]:
    """The changes of a shift, or `ShiftNotFound` where it is missing or of a foreign site."""
    shift = await get(session, shift_id, principal)
    return select(ShiftChange).where(ShiftChange.shift_id == shift.id)


async def _locked(
    session: AsyncSession, shift_id: UUID, wanted: ChangeOrder, principal: Principal
) -> tuple[Shift, Shift]:
    """The shift and, of a swap, the other one; else the same twice. Locked in the order of their ids."""
    other_id = wanted.other_shift_id if isinstance(wanted, SwapOrder) else shift_id
    if isinstance(wanted, SwapOrder) and other_id == shift_id:
        raise SwapOnOneShift
    found = {one.id: one for one in await repository.find_all_for_update(session, principal, {shift_id, other_id})}
    for id_ in (shift_id, other_id):
        if id_ not in found:
            raise ShiftNotFound(id=id_)
    return found[shift_id], found[other_id]


def _moves(wanted: ChangeOrder, shift: Shift, other: Shift) -> list[_Move]:
    match wanted:
        case ReplacementOrder():
            return [_Move(shift, wanted.staff_id, wanted.successor_id)]
        case SwapOrder():
            return [
                _Move(shift, wanted.staff_id, wanted.other_staff_id, other.id),
                _Move(other, wanted.other_staff_id, wanted.staff_id, shift.id),
            ]
        case TimesOrder() | CancellationOrder():
            return []


def _request(wanted: ChangeOrder, principal: Principal, policy: DutyPolicy) -> ChangeRequest:
    return ChangeRequest(uuid7(), Kind(wanted.kind), principal.id, wanted.reason, policy.change_notice_h)


async def _check_newcomers(session: AsyncSession, moves: Sequence[_Move]) -> None:
    """Whoever comes must be in use, of the site, and may hold the posts (`UnknownAssignees`, `PostNeedsRole`)."""
    for move in moves:
        seats = [(move.comes, one.post) for one in move.shift.seats_of(move.leaves)]
        await check_assignable(session, move.shift.site_id, seats)


def _bookings(wanted: ChangeOrder, shift: Shift, moves: Sequence[_Move], now: datetime) -> list[_Booking]:
    if isinstance(wanted, TimesOrder):
        return [_Booking(staff_id, *_times(wanted, shift)) for staff_id in shift.people]
    return [_Booking(move.comes, max(move.shift.starts_at, now), move.shift.ends_at) for move in moves]


def _times(wanted: TimesOrder, shift: Shift) -> tuple[datetime, datetime]:
    return wanted.starts_at or shift.starts_at, wanted.ends_at or shift.ends_at


async def _refuse_clashes(session: AsyncSession, bookings: Sequence[_Booking], ours: set[UUID]) -> None:
    for one in bookings:
        if one.starts_at < one.ends_at:
            await refuse_clash(session, {one.staff_id}, one.starts_at, one.ends_at, apart_from=ours)


def _cancelled(session: AsyncSession, shift: Shift, request: ChangeRequest, now: datetime) -> Sequence[Fact]:
    fact = by_order.cancel(shift, request, now)
    session.add(ShiftChange.of_cancellation(fact))
    return [fact]


def _retimed(
    session: AsyncSession,
    shift: Shift,
    wanted: TimesOrder,
    request: ChangeRequest,
    now: datetime,
    policy: DutyPolicy,
    timezone: str,
) -> Sequence[Fact]:
    before = shift.seats_told
    fact = by_order.retime(shift, _times(wanted, shift), request, now, policy, timezone)
    session.add(ShiftChange.of(fact, before))
    return [fact]


async def _moved(
    session: AsyncSession, moves: Sequence[_Move], request: ChangeRequest, now: datetime
) -> Sequence[Fact]:
    """All who leave are let go before anybody comes: two shifts that swap may lie over each other."""
    for move in moves:
        if request.kind is Kind.SWAP:
            by_order.check_swap(move.shift, move.leaves)
        by_order.let_go(move.shift, move.leaves)
    await session.flush()
    facts = []
    for move in moves:
        mine = replace(request, id=uuid7(), other_shift_id=move.other_shift_id)
        before = move.shift.seats_told
        facts.append(by_order.replace(move.shift, move.leaves, move.comes, mine, now))
        session.add(ShiftChange.of(facts[-1], before))
    return facts

"""Use cases of corrections of attendance: asking, deciding, withdrawing (R-3.3.1c).

Nothing but the attendance sheet follows a correction: duty intervals, responsibility and the visits themselves say what
was known then, so that nobody improves their own record by naming another time (ARCHITECTURE §12).
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_WRITERS
from roster_svc.attendance_corrections import calling, domain, repository, telling
from roster_svc.attendance_corrections.domain import Bounds, Claimed
from roster_svc.attendance_corrections.errors import (
    AttendanceMonthClosed,
    CorrectionNotFound,
    CorrectionUnderWay,
    NotYourCorrection,
    NotYourDecision,
    ShiftNotBegun,
)
from roster_svc.attendance_corrections.models import AttendanceCorrection
from roster_svc.attendance_corrections.schemas import AttendanceCorrectionRequest
from roster_svc.attendance_months import repository as months
from roster_svc.attendance_sheet.days import month_of
from roster_svc.attendance_sheet.rights import sees_everybody
from roster_svc.duty.leading import leads
from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts import service as shift_service
from roster_svc.shifts.domain import State as ShiftState
from roster_svc.shifts.domain import is_late, lateness
from roster_svc.shifts.errors import NotAssigned
from roster_svc.shifts.models import Shift
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit.core.local_time import speak_of_site
from svckit.web import Principal


async def request(
    session: AsyncSession, wanted: AttendanceCorrectionRequest, principal: Principal, now: datetime
) -> AttendanceCorrection:
    """Ask that a time be corrected: one's own, or of somebody whom the caller leads or headquarters answers for."""
    shift = await shift_service.get(session, wanted.shift_id, principal)
    zone = await sites.timezone(session, shift.site_id)
    speak_of_site(zone)
    staff_id = await _whose(session, shift, wanted.staff_id or principal.id, principal)
    await shifts.hold_site(session, shift.site_id)
    await _check_month(session, shift, zone)
    claim = await _claim(session, shift, staff_id, wanted, now)
    one = AttendanceCorrection.request(
        site_id=shift.site_id,
        shift_id=shift.id,
        staff_id=staff_id,
        claim=claim,
        reason=wanted.reason,
        evidence_note=wanted.evidence_note,
        by=principal.id,
        now=now,
    )
    await _add(session, one)
    await telling.tell(session, one, one.requested(), principal, now)
    await _call(session, one, shift, zone, now)
    return one


async def get(session: AsyncSession, correction_id: UUID, principal: Principal) -> AttendanceCorrection:
    """The correction; `CorrectionNotFound` where it is missing or of a foreign site, `NotYourCorrection` else."""
    one = await repository.find(session, principal, correction_id)
    if one is None:
        raise CorrectionNotFound(id=correction_id)
    if not (sees_everybody(principal) or principal.id in {one.staff_id, one.requested_by}):
        raise NotYourCorrection
    return one


async def approve(
    session: AsyncSession, correction_id: UUID, reason: str | None, principal: Principal, now: datetime
) -> AttendanceCorrection:
    """Have the sheet count the claimed times; lateness is judged by the figure in force when the shift began."""
    one = await _to_decide(session, correction_id, principal, now)
    late_s, late = await _lateness(session, one)
    await telling.tell(session, one, one.approve(principal.id, now, reason, late_s, late), principal, now)
    return one


async def refuse(
    session: AsyncSession, correction_id: UUID, reason: str, principal: Principal, now: datetime
) -> AttendanceCorrection:
    """Have it stay as it was recorded, and say why."""
    one = await _to_decide(session, correction_id, principal, now)
    await telling.tell(session, one, one.refuse(principal.id, now, reason), principal, now)
    return one


async def withdraw(
    session: AsyncSession, correction_id: UUID, principal: Principal, now: datetime
) -> AttendanceCorrection:
    """Not to ask for it any more: who asked, or whom it is about."""
    one = await _locked(session, correction_id, principal)
    if principal.id not in {one.staff_id, one.requested_by}:
        raise NotYourCorrection
    await calling.settle(session, one, now)
    await telling.tell(session, one, one.withdraw(principal.id, now), principal, now)
    return one


async def _whose(session: AsyncSession, shift: Shift, staff_id: UUID, principal: Principal) -> UUID:
    if not shift.has(staff_id):
        raise NotAssigned(staff_id=staff_id)
    entitled = staff_id == principal.id or principal.has(*HQ_WRITERS) or shift.has_at(DUTY_CHIEF, principal.id)
    if not entitled and not await leads(session, shift.site_id, principal.id):
        raise NotYourCorrection
    return staff_id


async def _check_month(session: AsyncSession, shift: Shift, zone: str | None) -> None:
    month = month_of(shift.starts_at, zone)
    if await months.is_closed(session, shift.site_id, month):
        raise AttendanceMonthClosed(month=f"{month:%Y-%m}")


async def _claim(
    session: AsyncSession, shift: Shift, staff_id: UUID, wanted: AttendanceCorrectionRequest, now: datetime
) -> Claimed:
    policy = await policies.duty_policy(session, shift.site_id, shift.starts_at)
    bounds = Bounds.of(shift.starts_at, shift.ends_at, policy)
    if shift.state in {ShiftState.PLANNED, ShiftState.CANCELLED} or now < bounds.opens:
        raise ShiftNotBegun
    return domain.checked(Claimed(wanted.claimed_in_at, wanted.claimed_out_at), _stays(shift, staff_id), bounds, now)


def _stays(shift: Shift, staff_id: UUID) -> Sequence[tuple[datetime, datetime | None]]:
    """At any post of theirs: who has two comes to both at once."""
    theirs = [one for one in shift.assignments if one.staff_id == staff_id and one.visits]
    return [(visit.checked_in_at, visit.checked_out_at) for visit in theirs[0].visits] if theirs else []


async def _lateness(session: AsyncSession, one: AttendanceCorrection) -> tuple[int | None, bool | None]:
    if one.claimed_in_at is None:
        return None, None
    shift = await shifts.by_id(session, one.shift_id)
    assert shift is not None  # a correction is of a shift that was published
    policy = await policies.duty_policy(session, one.site_id, shift.starts_at)
    told = [seat.told_at or shift.published_at for seat in shift.assignments if seat.staff_id == one.staff_id]
    late_s = lateness(one.claimed_in_at, shift.starts_at, min(at for at in told if at is not None))
    return late_s, is_late(late_s, policy)


async def _to_decide(
    session: AsyncSession, correction_id: UUID, principal: Principal, now: datetime
) -> AttendanceCorrection:
    """The correction, for who may decide on it; nobody is called about it any more."""
    one = await _locked(session, correction_id, principal)
    domain.check_decider(one.staff_id, one.requested_by, principal.id)
    if not principal.has(*HQ_WRITERS) and not await leads(session, one.site_id, principal.id):
        raise NotYourDecision
    await calling.settle(session, one, now)
    return one


async def _locked(session: AsyncSession, correction_id: UUID, principal: Principal) -> AttendanceCorrection:
    one = await repository.find_for_update(session, principal, correction_id)
    if one is None:
        raise CorrectionNotFound(id=correction_id)
    speak_of_site(await sites.timezone(session, one.site_id))
    return one


async def _add(session: AsyncSession, one: AttendanceCorrection) -> None:
    if await repository.has_open(session, one.shift_id, one.staff_id):
        raise CorrectionUnderWay
    try:
        async with session.begin_nested():
            session.add(one)
            await session.flush()
    except IntegrityError as error:  # two requests at the same moment
        raise CorrectionUnderWay from error


async def _call(
    session: AsyncSession, one: AttendanceCorrection, shift: Shift, zone: str | None, now: datetime
) -> None:
    [person] = await staff.by_ids(session, [one.staff_id])
    concerned = {one.staff_id, one.requested_by}
    chief_is_concerned = any([await leads(session, one.site_id, id_) for id_ in concerned])
    await calling.ask_for_decision(
        session,
        one,
        name=person.name,
        starts_at=shift.starts_at,
        zone=zone,
        now=now,
        by_headquarters=chief_is_concerned,
    )

"""Use cases of attendance: coming and leaving."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_WRITERS
from roster_svc.duty import service as duty
from roster_svc.duty.leading import leads
from roster_svc.evidence import service as evidence
from roster_svc.evidence.schemas import EvidenceRead
from roster_svc.handovers import relief
from roster_svc.handovers.errors import HandoverMissing
from roster_svc.handovers.leaving import handover_missing
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.posts.naming import speak_of_own
from roster_svc.shifts import closing, followups, repository, service
from roster_svc.shifts.claims import Claim, Recorder, is_old, settled
from roster_svc.shifts.ending import unended
from roster_svc.shifts.errors import NotYourAttendance
from roster_svc.shifts.expected import expected_elsewhere, expected_on
from roster_svc.shifts.models import Shift
from roster_svc.shifts.relief import left_empty
from roster_svc.shifts.schemas import AttendanceCreate, CheckInRead, CheckOutRead
from roster_svc.sites import service as sites
from svckit.messaging import publish
from svckit.web import Principal

CLAUSE = "R-3.3.1c"
UNRELIEVED = "R-3.3.1f"


async def check_in(
    session: AsyncSession,
    shift_id: UUID,
    request: AttendanceCreate,
    principal: Principal,
    now: datetime,
    agent: str | None = None,
) -> CheckInRead:
    """Record that a person has come to all their posts of the shift (R-3.3.1c)."""
    shift = await service.locked(session, shift_id, principal)
    await sites.get_open(session, shift.site_id, principal)
    staff_id = await _whose(session, shift, request, principal)
    await service.check_fit(session, shift.site_id, shift.posts_of(staff_id))
    policy = await policies.duty_policy(session, shift.site_id, now)
    claim = await _claim(session, shift, request, principal, now, policy)
    own = staff_id == principal.id
    proof = await evidence.of_visit(session, shift.site_id, request.evidence, policy, now, own=own, agent=agent)
    by = _recorder(principal)
    came = shift.check_in(staff_id, claim, now=now, policy=policy, by=by, evidence=proof.stored())
    await session.flush()
    for event in came:
        await publish(session, event, at=event.checked_in_at, actor=principal.label, clause=CLAUSE)
    await closing.watch(session, shift, now, policy)
    await relief.chief_came(session, shift, now)
    if any(event.late_s for event in came):
        await followups.look_at_attendance(session, shift, now)
    await duty.settle(session, shift.site_id, now)
    return CheckInRead(
        shift_id=shift.id,
        staff_id=staff_id,
        posts=[event.post for event in came],
        checked_in_at=claim.at,
        recorded_at=now,
        late_s=max(event.late_s for event in came),
        late=any(event.late for event in came),
        evidence=EvidenceRead.model_validate(proof.stored()),
    )


async def check_out(
    session: AsyncSession,
    shift_id: UUID,
    request: AttendanceCreate,
    principal: Principal,
    now: datetime,
    agent: str | None = None,
) -> CheckOutRead:
    """Record that a person has left all their posts of the shift (R-3.3.1c), once they are relieved (R-3.3.1f)."""
    shift = await service.locked(session, shift_id, principal)
    staff_id = await _whose(session, shift, request, principal)
    policy = await policies.duty_policy(session, shift.site_id, now)
    unrelieved = await _unrelieved(session, shift, staff_id, now, policy)
    ordered = principal.has(*HQ_WRITERS) and staff_id != principal.id
    if not unrelieved and await handover_missing(session, shift, staff_id, policy):
        if not (ordered and request.reason):
            raise HandoverMissing
        unrelieved = [DUTY_CHIEF]  # nobody has signed for the post: the reason of the order is kept and told
    claim = await _claim(session, shift, request, principal, now, policy)
    own = staff_id == principal.id
    proof = await evidence.of_visit(session, shift.site_id, request.evidence, policy, now, own=own, agent=agent)
    went = shift.check_out(
        staff_id,
        claim,
        now=now,
        by=_recorder(principal),
        unrelieved=unrelieved,
        reason=request.reason if ordered else None,
        evidence=proof.stored(),
    )
    await session.flush()
    for event in went:
        clause = UNRELIEVED if event.unrelieved_reason else CLAUSE
        await publish(session, event, at=event.checked_out_at, actor=principal.label, clause=clause)
    await duty.settle(session, shift.site_id, now)
    return CheckOutRead(
        shift_id=shift.id,
        staff_id=staff_id,
        posts=[event.post for event in went],
        checked_out_at=claim.at,
        recorded_at=now,
        evidence=EvidenceRead.model_validate(proof.stored()),
    )


async def _unrelieved(
    session: AsyncSession, shift: Shift, staff_id: UUID, now: datetime, policy: DutyPolicy
) -> list[str]:
    """The posts that would stand empty now. That the shift has been ended relieves nobody, unless the order says so."""
    if not policy.relief_before_leaving or shift.released:
        return []
    await repository.hold_site(session, shift.site_id)
    mine = [replace(one, span=unended(one.span)) for one in await expected_on(session, shift)]
    others = await expected_elsewhere(session, shift, now)
    unrelieved = left_empty(staff_id, shift.id, [*mine, *others], now)
    if unrelieved:
        await speak_of_own(session)
    return unrelieved


async def _claim(
    session: AsyncSession,
    shift: Shift,
    request: AttendanceCreate,
    principal: Principal,
    now: datetime,
    policy: DutyPolicy,
) -> Claim:
    """What is recorded: an old claim stands only where somebody else says so who leads there now, or headquarters."""
    vouched = False
    if is_old(request.at, now, policy) and request.staff_id not in {None, principal.id}:
        vouched = principal.has(*HQ_WRITERS) or await leads(session, shift.site_id, principal.id)
    return settled(request.at, now, policy, vouched=vouched, reason=request.reason)


async def _whose(session: AsyncSession, shift: Shift, request: AttendanceCreate, principal: Principal) -> UUID:
    """Whose attendance it is: one's own, or anybody's for headquarters and for whoever leads there (R-2.1.5)."""
    if request.staff_id is None or request.staff_id == principal.id:
        return principal.id
    entitled = principal.has(*HQ_WRITERS) or shift.has_at(DUTY_CHIEF, principal.id)
    if not entitled and not await leads(session, shift.site_id, principal.id):
        raise NotYourAttendance
    return request.staff_id


def _recorder(principal: Principal) -> Recorder:
    return Recorder(principal.label, principal.id)

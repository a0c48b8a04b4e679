"""Use cases of the end of a handover: the signatures, the order of headquarters, and the command that moves by them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.handovers import HandoverCompleted
from roster_svc.duty import service as duty
from roster_svc.duty.schemas import CommandBasis
from roster_svc.handovers import calling, errors, service, signing
from roster_svc.handovers.domain import ItemState
from roster_svc.handovers.models import Handover
from roster_svc.handovers.schemas import ForceOrder, SignRequest
from roster_svc.handovers.service import Opened
from roster_svc.key_items.handing_over import hand_over
from roster_svc.tasks.carrying import carry_over
from svckit.messaging import publish
from svckit.web import Principal

CLAUSE = "R-4.0.2"
SWITCH_CLAUSE = "R-4.0.4"


async def sign(
    session: AsyncSession,
    handover_id: UUID,
    body: SignRequest,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> Handover:
    """Sign for one's side; the second signature seals it, and the command moves at that moment (R-4.0.4)."""
    opened = await service.locked(session, handover_id, principal, version)
    service.check_running(opened.going)
    now = await duty.moment(session, opened.handover.site_id, now)
    await service.settle(session, opened.handover, opened.sides, now)
    handover = opened.handover
    fact = signing.sign(handover, opened.sides, principal.id, now, sha256=body.sha256, drawing=body.drawing)
    await session.flush()
    await publish(session, fact, at=now, actor=principal.label, clause=CLAUSE)
    if len(handover.standing) == 2:
        await _sealed(session, opened, signing.seal(handover, now), "signed", principal, now)
    return handover


async def force(
    session: AsyncSession,
    handover_id: UUID,
    body: ForceOrder,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> Handover:
    """Headquarters orders the handover as it stands, for a reason; never their own (R-4.0.3)."""
    opened = await service.locked(session, handover_id, principal, version)
    service.check_running(opened.going)
    now = await duty.moment(session, opened.handover.site_id, now)
    if principal.id in opened.sides.everybody:
        raise errors.ForceNotYours
    there = opened.sides.incoming_there
    if not there:
        raise errors.NobodyToTakeOver
    if body.staff_id is not None and body.staff_id not in there:
        raise errors.UnknownSuccessor
    to = body.staff_id or min(there)
    await calling.settle_calls(session, opened.handover, now, principal.id)
    fact = signing.force(opened.handover, principal.id, to, now, body.reason)
    await _sealed(session, opened, fact, "ordered", principal, now)
    return opened.handover


async def _sealed(
    session: AsyncSession,
    opened: Opened,
    fact: HandoverCompleted,
    basis: CommandBasis,
    principal: Principal,
    now: datetime,
) -> None:
    """The duty and the command are the other's at this very moment, whoever had them (R-4.0.4, R-2.1.5)."""
    await session.flush()
    await publish(session, fact, at=now, actor=principal.label, clause=SWITCH_CLAUSE)
    await carry_over(
        session,
        from_shift_id=opened.handover.from_shift_id,
        to_shift_id=opened.handover.to_shift_id,
        handover_id=opened.handover.id,
        now=now,
        by=principal.label,
    )
    await _hand_keys_over(session, opened.handover, fact.incoming_id, principal, now)
    site_id, to = opened.handover.site_id, fact.incoming_id
    await duty.settle(session, site_id, now)
    command = await duty.commander(session, site_id)
    if command is None or command.staff_id != to:
        await duty.transfer_command(
            session,
            site_id,
            to=to,
            basis=basis,
            now=now,
            by=principal.label,
            handover_id=opened.handover.id,
            reason=opened.handover.forced_reason,
        )
    # Only now: whoever has the command hands it over, so that nobody takes it for being there.
    opened.going.relieve_chiefs(to, now)
    await duty.settle(session, site_id, now)


async def _hand_keys_over(
    session: AsyncSession, handover: Handover, to: UUID, principal: Principal, now: datetime
) -> None:
    accepted = [
        UUID(item.key)
        for item in handover.counted
        if item.kind == "key_tool" and item.key is not None and item.state == ItemState.ACCEPTED
    ]
    await hand_over(
        session,
        key_item_ids=accepted,
        to=to,
        to_shift_id=handover.to_shift_id,
        handover_id=handover.id,
        now=now,
        by=principal.label,
    )

"""What the clock does for a handover: drafts it, keeps the draft up to date, and calls people when no relief comes."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.handovers import calling, lapsing, pairs, repository, service, writing
from roster_svc.handovers.clock import HANDOVER_DRAFT, STEPS
from roster_svc.handovers.domain import State
from roster_svc.handovers.models import Handover
from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.domain import Phase
from roster_svc.shifts.models import Shift
from svckit import timers
from svckit.timers import Timer

_AGAIN = timedelta(minutes=5)


async def draft_by_the_clock(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Draft the handover of a running shift, then draw it anew every few minutes until the review begins (R-4.0.1)."""
    going = await shifts.find_unless_held(session, UUID(timer.subject))
    if going is None:
        await timers.try_again_soon(session, timer, now)
    elif await _draft(session, going, now):
        await timers.schedule(session, kind=HANDOVER_DRAFT, subject=timer.subject, due_at=now + _AGAIN)


async def _draft(session: AsyncSession, going: Shift, now: datetime) -> bool:
    """Whether the clock is to look again."""
    if going.phase == Phase.PUBLISHED:
        return now < going.ends_at
    if going.phase != Phase.OPEN:
        return False
    handover = await repository.lock_from(session, going.id)
    if handover is not None and (handover.over or handover.state != State.DRAFTED):
        return False
    policy = await policies.duty_policy(session, going.site_id, now)
    if not policy.handover_before_leaving and (handover is None or writing.untouched(handover)):
        if handover is not None:
            await lapsing.lapse(session, handover, "not_required", now)
        return False
    coming = await repository.following(session, going)
    if coming is not None and pairs.relieves(going, coming, policy):
        await _keep_drafted(session, handover, going, coming, now)
    return True


async def _keep_drafted(
    session: AsyncSession, handover: Handover | None, going: Shift, coming: Shift, now: datetime
) -> None:
    if handover is None:
        await service.drafted(session, going, coming, now, None)
        return
    handover.to_shift_id = coming.id
    await service.redraw(session, handover, going, now, None)
    await session.flush()
    await service.settle(session, handover, await service.sides_of(session, going, coming), now)


async def call_for_relief(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The chief who relieves has not come: call both chiefs, later headquarters (R-3.3.1f)."""
    going = await shifts.find_unless_held(session, UUID(timer.subject))
    if going is None:
        await timers.try_again_soon(session, timer, now)
        return
    handover = await repository.lock_from(session, going.id)
    if going.phase != Phase.OPEN or handover is None or handover.over:
        return
    coming = await repository.shift(session, handover.to_shift_id)
    sides = await service.sides_of(session, going, coming)
    if sides.incoming_there or now < coming.starts_at:
        return
    await calling.relief_missing(session, handover, coming, sides, STEPS.index(timer.step) + 1, now)
    handover.leader_missing_since = handover.leader_missing_since or now
    handover.record(now, None, "relief_called", step=timer.step)
    await session.flush()
    await service.settle(session, handover, sides, now)


async def chief_came(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Somebody has checked in: where that is the chief who relieves, nobody need be called any more."""
    for handover in await repository.lock_unsealed(session, shift.site_id, to_shift_id=shift.id):
        going = await repository.shift(session, handover.from_shift_id)
        sides = await service.sides_of(session, going, shift)
        if sides.incoming_there:
            await calling.settle_calls(session, handover, now)
            await service.settle(session, handover, sides, now)

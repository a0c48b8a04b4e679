"""Use cases of no-shows: looking, and the answers of who was asked to come (R-2.2.1b). `watching` has the clock's."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.roles import HQ_WRITERS
from roster_svc.duty.leading import leads
from roster_svc.no_shows import list_calls, repository
from roster_svc.no_shows.domain import State
from roster_svc.no_shows.errors import NoShowNotFound, NotYourReplacementCall, ReplacementCallNotFound
from roster_svc.no_shows.models import NoShow, ReplacementCall
from roster_svc.policies import service as policies
from roster_svc.shifts import changes
from roster_svc.shifts import service as shifts
from roster_svc.shifts.change_schemas import ReplacementOrder
from svckit.web import Principal

REASON = "未到岗，由应答替班呼叫的人员替班 / no-show, replaced by who answered the call"
Answer = Literal["accepted", "declined"]


async def get(session: AsyncSession, no_show_id: UUID, principal: Principal) -> NoShow:
    """The no-show, or `NoShowNotFound` where it is missing or of a foreign site."""
    one = await repository.find(session, principal, no_show_id)
    if one is None:
        raise NoShowNotFound(id=no_show_id)
    return one


async def answer(
    session: AsyncSession, replacement_call_id: UUID, answer: Answer, principal: Principal, now: datetime
) -> NoShow:
    """Come, or not; the first who comes is put on the shift by a change order, exactly one."""
    shift_id = await repository.shift_of_call(session, principal, replacement_call_id)
    if shift_id is None:
        raise ReplacementCallNotFound(id=replacement_call_id)
    shift = await shifts.locked(session, shift_id, principal)
    one = await repository.locked_with(session, replacement_call_id)
    call = next(each for each in one.calls if each.id == replacement_call_id)
    if call.staff_id != principal.id and not await _speaks_for_others(session, one, principal):
        raise NotYourReplacementCall
    fact = one.answer(call, answer, now, principal.id)
    await list_calls.tell(session, fact, principal.label, now)
    if answer == "accepted":
        await _put_on_the_shift(session, one, call, principal, now)
    else:
        policy = await policies.duty_policy(session, one.site_id, now)
        await list_calls.call_next(session, shift, one, policy, now)
    return one


async def _put_on_the_shift(
    session: AsyncSession, one: NoShow, call: ReplacementCall, principal: Principal, now: datetime
) -> None:
    await list_calls.settle(session, one, State.REPLACED, now, replaced_by=call.staff_id, by=principal.id)
    order = ReplacementOrder(kind="replacement", staff_id=one.staff_id, successor_id=call.staff_id, reason=REASON)
    await changes.order(session, one.shift_id, order, principal, None, now)


async def _speaks_for_others(session: AsyncSession, one: NoShow, principal: Principal) -> bool:
    """Nobody finds a replacement for themselves."""
    if principal.id == one.staff_id:
        return False
    return principal.has(*HQ_WRITERS) or await leads(session, one.site_id, principal.id)

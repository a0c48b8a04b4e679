"""Going through the list of who could come: one after the other or all at once, until one does or nobody is left."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.event import Event
from roster_svc.no_shows import calling, repository
from roster_svc.no_shows.domain import State
from roster_svc.no_shows.models import NoShow
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.models import Shift
from roster_svc.sites import repository as sites
from svckit import timers
from svckit.messaging import publish
from svckit.timers import Timer

REPLACEMENT = "replacement-call"


async def call_next(session: AsyncSession, shift: Shift, one: NoShow, policy: DutyPolicy, now: datetime) -> None:
    """Ask whoever is next in the list; the one after that a while later."""
    [site] = await sites.by_ids(session, [shift.site_id])
    asked = one.next_to_call(all_at_once=policy.replacement_step_min == 0)
    for each in asked:
        call_id = await calling.ask_to_come(session, shift, one, each.staff_id, site, now)
        await tell(session, one.call(each, call_id, now), "system:clock", now)
    if asked and one.next_to_call(all_at_once=False):
        due_at = now + timedelta(minutes=policy.replacement_step_min)
        await timers.schedule(session, kind=REPLACEMENT, subject=str(one.id), due_at=due_at)


async def nobody_yet(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Nobody has said that they come: ask the next one. The shift is locked first, as everywhere."""
    shift_id = await repository.shift_id_of(session, UUID(timer.subject))
    if shift_id is None:
        return
    shift = await shifts.find_unless_held(session, shift_id)
    if shift is None:
        await timers.try_again_soon(session, timer, now)
        return
    one = await repository.locked(session, UUID(timer.subject))
    if one is not None and one.state == State.OPEN and now < shift.ends_at:
        policy = await policies.duty_policy(session, shift.site_id, now)
        await call_next(session, shift, one, policy, now)


async def settle(
    session: AsyncSession,
    one: NoShow,
    state: State,
    now: datetime,
    *,
    replaced_by: UUID | None = None,
    by: UUID | None = None,
) -> None:
    """Call nobody any more; who was asked and has not answered is told."""
    await timers.cancel(session, kind=REPLACEMENT, subject=str(one.id))
    await tell(session, one.settle(state, now, replaced_by), f"user:{by}" if by else "system:clock", now)
    await calling.settle(session, one, now, by)


async def tell(session: AsyncSession, fact: Event, actor: str, now: datetime) -> None:
    """Publish a fact of a no-show."""
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=calling.CLAUSE)

"""Use cases of lone work: starting it by hand, giving the sign, ending it. `watching` has the clock's (B-7)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.lone_work import LoneWorkFact
from contracts.roles import HQ_WRITERS
from roster_svc.duty import service as duty
from roster_svc.duty.followups import look_who_is_alone
from roster_svc.duty.leading import leads
from roster_svc.lone_work import calling, domain, repository
from roster_svc.lone_work.domain import Sign, Trigger
from roster_svc.lone_work.errors import (
    EndNeedsReason,
    LoneWorkNotFound,
    LoneWorkUnderWay,
    NotThereToWork,
    NotYourSign,
    NotYoursToEnd,
)
from roster_svc.lone_work.models import LoneWork
from roster_svc.lone_work.schemas import LoneWorkStart
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit import timers
from svckit.core.local_time import speak_of_site
from svckit.web import Principal

LONE_WORK = "lone-work"


async def start(session: AsyncSession, wanted: LoneWorkStart, principal: Principal, now: datetime) -> LoneWork:
    """The caller works alone until a time: they are checked in at the site, and watched nowhere yet."""
    site = await sites.get_open(session, wanted.site_id, principal)
    policy = await policies.duty_policy(session, site.id, now)
    domain.check_wish(now, wanted.every_min, wanted.until, policy)
    present = await duty.there(session, site.id)
    if principal.id not in present:
        raise NotThereToWork
    one = LoneWork.start(
        site_id=site.id,
        shift_id=present[principal.id],
        staff_id=principal.id,
        trigger=Trigger.BY_HAND,
        every_min=wanted.every_min,
        until=wanted.until,
        now=now,
    )
    if not await begin(session, one, policy, now, principal.label):
        raise LoneWorkUnderWay
    return one


async def begin(session: AsyncSession, one: LoneWork, policy: DutyPolicy, now: datetime, actor: str) -> bool:
    """Watch the person; False where somebody or something has begun to already."""
    if await repository.has_open(session, one.staff_id):
        return False
    try:
        async with session.begin_nested():
            session.add(one)
            await session.flush()
    except IntegrityError:  # two at the same moment
        return False
    await tell(session, one, one.started(), actor, now)
    await keep_time(session, one, policy)
    return True


async def get(session: AsyncSession, lone_work_id: UUID, principal: Principal) -> LoneWork:
    """The timer, or `LoneWorkNotFound` where it is missing or of a foreign site."""
    one = await repository.find(session, principal, lone_work_id)
    if one is None:
        raise LoneWorkNotFound(id=lone_work_id)
    return one


async def confirm(session: AsyncSession, lone_work_id: UUID, principal: Principal, now: datetime) -> LoneWork:
    """The person is well: they say so, or whoever leads there now or headquarters, who have made sure."""
    one = await _locked(session, lone_work_id, principal)
    basis = domain.sign_of(one.staff_id, principal.id)
    if basis == "vouched" and not await _commands(session, one, principal):
        raise NotYourSign
    await take(session, one, Sign(now, now, principal.id, basis), principal.label)
    return one


async def take(session: AsyncSession, one: LoneWork, sign: Sign, actor: str) -> None:
    """Record the sign: nobody is called any more, and the interval begins anew. `LoneWorkOver` where it has ended."""
    now = sign.recorded_at
    policy = await policies.duty_policy(session, one.site_id, now)
    fact = one.sign(sign)
    await calling.settle(session, one, now, sign.by)
    await tell(session, one, fact, actor, now)
    over = one.lapse(now, "time_over") if domain.is_last(sign.at, one.until, one.every_min, policy) else None
    if over is not None:
        await tell(session, one, over, actor, now)
    await keep_time(session, one, policy)
    await look_who_is_alone(session, one.site_id, now)


async def end(
    session: AsyncSession, lone_work_id: UUID, reason: str | None, principal: Principal, now: datetime
) -> LoneWork:
    """End it by hand: one's own that one started, or for a reason whoever leads there now or headquarters."""
    one = await _locked(session, lone_work_id, principal)
    own = one.staff_id == principal.id
    if own and one.trigger == Trigger.ALONE:
        raise NotYoursToEnd
    if not own and not await _commands(session, one, principal):
        raise NotYoursToEnd
    if not own and not reason:
        raise EndNeedsReason
    fact = one.end(now, principal.id, reason)
    await over(session, one, fact, principal.label, now)
    if own:
        await look_who_is_alone(session, one.site_id, now)
    return one


async def over(session: AsyncSession, one: LoneWork, fact: LoneWorkFact, actor: str, now: datetime) -> None:
    """It has ended: nobody is called, and no clock looks."""
    await timers.cancel(session, kind=LONE_WORK, subject=str(one.id))
    await calling.settle(session, one, now, one.ended_by)
    await tell(session, one, fact, actor, now)


async def keep_time(session: AsyncSession, one: LoneWork, policy: DutyPolicy) -> None:
    """Have the clock look when something is due next; a running timer of it is moved."""
    due_at = one.next_moment(policy)
    if due_at is None:
        await timers.cancel(session, kind=LONE_WORK, subject=str(one.id))
    else:
        await timers.schedule(session, kind=LONE_WORK, subject=str(one.id), due_at=due_at)


async def tell(session: AsyncSession, one: LoneWork, fact: LoneWorkFact, actor: str, now: datetime) -> None:
    """Publish a fact, with its line in the duty log."""
    await calling.publish_fact(session, one, fact, await name_of(session, one), actor, now)


async def name_of(session: AsyncSession, one: LoneWork) -> str:
    """What the person is called."""
    [person] = await staff.by_ids(session, [one.staff_id])
    return person.name


async def _commands(session: AsyncSession, one: LoneWork, principal: Principal) -> bool:
    return principal.has(*HQ_WRITERS) or await leads(session, one.site_id, principal.id)


async def _locked(session: AsyncSession, lone_work_id: UUID, principal: Principal) -> LoneWork:
    one = await repository.find_for_update(session, principal, lone_work_id)
    if one is None:
        raise LoneWorkNotFound(id=lone_work_id)
    speak_of_site(await sites.timezone(session, one.site_id))
    return one

"""What the clock does about lone work: it looks who is alone, warns, and calls people about who is silent."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.calls import CallAnswered
from roster_svc.duty import service as duty
from roster_svc.duty.followups import look_who_is_alone
from roster_svc.duty.leading import answers_for
from roster_svc.lone_work import calling, domain, repository, service
from roster_svc.lone_work.domain import EndReason, Sign, State, Trigger
from roster_svc.lone_work.errors import LoneWorkOver
from roster_svc.lone_work.models import LoneWork
from roster_svc.policies import service as policies
from roster_svc.sites import service as sites
from svckit.timers import Timer

CLOCK = "system:clock"


async def look(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The duty of a site has changed, or its hours: who is alone is watched, and whoever is so no more no longer."""
    site_id = UUID(timer.subject)
    policy = await policies.duty_policy(session, site_id, now)
    zone = await sites.timezone(session, site_id)
    present = await duty.there(session, site_id)
    watches = domain.watched(now, zone, policy)
    for one in await repository.lock_open_at(session, site_id):
        reason = _gone(one, set(present), watches=watches)
        fact = None if reason is None else one.lapse(now, reason)
        if fact is not None:
            await service.over(session, one, fact, CLOCK, now)
    person = domain.alone(present)
    if person is not None and watches:
        await service.begin(
            session, _begun(site_id, present[person], person, policy.lone_work_every_min, now), policy, now, CLOCK
        )
    again_at = domain.next_turn(now, zone, policy) if person is not None else None
    if again_at is not None:
        await look_who_is_alone(session, site_id, again_at)


async def tick(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Something is due: the warning, the call to whoever leads, the call to headquarters."""
    one = await repository.locked(session, UUID(timer.subject))
    if one is None or one.state == State.ENDED:
        return
    policy = await policies.duty_policy(session, one.site_id, now)
    while (moment := one.next_moment(policy)) is not None and moment <= now:
        await _step(session, one, now)
    await service.keep_time(session, one, policy)


async def answered_by_message(session: AsyncSession, message: Message[CallAnswered], now: datetime) -> None:
    """The person answered the warning from the message itself; what others answer says nothing of how they are."""
    fact = message.event
    if fact.subject.type != "lone_worker" or fact.answer == "declined" or fact.staff_id is None:
        return
    one = await repository.locked(session, fact.subject.id)
    if one is None or one.staff_id != fact.staff_id:
        return
    sign = Sign(min(fact.answered_at, now), now, fact.staff_id, "own")
    try:
        await service.take(session, one, sign, f"user:{fact.staff_id}")
    except LoneWorkOver:
        return


async def _step(session: AsyncSession, one: LoneWork, now: datetime) -> None:
    zone = await sites.timezone(session, one.site_id)
    if one.state == State.RUNNING:
        one.warn()
        if now < one.due_at:
            await calling.warn(session, one, zone, now)
        return
    name = await service.name_of(session, one)
    leader_id = await answers_for(session, one.site_id) if one.state == State.WARNED else None
    fact = one.miss(now) if one.state == State.WARNED else one.escalate()
    if fact is not None:
        await service.tell(session, one, fact, CLOCK, now)
    if leader_id not in {None, one.staff_id}:
        await calling.tell_leader(session, one, leader_id, name, zone, now)
        return
    if one.state == State.SILENT:  # nobody leads but whoever is silent: headquarters at once
        escalated = one.escalate()
        assert escalated is not None
        await service.tell(session, one, escalated, CLOCK, now)
    await calling.tell_headquarters(session, one, name, zone, now)


def _gone(one: LoneWork, present: set[UUID], *, watches: bool) -> EndReason | None:
    """Why it is watched no longer; None where it still is."""
    if one.staff_id not in present:
        return "off_duty"
    if one.trigger == Trigger.BY_HAND:
        return None
    if len(present) > 1:
        return "second_person"
    return None if watches else "hours_over"


def _begun(site_id: UUID, shift_id: UUID | None, staff_id: UUID, every_min: int, now: datetime) -> LoneWork:
    return LoneWork.start(
        site_id=site_id,
        shift_id=shift_id,
        staff_id=staff_id,
        trigger=Trigger.ALONE,
        every_min=max(domain.LEAST_MIN, every_min),
        until=None,
        now=now,
    )

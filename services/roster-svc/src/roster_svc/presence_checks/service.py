"""Use cases of presence checks: asking by hand, answering, looking back (R-3.3.1d). `handlers` has the clock's."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.event import Event
from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_WRITERS
from roster_svc.away_passes import repository as away
from roster_svc.duty.leading import leads
from roster_svc.policies import service as policies
from roster_svc.presence_checks import calling, domain, repository
from roster_svc.presence_checks.domain import Answer, Through
from roster_svc.presence_checks.errors import (
    CheckUnderWay,
    NobodyToCheck,
    NotYourAnswer,
    NotYourCheck,
    PersonAway,
    PersonOrPost,
    PresenceCheckNotFound,
)
from roster_svc.presence_checks.models import PresenceCheck
from roster_svc.presence_checks.repository import Wanted
from roster_svc.presence_checks.schemas import CheckRequest, CheckStatistics
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.errors import ShiftArchived
from roster_svc.shifts.expected import there
from roster_svc.shifts.on_duty import Expected
from roster_svc.sites import service as sites
from svckit import timers
from svckit.core.local_time import speak_of_site
from svckit.messaging import publish
from svckit.web import Principal

PRESENCE_MISSED = "presence-missed"


async def ask(
    session: AsyncSession, wanted: CheckRequest, principal: Principal, now: datetime
) -> Sequence[PresenceCheck]:
    """Ask a person, or everybody at a post but the caller, whether they are there."""
    site = await sites.get_open(session, wanted.site_id, principal)
    if (wanted.staff_id is None) == (wanted.post is None):
        raise PersonOrPost
    if not principal.has(*HQ_WRITERS) and not await leads(session, site.id, principal.id):
        raise NotYourCheck
    if wanted.staff_id is not None:
        domain.check_asker(wanted.staff_id, principal.id)
    seats = [one for one in await there(session, site.id, now) if one.staff_id != principal.id]
    meant = one_each([one for one in seats if one.staff_id == wanted.staff_id or one.post == wanted.post])
    if not meant:
        raise NobodyToCheck
    await _refuse_pointless(session, site.id, meant)
    return [await send(session, site.id, one, now, principal.id) for one in meant]


async def send(
    session: AsyncSession, site_id: UUID, seat: Expected, now: datetime, asked_by: UUID | None
) -> PresenceCheck:
    """Ask the person at the seat; `CheckUnderWay` where they are being asked."""
    policy = await policies.duty_policy(session, site_id, now)
    one = PresenceCheck.ask(
        site_id=site_id,
        shift_id=seat.span.shift_id,
        staff_id=seat.staff_id,
        post=seat.post,
        now=now,
        due_at=domain.due(now, policy),
        asked_by=asked_by,
    )
    try:
        async with session.begin_nested():
            session.add(one)
            await session.flush()
    except IntegrityError as error:
        raise CheckUnderWay from error
    await tell(session, one.sent(), f"user:{asked_by}" if asked_by else "system:clock", now)
    await calling.ask_person(session, one, policy.presence_answer_min, now)
    due_at = one.due_at + domain.TRANSIT
    await timers.schedule(session, kind=PRESENCE_MISSED, subject=str(one.id), due_at=due_at)
    return one


async def get(session: AsyncSession, check_id: UUID, principal: Principal) -> PresenceCheck:
    """The check, or `PresenceCheckNotFound` where it is missing or of a foreign site."""
    one = await repository.find(session, principal, check_id)
    if one is None:
        raise PresenceCheckNotFound(id=check_id)
    return one


async def answer(
    session: AsyncSession, check_id: UUID, principal: Principal, now: datetime, through: Through | None = None
) -> PresenceCheck:
    """There: by the person, or by the duty chief or headquarters who have seen them."""
    one = await repository.find_for_update(session, principal, check_id)
    if one is None:
        raise PresenceCheckNotFound(id=check_id)
    if await shifts.archived(session, one.shift_id):
        raise ShiftArchived
    basis = domain.answers_for(one.staff_id, principal.id)
    if basis == "vouched" and not await _vouches(session, one, principal):
        raise NotYourAnswer
    where = through if basis == "own" else None
    await take(session, one, Answer(now, now, principal.id, basis, where), principal.label)
    return one


async def take(session: AsyncSession, one: PresenceCheck, answer: Answer, actor: str) -> None:
    """Record the answer; nobody is called any more. `CheckAnsweredAlready` where it has one."""
    facts = one.answer(answer, leads=one.post == DUTY_CHIEF)
    await timers.cancel(session, kind=PRESENCE_MISSED, subject=str(one.id))
    await calling.settle(session, one, answer.recorded_at, answer.by)
    for fact in facts:
        await tell(session, fact, actor, answer.recorded_at)


async def statistics(session: AsyncSession, wanted: Wanted, principal: Principal) -> CheckStatistics:
    """What the checks that fit come to: the presence rate counts what was answered in time of what is settled."""
    query = repository.filtered(repository.visible(principal), wanted)
    sent, answered, missed, late = await repository.totals(session, query)
    settled = answered + missed
    return CheckStatistics(
        sent=sent,
        answered=answered,
        missed=missed,
        answered_late=late,
        waiting=sent - settled,
        rate=round(answered / settled, 4) if settled else None,
    )


def one_each(seats: Sequence[Expected]) -> list[Expected]:
    """One seat of each person, the one of the shift that began last."""
    newest: dict[UUID, Expected] = {}
    for one in sorted(seats, key=lambda seat: (seat.span.starts_at, seat.post)):
        newest[one.staff_id] = one
    return list(newest.values())


async def tell(session: AsyncSession, fact: Event, actor: str, now: datetime) -> None:
    """Publish a fact of a check."""
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=calling.CLAUSE)


async def _refuse_pointless(session: AsyncSession, site_id: UUID, meant: Sequence[Expected]) -> None:
    """Nobody is asked twice at once, nor who is away with leave."""
    if await repository.being_asked(session, [one.staff_id for one in meant]):
        raise CheckUnderWay
    people = {one.staff_id for one in meant}
    for one in await away.away_at(session, [site_id]):
        if one.staff_id in people:
            raise PersonAway(until=one.until)


async def _vouches(session: AsyncSession, one: PresenceCheck, principal: Principal) -> bool:
    speak_of_site(await sites.timezone(session, one.site_id))
    return principal.has(*HQ_WRITERS) or await leads(session, one.site_id, principal.id)

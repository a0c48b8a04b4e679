"""Use cases of away passes: asking, deciding, coming back, and what follows where somebody does not (R-3.3.1d)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.away_passes import AwayEnded, AwayGranted
from contracts.event import Event
from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_WRITERS
from roster_svc.away_passes import calling, domain, repository
from roster_svc.away_passes.domain import Move
from roster_svc.away_passes.errors import (
    AlreadyAway,
    AwayPassNotFound,
    CoverNotThere,
    NotAtPost,
    NotYourAwayPass,
    NotYourDecision,
)
from roster_svc.away_passes.models import AwayPass
from roster_svc.away_passes.schemas import AwayRequest
from roster_svc.duty import service as duty
from roster_svc.duty.leading import leads
from roster_svc.policies import service as policies
from roster_svc.shifts.expected import there
from roster_svc.shifts.on_duty import Expected
from roster_svc.shifts.service import check_fit
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit import timers
from svckit.core.local_time import speak_of_site
from svckit.messaging import publish
from svckit.timers import Timer
from svckit.web import Principal

AWAY_UNTIL = "away-until"


async def request(session: AsyncSession, wanted: AwayRequest, principal: Principal, now: datetime) -> AwayPass:
    """Ask to leave the post; so short a pass as the site lets go without approval is granted at once."""
    site = await sites.get_open(session, wanted.site_id, principal)
    policy = await policies.duty_policy(session, site.id, now)
    domain.check_request(now, wanted.until, principal.id, wanted.cover_id, policy)
    present = await there(session, site.id, now)
    seats = _newest([one for one in present if one.staff_id == principal.id])
    if not seats:
        raise NotAtPost
    posts = sorted(one.post for one in seats)
    if wanted.cover_id is not None:
        await _check_cover(session, site.id, wanted.cover_id, posts, present)
    one = AwayPass.request(
        site_id=site.id,
        shift_id=seats[0].span.shift_id,
        staff_id=principal.id,
        posts=posts,
        reason=wanted.reason,
        now=now,
        until=wanted.until,
        cover_id=wanted.cover_id,
    )
    await _add(session, one)
    await _tell(session, one.requested(), principal.label, now)
    await timers.schedule(session, kind=AWAY_UNTIL, subject=str(one.id), due_at=one.until)
    if domain.needs_no_approval(now, one.until, policy):
        await _tell(session, one.grant(now, None), principal.label, now)
    else:
        name = await _name(session, one)
        await calling.ask_for_leave(session, one, name, site.timezone, now, leads=DUTY_CHIEF in posts)
    return one


async def get(session: AsyncSession, away_pass_id: UUID, principal: Principal) -> AwayPass:
    """The pass, or `AwayPassNotFound` where it is missing or of a foreign site."""
    one = await repository.find(session, principal, away_pass_id)
    if one is None:
        raise AwayPassNotFound(id=away_pass_id)
    return one


async def grant(session: AsyncSession, away_pass_id: UUID, principal: Principal, now: datetime) -> AwayPass:
    """Let the person go; the cover has still to be there."""
    one = await _locked(session, away_pass_id, principal)
    fact = one.grant(now, principal.id)
    await _check_decides(session, one, principal)
    if one.cover_id is not None:
        await _check_cover(session, one.site_id, one.cover_id, one.posts, await there(session, one.site_id, now))
    await calling.settle(session, one, now)
    await _tell(session, fact, principal.label, now)
    return one


async def refuse(
    session: AsyncSession, away_pass_id: UUID, reason: str, principal: Principal, now: datetime
) -> AwayPass:
    """Have the person stay, and say why."""
    one = await _locked(session, away_pass_id, principal)
    fact = one.decline(Move.REFUSE, now, principal.id, reason)
    await _check_decides(session, one, principal)
    await _over(session, one, fact, principal.label, now)
    return one


async def withdraw(session: AsyncSession, away_pass_id: UUID, principal: Principal, now: datetime) -> AwayPass:
    """Not to go after all, before anybody decided."""
    one = await _locked(session, away_pass_id, principal)
    if one.staff_id != principal.id:
        raise NotYourAwayPass
    await _over(session, one, one.decline(Move.WITHDRAW, now, principal.id), principal.label, now)
    return one


async def end(session: AsyncSession, away_pass_id: UUID, principal: Principal, now: datetime) -> AwayPass:
    """The person is back: as they say, or the duty chief or headquarters for them."""
    one = await _locked(session, away_pass_id, principal)
    own = one.staff_id == principal.id
    if not own and not await _commands(session, one.site_id, principal):
        raise NotYourAwayPass
    await _over(session, one, one.end(now, principal.id), principal.label, now)
    return one


async def until_is_over(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """What nobody decided on lapses; who is not back is called, and step by step whoever answers for them."""
    one = await repository.locked(session, UUID(timer.subject))
    if one is None or one.state not in domain.OPEN:
        return
    if one.granted_at is None:
        await _over(session, one, one.decline(Move.LAPSE, now, None), "system:clock", now)
        return
    if not any(seat.staff_id == one.staff_id for seat in await there(session, one.site_id, now)):
        await _over(session, one, one.end(now, None, "left"), "system:clock", now)
        return
    await _tell(session, one.call_overdue(now, leads=DUTY_CHIEF in one.posts), "system:clock", now)
    zone = await sites.timezone(session, one.site_id)
    await calling.tell_overdue(session, one, await _name(session, one), zone, now)
    if one.overdue_step < domain.LAST_STEP:
        policy = await policies.duty_policy(session, one.site_id, now)
        again = now + timedelta(minutes=policy.away_call_step_min)
        await timers.schedule(session, kind=AWAY_UNTIL, subject=str(one.id), due_at=again)


def _newest(seats: Sequence[Expected]) -> list[Expected]:
    """The person's seats on the shift that began last."""
    if not seats:
        return []
    newest = max(seats, key=lambda one: (one.span.starts_at, one.span.shift_id)).span.shift_id
    return [one for one in seats if one.span.shift_id == newest]


async def _add(session: AsyncSession, one: AwayPass) -> None:
    if await repository.has_open(session, one.staff_id):
        raise AlreadyAway
    try:
        async with session.begin_nested():
            session.add(one)
            await session.flush()
    except IntegrityError as error:  # two requests at the same moment
        raise AlreadyAway from error


async def _check_cover(
    session: AsyncSession, site_id: UUID, cover_id: UUID, posts: Sequence[str], present: Sequence[Expected]
) -> None:
    """Who stands in is at the site, not away themselves, and may hold the posts (`PostNeedsRole`)."""
    away = {one.staff_id for one in await repository.away_at(session, [site_id])}
    if cover_id in away or cover_id not in {one.staff_id for one in present}:
        raise CoverNotThere
    await check_fit(session, site_id, [(cover_id, post) for post in posts])


async def _check_decides(session: AsyncSession, one: AwayPass, principal: Principal) -> None:
    if not await _commands(session, one.site_id, principal):
        raise NotYourDecision


async def _commands(session: AsyncSession, site_id: UUID, principal: Principal) -> bool:
    return principal.has(*HQ_WRITERS) or await leads(session, site_id, principal.id)


async def _locked(session: AsyncSession, away_pass_id: UUID, principal: Principal) -> AwayPass:
    one = await repository.find_for_update(session, principal, away_pass_id)
    if one is None:
        raise AwayPassNotFound(id=away_pass_id)
    speak_of_site(await sites.timezone(session, one.site_id))
    return one


async def _over(session: AsyncSession, one: AwayPass, fact: Event, actor: str, now: datetime) -> None:
    await timers.cancel(session, kind=AWAY_UNTIL, subject=str(one.id))
    await calling.settle(session, one, now)
    await _tell(session, fact, actor, now)


async def _tell(session: AsyncSession, fact: Event, actor: str, now: datetime) -> None:
    await session.flush()
    await publish(session, fact, at=now, actor=actor, clause=calling.CLAUSE)
    if isinstance(fact, AwayGranted | AwayEnded) and fact.cover_id is None:
        await duty.look_soon(session, fact.site_id, now)  # the seat they leave may be one that is watched all day


async def _name(session: AsyncSession, one: AwayPass) -> str:
    [person] = await staff.by_ids(session, [one.staff_id])
    return person.name

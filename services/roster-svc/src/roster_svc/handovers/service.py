"""Use cases of handovers until they are signed: drafting, reviewing, correcting. `sealing` has the end of it."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.handovers import HandoverBlocked, HandoverFact, HandoverResumed
from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_WRITERS
from roster_svc.handovers import calling, errors, pairs, qualifications, repository, sources, writing
from roster_svc.handovers.domain import Sides, hold_of
from roster_svc.handovers.history import history
from roster_svc.handovers.models import Handover
from roster_svc.handovers.schemas import ItemCreate, ItemPatch, Refusal
from roster_svc.handovers.signing import transferred
from roster_svc.incidents import repository as incidents
from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts import service as shift_service
from roster_svc.shifts.claims import settled
from roster_svc.shifts.domain import Phase
from roster_svc.shifts.duty_rule import may_hold
from roster_svc.shifts.models import Shift
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit.core.local_time import speak_of_site
from svckit.messaging import Slice, Snapshot, publish
from svckit.web import Principal, require_version

CLAUSE = "R-4.0.2"
DRAFT_CLAUSE = "R-4.0.1"
HOLD_CLAUSE = "R-4.0.3"


@dataclass(frozen=True, slots=True)
class Opened:
    """A handover with the two shifts that it lies between, and who may act for them now."""

    handover: Handover
    going: Shift
    coming: Shift
    sides: Sides


async def draft(session: AsyncSession, shift_id: UUID, principal: Principal, now: datetime) -> Handover:
    """Draft the handover of a running shift by hand: for its duty chief and headquarters (R-4.0.1)."""
    going = await shift_service.locked(session, shift_id, principal)
    if not principal.has(*HQ_WRITERS) and principal.id not in pairs.chiefs(going):
        raise errors.NotYourSide(side=errors.SIDES["outgoing"])
    check_running(going)
    existing = await repository.lock_from(session, going.id)
    if existing is not None:
        raise errors.HandoverExists(id=existing.id)
    policy = await policies.duty_policy(session, going.site_id, now)
    coming = await repository.following(session, going)
    if coming is None or not pairs.relieves(going, coming, policy):
        raise errors.NothingToHandOver(minutes=policy.handover_grace_min)
    return await drafted(session, going, coming, now, principal.id)


async def drafted(session: AsyncSession, going: Shift, coming: Shift, now: datetime, by: UUID | None) -> Handover:
    """Draw the draft up from what is open at the site; `HandoverExists` where somebody did so this moment."""
    handover = Handover.draft(
        site_id=going.site_id,
        from_shift_id=going.id,
        to_shift_id=coming.id,
        planned_at=going.ends_at,
        now=now,
        by=by,
    )
    fact = writing.drafted(handover, await sources.drawn(session, going, now), now)
    session.add(handover)
    try:
        await session.flush()
    except IntegrityError as error:
        raise errors.HandoverExists(id="-") from error
    await publish(session, fact, at=now, actor=f"user:{by}" if by else "system:clock", clause=DRAFT_CLAUSE)
    await settle(session, handover, await sides_of(session, going, coming), now)
    return handover


async def refresh(
    session: AsyncSession, handover_id: UUID, principal: Principal, version: int | None, now: datetime
) -> Handover:
    """Take in what has changed at the site since it was drafted."""
    async with _changing(session, handover_id, principal, version, now) as opened:
        if principal.id not in opened.sides.crew and not principal.has(*HQ_WRITERS):
            raise errors.NotOfTheShift
        await redraw(session, opened.handover, opened.going, now, principal.id)
    return opened.handover


async def redraw(session: AsyncSession, handover: Handover, going: Shift, now: datetime, by: UUID | None) -> None:
    """Draw it anew; nothing that people wrote is lost."""
    writing.refresh(handover, await sources.drawn(session, going, now), now, by)
    handover.planned_at = going.ends_at


async def offer(
    session: AsyncSession, handover_id: UUID, principal: Principal, version: int | None, now: datetime
) -> Handover:
    """Give it to who comes, as things stand now: the review begins."""
    async with _changing(session, handover_id, principal, version, now) as opened:
        opened.sides.check(principal.id, "outgoing")
        await redraw(session, opened.handover, opened.going, now, principal.id)
        writing.offer(opened.handover, opened.sides, principal.id, now)
        opened.going.wind_down(now)
    return opened.handover


Act = Callable[[Opened], HandoverFact | None]


async def act(
    session: AsyncSession,
    handover_id: UUID,
    principal: Principal,
    version: int | None,
    now: datetime,
    do: Act,
) -> Handover:
    """Do one thing with the handover, and tell of it where it is told."""
    async with _changing(session, handover_id, principal, version, now) as opened:
        fact = do(opened)
        await session.flush()
        if fact is not None:
            await publish(session, fact, at=now, actor=principal.label, clause=CLAUSE)
    return opened.handover


def adding(body: ItemCreate, principal: Principal, now: datetime) -> Act:
    """Write an item."""
    text = body.text or None
    return lambda one: writing.add(
        one.handover, one.sides, principal.id, now, kind=body.kind, title=body.title, text=text
    )


def correcting(item_id: UUID, body: ItemPatch, principal: Principal, now: datetime) -> Act:
    """Put an item right and offer it again."""
    title, text = body.title, body.text or None
    return lambda one: writing.correct(one.handover, one.sides, principal.id, now, item_id, title=title, text=text)


def refusing(item_id: UUID, body: Refusal, principal: Principal, now: datetime) -> Act:
    """Refuse an item."""
    return lambda one: writing.refuse(
        one.handover, one.sides, principal.id, now, item_id, reason=body.reason, text=body.text
    )


async def walked(
    session: AsyncSession,
    handover_id: UUID,
    principal: Principal,
    version: int | None,
    now: datetime,
    at: datetime | None,
) -> Handover:
    """Note that both chiefs went round together; ``at`` as far back as the site tolerates."""
    async with _changing(session, handover_id, principal, version, now) as opened:
        policy = await policies.duty_policy(session, opened.handover.site_id, now)
        claim = settled(at, now, policy)
        writing.walked(opened.handover, opened.sides, principal.id, now, claim.at)
    return opened.handover


async def declare_transfer(
    session: AsyncSession,
    handover_id: UUID,
    incident_id: UUID,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> Handover:
    """Say for one side that the command of an open incident is transferred with the duty (R-4.0.3)."""
    async with _changing(session, handover_id, principal, version, now) as opened:
        active = {one.id: one.number for one in await incidents.active(session, opened.handover.site_id)}
        if incident_id not in active:
            raise errors.IncidentNotOpen
        number = active[incident_id]
        writing.declare_transfer(opened.handover, opened.sides, principal.id, now, incident_id, number)
    return opened.handover


async def settle(session: AsyncSession, handover: Handover, sides: Sides, now: datetime) -> None:
    """Defer it, block it or set it free as things stand, and tell of it (R-4.0.3)."""
    done = transferred(handover)
    pending = [one.number for one in await incidents.active(session, handover.site_id) if str(one.id) not in done]
    if handover.leader_missing_since is not None and sides.incoming_there:
        handover.leader_missing_since = None
    unfit = (handover.fit_text or "") if handover.fit is False and handover.fit_by in sides.incoming else None
    lacking = await qualifications.lacking(session, handover.site_id, sides.incoming_there, now)
    missing = handover.leader_missing_since is not None
    fact = writing.settle_hold(handover, hold_of(pending, unfit=unfit, lacking=lacking, leader_missing=missing), now)
    if fact is not None:
        await publish(session, fact, at=now, actor="system:clock", clause=HOLD_CLAUSE)
    if isinstance(fact, HandoverBlocked) and fact.reason != "leader_missing":
        await calling.blocked(session, handover, sides, now)
    elif isinstance(fact, HandoverResumed):
        await calling.settle_calls(session, handover, now)
    await session.flush()


async def sides_of(session: AsyncSession, going: Shift, coming: Shift) -> Sides:
    """Who may act for which shift now: for an absent chief of the one that goes, who is there and may lead it."""
    present = pairs.there(going)
    people = [] if pairs.chiefs(going) & present else await staff.by_ids(session, present)
    deputies = frozenset(one.id for one in people if may_hold(one.rights, going.site_id, DUTY_CHIEF))
    return pairs.sides(going, coming, deputies)


async def get(session: AsyncSession, handover_id: UUID, principal: Principal) -> Handover:
    """The handover, or `HandoverNotFound` where it is missing or of a foreign site."""
    handover = await repository.find(session, principal, handover_id)
    if handover is None:
        raise errors.HandoverNotFound(id=handover_id)
    return handover


async def snapshot(session: AsyncSession, part: Slice) -> Sequence[Snapshot]:
    """The handovers again, each with all that was told of it, for projections that have not heard of them."""
    return [Snapshot(one.id, history(one)) for one in await repository.sliced(session, part)]


async def opened(session: AsyncSession, handover: Handover) -> Opened:
    """The handover with its shifts and sides, to be read."""
    going, coming = await repository.both_shifts(session, handover)
    return Opened(handover, going, coming, await sides_of(session, going, coming))


async def locked(session: AsyncSession, handover_id: UUID, principal: Principal, version: int | None) -> Opened:
    """The handover with its shifts, locked in that order: shifts first, as everybody does who changes them."""
    ids = await repository.shifts_of(session, principal, handover_id)
    if ids is None:
        raise errors.HandoverNotFound(id=handover_id)
    found = {one.id: one for one in await shifts.find_all_for_update(session, principal, set(ids))}
    going, coming = found[ids[0]], found[ids[1]]
    speak_of_site(await sites.timezone(session, going.site_id))
    handover = await repository.lock(session, handover_id)
    require_version(version, handover.version)
    return Opened(handover, going, coming, await sides_of(session, going, coming))


@asynccontextmanager
async def _changing(
    session: AsyncSession, handover_id: UUID, principal: Principal, version: int | None, now: datetime
) -> AsyncIterator[Opened]:
    """The handover of a running shift, to be changed; afterwards it is deferred, blocked or free as things stand."""
    one = await locked(session, handover_id, principal, version)
    if one.handover.lapsed_at is not None:
        raise errors.HandoverLapsed
    if one.handover.sealed_at is not None:
        raise errors.HandoverSealed
    check_running(one.going)
    yield one
    await session.flush()
    await settle(session, one.handover, one.sides, now)


def check_running(shift: Shift) -> None:
    """Refuse a shift that has not been started, or is over (`ShiftNotRunning`)."""
    if shift.phase != Phase.OPEN:
        raise errors.ShiftNotRunning

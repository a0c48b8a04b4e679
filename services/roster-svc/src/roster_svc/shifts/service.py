"""Use cases of shifts: planning, publishing, running them. Attendance has a module of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from pydantic import MISSING
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_WRITERS
from contracts.words import Words
from roster_svc.duty import service as duty
from roster_svc.handovers import clock as handover_clock
from roster_svc.handovers.errors import HandoverMissing
from roster_svc.handovers.leaving import handover_missing
from roster_svc.policies import service as policies
from roster_svc.posts.known import check_known
from roster_svc.posts.naming import speak_of_own
from roster_svc.posts.own_names import called_here
from roster_svc.shifts import archiving, closing, domain, followups, repository
from roster_svc.shifts.duty_rule import may_hold
from roster_svc.shifts.ending import EndRequest
from roster_svc.shifts.errors import (
    AssignmentRepeated,
    DoubleBooked,
    NotInCommand,
    PostNeedsRole,
    ShiftNotFound,
    UnknownAssignees,
)
from roster_svc.shifts.history import history
from roster_svc.shifts.models import Shift
from roster_svc.shifts.schemas import AssignmentCreate, EndOrder, ShiftCreate, ShiftPatch
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from roster_svc.staff.domain import sees_every_site
from roster_svc.staff.models import Staff
from svckit.core.ids import uuid7
from svckit.core.local_time import speak_of_site
from svckit.messaging import Slice, Snapshot
from svckit.messaging import publish as publish_event
from svckit.web import Principal, require_version

Pair = tuple[UUID, str]


async def plan(session: AsyncSession, new: ShiftCreate, principal: Principal, now: datetime) -> Shift:
    """Plan a shift at a site the caller may see; it binds nobody until it is published."""
    site = await sites.get_open(session, new.site_id, principal)
    domain.check_times(new.starts_at, new.ends_at, await policies.duty_policy(session, site.id, now), site.timezone)
    shift = Shift.plan(id=uuid7(), site_id=site.id, starts_at=new.starts_at, ends_at=new.ends_at, now=now)
    shift.assign(await _checked(session, site.id, new.assignments))
    session.add(shift)
    await session.flush()
    return shift


async def change(
    session: AsyncSession,
    shift_id: UUID,
    wanted: ShiftPatch,
    principal: Principal,
    expected_version: int | None,
    now: datetime,
) -> Shift:
    """Another time, other people; possible until the shift is published (R-3.3.1b)."""
    shift = await locked(session, shift_id, principal)
    require_version(expected_version, shift.version)
    site = await sites.get_open(session, shift.site_id, principal)
    given = wanted.model_dump(include={"starts_at", "ends_at"})
    if given:
        times = {"starts_at": shift.starts_at, "ends_at": shift.ends_at, **given}
        policy = await policies.duty_policy(session, site.id, now)
        shift.reschedule(**times, policy=policy, timezone=site.timezone)
    if wanted.assignments is not MISSING:
        shift.assign(await _checked(session, shift.site_id, wanted.assignments))
    await session.flush()
    return shift


async def discard(session: AsyncSession, shift_id: UUID, principal: Principal, expected_version: int | None) -> None:
    """Give up a shift that was never published; nobody was told of it."""
    shift = await locked(session, shift_id, principal)
    require_version(expected_version, shift.version)
    shift.discard()
    await session.delete(shift)


async def publish(
    session: AsyncSession, shift_id: UUID, reason: str | None, principal: Principal, now: datetime
) -> Shift:
    """Make the shift binding (R-3.3.1b), or `DoubleBooked` where somebody is on another one at that time."""
    shift = await make_binding(session, shift_id, reason, principal, now)
    await duty.settle(session, shift.site_id, now)
    return shift


async def make_binding(
    session: AsyncSession, shift_id: UUID, reason: str | None, principal: Principal, now: datetime
) -> Shift:
    """The same, of one of many: who calls this settles the duty of the site afterwards."""
    shift = await locked(session, shift_id, principal)
    await check_fit(session, shift.site_id, [(one.staff_id, one.post) for one in shift.assignments])
    await sites.get_open(session, shift.site_id, principal)
    policy = await policies.duty_policy(session, shift.site_id, now)
    people, starts_at, ends_at = shift.people, shift.starts_at, shift.ends_at
    try:
        async with session.begin_nested():
            event = shift.publish(now, policy, reason if may_order(shift, principal) else None)
            await session.flush()
    except IntegrityError:
        await refuse_clash(session, people, starts_at, ends_at, apart_from={shift_id})
        raise
    await publish_event(session, event, at=now, actor=principal.label, clause="R-3.3.1b")
    await closing.watch(session, shift, now, policy)
    await followups.watch_attendance(session, shift, now, policy)
    return shift


async def end(session: AsyncSession, shift_id: UUID, order: EndOrder, principal: Principal, now: datetime) -> Shift:
    """The shift is over; its report falls due (R-4.3.3a)."""
    shift = await locked(session, shift_id, principal)
    check_command(shift, principal)
    policy = await policies.duty_policy(session, shift.site_id, now)
    left = await closing.left_behind(session, shift, now, policy)
    request = EndRequest(**order.model_dump(), may_order=may_order(shift, principal))
    if now >= shift.ends_at and not left.unrelieved and await handover_missing(session, shift, None, policy):
        if not (request.may_order and request.reason):
            raise HandoverMissing
        left = replace(left, unrelieved=(DUTY_CHIEF,))  # nobody has signed for the post: it is an order, and told so
    event = shift.end(now, left, request)
    await session.flush()
    await publish_event(session, event, at=now, actor=principal.label, clause="R-4.3.3a")
    await archiving.watch(session, shift, now)
    await handover_clock.ended(session, shift, now)
    await duty.settle(session, shift.site_id, now)
    return shift


async def get(session: AsyncSession, shift_id: UUID, principal: Principal) -> Shift:
    """The shift, or `ShiftNotFound` where it is missing or of a foreign site."""
    shift = await repository.find(session, principal, shift_id)
    if shift is None:
        raise ShiftNotFound(id=shift_id)
    return shift


async def snapshot(session: AsyncSession, part: Slice) -> Sequence[Snapshot]:
    """The published shifts again, each with all that was told of it, for projections that have not heard of them."""
    return [Snapshot(shift.id, history(shift)) for shift in await repository.sliced(session, part)]


async def locked(session: AsyncSession, shift_id: UUID, principal: Principal) -> Shift:
    """The shift, locked so that its facts leave in the order of its versions."""
    shift = await repository.find_for_update(session, principal, shift_id)
    if shift is None:
        raise ShiftNotFound(id=shift_id)
    speak_of_site(await sites.timezone(session, shift.site_id))
    return shift


def may_order(shift: Shift, principal: Principal) -> bool:
    """Whether the caller may do with a reason what is refused to others: headquarters, but nobody for themselves."""
    return principal.has(*HQ_WRITERS) and not shift.has(principal.id)


def in_command(shift: Shift, principal: Principal) -> bool:
    """Whether the caller may start and end the shift: its duty chief, or headquarters."""
    return principal.has(*HQ_WRITERS) or shift.has_at(DUTY_CHIEF, principal.id)


def check_command(shift: Shift, principal: Principal) -> None:
    """Raise `NotInCommand` for whoever may not start and end the shift."""
    if not in_command(shift, principal):
        raise NotInCommand


async def _checked(session: AsyncSession, site_id: UUID, wanted: Sequence[AssignmentCreate]) -> list[Pair]:
    pairs = [(one.staff_id, one.post) for one in wanted]
    if len(set(pairs)) != len(pairs):
        raise AssignmentRepeated
    await check_known(session, {post for _, post in pairs})
    await check_assignable(session, site_id, pairs)
    return pairs


async def refuse_clash(
    session: AsyncSession, staff_ids: set[UUID], starts_at: datetime, ends_at: datetime, *, apart_from: set[UUID]
) -> None:
    """Raise `DoubleBooked` where one of the people is on another published shift at that time."""
    clash = await repository.clash(session, staff_ids, starts_at, ends_at, apart_from)
    if clash is not None:
        name, shift_id, begins, ends = clash
        raise DoubleBooked(name=name, shift_id=shift_id, starts_at=begins, ends_at=ends)


async def check_assignable(session: AsyncSession, site_id: UUID, pairs: Sequence[Pair]) -> None:
    """Raise `UnknownAssignees` for whoever is not in use, or not of the site; `PostNeedsRole` as `check_fit`."""
    people = await _people(session, pairs)
    fit = {
        one.id
        for one in people.values()
        if one.active and (site_id in one.site_ids or sees_every_site(one.roles, one.site_ids))
    }
    unknown = {staff_id for staff_id, _ in pairs} - fit
    if unknown:
        raise UnknownAssignees(staff=", ".join(sorted(map(str, unknown))))
    await _refuse_unfit(session, people, site_id, pairs)


async def check_fit(session: AsyncSession, site_id: UUID, pairs: Sequence[Pair]) -> None:
    """Raise `PostNeedsRole` for whoever would not be on duty at the post however often they checked in there."""
    await _refuse_unfit(session, await _people(session, pairs), site_id, pairs)


async def _people(session: AsyncSession, pairs: Sequence[Pair]) -> Mapping[UUID, Staff]:
    return {one.id: one for one in await staff.by_ids(session, {staff_id for staff_id, _ in pairs})}


async def _refuse_unfit(
    session: AsyncSession, people: Mapping[UUID, Staff], site_id: UUID, pairs: Sequence[Pair]
) -> None:
    unfit = [(people[id_].name, post) for id_, post in pairs if not may_hold(people[id_].rights, site_id, post)]
    if unfit:
        await speak_of_own(session)
        raise PostNeedsRole(people=[_at_post(*one) for one in sorted(unfit)])


def _at_post(name: str, post: str) -> Words:
    (at,) = called_here([post])
    return Words(f"{name}（{at.zh}）", f"{name} ({at.en})")

"""Every query about handovers."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.handovers.domain import State
from roster_svc.handovers.models import Handover
from roster_svc.shifts.assignments import Assignment
from roster_svc.shifts.domain import Phase
from roster_svc.shifts.models import Shift
from roster_svc.sites.models import Site
from svckit.messaging import Slice
from svckit.web import Principal

_ITEMS = selectinload(Handover.items)
_SIGNATURES = selectinload(Handover.signatures)
_WHOLE = (_ITEMS, _SIGNATURES, selectinload(Handover.entries))
_PEOPLE = selectinload(Shift.assignments).selectinload(Assignment.visits)
_TO_COME = (Phase.PUBLISHED.value, Phase.OPEN.value)


def visible(principal: Principal) -> Select[Handover]:
    return select(Handover).where(principal.in_scope(Handover.site_id))


def listed(
    principal: Principal,
    *,
    site_id: UUID | None,
    shift_id: UUID | None,
    state: State | None,
    forced: bool | None,
    lapsed: bool | None,
    from_: datetime | None,
    to: datetime | None,
) -> Select[Handover]:
    """Those of a site, of a shift (either side), in a state, planned in a stretch of time: each only where given."""
    query = visible(principal).options(_ITEMS, _SIGNATURES)
    if site_id is not None:
        query = query.where(Handover.site_id == site_id)
    if shift_id is not None:
        query = query.where(or_(Handover.from_shift_id == shift_id, Handover.to_shift_id == shift_id))
    if state is not None:
        query = query.where(Handover.state == state)
    if forced is not None:
        query = query.where(Handover.forced_at.is_not(None) if forced else Handover.forced_at.is_(None))
    if lapsed is not None:
        query = query.where(Handover.lapsed_at.is_not(None) if lapsed else Handover.lapsed_at.is_(None))
    if from_ is not None:
        query = query.where(Handover.planned_at >= from_)
    if to is not None:
        query = query.where(Handover.planned_at < to)
    return query


async def lock_running(session: AsyncSession, site_id: UUID | None, kind: str) -> Sequence[Shift]:
    """The shifts that run at the site; where none is given, at the sites of that kind. Locked: their end may move."""
    query = (
        select(Shift)
        .where(Shift.phase == Phase.OPEN.value)
        .order_by(Shift.id)
        .with_for_update(of=Shift, key_share=True)
    )
    if site_id is not None:
        query = query.where(Shift.site_id == site_id)
    else:
        query = query.join(Site, Site.id == Shift.site_id).where(Site.kind == kind)
    return (await session.scalars(query)).all()


async def find(session: AsyncSession, principal: Principal, handover_id: UUID) -> Handover | None:
    """The handover with all its parts."""
    query = visible(principal).options(*_WHOLE).where(Handover.id == handover_id)
    return await session.scalar(query.execution_options(populate_existing=True))


async def shifts_of(session: AsyncSession, principal: Principal, handover_id: UUID) -> tuple[UUID, UUID] | None:
    """The two shifts of the handover: they are locked before it."""
    query = select(Handover.from_shift_id, Handover.to_shift_id).where(
        Handover.id == handover_id, principal.in_scope(Handover.site_id)
    )
    found = (await session.execute(query)).first()
    return (found[0], found[1]) if found else None


async def lock(session: AsyncSession, handover_id: UUID) -> Handover:
    """The handover with all its parts, locked."""
    query = (
        select(Handover).options(*_WHOLE).where(Handover.id == handover_id).with_for_update(of=Handover, key_share=True)
    )
    return (await session.scalars(query.execution_options(populate_existing=True))).one()


async def lock_from(session: AsyncSession, shift_id: UUID) -> Handover | None:
    """The handover of the shift that goes, locked; None where there is none yet."""
    query = (
        select(Handover)
        .options(*_WHOLE)
        .where(Handover.from_shift_id == shift_id)
        .with_for_update(of=Handover, key_share=True)
    )
    return await session.scalar(query.execution_options(populate_existing=True))


async def lock_unsealed(session: AsyncSession, site_id: UUID, *, to_shift_id: UUID | None = None) -> Sequence[Handover]:
    """The handovers of the site that are not over and whose shift still runs, locked in the order of their ids."""
    running = select(Shift.id).where(Shift.id == Handover.from_shift_id, Shift.ended_at.is_(None)).exists()
    query = select(Handover).options(*_WHOLE).where(Handover.site_id == site_id, Handover.state != State.SEALED.value)
    if to_shift_id is not None:
        query = query.where(Handover.to_shift_id == to_shift_id)
    query = (
        query.where(running, Handover.lapsed_at.is_(None))
        .order_by(Handover.id)
        .with_for_update(of=Handover, key_share=True)
    )
    return (await session.scalars(query.execution_options(populate_existing=True))).all()


async def sealed_from(session: AsyncSession, shift_id: UUID) -> bool:
    """Whether the duty of the shift has been handed over."""
    query = select(Handover.id).where(Handover.from_shift_id == shift_id, Handover.state == State.SEALED.value)
    return await session.scalar(query) is not None


async def over_from(session: AsyncSession, shift_id: UUID) -> bool:
    """Whether the duty of the shift has been handed over, or need not be."""
    over = or_(Handover.state == State.SEALED.value, Handover.lapsed_at.is_not(None))
    return await session.scalar(select(Handover.id).where(Handover.from_shift_id == shift_id, over)) is not None


async def deferred_from(session: AsyncSession, shift_id: UUID) -> bool:
    """Whether the handover of the shift waits for an incident."""
    waits = (Handover.hold == "deferred", Handover.state != State.SEALED.value, Handover.lapsed_at.is_(None))
    return await session.scalar(select(Handover.id).where(Handover.from_shift_id == shift_id, *waits)) is not None


async def shift(session: AsyncSession, shift_id: UUID) -> Shift:
    """A shift with its people."""
    return (await session.scalars(select(Shift).options(_PEOPLE).where(Shift.id == shift_id))).one()


async def both_shifts(session: AsyncSession, handover: Handover) -> tuple[Shift, Shift]:
    """The shift that goes and the one that comes, with their people."""
    ids = (handover.from_shift_id, handover.to_shift_id)
    found = {one.id: one for one in await session.scalars(select(Shift).options(_PEOPLE).where(Shift.id.in_(ids)))}
    return found[ids[0]], found[ids[1]]


async def following(session: AsyncSession, before: Shift) -> Shift | None:
    """The next published shift of the site that begins after this one does."""
    query = (
        select(Shift)
        .options(_PEOPLE)
        .where(Shift.site_id == before.site_id, Shift.starts_at > before.starts_at, Shift.phase.in_(_TO_COME))
        .order_by(Shift.starts_at, Shift.id)
        .limit(1)
    )
    return await session.scalar(query)


async def following_ever(session: AsyncSession, before: Shift) -> Shift | None:
    """The same of a shift that is over, whatever has become of the next one since."""
    query = (
        select(Shift)
        .options(_PEOPLE)
        .where(Shift.site_id == before.site_id, Shift.starts_at > before.starts_at, Shift.started_at.is_not(None))
        .order_by(Shift.starts_at, Shift.id)
        .limit(1)
    )
    return await session.scalar(query)


async def running_before(session: AsyncSession, coming: Shift) -> Shift | None:
    """The shift of the site that runs now and began before this one does: the last of several."""
    query = (
        select(Shift)
        .options(_PEOPLE)
        .where(Shift.site_id == coming.site_id, Shift.starts_at < coming.starts_at, Shift.phase == Phase.OPEN.value)
        .order_by(Shift.starts_at.desc(), Shift.id.desc())
        .limit(1)
    )
    return await session.scalar(query)


async def newest_to(session: AsyncSession, shift_id: UUID) -> Handover | None:
    """The handover to a shift; of several shifts that hand over to it the last one's."""
    query = select(Handover).where(Handover.to_shift_id == shift_id).order_by(Handover.planned_at.desc(), Handover.id)
    return await session.scalar(query.limit(1))


async def sliced(session: AsyncSession, part: Slice) -> Sequence[Handover]:
    """The handovers of a slice; without those that were over before its ``since``."""
    query = select(Handover).options(*_WHOLE)
    if part.since is not None:
        ended = or_(Handover.sealed_at < part.since, Handover.lapsed_at < part.since)
        query = query.where(ended.is_not(True))
    return (await session.scalars(part.of(query, Handover.id))).all()

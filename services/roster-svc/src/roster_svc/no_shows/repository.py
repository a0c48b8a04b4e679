"""Every query about no-shows and the lists of who could come instead."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.no_shows.domain import State
from roster_svc.no_shows.models import LateLeader, NoShow, ReplacementCall
from roster_svc.shifts.assignments import Assignment, Visit
from roster_svc.staff.models import Staff, StaffSite
from svckit.web import Principal

_WHOLE = selectinload(NoShow.calls)


def visible(principal: Principal) -> Select[NoShow]:
    return select(NoShow).where(principal.in_scope(NoShow.site_id)).options(_WHOLE)


def filtered(
    query: Select[NoShow],
    *,
    site_id: UUID | None,
    shift_id: UUID | None,
    candidate_id: UUID | None,
    state: Sequence[State],
    from_: datetime | None,
    to: datetime | None,
) -> Select[NoShow]:
    """Those of a site or a shift, for which somebody was asked, in a state, of a stretch of time: where given."""
    if site_id is not None:
        query = query.where(NoShow.site_id == site_id)
    if shift_id is not None:
        query = query.where(NoShow.shift_id == shift_id)
    if candidate_id is not None:
        asked = (ReplacementCall.staff_id == candidate_id) & ReplacementCall.called_at.is_not(None)
        query = query.where(NoShow.calls.any(asked))
    if state:
        query = query.where(NoShow.state.in_([one.value for one in state]))
    if from_ is not None:
        query = query.where(NoShow.due_at >= from_)
    if to is not None:
        query = query.where(NoShow.due_at < to)
    return query


async def find(session: AsyncSession, principal: Principal, no_show_id: UUID) -> NoShow | None:
    return await session.scalar(visible(principal).where(NoShow.id == no_show_id))


async def shift_of_call(session: AsyncSession, principal: Principal, replacement_call_id: UUID) -> UUID | None:
    """The shift for which this call asks somebody, where the caller may see it."""
    query = select(NoShow.shift_id).join(ReplacementCall, ReplacementCall.no_show_id == NoShow.id)
    return await session.scalar(
        query.where(ReplacementCall.id == replacement_call_id, principal.in_scope(NoShow.site_id))
    )


async def locked_with(session: AsyncSession, replacement_call_id: UUID) -> NoShow:
    """The no-show to which the call belongs, locked."""
    mine = NoShow.calls.any(ReplacementCall.id == replacement_call_id)
    query = select(NoShow).options(_WHOLE).where(mine).with_for_update(of=NoShow, key_share=True)
    return (await session.scalars(query.execution_options(populate_existing=True))).one()


async def locked(session: AsyncSession, no_show_id: UUID) -> NoShow | None:
    query = select(NoShow).options(_WHOLE).where(NoShow.id == no_show_id).with_for_update(of=NoShow, key_share=True)
    return await session.scalar(query.execution_options(populate_existing=True))


async def of_shift(session: AsyncSession, shift_id: UUID) -> Sequence[NoShow]:
    """The no-shows of a shift, locked."""
    query = select(NoShow).options(_WHOLE).where(NoShow.shift_id == shift_id).order_by(NoShow.id)
    return (
        await session.scalars(
            query.with_for_update(of=NoShow, key_share=True).execution_options(populate_existing=True)
        )
    ).all()


async def by_call_id(session: AsyncSession, call_id: UUID) -> ReplacementCall | None:
    return await session.scalar(select(ReplacementCall).where(ReplacementCall.call_id == call_id))


async def late_leader(session: AsyncSession, shift_id: UUID) -> LateLeader | None:
    return await session.get(LateLeader, shift_id)


async def people_of(session: AsyncSession, site_id: UUID) -> Sequence[Staff]:
    """The people of a site whose accounts are in use."""
    query = select(Staff).options(selectinload(Staff.places)).join(StaffSite, StaffSite.staff_id == Staff.id)
    return (await session.scalars(query.where(StaffSite.site_id == site_id, Staff.active))).all()


async def busy(session: AsyncSession, staff_ids: Collection[UUID], since: datetime, until: datetime) -> set[UUID]:
    """Who of them is on a published shift at that time."""
    query = select(Assignment.staff_id).where(Assignment.staff_id.in_(staff_ids), Assignment.binding)
    return set(await session.scalars(query.where(Assignment.starts_at < until, Assignment.busy_until > since)))


async def next_shifts(session: AsyncSession, staff_ids: Collection[UUID], after: datetime) -> dict[UUID, datetime]:
    """When the next published shift of each of them begins."""
    query = (
        select(Assignment.staff_id, func.min(Assignment.starts_at).label("at"))
        .where(Assignment.staff_id.in_(staff_ids), Assignment.binding, Assignment.starts_at >= after)
        .group_by(Assignment.staff_id)
    )
    return {row.staff_id: row.at for row in await session.execute(query)}


async def last_left(session: AsyncSession, staff_ids: Collection[UUID]) -> dict[UUID, datetime]:
    """When each of them last left a post."""
    query = (
        select(Assignment.staff_id, func.max(Visit.checked_out_at).label("at"))
        .join(Visit, Visit.assignment_id == Assignment.id)
        .where(Assignment.staff_id.in_(staff_ids), Visit.checked_out_at.is_not(None))
        .group_by(Assignment.staff_id)
    )
    return {row.staff_id: row.at for row in await session.execute(query)}


async def shift_id_of(session: AsyncSession, no_show_id: UUID) -> UUID | None:
    return await session.scalar(select(NoShow.shift_id).where(NoShow.id == no_show_id))


async def replaced_on(session: AsyncSession, shift_ids: Collection[UUID]) -> Sequence[NoShow]:
    """Who of these shifts did not come and was replaced from the list."""
    query = select(NoShow).where(NoShow.shift_id.in_(shift_ids), NoShow.state == State.REPLACED.value)
    return (await session.scalars(query)).all()


async def sites_of_late_leaders(session: AsyncSession, shift_ids: Collection[UUID]) -> set[UUID]:
    """The sites of those of the shifts whose chief was not there early enough."""
    return set(await session.scalars(select(LateLeader.site_id).where(LateLeader.shift_id.in_(shift_ids))))

"""Every query about lone work."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.lone_work.domain import OPEN, State
from roster_svc.lone_work.models import LoneWork
from svckit.web import Principal

_OPEN = [state.value for state in OPEN]


def visible(principal: Principal) -> Select[LoneWork]:
    return select(LoneWork).where(principal.in_scope(LoneWork.site_id))


def filtered(
    query: Select[LoneWork],
    *,
    site_id: UUID | None,
    staff_id: UUID | None,
    state: Sequence[State],
    from_: datetime | None,
    to: datetime | None,
) -> Select[LoneWork]:
    """Those of a site or a person, in one of the states, started in a stretch of time: where given."""
    if site_id is not None:
        query = query.where(LoneWork.site_id == site_id)
    if staff_id is not None:
        query = query.where(LoneWork.staff_id == staff_id)
    if state:
        query = query.where(LoneWork.state.in_([one.value for one in state]))
    if from_ is not None:
        query = query.where(LoneWork.started_at >= from_)
    if to is not None:
        query = query.where(LoneWork.started_at < to)
    return query


async def find(session: AsyncSession, principal: Principal, lone_work_id: UUID) -> LoneWork | None:
    return await session.scalar(visible(principal).where(LoneWork.id == lone_work_id))


async def find_for_update(session: AsyncSession, principal: Principal, lone_work_id: UUID) -> LoneWork | None:
    return await session.scalar(visible(principal).where(LoneWork.id == lone_work_id).with_for_update(key_share=True))


async def locked(session: AsyncSession, lone_work_id: UUID) -> LoneWork | None:
    return await session.scalar(select(LoneWork).where(LoneWork.id == lone_work_id).with_for_update(key_share=True))


async def has_open(session: AsyncSession, staff_id: UUID) -> bool:
    """Whether the person is watched, wherever."""
    query = select(LoneWork.id).where(LoneWork.staff_id == staff_id, LoneWork.state.in_(_OPEN))
    return await session.scalar(query.limit(1)) is not None


async def lock_open_at(session: AsyncSession, site_id: UUID) -> Sequence[LoneWork]:
    query = select(LoneWork).where(LoneWork.site_id == site_id, LoneWork.state.in_(_OPEN))
    return (await session.scalars(query.order_by(LoneWork.id).with_for_update(key_share=True))).all()

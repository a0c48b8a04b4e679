"""Every query about away passes."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.away_passes.domain import OPEN, State
from roster_svc.away_passes.models import AwayPass
from svckit.web import Principal


def visible(principal: Principal) -> Select[AwayPass]:
    return select(AwayPass).where(principal.in_scope(AwayPass.site_id))


def filtered(
    query: Select[AwayPass],
    *,
    site_id: UUID | None,
    shift_id: UUID | None,
    staff_id: UUID | None,
    state: Sequence[State],
    from_: datetime | None,
    to: datetime | None,
) -> Select[AwayPass]:
    """Those of a site, a shift or a person, in one of the states, requested in a stretch of time: where given."""
    if site_id is not None:
        query = query.where(AwayPass.site_id == site_id)
    if shift_id is not None:
        query = query.where(AwayPass.shift_id == shift_id)
    if staff_id is not None:
        query = query.where(AwayPass.staff_id == staff_id)
    if state:
        query = query.where(AwayPass.state.in_([one.value for one in state]))
    if from_ is not None:
        query = query.where(AwayPass.requested_at >= from_)
    if to is not None:
        query = query.where(AwayPass.requested_at < to)
    return query


async def find(session: AsyncSession, principal: Principal, away_pass_id: UUID) -> AwayPass | None:
    return await session.scalar(visible(principal).where(AwayPass.id == away_pass_id))


async def find_for_update(session: AsyncSession, principal: Principal, away_pass_id: UUID) -> AwayPass | None:
    return await session.scalar(visible(principal).where(AwayPass.id == away_pass_id).with_for_update(key_share=True))


async def locked(session: AsyncSession, away_pass_id: UUID) -> AwayPass | None:
    return await session.scalar(select(AwayPass).where(AwayPass.id == away_pass_id).with_for_update(key_share=True))


async def has_open(session: AsyncSession, staff_id: UUID) -> bool:
    """Whether the person has a pass that is not over."""
    query = select(AwayPass.id).where(AwayPass.staff_id == staff_id, AwayPass.state.in_(OPEN))
    return await session.scalar(query.limit(1)) is not None


async def away_at(session: AsyncSession, site_ids: Collection[UUID]) -> Sequence[AwayPass]:
    """The passes by which people are away from these sites now."""
    query = select(AwayPass).where(AwayPass.site_id.in_(site_ids), AwayPass.state == State.GRANTED.value)
    return (await session.scalars(query)).all()

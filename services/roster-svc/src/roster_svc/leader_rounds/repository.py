"""Every query about leader's rounds."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.leader_rounds.domain import State
from roster_svc.leader_rounds.models import LeaderRound
from svckit.web import Principal

_WHOLE = selectinload(LeaderRound.visits)
NEWEST_FIRST = (LeaderRound.called_at.desc(), LeaderRound.id.desc())


def visible(principal: Principal) -> Select[LeaderRound]:
    return select(LeaderRound).where(principal.in_scope(LeaderRound.site_id)).options(_WHOLE)


def filtered(
    query: Select[LeaderRound],
    *,
    site_id: UUID | None,
    shift_id: UUID | None,
    state: State | None,
    from_: datetime | None,
    to: datetime | None,
) -> Select[LeaderRound]:
    """Those of a site, of a shift, in a state, called in a stretch of time: each only where given."""
    given = {"site_id": site_id, "shift_id": shift_id, "state": state and state.value}
    for name, value in given.items():
        if value is not None:
            query = query.where(getattr(LeaderRound, name) == value)
    if from_ is not None:
        query = query.where(LeaderRound.called_at >= from_)
    return query if to is None else query.where(LeaderRound.called_at < to)


async def find(session: AsyncSession, principal: Principal, round_id: UUID) -> LeaderRound | None:
    return await session.scalar(visible(principal).where(LeaderRound.id == round_id))


async def find_for_update(session: AsyncSession, principal: Principal, round_id: UUID) -> LeaderRound | None:
    query = visible(principal).where(LeaderRound.id == round_id)
    return await session.scalar(query.with_for_update(of=LeaderRound, key_share=True))


async def locked(session: AsyncSession, round_id: UUID) -> LeaderRound | None:
    query = select(LeaderRound).options(_WHOLE).where(LeaderRound.id == round_id)
    return await session.scalar(query.with_for_update(of=LeaderRound, key_share=True))


async def of_shift(session: AsyncSession, shift_id: UUID) -> Sequence[LeaderRound]:
    """The rounds of the shift that were called so far, in order."""
    query = select(LeaderRound).options(_WHOLE).where(LeaderRound.shift_id == shift_id)
    return (await session.scalars(query.order_by(LeaderRound.called_at, LeaderRound.id))).all()

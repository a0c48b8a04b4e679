"""Every query about improvements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from reporting_svc.improvements.domain import Source, State
from reporting_svc.improvements.models import Improvement
from reporting_svc.improvements.schemas import ImprovementSummary
from reporting_svc.projections.models import Site
from svckit.web import Principal


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters of the list: each only where given. ``words``: all of them stand in the number or the text."""

    site_id: UUID | None = None
    state: Sequence[State] = ()
    source: Source | None = None
    owner_id: UUID | None = None
    meeting_id: UUID | None = None
    overdue: bool | None = None
    from_: datetime | None = None
    to: datetime | None = None
    words: Sequence[str] = ()


def visible(principal: Principal) -> Select[Improvement]:
    return select(Improvement).where(principal.in_scope(Improvement.site_id))


def filtered(query: Select[Improvement], wanted: Wanted) -> Select[Improvement]:
    """Those that fit."""
    for column, value in (
        (Improvement.site_id, wanted.site_id),
        (Improvement.source, wanted.source and wanted.source.value),
        (Improvement.owner_id, wanted.owner_id),
        (Improvement.meeting_id, wanted.meeting_id),
    ):
        if value is not None:
            query = query.where(column == value)
    if wanted.state:
        query = query.where(Improvement.state.in_([one.value for one in wanted.state]))
    if wanted.overdue is not None:
        query = query.where(Improvement.overdue_at.is_not(None) == wanted.overdue)
    if wanted.from_ is not None:
        query = query.where(Improvement.proposed_at >= wanted.from_)
    if wanted.to is not None:
        query = query.where(Improvement.proposed_at < wanted.to)
    for word in wanted.words:
        says = Improvement.number.icontains(word, autoescape=True) | Improvement.text.icontains(word, autoescape=True)
        query = query.where(says)
    return query


async def find(session: AsyncSession, principal: Principal, improvement_id: UUID) -> Improvement | None:
    query = visible(principal).options(selectinload(Improvement.steps))
    return await session.scalar(query.where(Improvement.id == improvement_id))


async def find_for_update(session: AsyncSession, principal: Principal, improvement_id: UUID) -> Improvement | None:
    query = visible(principal).options(selectinload(Improvement.steps)).with_for_update(key_share=True)
    return await session.scalar(query.where(Improvement.id == improvement_id))


async def locked(session: AsyncSession, improvement_id: UUID) -> Improvement | None:
    query = select(Improvement).options(selectinload(Improvement.steps)).with_for_update(key_share=True)
    return await session.scalar(query.where(Improvement.id == improvement_id))


async def known(session: AsyncSession, improvement_id: UUID) -> bool:
    """Whether it is on the ledger already."""
    return await session.scalar(select(Improvement.id).where(Improvement.id == improvement_id)) is not None


async def sees_site(session: AsyncSession, principal: Principal, site_id: UUID) -> bool:
    """Whether there is such a site and the caller may see it."""
    query = select(Site.id).where(Site.id == site_id, principal.in_scope(Site.id))
    return await session.scalar(query) is not None


async def summary(session: AsyncSession, principal: Principal, wanted: Wanted) -> ImprovementSummary:
    """How many there are in each state, of those that fit."""
    found = filtered(visible(principal), wanted).subquery()
    counts = [func.count().filter(found.c.state == one.value).label(one.value) for one in State]
    overdue = func.count().filter(found.c.overdue_at.is_not(None)).label("overdue")
    kept = func.count().filter(found.c.state == State.VERIFIED.value, found.c.done_at <= found.c.due_at)
    row = (await session.execute(select(*counts, overdue, kept.label("in_time")))).one()
    return ImprovementSummary.model_validate(row)

"""Every query about keys and equipment."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.key_items.domain import Kind, State
from roster_svc.key_items.models import KeyIssue, KeyItem
from svckit.web import Principal


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters of the list: each only where given. ``overdue``: out after the end of the holder's duty."""

    site_id: UUID | None = None
    holder_id: UUID | None = None
    kind: Kind | None = None
    state: Sequence[State] = ()
    overdue: bool = False
    words: Sequence[str] = ()


def visible(principal: Principal) -> Select[KeyItem]:
    return select(KeyItem).where(principal.in_scope(KeyItem.site_id)).options(selectinload(KeyItem.issue))


def filtered(query: Select[KeyItem], wanted: Wanted, now: datetime) -> Select[KeyItem]:
    """Those that fit every filter given."""
    if wanted.site_id is not None:
        query = query.where(KeyItem.site_id == wanted.site_id)
    if wanted.kind is not None:
        query = query.where(KeyItem.kind == wanted.kind.value)
    if wanted.state:
        query = query.where(KeyItem.state.in_([one.value for one in wanted.state]))
    if wanted.holder_id is not None:
        query = query.where(KeyItem.issue.has(KeyIssue.staff_id == wanted.holder_id))
    if wanted.overdue:
        query = query.where(KeyItem.issue.has(KeyIssue.due_at < now))
    for word in wanted.words:
        columns = (KeyItem.number, KeyItem.name, KeyItem.home)
        query = query.where(or_(*(column.icontains(word, autoescape=True) for column in columns)))
    return query


async def find(session: AsyncSession, principal: Principal, key_item_id: UUID) -> KeyItem | None:
    query = visible(principal).where(KeyItem.id == key_item_id)
    return await session.scalar(query.execution_options(populate_existing=True))


async def find_for_update(session: AsyncSession, principal: Principal, key_item_id: UUID) -> KeyItem | None:
    query = select(KeyItem).where(principal.in_scope(KeyItem.site_id), KeyItem.id == key_item_id)
    return await session.scalar(query.with_for_update(key_share=True))


async def lock(session: AsyncSession, key_item_ids: Collection[UUID]) -> Sequence[KeyItem]:
    query = select(KeyItem).where(KeyItem.id.in_(key_item_ids)).order_by(KeyItem.id).with_for_update(key_share=True)
    return (await session.scalars(query)).all()


async def open_issue(session: AsyncSession, key_item_id: UUID) -> KeyIssue | None:
    """Who holds it; the caller holds the item."""
    return await session.scalar(
        select(KeyIssue).where(KeyIssue.key_item_id == key_item_id, KeyIssue.returned_at.is_(None))
    )


async def issue(session: AsyncSession, issue_id: UUID) -> KeyIssue | None:
    return await session.get(KeyIssue, issue_id, populate_existing=True)


def issues_of(key_item_id: UUID) -> Select[KeyIssue]:
    return select(KeyIssue).where(KeyIssue.key_item_id == key_item_id)


async def out_at(session: AsyncSession, site_id: UUID) -> Sequence[tuple[KeyItem, KeyIssue]]:
    """What people hold at the site, by number."""
    query = (
        select(KeyItem, KeyIssue)
        .join(KeyIssue, KeyIssue.key_item_id == KeyItem.id)
        .where(KeyItem.site_id == site_id, KeyIssue.returned_at.is_(None))
        .order_by(KeyItem.number, KeyItem.id)
    )
    return [(row[0], row[1]) for row in (await session.execute(query)).all()]


async def missing_at(session: AsyncSession, site_id: UUID) -> Sequence[KeyItem]:
    query = select(KeyItem).where(KeyItem.site_id == site_id, KeyItem.state == State.MISSING.value)
    return (await session.scalars(query.order_by(KeyItem.number, KeyItem.id))).all()

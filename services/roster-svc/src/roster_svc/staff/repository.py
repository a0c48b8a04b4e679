"""Every query about staff."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, Select, Uuid, any_, bindparam, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.staff.models import Staff, StaffSite
from svckit.db import CompiledStatement
from svckit.messaging import Slice
from svckit.web import Principal

_NAMES = CompiledStatement(
    select(Staff.__table__.c.id, Staff.__table__.c.name).where(
        Staff.__table__.c.id == any_(bindparam("ids", type_=ARRAY(Uuid)))
    )
)


def visible(principal: Principal) -> Select[Staff]:
    """The people of the caller's sites, and the caller."""
    query = select(Staff).options(selectinload(Staff.places))
    if principal.sites is None:
        return query
    shared = exists().where(StaffSite.staff_id == Staff.id, principal.in_scope(StaffSite.site_id))
    return query.where(or_(shared, Staff.id == principal.id))


def of_site(query: Select[Staff], site_id: UUID) -> Select[Staff]:
    return query.where(exists().where(StaffSite.staff_id == Staff.id, StaffSite.site_id == site_id))


async def find(session: AsyncSession, principal: Principal, staff_id: UUID) -> Staff | None:
    return await session.scalar(visible(principal).where(Staff.id == staff_id))


async def find_for_update(session: AsyncSession, principal: Principal, staff_id: UUID) -> Staff | None:
    return await session.scalar(visible(principal).where(Staff.id == staff_id).with_for_update(of=Staff))


async def find_account(session: AsyncSession, username: str) -> Staff | None:
    query = select(Staff).options(selectinload(Staff.places))
    return await session.scalar(query.where(Staff.username == username, Staff.active))


async def by_ids(session: AsyncSession, staff_ids: Collection[UUID]) -> Sequence[Staff]:
    if not staff_ids:
        return []
    query = select(Staff).options(selectinload(Staff.places)).where(Staff.id.in_(staff_ids))
    return (await session.scalars(query)).all()


async def names_of(session: AsyncSession, staff_ids: Collection[UUID]) -> dict[UUID, str]:
    """What these people are called, for whoever asks nothing else of them: half the statements of `by_ids`."""
    if not staff_ids:
        return {}
    return {row.id: row.name for row in await _NAMES.rows(session, {"ids": list(staff_ids)})}


async def by_codes(session: AsyncSession, codes: Collection[str]) -> dict[str, Staff]:
    """The people with these codes, whoever may see them, by code in lower case."""
    query = select(Staff).options(selectinload(Staff.places)).where(func.lower(Staff.code).in_(codes))
    return {person.code.lower(): person for person in await session.scalars(query)}


async def visible_among(session: AsyncSession, principal: Principal, staff_ids: Collection[UUID]) -> frozenset[UUID]:
    """Which of them the caller may see."""
    query = visible(principal).with_only_columns(Staff.id).where(Staff.id.in_(staff_ids))
    return frozenset(await session.scalars(query))


async def sliced(session: AsyncSession, part: Slice) -> Sequence[Staff]:
    query = select(Staff).options(selectinload(Staff.places))
    return (await session.scalars(part.of(query, Staff.id))).all()


async def void_tokens(session: AsyncSession, since: datetime) -> Sequence[tuple[UUID, datetime]]:
    """Whose tokens were voided since then, and before when these were issued."""
    query = select(Staff.id, Staff.tokens_void_before).where(Staff.tokens_void_before > since)
    return [(row.id, row.tokens_void_before) for row in await session.execute(query) if row.tokens_void_before]


async def is_empty(session: AsyncSession) -> bool:
    """Whether nobody is on the roster yet; others who ask wait until this transaction ends."""
    await session.execute(select(func.pg_advisory_xact_lock(func.hashtext("roster.first_account"))))
    return await session.scalar(select(Staff.id).limit(1)) is None

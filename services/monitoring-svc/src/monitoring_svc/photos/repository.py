"""Every query about photos."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.photos.models import Photo
from svckit.db import table_of
from svckit.web import Principal


async def find(session: AsyncSession, principal: Principal, photo_id: UUID) -> Photo | None:
    query = select(Photo).where(Photo.id == photo_id, principal.in_scope(Photo.site_id))
    return await session.scalar(query)


async def by_id(session: AsyncSession, photo_id: UUID) -> Photo | None:
    """It, whosever it is."""
    return await session.scalar(select(Photo).where(Photo.id == photo_id))


async def of_subject(session: AsyncSession, subject_id: UUID) -> Sequence[Photo]:
    """All of one inspection or finding, the oldest first."""
    query = select(Photo).where(Photo.subject_id == subject_id).order_by(Photo.received_at, Photo.id)
    return (await session.scalars(query)).all()


async def count(session: AsyncSession, subject_id: UUID) -> int:
    query = select(func.count()).select_from(Photo).where(Photo.subject_id == subject_id)
    return await session.scalar(query) or 0


async def add(session: AsyncSession, photo: Photo) -> bool:
    """Whether it is new: another request may have brought one with its id at the same time."""
    table = table_of(Photo)
    values = {column.name: getattr(photo, column.name) for column in table.columns}
    added = insert(table).values(values).on_conflict_do_nothing(index_elements=["id"]).returning(table.c.id)
    return (await session.execute(added)).first() is not None


async def lock(session: AsyncSession, subject_id: UUID, ids: Collection[UUID]) -> Sequence[Photo]:
    """Those of the inspection that there are, behind their locks."""
    query = select(Photo).where(Photo.subject_id == subject_id, Photo.id.in_(ids)).order_by(Photo.id)
    return (await session.scalars(query.with_for_update(key_share=True))).all()


async def lock_unnamed(session: AsyncSession, before: datetime, most: int) -> Sequence[Photo]:
    """Those that nothing names and that have been here since before then; what is being named is left alone."""
    query = select(Photo).where(~Photo.hold, Photo.received_at < before).order_by(Photo.received_at).limit(most)
    return (await session.scalars(query.with_for_update(skip_locked=True, key_share=True))).all()

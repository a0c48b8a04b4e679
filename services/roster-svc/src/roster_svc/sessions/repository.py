"""Every query about sessions."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.sessions.models import LoginSession
from roster_svc.staff.models import Staff

_SWEEP = 10
"""Each new session takes away up to ten that are over: the table stays small."""


async def find(session: AsyncSession, key: str) -> tuple[LoginSession, Staff] | None:
    """The session of that key with its person, who must still be active; held until the transaction ends."""
    query = (
        select(LoginSession, Staff)
        .join(Staff, Staff.id == LoginSession.staff_id)
        .options(selectinload(Staff.places))
        .where(LoginSession.key == key, Staff.active)
        .with_for_update(of=LoginSession)
    )
    row = (await session.execute(query)).one_or_none()
    return None if row is None else (row[0], row[1])


async def remove(session: AsyncSession, key: str) -> None:
    """End the session of that key, if there is one."""
    await session.execute(delete(LoginSession).where(LoginSession.key == key))


async def remove_all(session: AsyncSession, staff_id: UUID) -> None:
    """End every session of a person."""
    await session.execute(delete(LoginSession).where(LoginSession.staff_id == staff_id))


async def sweep(session: AsyncSession, renewed_before: datetime) -> None:
    """Forget some sessions that nobody can renew any more."""
    over = select(LoginSession.key).where(LoginSession.renewed_at < renewed_before).limit(_SWEEP)
    await session.execute(delete(LoginSession).where(LoginSession.key.in_(over.with_for_update(skip_locked=True))))

"""Every query about storm windows."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.storms.domain import Window
from notify_svc.storms.models import StormWindow
from svckit.db import Direct, table_of

_LOCK = Direct(
    text(
        """
        INSERT INTO storm_windows AS kept (staff_id, closes_at, individual, critical)
        SELECT staff_id, :now, 0, 0 FROM unnest(:people) AS staff_id ORDER BY staff_id
        ON CONFLICT (staff_id) DO UPDATE SET closes_at = kept.closes_at
        RETURNING staff_id, closes_at, individual, critical, digest_id
        """
    ).bindparams(bindparam("people", type_=ARRAY(Uuid)))
)
_TABLE = table_of(StormWindow)
_KEEP = Direct(
    update(_TABLE)
    .where(_TABLE.c.staff_id == bindparam("person"))
    .values(
        closes_at=bindparam("closes_at"),
        individual=bindparam("individual"),
        critical=bindparam("critical"),
        digest_id=bindparam("digest_id"),
    )
)


async def locked(session: AsyncSession, people: Iterable[UUID], now: datetime) -> dict[UUID, Window]:
    """The window of each person, locked in the order of their ids; one that closes now for those who have none."""
    rows = await _LOCK.rows(session, {"people": list(people), "now": now})
    return {row.staff_id: Window(row.closes_at, row.individual, row.critical, row.digest_id) for row in rows}


async def keep(session: AsyncSession, windows: Mapping[UUID, Window]) -> None:
    """Store the windows."""
    rows = [
        {
            "person": person,
            "closes_at": window.closes_at,
            "individual": window.individual,
            "critical": window.critical,
            "digest_id": window.digest_id,
        }
        for person, window in windows.items()
    ]
    await _KEEP.many(session, rows)

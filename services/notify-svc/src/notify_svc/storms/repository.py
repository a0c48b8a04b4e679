"""Every query about storm windows."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BindParameter,
    DateTime,
    Select,
    Uuid,
    bindparam,
    func,
    literal,
    select,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert

from notify_svc.storms.domain import Window
from notify_svc.storms.models import StormWindow
from svckit.db import CompiledStatement, table_of, updating

_TABLE = table_of(StormWindow)


def locking(people: Select[Any], now: BindParameter[datetime]) -> ReturningInsert[Any]:
    """Lock and return the windows of `people`, in the order of their ids; one that closes now for those without any."""
    asked = people.subquery()
    [person] = asked.c
    fresh = select(person, now, literal(0), literal(0)).order_by(person)
    return (
        insert(_TABLE)
        .from_select(["staff_id", "closes_at", "individual", "critical"], fresh)
        .on_conflict_do_update(index_elements=["staff_id"], set_={"closes_at": _TABLE.c.closes_at})
        .returning(_TABLE)
    )


_LOCK = CompiledStatement(
    locking(
        select(func.unnest(bindparam("people", type_=ARRAY(Uuid)))),
        bindparam("now", type_=DateTime(timezone=True)),
    )
)
_KEEP = updating(_TABLE, "staff_id", ("closes_at", "individual", "critical", "digest_id"))


async def locked(session: AsyncSession, people: Iterable[UUID], now: datetime) -> dict[UUID, Window]:
    """The window of each person, locked in the order of their ids; one that closes now for those who have none."""
    rows = await _LOCK.rows(session, {"people": list(people), "now": now})
    return {row.staff_id: Window(row.closes_at, row.individual, row.critical, row.digest_id) for row in rows}


async def keep(session: AsyncSession, windows: Mapping[UUID, Window]) -> None:
    """Store the windows, which are locked."""
    rows = [
        {
            "staff_id": person,
            "closes_at": window.closes_at,
            "individual": window.individual,
            "critical": window.critical,
            "digest_id": window.digest_id,
        }
        for person, window in windows.items()
    ]
    await _KEEP.write(session, rows)

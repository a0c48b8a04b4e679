"""Every query on the stream's log."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, literal, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.stream.models import StreamHead, StreamLog
from svckit.db import CompiledStatement, RowSet, table_of

_ROWS = RowSet.of("item", table_of(StreamLog), without={"position"}, document=True)
_APPEND = CompiledStatement(
    text(
        f"""
        WITH head AS (
            UPDATE stream_head SET position = position + {_ROWS.count} WHERE one RETURNING position
        )
        INSERT INTO stream_log (position, {_ROWS.names})
        SELECT head.position - {_ROWS.count} + place, {_ROWS.names} FROM head, {_ROWS.sql}
        """  # noqa: S608  names of our own columns
    ).bindparams(*_ROWS.parameters)
)


async def append(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    """Give the rows their positions and store them. Holds the head's row lock until the commit: call it last."""
    await _APPEND.rows(session, _ROWS.values(rows))


async def head(session: AsyncSession) -> tuple[int, int]:
    """The last position given out and the last one removed."""
    row = (await session.execute(select(StreamHead.position, StreamHead.pruned))).one()
    return row.position, row.pruned


async def after(
    session: AsyncSession,
    position: int,
    *,
    limit: int,
    until: int | None = None,
    sites: frozenset[UUID] | None = None,
) -> Sequence[StreamLog]:
    """The rows above ``position`` in order, of these sites only (None: all)."""
    query = select(StreamLog).where(StreamLog.position > position).order_by(StreamLog.position).limit(limit)
    if until is not None:
        query = query.where(StreamLog.position <= until)
    if sites is not None:
        query = query.where(StreamLog.site_id.in_(sorted(sites)))
    return (await session.scalars(query)).all()


async def position_before(session: AsyncSession, since: datetime) -> int | None:
    """The position just below the first event recorded at or after ``since``; None where there is none."""
    found = await session.scalar(select(func.min(StreamLog.position)).where(StreamLog.recorded_at >= since))
    return None if found is None else found - 1


async def prune(session: AsyncSession, before: datetime) -> int:
    """Remove what was recorded before the time given; how many rows went."""
    last = await session.scalar(select(func.max(StreamLog.position)).where(StreamLog.recorded_at < before))
    if last is None:
        return 0
    await session.execute(update(StreamHead).values(pruned=func.greatest(StreamHead.pruned, literal(last))))
    removed = await session.execute(delete(StreamLog).where(StreamLog.position <= last).returning(StreamLog.position))
    return len(removed.all())

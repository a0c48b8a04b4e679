"""The outbox rows of a transaction: collected while it runs, written in one statement just before its commit."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.direct import Direct
from svckit.db.platform import outbox
from svckit.db.session import PUBLISHED, signal_after_commit

_PENDING = "svckit.outbox"
_COLUMNS = ("id", "topic", "key", "type", "payload", "headers", "created_at")
_INSERT = Direct(insert(outbox), _COLUMNS)


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One event on its way out: the record's topic, key, value and headers as they will stand on the bus."""

    id: UUID
    topic: str
    key: str
    type: str
    payload: bytes
    headers: dict[str, str]
    created_at: datetime


def add_outbox(session: AsyncSession, row: OutboxRow) -> None:
    """Queue a row; rows keep their order."""
    session.info.setdefault(_PENDING, []).append(row)


async def write_outbox(session: AsyncSession) -> None:
    """Write the queued rows. Comes after the flush, so each aggregate's row lock is held when its events get their
    numbers: per key, the order of ``seq`` is the order of the facts.
    """
    rows: list[OutboxRow] = session.info.pop(_PENDING, [])
    if not rows:
        return
    await _INSERT.many(session, [{name: getattr(row, name) for name in _COLUMNS} for row in rows])
    signal_after_commit(session, PUBLISHED)

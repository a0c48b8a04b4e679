"""The outbox rows of a transaction: collected while it runs, written by its last statement."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.platform import outbox
from svckit.db.row_set import RowSet
from svckit.db.session import refuse_when_over

_PENDING = "svckit.outbox"

ROWS = RowSet.of("said", outbox, ("id", "topic", "key", "type", "payload", "headers"))
INSERT = f"INSERT INTO outbox ({ROWS.names}) SELECT {ROWS.names} FROM {ROWS.sql} ORDER BY place"  # noqa: S608  our own


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One event on its way out: the record's topic, key, value and headers as they will stand on the bus."""

    id: UUID
    topic: str
    key: str
    type: str
    payload: bytes
    headers: dict[str, str]


def add_outbox(session: AsyncSession, row: OutboxRow) -> None:
    """Queue a row; rows keep their order. Raises `TransactionOver`."""
    refuse_when_over(session)
    session.info.setdefault(_PENDING, []).append(row)


def take_outbox(session: AsyncSession) -> list[OutboxRow]:
    """The queued rows, once."""
    rows: list[OutboxRow] = session.info.pop(_PENDING, [])
    return rows

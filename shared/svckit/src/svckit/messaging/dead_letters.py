"""Dead letters: what no handler could take, kept byte for byte in the service's own database.

A table rather than a topic: it survives the loss of the bus. A message is dead only after its handling was rolled back,
and its offset moves on only after the letter is durable; delivered again in between, it is tried again and may leave a
second letter. Of two that are replayed the inbox lets one take effect.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.database import Database
from svckit.db.platform import dead_letters
from svckit.messaging.applying import Applier
from svckit.messaging.bus.port import Received
from svckit.messaging.subscriptions import Subscriptions

_ERROR_LIMIT = 2000
_SHOWN, _MEANT = {0: "\u2400"}, {0x2400: "\0"}
"""PostgreSQL keeps no NUL in text; its picture is no Latin-1, so no header's byte can be meant by it."""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """One dead letter as an operator sees it."""

    id: int
    consumer: str
    record: Received
    error_type: str
    error: str
    attempts: int
    created_at: datetime
    replayed_at: datetime | None


async def dead_letter(session: AsyncSession, consumer: str, record: Received, error: Exception, attempts: int) -> None:
    """Keep ``record`` as a dead letter of ``consumer``."""
    await session.execute(
        insert(dead_letters).values(
            consumer=consumer,
            topic=record.topic,
            partition=record.partition,
            offset=record.offset,
            key=record.key,
            value=record.value,
            headers=[[name, value.decode("latin-1").translate(_SHOWN)] for name, value in record.headers],
            timestamp=record.timestamp,
            error_type=type(error).__name__,
            error=str(error)[:_ERROR_LIMIT].replace("\0", "\\0"),
            attempts=attempts,
        )
    )


async def list_letters(database: Database, *, limit: int = 100, replayed: bool = False) -> list[DeadLetter]:
    """The oldest dead letters, by default those nobody has replayed."""
    statement = select(dead_letters).order_by(dead_letters.c.id).limit(limit)
    if not replayed:
        statement = statement.where(dead_letters.c.replayed_at.is_(None))
    async with database.read() as session:
        rows = (await session.execute(statement)).mappings()
        return [_letter(dict(row)) for row in rows]


async def replay(database: Database, subscriptions: Sequence[Subscriptions], letter: DeadLetter, now: datetime) -> None:
    """Handle the letter again, straight through its consumer's handler; marked replayed in the same transaction.

    Raises what the handler raises, with nothing changed. Replaying twice is harmless: the inbox knows the event.
    """
    group = _lane_of(letter, subscriptions)
    async with database.transaction() as session:
        await Applier(database, group).apply_in(session, [letter.record], now)
        await session.execute(update(dead_letters).where(dead_letters.c.id == letter.id).values(replayed_at=now))


def _lane_of(letter: DeadLetter, subscriptions: Sequence[Subscriptions]) -> Subscriptions:
    """Who handles the letter now: a release may have moved its event to another lane of the same inbox."""
    here = [entry for entry in subscriptions if letter.consumer in {entry.group, entry.inbox}]
    if not here:
        raise LookupError(f"no consumer {letter.consumer} in this service")
    type_ = dict(letter.record.headers).get("ce_type", b"").decode("utf-8", "replace")
    return next((entry for entry in here if entry.takes(letter.record.topic, type_)), here[0])


def _letter(row: dict[str, object]) -> DeadLetter:
    fields = dict(row)
    record = Received(
        topic=fields.pop("topic"),  # type: ignore[arg-type]
        key=fields.pop("key"),  # type: ignore[arg-type]
        value=fields.pop("value"),  # type: ignore[arg-type]
        headers=tuple(
            (name, text.translate(_MEANT).encode("latin-1"))
            for name, text in fields.pop("headers")  # type: ignore[attr-defined]
        ),
        partition=fields.pop("partition"),  # type: ignore[arg-type]
        offset=fields.pop("offset"),  # type: ignore[arg-type]
        timestamp=fields.pop("timestamp"),  # type: ignore[arg-type]
    )
    return DeadLetter(record=record, **fields)  # type: ignore[arg-type]

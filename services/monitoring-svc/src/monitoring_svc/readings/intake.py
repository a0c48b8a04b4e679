"""Making batches durable: those that arrive at the same time share one transaction (group commit)."""

from collections.abc import Sequence
from datetime import datetime

from contracts import Event
from svckit.db import Database, OutboxRow, add_outbox
from svckit.events import outbox_row
from svckit.runtime import Runtime
from svckit.together import Together

_MOST_BYTES = 4 * 1024 * 1024


class Intake:
    """One per process. The transaction is not the request's: a batch is durable before its 202, whatever follows."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._together: Together[OutboxRow] = Together(
            self._store, most=_MOST_BYTES, weight=lambda row: len(row.payload), splits=lambda _: False
        )

    @classmethod
    def of(cls, runtime: Runtime) -> "Intake":
        """The intake of this process; made at the first request."""
        return runtime.the_one(cls, lambda: cls(runtime.database))

    async def keep(self, event_type: type[Event], *, key: str, data: bytes, at: datetime, actor: str) -> None:
        """Return when the event is durable; ``data`` is its JSON."""
        await self._together.do(outbox_row(self._database.source, event_type, key=key, data=data, at=at, actor=actor))

    async def _store(self, rows: Sequence[OutboxRow]) -> None:
        async with self._database.transaction() as session:
            for row in rows:
                add_outbox(session, row)

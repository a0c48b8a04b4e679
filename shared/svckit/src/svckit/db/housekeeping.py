"""Forgets what has been kept long enough: published events, inbox entries, answered idempotency keys, fired timers."""

import asyncio

from sqlalchemy import text

from contracts import topics
from svckit.db.database import Database
from svckit.db.trouble import DATABASE_TROUBLE, Setbacks
from svckit.settings import ServiceSettings
from svckit.telemetry import get_logger
from svckit.waiting import happens_within

log = get_logger("svckit.housekeeping")

_EVERY_S = 600.0
_BATCH = 5000


class Housekeeper:
    """Deletes expired platform rows in small steps, so that no lock is held for long."""

    def __init__(self, database: Database, settings: ServiceSettings) -> None:
        self._database = database
        days = settings.archive_retention_days
        self._rules = {
            **{
                f"outbox: {topic.name}": (
                    "outbox",
                    f"topic = '{topic.name}' AND published_at < now() - interval '{_archive_hours(topic, days)} hours'",
                )
                for topic in topics.ALL
            },
            "inbox": ("inbox", f"received_at < now() - interval '{settings.inbox_retention_days} days'"),
            "idempotency keys": (
                "idempotency_keys",
                f"created_at < now() - interval '{settings.idempotency_retention_hours} hours'",
            ),
            "timers": ("timers", f"fired_at < now() - interval '{days} days'"),
        }

    async def run(self, stopping: asyncio.Event) -> None:
        """Sweep now and then until ``stopping`` is set."""
        setbacks = Setbacks(log, "housekeeping.trouble")
        while not stopping.is_set():
            try:
                await self.sweep()
            except DATABASE_TROUBLE as error:
                setbacks.met(error)
            await happens_within(stopping, _EVERY_S)

    async def sweep(self) -> dict[str, int]:
        """Delete everything expired; how many rows by rule."""
        removed = {}
        for name, (table, expired) in self._rules.items():
            removed[name] = await self._delete(table, expired)
        return removed

    async def _delete(self, table: str, expired: str) -> int:
        total = 0
        statement = text(
            f"DELETE FROM {table} WHERE ctid = ANY(ARRAY(SELECT ctid FROM {table} WHERE {expired} LIMIT {_BATCH}))"  # noqa: S608  names of ours
        )
        while True:
            async with self._database.engine.begin() as connection:
                count = (await connection.execute(statement)).rowcount
            total += count
            if count < _BATCH:
                return total


def _archive_hours(topic: topics.Topic, days: int) -> int:
    """Bulk telemetry is archived as long as its topic keeps it; everything else as long as the setting says."""
    return topic.retention_hours if topic is topics.READINGS else days * 24

"""Forgets what has been kept long enough: published events, inbox entries, answered idempotency keys, fired timers."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

from sqlalchemy import text

from contracts import topics
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import get_logger, metrics
from svckit.core.waiting import happens_within
from svckit.db.database import Database
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog

log = get_logger("svckit.housekeeping")

_EVERY_S = 600.0
_BATCH = 5000


@dataclass(frozen=True, slots=True)
class Rule:
    """Rows of a table that have been kept long enough. ``expired`` is SQL, and has an index (`svckit.db.platform`)."""

    name: str
    table: str
    expired: str


class Housekeeper:
    """Deletes expired platform rows in small steps, so that no lock is held for long."""

    def __init__(self, database: Database, settings: ServiceSettings, *, batch: int = _BATCH) -> None:
        self._database = database
        self._batch = batch
        self.rules = _rules(settings)
        self._retry_log = {rule.name: RetryLog(log, "housekeeping.trouble") for rule in self.rules}

    async def run(self, stopping: asyncio.Event) -> None:
        """Sweep now and then until ``stopping`` is set."""
        while not stopping.is_set():
            await self.sweep(stopping)
            await happens_within(stopping, _EVERY_S)

    async def sweep(self, stopping: asyncio.Event | None = None) -> dict[str, int]:
        """Delete everything expired; how many rows by rule. What fails is told, counted, and tried again in the next
        sweep; the other rules are carried out all the same.
        """
        removed = dict.fromkeys((rule.name for rule in self.rules), 0)
        for rule in self.rules:
            try:
                async for count in self._delete(rule, stopping or asyncio.Event()):
                    removed[rule.name] += count
            except DATABASE_ERRORS as error:
                metrics.HOUSEKEEPING_FAILURES.labels(rule.name).inc()
                self._retry_log[rule.name].failed(error, rule=rule.name)
        return removed

    async def _delete(self, rule: Rule, stopping: asyncio.Event) -> AsyncIterator[int]:
        """Delete a batch in a transaction of its own, as often as there is a full one. What a replica deletes at the
        same moment is left to it.
        """
        statement = text(
            f"DELETE FROM {rule.table} WHERE ctid = ANY(ARRAY("  # noqa: S608  names of ours
            f"SELECT ctid FROM {rule.table} WHERE {rule.expired} LIMIT {self._batch} FOR UPDATE SKIP LOCKED))"
        )
        count = self._batch
        while count == self._batch and not stopping.is_set():
            async with self._database.engine.begin() as connection:
                count = (await connection.execute(statement)).rowcount
            yield count


def _rules(settings: ServiceSettings) -> tuple[Rule, ...]:
    days = settings.archive_retention_days
    archive = [
        Rule(
            f"outbox: {topic.name}",
            "outbox",
            f"topic = '{topic.name}' AND published_at < now() - interval '{topic.archive_hours(days)} hours'",
        )
        for topic in topics.ALL
    ]
    return (
        Rule("inbox", "inbox", f"received_at < now() - interval '{settings.inbox_retention_days} days'"),
        Rule(
            "idempotency keys",
            "idempotency_keys",
            f"created_at < now() - interval '{settings.idempotency_retention_hours} hours'",
        ),
        Rule("timers", "timers", f"fired_at < now() - interval '{days} days'"),
        *archive,
    )

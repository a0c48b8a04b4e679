"""One service of the past: its application and database, its events handed over by the real consumer code."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import asyncpg
from fastapi import FastAPI
from sqlalchemy import event

from svckit.audit import open_database
from svckit.core.clock import ToldClock
from svckit.db import Database
from svckit.host.service import Service
from svckit.messaging.applying import Applier
from svckit.messaging.bus.port import Received
from svckit.timers import TimerWorker
from svckit.web.keys import KeySource
from svckit.web.runtime import Runtime

AT_ONCE = 500
_UNPUBLISHED = "SELECT seq, topic, key, payload, headers FROM outbox WHERE published_at IS NULL"
_PUBLISHED = "UPDATE outbox SET published_at = now(), attempts = attempts + 1 WHERE seq = ANY($1::bigint[])"
_TIMERS = "SELECT min(next_attempt_at) FROM timers WHERE fired_at IS NULL"
_CALLS_TOO = f"SELECT least(({_TIMERS}), (SELECT min(next_attempt_at) FROM deliveries WHERE state = 'sending'))"  # noqa: S608
_KINDS_DUE = "SELECT DISTINCT kind FROM timers WHERE fired_at IS NULL AND next_attempt_at <= $1"


@dataclass(frozen=True, slots=True)
class RunningService:
    """A service that runs in this process, without a bus: ``relay`` does what the relay and the others' consumers do.

    ``connection``: a connection that looks for work.
    """

    service: Service
    app: FastAPI
    database: Database
    connection: "asyncpg.Connection[Any]"

    @classmethod
    @asynccontextmanager
    async def started(
        cls, service: Service, url: str, clock: ToldClock, keys: KeySource, settings: Mapping[str, Any]
    ) -> "AsyncIterator[RunningService]":
        """The service, started on its database and on this clock."""
        chosen = service.settings(database_url=url, **settings)
        database = open_database(chosen, service.source, clock=clock)
        event.listen(database.engine.sync_engine, "connect", _do_not_wait_for_the_disk)
        app = service.app(chosen, role="api", keys=keys, clock=clock, database=database)
        connection = await database.dedicated(application_name="farwatch past")
        try:
            async with app.router.lifespan_context(app):
                yield cls(service, app, database, connection)
        finally:
            await connection.close()
            await database.dispose()

    @property
    def runtime(self) -> Runtime:
        """The service's runtime."""
        runtime: Runtime = self.app.state.runtime
        return runtime

    async def look(self) -> "Waiting":
        """What waits in the service's database, asked with one question."""
        due = _CALLS_TOO if self.service.name == "notify" else _TIMERS
        row = await self.connection.fetchrow(f"SELECT EXISTS ({_UNPUBLISHED}) AS unpublished, ({due}) AS due")
        assert row is not None, "one row is asked for"
        return Waiting(self, row["unpublished"], row["due"])

    async def relay(self, others: "Iterable[RunningService]", now: datetime) -> list[str]:
        """Give what is unpublished to all that listen, in its order, and mark it published. Who has listened."""
        rows = await self.connection.fetch(f"{_UNPUBLISHED} ORDER BY seq LIMIT {AT_ONCE}")
        records = [_received(row, now) for row in rows]
        services = list(others)
        took = await asyncio.gather(*(service.take(records, now) for service in services))
        await self.connection.execute(_PUBLISHED, [row["seq"] for row in rows])
        return [service.service.name for service, taken in zip(services, took, strict=True) if taken]

    async def take(self, records: list[Received], now: datetime) -> bool:
        """Apply those of the records that each of the service's consumers reads; whether any does."""
        taken = False
        for group in self.service.subscriptions:
            if wanted := [record for record in records if record.topic in group.topics]:
                await Applier(self.database, group).apply(wanted, now)
                taken = True
        return taken

    async def fire_due(self, clock: ToldClock) -> None:
        """Fire the timers that are due."""
        handlers, settings = self.service.timers, self.runtime.settings
        for row in await self.connection.fetch(_KINDS_DUE, clock.now()):
            kind = row["kind"]
            await TimerWorker(self.database, kind, handlers[kind], clock, settings).fire_due()


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a service has to do: events to relay, and a timer or a call that is due ``at``."""

    service: RunningService
    unpublished: bool
    at: datetime | None

    def now(self, moment: datetime) -> bool:
        """Whether there is anything to do by then."""
        return self.unpublished or (self.at is not None and self.at <= moment)


def _do_not_wait_for_the_disk(connection: Any, _: Any) -> None:
    """A power cut may lose the last of it: the database keeps its order, and a home with half a history says so."""
    cursor = connection.cursor()
    cursor.execute("SET synchronous_commit = off")
    cursor.close()


def _received(row: Any, now: datetime) -> Received:
    return Received(
        topic=row["topic"],
        key=row["key"].encode(),
        value=row["payload"],
        headers=tuple((name, value.encode()) for name, value in json.loads(row["headers"]).items()),
        partition=0,
        offset=row["seq"],
        timestamp=now,
    )

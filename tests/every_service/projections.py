"""The projections of a service in a test: kept by its real handlers, read as plain rows."""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import text

from svckit.audit import open_database
from svckit.core.settings import ServiceSettings
from svckit.db import Database, platform
from svckit.db.platform import outbox
from svckit.host.service import Service
from svckit.messaging.applying import Applier
from svckit.messaging.bus.port import Received
from svckit.testing.databases import fresh_database

PROJECTIONS = {
    "monitoring": ("sites", "posts", "shifts", "duty_intervals"),
    "incident": ("sites", "posts", "staff", "duty_intervals", "commands"),
    "notify": ("sites", "posts", "staff", "shifts", "duty_intervals", "commands"),
    "reporting": ("sites", "posts", "staff", "shifts", "duty_spans", "handovers", "facts"),
}
"""What each service keeps of what roster-svc owns."""
TRAVEL = {"facts": {"event_id", "received_at", "actor"}}
"""Columns that tell how a fact came and not what it says: a snapshot comes under another id, and from the service."""
Rows = dict[str, list[str]]

_TABLES = "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"


class Keeper:
    """A service's database, and the handlers that keep its projections."""

    def __init__(self, service: Service, url: str) -> None:
        self.service = service
        self.settings: ServiceSettings = service.settings(database_url=url, relay_poll_s=0.05)
        self.database = open_database(self.settings, service.source)

    async def hear(self, records: Sequence[Received], now: datetime) -> None:
        """Take the records one by one, as they come, in the lanes that read their topics."""
        for record in records:
            for lane in self.service.subscriptions:
                if record.topic in lane.topics:
                    await Applier(self.database, lane).apply([record], now)

    async def projections(self) -> Rows:
        """The rows of the projections, without how they came."""
        return {table: await self._rows(table) for table in PROJECTIONS[self.service.name]}

    async def beside(self) -> Rows:
        """Whatever else there is: what handlers did that were more than projections, and what they told others."""
        ours = {*platform.metadata.tables, "alembic_version", *PROJECTIONS[self.service.name]}
        async with self.database.read() as session:
            names = [name for name in await session.scalars(text(_TABLES)) if name not in ours]
        rows = {name: await self._rows(name) for name in (*names, "outbox", "timers")}
        return {name: found for name, found in rows.items() if found}

    async def forget(self) -> None:
        """Be a service that has lost its projections, and what it has heard."""
        tables = ", ".join(("inbox", *PROJECTIONS[self.service.name]))
        async with self.database.transaction() as session:
            await session.execute(text(f"TRUNCATE {tables}"))

    async def empty(self, table: str, change: str) -> None:
        """Let the rows of a projection be as they are right after a migration."""
        async with self.database.transaction() as session:
            await session.execute(text(f"UPDATE {table} SET {change}"))

    async def _rows(self, table: str) -> list[str]:
        async with self.database.read() as session:
            found = list(await session.scalars(text(f"SELECT to_jsonb(t) FROM {table} t")))
        said = [{name: value for name, value in row.items() if name not in TRAVEL.get(table, ())} for row in found]
        return sorted(json.dumps(row, sort_keys=True, ensure_ascii=False) for row in said)


@asynccontextmanager
async def keeper(service: Service) -> AsyncIterator[Keeper]:
    """The service on a new database."""
    async with fresh_database(service.migrations) as url:
        kept = Keeper(service, url)
        yield kept
        await kept.database.dispose()


async def records_of(database: Database) -> list[Received]:
    """The events in a service's outbox, as the bus would hand them over; in their order."""
    async with database.read() as session:
        rows = (await session.execute(outbox.select().order_by(outbox.c.seq))).mappings().all()
    return [_received(dict(row)) for row in rows]


def _received(row: dict[str, Any]) -> Received:
    headers = tuple((name, value.encode()) for name, value in row["headers"].items())
    return Received(row["topic"], row["key"].encode(), row["payload"], headers, 0, row["seq"], row["created_at"])

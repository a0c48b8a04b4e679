"""Engines that one test after another uses: a statement is compiled, and prepared by the server, once for many tests.

For a service with many aggregates that costs more than what most tests do. An engine lasts as long as its database in
the pool does, and loses its connections where one of them has seen anything but transactions that are over.
"""

import asyncio
from collections.abc import Iterable
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from svckit.core.settings import ServiceSettings
from svckit.db.database import engine_of

END_OTHERS = """
    SELECT pid, CASE
        WHEN pid = ANY($1::int[]) AND state = 'idle'
            AND NOT EXISTS (SELECT FROM pg_locks WHERE pg_locks.pid = one.pid AND locktype = 'advisory') THEN false
        ELSE pg_terminate_backend(pid, 5000) END AS ended
    FROM pg_stat_activity AS one
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"""
"""Ends every connection to the database but those of ``$1`` that wait and hold nothing; which were ended."""


class KeptEngine:
    """An engine, and which of the server's processes its connections are served by."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self.pids: set[int] = set()
        event.listen(engine.sync_engine, "connect", lambda connection, _: self.pids.add(_pid(connection)))
        event.listen(engine.sync_engine, "close", lambda connection, _: self.pids.discard(_pid(connection)))

    async def forget(self) -> None:
        """Close its connections; it opens others."""
        await self.engine.dispose()
        self.pids.clear()


class KeptEngines:
    """The engines of one database that nobody uses just now, by the settings they were made of."""

    def __init__(self) -> None:
        self._idle: dict[str, KeptEngine] = {}

    def take(self, settings: ServiceSettings, name: str) -> KeptEngine:
        """One for these settings, which is the caller's until `put_back`."""
        return self._idle.pop(_key(settings, name), None) or KeptEngine(engine_of(settings, name))

    async def put_back(self, settings: ServiceSettings, name: str, engine: KeptEngine) -> None:
        """It is not used any more."""
        key = _key(settings, name)
        if key in self._idle:
            await engine.forget()
        else:
            self._idle[key] = engine

    @property
    def pids(self) -> list[int]:
        """The server's processes of all their connections."""
        return [pid for one in self._idle.values() for pid in one.pids]

    async def keep_only(self, pids: Iterable[int]) -> None:
        """These still wait for work: an engine that has lost one begins anew."""
        alive = set(pids)
        for one in self._idle.values():
            if not one.pids <= alive:
                await one.forget()

    async def forget(self) -> None:
        """Close all connections."""
        await self.keep_only(())


def _key(settings: ServiceSettings, name: str) -> str:
    """Everything that an engine is made of; its connections belong to one event loop."""
    figures = [f"{field}={value}" for field, value in settings if field.startswith("database_")]
    return " ".join([name, str(id(asyncio.get_running_loop())), *figures])


def _pid(connection: Any) -> int:
    pid: int = connection.driver_connection.get_server_pid()
    return pid

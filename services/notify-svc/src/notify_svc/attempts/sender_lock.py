"""How other senders see that this one lives: a session lock that PostgreSQL lets go when the process dies."""

import secrets
from typing import Any

import asyncpg

from svckit.db import Database
from svckit.db.transient_errors import DATABASE_ERRORS

SPACE = 0x46574E53
"""First half of the lock's key: these locks are senders of notify-svc."""


class SenderLock:
    """One sender's number, and the lock that vouches for it.

    A lease alone would make the work of a killed sender wait until it runs out; with the lock gone it is free at once.
    """

    def __init__(self, database: Database) -> None:
        self.number = secrets.randbelow(2**31 - 1) + 1
        self._database = database
        self._connection: asyncpg.Connection[Any] | None = None

    async def hold(self) -> None:
        """Take the lock, again after a broken connection. Raises OSError or asyncpg errors while there is none."""
        if self._connection is not None:
            try:
                await self._connection.execute("SELECT 1")
            except DATABASE_ERRORS:
                self._connection.terminate()
                self._connection = None
            else:
                return
        connection = await self._database.dedicated(application_name="notify-svc sender")
        await connection.execute("SELECT pg_advisory_lock($1, $2)", SPACE, self.number)
        self._connection = connection

    async def release(self) -> None:
        """Let the lock go with its connection."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

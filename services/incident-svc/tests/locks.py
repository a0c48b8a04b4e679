"""Seeing in PostgreSQL that one transaction waits for another."""

import asyncio
from typing import Any

import asyncpg


async def until_somebody_waits(connection: "asyncpg.Connection[Any]") -> None:
    """Return once a transaction of this database waits for a lock."""
    query = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    async with asyncio.timeout(30):
        while not await connection.fetchval(query):
            await asyncio.sleep(0)

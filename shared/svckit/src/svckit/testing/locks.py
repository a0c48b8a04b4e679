"""Transactions that wait for each other."""

import asyncio

from sqlalchemy import text

from svckit.testing.harness import Harness

_WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")


async def until_somebody_waits(svc: Harness) -> None:
    """Until a transaction waits for another one's lock, at most 10 seconds."""
    async with asyncio.timeout(10), svc.runtime.database.engine.connect() as connection:
        while not await connection.scalar(_WAITING):
            await connection.rollback()
            await asyncio.sleep(0.01)

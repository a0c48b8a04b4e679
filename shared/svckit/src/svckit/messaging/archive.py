"""The archive in the outbox, published again on another bus: its events lose the mark that they are published.

In steps that are each committed, so that an archive of any size gets there under the limit that a statement has, and
what was done stays done whoever is interrupted.
"""

import asyncio
from typing import Any

import asyncpg

from svckit.core.settings import ServiceSettings

BATCH = 5_000
"""Rows in a step; halved, down to one, while a step takes longer than a statement may."""

_SPAN = "SELECT coalesce(min(seq), 0) AS first, coalesce(max(seq), -1) AS final FROM outbox"
_UNMARK = """
UPDATE outbox SET published_at = NULL
WHERE seq BETWEEN $1 AND $2 AND published_at IS NOT NULL AND created_at > now() - make_interval(days => $3)
"""


async def unmark(
    connection: "asyncpg.Connection[Any]", settings: ServiceSettings, stopping: asyncio.Event, *, batch: int = BATCH
) -> int:
    """Mark what was sent in the last ``archive_retention_days`` as unsent, until ``stopping``; how many events.

    Raises `TimeoutError` where not even one row is to be had in `database_statement_timeout_s`.
    """
    limit_s, days = settings.database_statement_timeout_s, settings.archive_retention_days
    [(first, final)] = await connection.fetch(_SPAN)
    count = 0
    while first <= final and not stopping.is_set():
        last = first + batch - 1
        try:
            status = await connection.execute(_UNMARK, first, last, days, timeout=limit_s)
        except (TimeoutError, asyncpg.QueryCanceledError):
            if batch == 1:
                raise
            batch //= 2
            continue
        count += int(status.rpartition(" ")[2])
        first = last + 1
    return count

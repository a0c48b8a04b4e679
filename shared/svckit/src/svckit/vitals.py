"""How a service is, as facts without judgement: what `farwatch doctor` reads at ``/vitalz``."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from prometheus_client import REGISTRY
from sqlalchemy import column, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql import ColumnElement, FromClause

from svckit.db.migrations import current_revision, head_of
from svckit.db.platform import dead_letters, outbox, timers
from svckit.db.trouble import DATABASE_TROUBLE
from svckit.runtime import Check, Runtime

COUNTED = 10_000
"""Backlogs are counted up to here: beyond it the exact number changes nothing."""


async def vitals(runtime: Runtime) -> dict[str, Any]:
    """Facts of this process and its database. Spans are seconds; a problem is a text, or null."""
    service = runtime.service
    return {
        "service": service.source,
        "version": service.version,
        "not_ready": await failures(runtime.ready_checks),
        "not_live": await failures(runtime.live_checks),
        "lag": {entry.group: _lag(entry.group) for entry in service.subscriptions},
        **await _of_the_database(runtime),
    }


async def failures(checks: Mapping[str, Check]) -> dict[str, str]:
    """The checks that say that something is wrong, with what they say."""
    found = {name: await check() for name, check in list(checks.items())}
    return {name: problem for name, problem in found.items() if problem is not None}


async def _of_the_database(runtime: Runtime) -> dict[str, Any]:
    try:
        revision = await current_revision(runtime.database.engine)
        async with runtime.database.read() as session:
            now = runtime.clock.now()
            facts = await _backlogs(session, now)
            own = await runtime.service.signs(session, runtime) if runtime.service.signs else {}
    except DATABASE_TROUBLE as error:
        return {"database": {"problem": type(error).__name__}}
    expected = head_of(runtime.service.migrations)
    return {"database": {"problem": None, "revision": revision, "expected": expected}, **facts, "signs": own}


async def _backlogs(session: AsyncSession, now: datetime) -> dict[str, Any]:
    there = await session.scalar(select(func.clock_timestamp()))
    waiting = select(outbox.c.created_at.label("since")).where(outbox.c.published_at.is_(None))
    overdue = select(timers.c.due_at.label("since")).where(timers.c.fired_at.is_(None), timers.c.next_attempt_at < now)
    letters = select(dead_letters.c.created_at.label("since")).where(dead_letters.c.replayed_at.is_(None))
    return {
        "clock_ahead_s": (now - there).total_seconds() if there else None,
        "outbox": await _backlog(session, waiting.limit(COUNTED).subquery(), there or now),
        "timers": await _backlog(session, overdue.limit(COUNTED).subquery(), now),
        "dead_letters": await _backlog(session, letters.limit(COUNTED).subquery(), there or now),
    }


async def _backlog(session: AsyncSession, rows: FromClause, now: datetime) -> dict[str, Any]:
    since: ColumnElement[datetime] = column("since")
    count, oldest = (await session.execute(select(func.count(), func.min(since)).select_from(rows))).one()
    return {"count": count, "oldest_s": (now - oldest).total_seconds() if count else None}


def _lag(group: str) -> float | None:
    return REGISTRY.get_sample_value("farwatch_consumer_lag", {"consumer": group})

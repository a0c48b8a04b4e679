"""Republishing: snapshots of all aggregates go through the outbox beside the live traffic, a batch in a transaction."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.audit import transaction_log
from svckit.audit.domain import entry
from svckit.db.database import Database
from svckit.db.outbox import OutboxRow, add_outbox
from svckit.db.platform import outbox
from svckit.db.session import CLOCK, SOURCE
from svckit.messaging.publishing import snapshot_row
from svckit.messaging.snapshots import AggregateId, Slice, Snapshot, SnapshotQuery, Stated

ACTION = "events.republished"
"""What the audit log calls it."""
_IDS = UUID("0b7f4c1e-3a52-4f0e-9d57-7c1f8f1f6a40")
_LOCK_KEY = 0x4657_0005
"""Advisory lock of the batch that is being written: two runs at once take turns."""
_LOOK_EVERY_S = 0.2


@dataclass(frozen=True, slots=True)
class Run:
    """One request for history. ``name``: the same name again goes on with the same run and repeats nothing.

    ``batch``: aggregates in a transaction. ``backlog``: so many events may wait for the relay before the next batch:
    live events wait behind no more than these and a batch. ``by``: who asked for it. ``dry``: count only.
    """

    name: str
    by: str
    since: datetime | None = None
    dry: bool = False
    batch: int = 50
    backlog: int = 1000


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run has come with one type of aggregate. ``stated``: facts by event type; ``written``: of these, how
    many were put into the outbox (the others are there from before). ``last``: the last aggregate. ``waiting``: the
    next batch waits until the relay has sent what is there.
    """

    type: str
    aggregates: int = 0
    written: int = 0
    last: AggregateId | None = None
    stated: Counter[str] = field(default_factory=Counter)
    waiting: bool = False
    done: bool = False

    def after(self, found: Sequence[Snapshot], written: int, limit: int) -> "Progress":
        """One batch further; done where it was not full."""
        facts = Counter(stated.event.type for snapshot in found for stated in snapshot.facts)
        return replace(
            self,
            aggregates=self.aggregates + len(found),
            written=self.written + written,
            last=found[-1].id if found else self.last,
            stated=self.stated + facts,
            done=len(found) < limit,
        )


async def republish(database: Database, type_: str, query: SnapshotQuery, run: Run) -> AsyncIterator[Progress]:
    """State every aggregate of one type again; how far it has come after each batch.

    Each batch is committed, audited and paced by itself. Whoever is interrupted calls again with the same `Run.name`.
    """
    progress = Progress(type_)
    while not progress.done:
        if not run.dry and await _is_behind(database, run.backlog):
            yield replace(progress, waiting=True)
            await _relay_has_caught_up(database, run.backlog)
        part = Slice(run.batch, after=progress.last, since=run.since)
        async with database.transaction() as session:
            found = await query(session, part)
            written = 0 if run.dry else await _write(session, found, run, type_)
        progress = progress.after(found, written, part.limit)
        yield progress


async def _write(session: AsyncSession, found: Sequence[Snapshot], run: Run, type_: str) -> int:
    """Queue what this run has not published yet, and say so in the audit log; how many events."""
    await session.execute(select(func.pg_advisory_xact_lock(_LOCK_KEY)))
    source, now = session.info[SOURCE], session.info[CLOCK].now()
    rows = [
        snapshot_row(source, stated, event_id=_event_id(run.name, stated), now=now)
        for snapshot in found
        for stated in snapshot.facts
    ]
    new = await _unpublished(session, rows)
    for row in new:
        add_outbox(session, row)
    if new:
        details = {"run": run.name, "by": run.by, "aggregates": len(found), "events": len(new)}
        details |= {"first": str(found[0].id), "last": str(found[-1].id)}
        told = {"service": source, "actor": f"system:{source}", "subject": type_, "outcome": "succeeded"}
        transaction_log.add(session, entry(**told, action=ACTION, details=details))
    return len(new)


async def _unpublished(session: AsyncSession, rows: Sequence[OutboxRow]) -> list[OutboxRow]:
    known = set(await session.scalars(select(outbox.c.id).where(outbox.c.id.in_([row.id for row in rows]))))
    return [row for row in rows if row.id not in known]


async def _is_behind(database: Database, backlog: int) -> bool:
    """Whether as many events as ``backlog`` wait for the bus."""
    waiting = select(outbox.c.seq).where(outbox.c.published_at.is_(None)).limit(backlog).subquery()
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(waiting)) == backlog


async def _relay_has_caught_up(database: Database, backlog: int) -> None:
    """Wait for the relay, which runs in another process: nothing but its rows can be asked."""
    behind = True
    while behind:
        await asyncio.sleep(_LOOK_EVERY_S)
        behind = await _is_behind(database, backlog)


def _event_id(run: str, stated: Stated) -> UUID:
    """The same in a run that is repeated, another in every other run: existing inboxes let a new run through."""
    event = stated.event
    return uuid5(_IDS, f"{run}:{event.type}:{event.key}:{event.version}")

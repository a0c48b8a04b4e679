"""Snapshots: the owner of an aggregate states its present again, for projections that were not there at the time.

Topics keep events for days and the archive for weeks; the owner's rows know everything that still holds. A snapshot
carries the versions of the facts it repeats, so a projection that knows them already stays as it is.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from contracts import Event

M = TypeVar("M")
AggregateId = UUID | str
"""What tells the aggregates of a type apart; what has a code for its key is known by that."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact as it is stated again. ``at``: when it happened (None: the rows do not say), ``clause``: why."""

    event: Event
    at: datetime | None = None
    clause: str | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One aggregate: the facts, oldest first, that bring a projection to its present; each has a version of its own."""

    id: AggregateId
    facts: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class Slice:
    """Which aggregates to state: the first ``limit`` by id after ``after``.

    ``since``: those that were over before need not be stated; registers, which are never over, are stated whole.
    """

    limit: int
    after: AggregateId | None = None
    since: datetime | None = None

    def of(self, query: Select[M], id_column: InstrumentedAttribute[UUID] | InstrumentedAttribute[str]) -> Select[M]:
        """The rows of ``query`` in this slice, locked against changes until the transaction ends.

        A change waits until the snapshot is in the outbox, or the snapshot until the change is: so the two leave in
        the order of their versions, and rows that belong to the aggregate are those of one version.
        """
        chosen: ColumnElement[bool] | None = None if self.after is None else id_column > self.after
        sliced = query if chosen is None else query.where(chosen)
        return sliced.order_by(id_column).limit(self.limit).with_for_update(read=True, of=id_column.class_)


SnapshotQuery = Callable[[AsyncSession, Slice], Awaitable[Sequence[Snapshot]]]
"""Snapshots of a slice in the order of ids; fewer than its limit: there are no more."""

"""What a shift event says about the work of the shift. Pure."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from contracts.shifts import ShiftCancelled, ShiftChanged, ShiftEnded, ShiftFact, ShiftPublished, ShiftStarted


def kept(fact: ShiftFact) -> dict[str, Any]:
    """The row of the read copy after the fact; without when it was published, which only one fact tells."""
    seats = fact.assignments
    started_at: datetime | None = None
    ended_at: datetime | None = None
    match fact:
        case ShiftChanged():
            seats = fact.assignments if fact.expected is None else fact.expected
            told_at, started_at = fact.changed_at, fact.started_at
            state = "started" if started_at else "published"
        case ShiftCancelled():
            state, told_at = "cancelled", fact.cancelled_at
        case ShiftStarted():
            state, told_at, started_at = "started", fact.started_at, fact.started_at
        case ShiftEnded():
            state, told_at, started_at, ended_at = "ended", fact.ended_at, fact.started_at, fact.ended_at
        case ShiftPublished():
            state, told_at = "published", fact.published_at
        case _:
            raise TypeError(f"{fact.type} says nothing about the work of a shift")
    return {
        "id": fact.shift_id,
        "version": fact.version,
        "site_id": fact.site_id,
        "starts_at": fact.starts_at,
        "ends_at": fact.ends_at,
        "posts": sorted({one.post for one in seats}),
        "state": state,
        "started_at": started_at,
        "ended_at": ended_at,
        "told_at": told_at,
    }


def published_at(fact: ShiftFact) -> datetime | None:
    """When it became binding, where the fact says so."""
    return fact.published_at if isinstance(fact, ShiftPublished) else None


@dataclass(frozen=True, slots=True)
class Work:
    """A shift as its inspections follow from it. ``told_at``: when the newest that is known of it happened."""

    starts_at: datetime
    ends_at: datetime
    posts: frozenset[str]
    state: str
    told_at: datetime
    published_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None

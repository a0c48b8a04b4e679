"""Whom a change order concerns, and whether there is still a use in telling them (R-3.3.1b). Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from contracts.shifts import Assignment, ShiftCancelled, ShiftChanged

Part = Literal["comes", "leaves", "moved", "cancelled"]
"""What an order means to a person: ``moved``, that their shift is at another time."""
Order = ShiftChanged | ShiftCancelled
USEFUL_FOR = timedelta(hours=24)
"""News of an order that is older is not told any more: by then people have looked at the roster, or talked."""


@dataclass(frozen=True, slots=True)
class Concerned:
    """A person, what the order means to them, and at which posts."""

    staff_id: UUID
    part: Part
    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """How a shift stands by the newest that is known of it."""

    version: int
    starts_at: datetime
    ends_at: datetime
    ended: bool
    seats: frozenset[tuple[UUID, str]]


def concerned(event: Order) -> list[Concerned]:
    """Each person once: who comes, who leaves, and of a shift at another time everybody else who is expected.

    A swap is one fact of each of its two shifts: each person is told by the fact of the shift they come to.
    """
    if isinstance(event, ShiftCancelled):
        return list(_each(event.expected, "cancelled").values())
    found = _each(event.came, "comes")
    if event.other_shift_id is None:
        found |= _each((one for one in event.left if one.staff_id not in found), "leaves")
    if (event.starts_at, event.ends_at) != (event.starts_at_before, event.ends_at_before):
        expected = event.assignments if event.expected is None else event.expected
        found |= _each((one for one in expected if one.staff_id not in found), "moved")
    return list(found.values())


def swapped_with(event: Order) -> UUID | None:
    """The other shift of a swap."""
    return None if isinstance(event, ShiftCancelled) else event.other_shift_id


def worth_telling(event: Order, one: Concerned, shift: Standing, now: datetime) -> bool:
    """Nothing is told of the past: the shift is over, the order is old, or newer news has overtaken it."""
    if isinstance(event, ShiftCancelled):
        return now < event.ends_at and now - event.cancelled_at <= USEFUL_FOR
    if shift.ended or now >= max(event.ends_at, event.ends_at_before) or now - event.changed_at > USEFUL_FOR:
        return False
    if shift.version <= event.version:
        return True
    if one.part == "moved":
        return (shift.starts_at, shift.ends_at) == (event.starts_at, event.ends_at)
    there = any((one.staff_id, post) in shift.seats for post in one.posts)
    return there == (one.part == "comes")


def _each(seats: Iterable[Assignment], part: Part) -> dict[UUID, Concerned]:
    posts: dict[UUID, list[str]] = {}
    for seat in seats:
        posts.setdefault(seat.staff_id, []).append(seat.post)
    return {staff_id: Concerned(staff_id, part, _sorted(of_person)) for staff_id, of_person in posts.items()}


def _sorted(posts: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(set(posts)))

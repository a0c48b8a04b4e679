"""Who may leave: nobody before the relief is there (R-3.3.1f). Pure."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from roster_svc.shifts.on_duty import Expected


def left_empty(staff_id: UUID, shift_id: UUID, expected: Sequence[Expected], at: datetime) -> list[str]:
    """The person's posts that would stand empty if they left the shift at `at`, although somebody is needed there.

    ``expected``: all who are expected at the site around then. A post is needed in the time of the shift, and after it
    where the roster names who takes over: on the next shift, or on a later one for who has stayed on so long. Whoever
    else is there at that post and may hold it, from whichever shift, is the relief.
    """
    theirs = [one for one in expected if (one.staff_id, one.span.shift_id) == (staff_id, shift_id) and one.holds(at)]
    others = [one for one in expected if (one.staff_id, one.span.shift_id) != (staff_id, shift_id)]
    return sorted(one.post for one in theirs if _needed(one, others, at) and not _manned(one.post, others, at))


def _manned(post: str, others: Sequence[Expected], at: datetime) -> bool:
    return any(other.post == post and other.holds(at) for other in others)


def _needed(one: Expected, others: Sequence[Expected], at: datetime) -> bool:
    return at < one.span.ends_at or any(_takes_over(other, one, at) for other in others)


def _takes_over(other: Expected, one: Expected, at: datetime) -> bool:
    there = other.span
    due = there.starts_at <= max(one.span.ends_at, at) and at < there.ends_at and not there.over(at)
    return due and other.post == one.post and there.shift_id != one.span.shift_id

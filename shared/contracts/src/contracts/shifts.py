"""Shifts: who is expected at which post, and who is really there."""

from datetime import datetime
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part


class Assignment(Part):
    """One person at one post for the length of the shift."""

    staff_id: UUID
    post: str


class ShiftFact(Event):
    """What every shift event carries, so that no consumer has to ask back."""

    shift_id: UUID
    site_id: UUID
    starts_at: datetime
    ends_at: datetime
    assignments: tuple[Assignment, ...] = ()


class ShiftPublished(ShiftFact, type="shift.published", topic=topics.SHIFT, key="shift_id"):
    """The shift is on the roster and binding (R-3.3.1b)."""

    published_at: datetime


class ShiftStarted(ShiftFact, type="shift.started", topic=topics.SHIFT, key="shift_id"):
    """The shift has taken over (R-4.1.2d)."""

    started_at: datetime


class ShiftEnded(ShiftFact, type="shift.ended", topic=topics.SHIFT, key="shift_id"):
    """The shift is over; its report falls due (R-4.3.3a)."""

    started_at: datetime | None = None
    ended_at: datetime


class AttendanceFact(Event):
    """A person came to or left their post."""

    shift_id: UUID
    site_id: UUID
    staff_id: UUID
    post: str


class CheckedIn(AttendanceFact, type="attendance.checked_in", topic=topics.SHIFT, key="shift_id"):
    """The person is at the post (R-3.3.1c). ``late_s`` counts seconds after the shift's start, 0 when on time."""

    checked_in_at: datetime
    late_s: int = 0


class CheckedOut(AttendanceFact, type="attendance.checked_out", topic=topics.SHIFT, key="shift_id"):
    """The person has left the post (R-3.3.1c).

    ``unrelieved_reason``: why headquarters let them go although nobody had relieved them (R-3.3.1f). ``basis``:
    ``checked_out``, or why the account may not hold the post any more: ``deactivated``, ``moved`` (not of that site),
    ``role_lost``. More may come.
    """

    checked_out_at: datetime
    unrelieved_reason: str | None = None
    basis: str = "checked_out"

"""Shifts: who is expected at which post, and who is really there."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.open_values import known
from contracts.posts import Post

EndBasis = Annotated[str, known("ended", "ordered", "overstay", "lapsed")]
OpeningCondition = Annotated[str, known("leader", "leader_early", "seats", "handover", "meeting", "tasks", "checks")]
ArchivePart = Annotated[str, known("handover", "report")]
ChangeKind = Annotated[str, known("replacement", "swap", "times")]
CheckOutBasis = Annotated[str, known("checked_out", "lapsed", "deactivated", "moved", "role_lost")]


class Assignment(Part):
    """One person at one post for the length of the shift."""

    staff_id: UUID
    post: Post


class ShiftFact(Event):
    """What every shift event carries, so that no consumer has to ask back."""

    shift_id: UUID
    site_id: UUID
    starts_at: datetime
    ends_at: datetime
    assignments: tuple[Assignment, ...] = ()


class ShiftPublished(ShiftFact, type="shift.published", topic=topics.SHIFT, key="shift_id"):
    """The shift is on the roster and binding (R-3.3.1b).

    ``reason``: why headquarters published it although it had begun. ``no_show_after_min``: minutes after the start from
    which the site counts who has not come as absent (None: the producer did not say).
    """

    published_at: datetime
    reason: str | None = None
    no_show_after_min: int | None = None


class ShiftChanged(ShiftFact, type="shift.changed", topic=topics.SHIFT, key="shift_id"):
    """A published shift was changed by order (R-3.3.1b); the times and assignments it carries hold from now on.

    ``left`` and ``came``: who is expected no longer, and who is instead; whoever was there already stays among
    ``assignments`` too. A swap is one fact of each of the two shifts (``other_shift_id``). ``short_notice``: the shift
    was to begin within the notice that the site keeps. Each change has its own ``change_id``, so that everybody
    concerned is told once. ``started_at``: None where the shift has not been started. ``expected``: those of the
    ``assignments`` who are expected from now on, without whoever was replaced (None: the producer did not say).
    """

    change_id: UUID
    kind: ChangeKind
    changed_at: datetime
    changed_by: UUID | None = None
    reason: str | None = None
    short_notice: bool = False
    left: tuple[Assignment, ...] = ()
    came: tuple[Assignment, ...] = ()
    starts_at_before: datetime
    ends_at_before: datetime
    started_at: datetime | None = None
    other_shift_id: UUID | None = None
    expected: tuple[Assignment, ...] | None = None


class ShiftCancelled(ShiftFact, type="shift.cancelled", topic=topics.SHIFT, key="shift_id"):
    """A published shift was given up by order before it began and before anybody had come (R-3.3.1b).

    ``change_id``: of the order, so that everybody concerned is told once. ``short_notice``: the shift was to begin
    within the notice that the site keeps. ``expected``: who had been expected, and is free now.
    """

    change_id: UUID
    cancelled_at: datetime
    cancelled_by: UUID | None = None
    reason: str = ""
    short_notice: bool = False
    expected: tuple[Assignment, ...] = ()


class ShiftStarted(ShiftFact, type="shift.started", topic=topics.SHIFT, key="shift_id"):
    """The shift has taken over (R-4.1.2d).

    ``exceptions``: the opening conditions that it was opened without, because headquarters (``ordered_by``) ordered so
    for ``exception_reason``; none where all were met, or the producer did not say.
    """

    started_at: datetime
    exceptions: tuple[OpeningCondition, ...] = ()
    exception_reason: str | None = None
    ordered_by: UUID | None = None


class ShiftEnded(ShiftFact, type="shift.ended", topic=topics.SHIFT, key="shift_id"):
    """The shift is over; its report falls due (R-4.3.3a).

    ``basis``: ``ended`` (somebody ended it), ``ordered`` (headquarters did although something was missing, for
    ``reason``), ``overstay`` (nobody ended it in time, so the clock did), ``lapsed`` (nobody ever started it, so the
    clock did; ``started_at`` is None). ``unrelieved``: posts whose relief was not there.
    ``held``: those of them whose people the end has not freed; whoever is there stays on duty until they check out or
    their relief comes. ``open_incidents``: numbers of the site's incidents that were active at the end; where a person
    ended the shift all the same, ``reason`` says why.
    """

    started_at: datetime | None = None
    ended_at: datetime
    basis: EndBasis = "ended"
    reason: str | None = None
    unrelieved: tuple[Post, ...] = ()
    held: tuple[Post, ...] = ()
    open_incidents: tuple[str, ...] = ()


class ShiftArchived(ShiftFact, type="shift.archived", topic=topics.SHIFT, key="shift_id"):
    """The record of a shift that is over is sealed: nothing of it changes any more (R-4.3.2a).

    ``missing``: what it lacked by then.
    """

    archived_at: datetime
    missing: tuple[ArchivePart, ...] = ()


class AttendanceFact(Event):
    """A person came to or left their post.

    ``recorded_at`` is when we learned of it, from ``recorded_by`` (a person; None: nobody, or not known).
    ``claim_reason``: where the time that is told lies further back than the site tolerates, why that is so.
    """

    shift_id: UUID
    site_id: UUID
    staff_id: UUID
    post: Post
    recorded_at: datetime | None = None
    recorded_by: UUID | None = None
    claim_reason: str | None = None


class CheckedIn(AttendanceFact, type="attendance.checked_in", topic=topics.SHIFT, key="shift_id"):
    """The person is at the post (R-3.3.1c).

    ``late_s`` counts seconds from the shift's start to when we learned of it, 0 when on time; ``late`` is the verdict
    by the site's figure (None: the producer did not say).
    """

    checked_in_at: datetime
    late_s: int = 0
    late: bool | None = None


class CheckedOut(AttendanceFact, type="attendance.checked_out", topic=topics.SHIFT, key="shift_id"):
    """The person has left the post (R-3.3.1c).

    ``unrelieved_reason``: why headquarters let them go although nobody had relieved them (R-3.3.1f). ``basis``:
    ``checked_out``, ``lapsed`` (nobody said when they left, the clock closed it), or why the account may not hold the
    post any more: ``deactivated``, ``moved`` (not of that site), ``role_lost``.
    """

    checked_out_at: datetime
    unrelieved_reason: str | None = None
    basis: CheckOutBasis = "checked_out"

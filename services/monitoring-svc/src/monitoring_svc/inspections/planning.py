"""Which inspections a shift needs, and which of those that there are it does not need any more. Pure.

What a shift needs follows from the newest that is known of it, not from the event that told it: so any order of events
comes to the same.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import UUID

from monitoring_svc.checklists.domain import Schedule, Window, windows
from monitoring_svc.inspections.domain import CancelBasis, State, Trigger
from monitoring_svc.inspections.shift_facts import Work


class Opened(Protocol):
    """An inspection of the shift, as much as is asked here."""

    @property
    def checklist_id(self) -> UUID: ...
    @property
    def checklist_version(self) -> int: ...
    @property
    def post(self) -> str: ...
    @property
    def trigger(self) -> str: ...
    @property
    def from_at(self) -> datetime: ...
    @property
    def due_at(self) -> datetime: ...
    @property
    def state(self) -> str: ...
    @property
    def cancel_basis(self) -> str | None: ...


One = TypeVar("One", bound=Opened)
Schedules = Mapping[tuple[UUID, int], Schedule | None]
"""By checklist and version."""


@dataclass(frozen=True, slots=True)
class Template:
    """A checklist that counts at the site."""

    id: UUID
    post: str
    schedule: Schedule


@dataclass(frozen=True, slots=True)
class Needed:
    """One inspection that the shift needs."""

    template: Template
    window: Window

    @property
    def checklist_id(self) -> UUID:
        """By which it is done."""
        return self.template.id

    @property
    def before_the_shift(self) -> bool:
        """Whether it is to be done, or may be begun, before the shift takes over."""
        return self.template.schedule.before_the_shift


@dataclass(frozen=True, slots=True)
class OpenedFor:
    """The times and posts of a shift for which the inspections within it were opened."""

    starts_at: datetime
    ends_at: datetime
    posts: frozenset[str]

    def had(self, one: Needed) -> bool:
        """Whether the window is one by those times."""
        return one.window in windows(one.template.schedule, self.starts_at, self.ends_at)


def needed(work: Work, templates: Iterable[Template]) -> Sequence[Needed]:
    """Every inspection of the shift by its times and posts.

    What was over when the shift was published is not asked for; what was over when it took over only where it is to be
    done before that. Nobody is to blame for a time before they were bound.
    """
    return [
        Needed(one, window)
        for one in templates
        if one.post in work.posts and work.state != "cancelled"
        for window in windows(one.schedule, work.starts_at, work.ends_at)
        if _binds(work, window, before=one.schedule.before_the_shift)
    ]


def _binds(work: Work, window: Window, *, before: bool) -> bool:
    if work.published_at is not None and window.due_at <= work.published_at:
        return False
    return before or work.started_at is None or window.due_at > work.started_at


def to_open(
    work: Work, wanted: Iterable[Needed], there: Collection[Opened], now: datetime, opened_for: OpenedFor | None
) -> Sequence[Needed]:
    """What is to be opened now: what comes before the shift at its time, the rest once the shift has taken over.

    ``opened_for``: that has been done. Then only what a change of the shift adds: a checklist that is edited meanwhile
    makes nothing missed. A shift that has ended is asked for what was due while it ran.
    """
    kept = {
        (one.checklist_id, one.from_at)
        for one in there
        if one.state != State.CANCELLED or one.cancel_basis == CancelBasis.BY_HAND
    }
    return [
        one
        for one in wanted
        if (one.checklist_id, one.window.from_at) not in kept
        and _its_turn(work, one, now)
        and (opened_for is None or _is_added(work, one, opened_for))
    ]


def _its_turn(work: Work, one: Needed, now: datetime) -> bool:
    if work.ended_at is not None:
        return one.window.due_at <= work.ended_at and (one.before_the_shift or work.started_at is not None)
    return work.started_at is not None or (one.before_the_shift and one.window.from_at <= now)


def _is_added(work: Work, one: Needed, opened_for: OpenedFor) -> bool:
    """Whether a change of times or posts added it, for a time to come. Of a shift that has ended it may have been a
    change of times that we have not heard of.
    """
    further = one.template.post not in opened_for.posts
    if work.ended_at is not None:
        return not further and not opened_for.had(one)
    return one.window.due_at > work.told_at and (further or not opened_for.had(one))


def look_again_at(work: Work, wanted: Iterable[Needed], now: datetime) -> datetime | None:
    """When the next inspection that comes before the shift is to be opened; None: none waits."""
    if work.started_at is not None or work.ended_at is not None:
        return None
    waiting = (one.window.from_at for one in wanted if one.before_the_shift)
    return min((at for at in waiting if at > now), default=None)


def not_needed(work: Work, there: Iterable[One], schedules: Schedules) -> Sequence[tuple[One, CancelBasis]]:
    """Those that nobody has begun and that the shift does not need any more, and why.

    Each is judged by the version it keeps. What was due while a shift ran that is over stays: it was missed.
    """
    gone: list[tuple[One, CancelBasis]] = []
    for one in there:
        if one.state != State.OPEN:
            continue
        if work.state == "cancelled":
            gone.append((one, CancelBasis.SHIFT_CANCELLED))
        elif not _fits(work, one, schedules):
            gone.append((one, CancelBasis.SHIFT_CHANGED))
        elif work.ended_at is not None and one.due_at > work.ended_at:
            gone.append((one, CancelBasis.SHIFT_ENDED))
    return gone


def _fits(work: Work, one: Opened, schedules: Schedules) -> bool:
    if one.trigger == Trigger.BY_HAND:
        return True
    schedule = schedules[one.checklist_id, one.checklist_version]
    if schedule is None or one.post not in work.posts:
        return False
    return Window(one.from_at, one.due_at) in windows(schedule, work.starts_at, work.ends_at)


def missed_by_the_end(work: Work, there: Iterable[One]) -> Sequence[One]:
    """Those that nobody had begun when the shift ended although their time was over."""
    if work.ended_at is None:
        return []
    return [one for one in there if one.state == State.OPEN and one.due_at <= work.ended_at]

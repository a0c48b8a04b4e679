"""The rules of an inspection: its states, which items count, what is still to be answered, what did not pass. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from contracts import words
from contracts.severities import SEVERITIES, Severity
from contracts.words import Words
from monitoring_svc.checklists.domain import Content, Item, ItemKind, Kind
from monitoring_svc.inspections.errors import InspectionMoveRefused, InspectionNotYet
from monitoring_svc.inspections.phrasing import failure_of

CLOCK_TOLERANCE = timedelta(minutes=2)
"""So far ahead of ours a device's clock may be."""
AT_ONCE: frozenset[Severity] = frozenset({"major", "critical"})
"""Failures of these are told while the inspection still goes on."""


class State(StrEnum):
    """Where an inspection stands. Whether it is due or overdue follows from its times."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Move(StrEnum):
    """What can be done with an inspection."""

    BEGIN = "begin"
    RECORD = "record"
    COMPLETE = "complete"
    MISS = "miss"
    CANCEL = "cancel"
    EXPLAIN = "explain"
    CORRECT = "correct"


class Trigger(StrEnum):
    """Why there is an inspection."""

    SHIFT = "shift"
    BY_HAND = "by_hand"
    SCHEDULE = "schedule"


class CancelBasis(StrEnum):
    """Why an inspection is not to be done."""

    BY_HAND = "by_hand"
    SHIFT_CANCELLED = "shift_cancelled"
    SHIFT_CHANGED = "shift_changed"
    SHIFT_ENDED = "shift_ended"


class Outcome(StrEnum):
    """What an inspection came to when it was completed."""

    PASSED = "passed"
    FAILED = "failed"


MOVES: Mapping[State, Mapping[Move, State]] = {
    State.OPEN: {
        Move.BEGIN: State.IN_PROGRESS,
        Move.RECORD: State.IN_PROGRESS,
        Move.MISS: State.MISSED,
        Move.CANCEL: State.CANCELLED,
    },
    State.IN_PROGRESS: {
        Move.BEGIN: State.IN_PROGRESS,
        Move.RECORD: State.IN_PROGRESS,
        Move.COMPLETE: State.COMPLETED,
        Move.MISS: State.MISSED,
        Move.CANCEL: State.CANCELLED,
        Move.EXPLAIN: State.IN_PROGRESS,
    },
    State.MISSED: {Move.BEGIN: State.IN_PROGRESS, Move.RECORD: State.IN_PROGRESS, Move.EXPLAIN: State.MISSED},
    State.COMPLETED: {Move.CORRECT: State.COMPLETED, Move.EXPLAIN: State.COMPLETED},
    State.CANCELLED: {},
}
"""What was missed may still be done; that it was missed stays on record."""
UNFINISHED = (State.OPEN.value, State.IN_PROGRESS.value)


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A date of a schedule, and the post that is asked for it."""

    schedule_id: UUID
    occurs_at: datetime
    post: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The newest answer to an item. ``value`` None: it was not done, and ``note`` says why."""

    value: str | float | None
    passed: bool | None = None
    note: str | None = None
    photos: tuple[UUID, ...] = ()

    @property
    def skipped(self) -> bool:
        """Whether it was not done."""
        return self.value is None


@dataclass(frozen=True, slots=True)
class Failure:
    """An item that did not pass, in the checklist's words."""

    key: str
    said: Words
    severity: Severity | None
    photos: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A version of a checklist with the newest answer to each item that has one."""

    content: Content
    answers: Mapping[str, Answer]

    def applies(self, item: Item) -> bool:
        """Whether the item counts: what it depends on counts and has one of the answers named."""
        if item.only_if is None:
            return True
        on = self.content.item(item.only_if.item)
        answer = self.answers.get(item.only_if.item)
        return on is not None and answer is not None and self.applies(on) and answer.value in item.only_if.values

    @property
    def items(self) -> Sequence[Item]:
        """The items that count, in order."""
        return [one for one in self.content.items if self.applies(one)]

    @property
    def missing(self) -> Sequence[Item]:
        """Items that count and lack something: an answer or a reason where they are required, or some photos."""
        return [one for one in self.items if self._lacks(one)]

    def photos_of(self, item: Item) -> int:
        """How many photos its answer names."""
        answer = self.answers.get(item.key)
        return len(answer.photos) if answer else 0

    def _lacks(self, item: Item) -> bool:
        answer = self.answers.get(item.key)
        if answer is None:
            return item.required
        return not answer.skipped and len(answer.photos) < item.photos_wanted

    @property
    def answered(self) -> Sequence[tuple[Item, Answer]]:
        """The items that count, with their answers."""
        return [(one, self.answers[one.key]) for one in self.items if one.key in self.answers]

    @property
    def failures(self) -> Sequence[Failure]:
        """What did not pass."""
        return [
            Failure(item.key, failure_of(item, answer.value), item.severity, answer.photos)
            for item, answer in self.answered
            if answer.passed is False and answer.value is not None
        ]

    @property
    def deviations(self) -> Sequence[tuple[Item, str]]:
        """What was not done as written, and why."""
        return [(item, answer.note or "") for item, answer in self.answered if answer.skipped]

    @property
    def outcome(self) -> Outcome:
        """What it comes to."""
        return Outcome.FAILED if self.failures else Outcome.PASSED


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `InspectionMoveRefused`."""
    moves = MOVES[State(state)]
    if move not in moves:
        raise InspectionMoveRefused(state=words.INSPECTION_STATES[state])
    return moves[move]


def check_begun(from_at: datetime, now: datetime) -> None:
    """Raise `InspectionNotYet` before its time: what is read too early says nothing about then."""
    if now < from_at:
        raise InspectionNotYet(from_at=from_at)


def check_takes_photos(state: str) -> None:
    """Raise `InspectionMoveRefused` where nothing can be recorded any more, not even a correction."""
    if not {Move.RECORD, Move.CORRECT} & MOVES[State(state)].keys():
        raise InspectionMoveRefused(state=words.INSPECTION_STATES[state])


def opens(failures: Sequence[Failure]) -> Sequence[Failure]:
    """Those that are told to incident-svc."""
    return [one for one in failures if one.severity is not None]


def worst(failures: Sequence[Failure]) -> Severity:
    """The worst severity among failures that have one."""
    return max((one.severity for one in failures if one.severity is not None), key=SEVERITIES.index)


def urgent(failures: Sequence[Failure], told: Sequence[str]) -> bool:
    """Whether a failure that must be told at once has not been."""
    return any(one.severity in AT_ONCE and one.key not in told for one in failures)


def miss_at(kind: str, due_at: datetime, grace: timedelta) -> datetime:
    """When it counts as missed. What must be done before the shift takes over has no grace."""
    return due_at if kind == Kind.STARTUP else due_at + grace


def claimed(at: datetime | None, now: datetime) -> datetime | None:
    """What the device's clock said; one that is ahead of ours says nothing."""
    return None if at is None else min(at, now + CLOCK_TOLERANCE)


def answered_with(item: Item, value: str | float | None, photos: Sequence[UUID]) -> str | float | None:
    """What the answer comes to: of photos, how many there are; None: it was not done."""
    if item.kind is ItemKind.PHOTO and value is None and photos:
        return len(photos)
    return value


def of_kind(item: Item, value: str | float) -> bool:
    """Whether the value is an answer to the item. Photos are named, and have no value of their own."""
    if item.kind is ItemKind.READING:
        return not isinstance(value, str)
    if item.kind is ItemKind.TEXT:
        return isinstance(value, str)
    if item.kind is ItemKind.PHOTO:
        return False
    return value in item.answers

"""The rules of a task: its states, its window, who may check it, and when it is overdue (R-2.2.1a, R-4.2.1a). Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from contracts import words
from roster_svc.shifts.claims import CLOCK_TOLERANCE
from roster_svc.shifts.errors import TimeInFuture
from roster_svc.tasks.errors import (
    DoneBeforeMade,
    OwnCheck,
    StepsLeft,
    TaskMoveRefused,
    TaskNeedsNoCheck,
    WindowInvalid,
)

LAST_STEP = 2
MOST_STEPS = 20


class Verdict(StrEnum):
    """What the second person found."""

    RIGHT = "right"
    WRONG = "wrong"


class Kind(StrEnum):
    """Where a task comes from."""

    ROUTINE = "routine"
    BY_HAND = "by_hand"
    HELP = "help"


class State(StrEnum):
    """Where a task stands."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    VERIFIED = "verified"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


class Move(StrEnum):
    """What can be done with a task."""

    ASSIGN = "assign"
    CARRY = "carry"
    TAKE = "take"
    FINISH = "finish"
    VERIFY = "verify"
    SKIP = "skip"
    CANCEL = "cancel"
    OVERDUE = "overdue"


MOVES: dict[State, dict[Move, State]] = {
    State.OPEN: {
        Move.ASSIGN: State.OPEN,
        Move.CARRY: State.OPEN,
        Move.TAKE: State.IN_PROGRESS,
        Move.FINISH: State.DONE,
        Move.SKIP: State.SKIPPED,
        Move.CANCEL: State.CANCELLED,
        Move.OVERDUE: State.OPEN,
    },
    State.IN_PROGRESS: {
        Move.ASSIGN: State.OPEN,
        Move.CARRY: State.OPEN,
        Move.FINISH: State.DONE,
        Move.SKIP: State.SKIPPED,
        Move.CANCEL: State.CANCELLED,
        Move.OVERDUE: State.IN_PROGRESS,
    },
    State.DONE: {Move.VERIFY: State.VERIFIED},
    State.VERIFIED: {},
    State.SKIPPED: {},
    State.CANCELLED: {},
}
UNFINISHED = (State.OPEN.value, State.IN_PROGRESS.value)
ENDS = (State.DONE.value, State.VERIFIED.value, State.SKIPPED.value, State.CANCELLED.value)


@dataclass(frozen=True, slots=True)
class Window:
    """From when until when a task is to be done."""

    from_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Recurrence:
    """When within a shift a task is to be done: minutes after its start, once, or again every ``every_min``."""

    from_min: int
    until_min: int
    every_min: int | None = None


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `TaskMoveRefused`."""
    moves = MOVES[State(state)]
    if move not in moves:
        raise TaskMoveRefused(state=words.TASK_STATES[state])
    return moves[move]


def windows(recurrence: Recurrence, starts_at: datetime, ends_at: datetime) -> Iterator[Window]:
    """The windows within a shift, in order; none begins at its end or later, and none lasts beyond it."""
    begins = starts_at + timedelta(minutes=recurrence.from_min)
    lasts = timedelta(minutes=recurrence.until_min - recurrence.from_min)
    while begins < ends_at:
        yield Window(begins, min(begins + lasts, ends_at))
        if recurrence.every_min is None:
            return
        begins += timedelta(minutes=recurrence.every_min)


def check_window(window: Window, now: datetime, ends_at: datetime) -> None:
    """A task by hand is due in the future, after it may begin, and no later than the shift ends: `WindowInvalid`."""
    if not (window.from_at < window.due_at and now < window.due_at <= ends_at):
        raise WindowInvalid(ends_at=ends_at)


def done_at(claimed: datetime | None, made_at: datetime, now: datetime) -> datetime:
    """When it is said to have been done: now, or earlier, but not before there was such a task."""
    if claimed is None:
        return now
    if claimed > now + CLOCK_TOLERANCE:
        raise TimeInFuture(at=claimed, now=now)
    if claimed < made_at - CLOCK_TOLERANCE:
        raise DoneBeforeMade(at=claimed, made_at=made_at)
    return min(claimed, now)


def check_verifier(verifier: UUID, done_by: UUID | None, recorded_by: UUID | None, *, needed: bool) -> None:
    """Nobody checks what they did, or wrote down, themselves; nobody checks where no check is wanted."""
    if not needed:
        raise TaskNeedsNoCheck
    if verifier in {done_by, recorded_by}:
        raise OwnCheck


def check_steps(steps: Sequence[Mapping[str, str]], done: Iterable[int]) -> None:
    """A task with steps is done once each of them is: `StepsLeft` names the others. ``done``: positions from 0."""
    confirmed = set(done)
    left = [words.Words(one["zh"], one["en"]) for at, one in enumerate(steps) if at not in confirmed]
    if left:
        raise StepsLeft(steps=left)


def is_late(kind: str, due_at: datetime, *, taken_at: datetime | None, at: datetime) -> bool:
    """Whether at `at` its time is over; a request for help is answered in time once somebody has taken it."""
    answered = taken_at if kind == Kind.HELP and taken_at is not None else at
    return answered > due_at


def waits(kind: str, state: str) -> bool:
    """Whether the clock still waits for somebody: of a request for help that it is taken, else that it is done."""
    return state == State.OPEN or (state == State.IN_PROGRESS and kind != Kind.HELP)

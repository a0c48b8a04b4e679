"""The rules of lone work: when somebody is watched, when a sign is due, whom silence calls (B-7). Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from roster_svc.lone_work.errors import IntervalOutOfBounds, LoneUntilOutOfBounds, LoneWorkOver
from roster_svc.policies.domain import DutyPolicy

LEAST_MIN = 5
"""Nobody is asked more often: who answers all the time does nothing else."""
TRANSIT = timedelta(seconds=5)
"""So long after its time a sign counts as missed: one that was given in time may still be on its way to us."""

Basis = Literal["own", "vouched"]
EndReason = Literal["second_person", "off_duty", "hours_over", "time_over", "by_hand"]


class State(StrEnum):
    """How it stands. Only a sign of life leads out of silence: no clock, and nobody who merely comes."""

    RUNNING = "running"
    WARNED = "warned"
    SILENT = "silent"
    ESCALATED = "escalated"
    ENDED = "ended"


class Trigger(StrEnum):
    """Why the person is watched."""

    ALONE = "alone"
    BY_HAND = "by_hand"


class Move(StrEnum):
    """What can happen to it. ``lapse``: the reason for it is gone; ``end``: a person ends it."""

    WARN = "warn"
    MISS = "miss"
    ESCALATE = "escalate"
    SIGN = "sign"
    LAPSE = "lapse"
    END = "end"


WELL = (State.RUNNING, State.WARNED)
OPEN = (*WELL, State.SILENT, State.ESCALATED)
MOVES: dict[State, dict[Move, State]] = {
    State.RUNNING: {
        Move.WARN: State.WARNED,
        Move.MISS: State.SILENT,
        Move.SIGN: State.RUNNING,
        Move.LAPSE: State.ENDED,
        Move.END: State.ENDED,
    },
    State.WARNED: {
        Move.MISS: State.SILENT,
        Move.SIGN: State.RUNNING,
        Move.LAPSE: State.ENDED,
        Move.END: State.ENDED,
    },
    State.SILENT: {Move.ESCALATE: State.ESCALATED, Move.SIGN: State.RUNNING, Move.END: State.ENDED},
    State.ESCALATED: {Move.SIGN: State.RUNNING, Move.END: State.ENDED},
    State.ENDED: {},
}


def after(state: str, move: Move) -> State | None:
    """The state that the move leads to, None where it does not apply now; `LoneWorkOver` where nothing does."""
    moves = MOVES[State(state)]
    if not moves:
        raise LoneWorkOver
    return moves.get(move)


@dataclass(frozen=True, slots=True)
class Sign:
    """That the person is well: ``at``, as we or our messages heard it, known since ``recorded_at``, from ``by``."""

    at: datetime
    recorded_at: datetime
    by: UUID
    basis: Basis


def sign_of(staff_id: UUID, by: UUID) -> Basis:
    """Whether the person gave the sign, or somebody else vouches for them."""
    return "own" if staff_id == by else "vouched"


def check_wish(now: datetime, every_min: int, until: datetime, policy: DutyPolicy) -> None:
    """What a person may choose. Raises `IntervalOutOfBounds`, `LoneUntilOutOfBounds`."""
    if not LEAST_MIN <= every_min <= policy.lone_work_most_min:
        raise IntervalOutOfBounds(least=LEAST_MIN, most=policy.lone_work_most_min)
    if not now < until <= now + timedelta(hours=policy.max_shift_hours):
        raise LoneUntilOutOfBounds(hours=policy.max_shift_hours)


def due(at: datetime, every_min: int, until: datetime | None) -> datetime:
    """When the next sign is due after one ``at``: the last at the time that the person named."""
    following = at + timedelta(minutes=every_min)
    return following if until is None or following <= until else max(until, at)


def warn_at(due_at: datetime, every_min: int, policy: DutyPolicy) -> datetime:
    """When the person is warned: so long before as the site says, at most half of the interval."""
    return due_at - min(timedelta(minutes=policy.lone_work_warn_min), timedelta(minutes=every_min) / 2)


def next_moment(
    state: str, due_at: datetime, silent_at: datetime | None, every_min: int, policy: DutyPolicy
) -> datetime | None:
    """When the clock looks again; None where it has done all it can."""
    match State(state):
        case State.RUNNING:
            return warn_at(due_at, every_min, policy)
        case State.WARNED:
            return due_at + TRANSIT
        case State.SILENT if silent_at is not None:
            return silent_at + timedelta(minutes=policy.lone_work_hq_min)
        case _:
            return None


def is_last(sign_at: datetime, until: datetime | None, every_min: int, policy: DutyPolicy) -> bool:
    """Whether a sign at that moment ends what a person started until a time."""
    return until is not None and sign_at >= warn_at(until, every_min, policy)


def watched(at: datetime, zone: str | None, policy: DutyPolicy) -> bool:
    """Whether the site watches who is alone at that moment: its own clock, from the one hour to the other."""
    if policy.lone_work_every_min == 0:
        return False
    hour = at.astimezone(ZoneInfo(zone or "UTC")).hour
    begins, ends = policy.lone_work_from_h, policy.lone_work_until_h
    if begins == ends:
        return True
    return begins <= hour < ends if begins < ends else hour >= begins or hour < ends


def next_turn(at: datetime, zone: str | None, policy: DutyPolicy) -> datetime | None:
    """When the site next begins or ceases to watch; None where that never changes.

    Hour by hour through two days: so a change of the clock needs no rule of its own.
    """
    if policy.lone_work_every_min == 0 or policy.lone_work_from_h == policy.lone_work_until_h:
        return None
    now = watched(at, zone, policy)
    quarter = at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
    for step in range(1, 2 * 24 * 4 + 1):
        moment = quarter + timedelta(minutes=15 * step)
        if watched(moment, zone, policy) != now:
            return moment
    return None


def alone(people: Collection[UUID]) -> UUID | None:
    """Who is the only one on duty; None where nobody is, or more than one."""
    return next(iter(people)) if len(set(people)) == 1 else None

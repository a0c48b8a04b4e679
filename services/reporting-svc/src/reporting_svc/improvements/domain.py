"""The life of an improvement (R-1.3.4a): its states and moves, who may make them, how long it may wait. Pure."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from contracts.roles import HQ_WRITERS, Role
from contracts.words import IMPROVEMENT_STATES
from reporting_svc.improvements.errors import (
    DueInvalid,
    ImprovementMoveRefused,
    NotOwner,
    OwnImprovement,
    OwnWork,
)
from reporting_svc.policies.domain import ReportPolicy

DECIDERS = (Role.DUTY_CHIEF, *HQ_WRITERS)
"""Who decides on improvements, and checks them."""
FURTHEST = timedelta(days=3 * 366)
"""Nothing is promised for later than that."""
CALL_AGAIN = timedelta(days=1)
MOST_CALLS = 3
"""So often people are called about one thing that is waited for."""


class State(StrEnum):
    """Where an improvement stands."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    DONE = "done"
    VERIFIED = "verified"
    REJECTED = "rejected"


class Source(StrEnum):
    """Where it comes from."""

    MEETING = "meeting"
    BY_HAND = "by_hand"


class Move(StrEnum):
    """What can be done with it. ``replan``: another person or day; ``return``: it has shown no effect."""

    PROPOSE = "propose"
    APPROVE = "approve"
    REPLAN = "replan"
    REJECT = "reject"
    FINISH = "finish"
    RETURN = "return"
    VERIFY = "verify"


class WaitsFor(StrEnum):
    """What is to happen next."""

    DECISION = "decision"
    WORK = "work"
    CHECK = "check"


MOVES: Mapping[State, Mapping[Move, State]] = {
    State.PROPOSED: {Move.APPROVE: State.APPROVED, Move.REJECT: State.REJECTED},
    State.APPROVED: {Move.REPLAN: State.APPROVED, Move.FINISH: State.DONE, Move.REJECT: State.REJECTED},
    State.DONE: {Move.VERIFY: State.VERIFIED, Move.RETURN: State.APPROVED},
    State.VERIFIED: {},
    State.REJECTED: {},
}
OVER = (State.VERIFIED.value, State.REJECTED.value)
WAITS_FOR: Mapping[str, WaitsFor] = {
    State.PROPOSED: WaitsFor.DECISION,
    State.APPROVED: WaitsFor.WORK,
    State.DONE: WaitsFor.CHECK,
}


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `ImprovementMoveRefused`."""
    moves = MOVES[State(state)]
    if move not in moves:
        raise ImprovementMoveRefused(state=IMPROVEMENT_STATES[state])
    return moves[move]


def check_decides(by: UUID, proposed_by: UUID) -> None:
    """Who proposed it does not decide on it: `OwnImprovement`."""
    if by == proposed_by:
        raise OwnImprovement


def check_plans(by: UUID, owner_id: UUID | None) -> None:
    """Who is to do it neither moves its date nor drops it: `OwnWork`."""
    if by == owner_id:
        raise OwnWork


def check_finishes(by: UUID, owner_id: UUID | None, *, decides: bool) -> None:
    """Who is to do it says that it is done, or somebody who decides: `NotOwner`."""
    if by != owner_id and not decides:
        raise NotOwner


def check_verifies(by: UUID, owner_id: UUID | None, done_by: UUID | None) -> None:
    """Who did it does not check it: `OwnWork`."""
    if by in {owner_id, done_by}:
        raise OwnWork


def check_due(due_at: datetime, now: datetime) -> None:
    """It is promised for a time to come: `DueInvalid`."""
    if not now < due_at <= now + FURTHEST:
        raise DueInvalid(years=3)


def waits_until(state: str, *, since: datetime, due_at: datetime | None, policy: ReportPolicy) -> datetime | None:
    """By when the next must have happened; ``since``: when it came into this state. None: it is over."""
    if state == State.APPROVED:
        return due_at
    if state == State.PROPOSED:
        return since + timedelta(seconds=policy.improvement_decide_within_s)
    return since + timedelta(seconds=policy.improvement_check_within_s) if state == State.DONE else None

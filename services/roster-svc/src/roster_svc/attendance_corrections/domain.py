"""The rules of a correction: its states, which times it may claim, and who decides on it (R-3.3.1c). Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from contracts import words
from roster_svc.attendance_corrections.errors import (
    ArrivalMissing,
    ClaimOutOfOrder,
    ClaimOutsideShift,
    CorrectionMoveRefused,
    NothingToCorrect,
    OwnCorrection,
    RequesterDecides,
)
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.claims import CLOCK_TOLERANCE
from roster_svc.shifts.errors import TimeInFuture


class State(StrEnum):
    """Where a correction stands."""

    REQUESTED = "requested"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Move(StrEnum):
    """What can be done with a correction."""

    APPROVE = "approve"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"


MOVES: dict[State, dict[Move, State]] = {
    State.REQUESTED: {
        Move.APPROVE: State.APPROVED,
        Move.REFUSE: State.REFUSED,
        Move.WITHDRAW: State.WITHDRAWN,
    },
    State.APPROVED: {},
    State.REFUSED: {},
    State.WITHDRAWN: {},
}


@dataclass(frozen=True, slots=True)
class Claimed:
    """When the person came and left, as it is said. None: as it was recorded."""

    in_at: datetime | None
    out_at: datetime | None


@dataclass(frozen=True, slots=True)
class Bounds:
    """The time in which somebody can have been on a shift: check-in opens, it ends, the clock closes forgotten ones."""

    opens: datetime
    ends_at: datetime
    closes: datetime

    @classmethod
    def of(cls, starts_at: datetime, ends_at: datetime, policy: DutyPolicy) -> "Bounds":
        """Of a shift, by the figures of its site."""
        return cls(
            starts_at - timedelta(minutes=policy.check_in_window_min),
            ends_at,
            ends_at + timedelta(minutes=policy.overstay_limit_min),
        )


Stays = Sequence[tuple[datetime, datetime | None]]
"""When the person was there, as it was recorded, in order; the last may last."""


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `CorrectionMoveRefused`."""
    moves = MOVES[State(state)]
    if move not in moves:
        raise CorrectionMoveRefused(state=words.CORRECTION_STATES[state])
    return moves[move]


def checked(claim: Claimed, stays: Stays, bounds: Bounds, now: datetime) -> Claimed:
    """The claim as it is kept, without what changes nothing; or the refusal."""
    first = stays[0][0] if stays else None
    last = stays[-1][1] if stays else None
    for at in (claim.in_at, claim.out_at):
        if at is not None and at > now + CLOCK_TOLERANCE:
            raise TimeInFuture(at=at, now=now)
    claim = Claimed(_news(claim.in_at, first, now), _news(claim.out_at, last, now))
    if claim == Claimed(None, None):
        raise NothingToCorrect
    _check_bounds(claim, bounds)
    _check_order(claim, stays)
    return claim


def check_decider(staff_id: UUID, requested_by: UUID, by: UUID) -> None:
    """Neither whom it is about decides (`OwnCorrection`), nor who asked for it (`RequesterDecides`)."""
    if by == staff_id:
        raise OwnCorrection
    if by == requested_by:
        raise RequesterDecides


def _news(claimed: datetime | None, recorded: datetime | None, now: datetime) -> datetime | None:
    return None if claimed is None or claimed == recorded else min(claimed, now)


def _check_bounds(claim: Claimed, bounds: Bounds) -> None:
    if claim.in_at is not None and not bounds.opens <= claim.in_at < bounds.ends_at:
        raise ClaimOutsideShift(earliest=bounds.opens, latest=bounds.ends_at)
    if claim.out_at is not None and not bounds.opens <= claim.out_at <= bounds.closes:
        raise ClaimOutsideShift(earliest=bounds.opens, latest=bounds.closes)


def _check_order(claim: Claimed, stays: Stays) -> None:
    """Coming lies before the first leaving, leaving after the last coming."""
    if claim.in_at is None and not stays:
        raise ArrivalMissing
    came = claim.in_at or stays[0][0]
    first_left = stays[0][1] if len(stays) > 1 else claim.out_at or (stays[0][1] if stays else None)
    last_came = stays[-1][0] if len(stays) > 1 else came
    left = claim.out_at or (stays[-1][1] if stays else None)
    if (first_left is not None and came >= first_left) or (left is not None and last_came >= left):
        raise ClaimOutOfOrder

"""The life of a finding: its states and moves, who may end it, by when the leader has to know. Pure."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from contracts import words
from monitoring_svc.findings.errors import (
    FindingMoveRefused,
    FindingObservedInvalid,
    FindingPhotosFull,
    NotMoreThanBefore,
)
from monitoring_svc.policies.domain import Policy
from svckit.core.errors import DomainError

CLOCK_TOLERANCE = timedelta(minutes=2)
"""So far ahead of ours a device's clock may be."""
OLDEST = timedelta(days=31)
MOST_PHOTOS = 12
"""So many photos show one finding."""
MOST_CALLS = 5
"""So often people are called about one finding that nobody answers for."""


class Kind(StrEnum):
    """What it is; each is more than the one before."""

    HAZARD = "hazard"
    ANOMALY = "anomaly"
    INCIDENT = "incident"


class State(StrEnum):
    """Where a finding stands. ``received``: from a visitor, and nobody has looked at it."""

    RECEIVED = "received"
    REPORTED = "reported"
    ACKNOWLEDGED = "acknowledged"
    PROMOTED = "promoted"
    RESOLVED = "resolved"
    REJECTED = "rejected"


class Source(StrEnum):
    """Who observed it."""

    ON_DUTY = "on_duty"
    OFFICE = "office"
    VISITOR = "visitor"


class Move(StrEnum):
    """What can be done with a finding. ``raise``: a hazard is an anomaly; ``promote``: it is an incident."""

    ACCEPT = "accept"
    ACKNOWLEDGE = "acknowledge"
    RAISE = "raise"
    PROMOTE = "promote"
    RESOLVE = "resolve"
    REJECT = "reject"


MOVES: Mapping[State, Mapping[Move, State]] = {
    State.RECEIVED: {Move.ACCEPT: State.REPORTED, Move.REJECT: State.REJECTED},
    State.REPORTED: {
        Move.ACKNOWLEDGE: State.ACKNOWLEDGED,
        Move.RAISE: State.REPORTED,
        Move.PROMOTE: State.PROMOTED,
    },
    State.ACKNOWLEDGED: {
        Move.RAISE: State.ACKNOWLEDGED,
        Move.PROMOTE: State.PROMOTED,
        Move.RESOLVE: State.RESOLVED,
        Move.REJECT: State.REJECTED,
    },
    State.PROMOTED: {Move.RESOLVE: State.RESOLVED},
    State.RESOLVED: {},
    State.REJECTED: {},
}
"""An incident does not wait for an acknowledgement: incident-svc calls people about it from then on."""
WAITING = (State.RECEIVED.value, State.REPORTED.value)
"""Somebody is called until it is answered for."""
OVER = (State.RESOLVED.value, State.REJECTED.value)
_KINDS = tuple(Kind)


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `FindingMoveRefused`."""
    moves = MOVES[State(state)]
    if move not in moves:
        raise FindingMoveRefused(state=words.FINDING_STATES[state])
    return moves[move]


def promotion(kind: str, to: Kind) -> Move:
    """The move that makes it ``to``. Raises `NotMoreThanBefore` where that is no more than it is."""
    if _KINDS.index(to) <= _KINDS.index(Kind(kind)):
        raise NotMoreThanBefore(kind=words.FINDING_KINDS[kind])
    return Move.PROMOTE if to is Kind.INCIDENT else Move.RAISE


def photo_refusal(state: str, count: int) -> DomainError | None:
    """Why the finding takes no further photo; None: it does."""
    if state in OVER:
        return FindingMoveRefused(state=words.FINDING_STATES[state])
    return FindingPhotosFull(most=MOST_PHOTOS) if count >= MOST_PHOTOS else None


def observed(at: datetime | None, claimed: datetime | None, now: datetime) -> datetime:
    """When it was seen, as they say. Raises `FindingObservedInvalid`.

    Where they do not: when they wrote it. A device's clock that is ahead, or a month behind, is not believed.
    """
    if at is None:
        return min(claimed, now) if claimed is not None and claimed >= now - OLDEST else now
    if not now - OLDEST <= at <= now + CLOCK_TOLERANCE:
        raise FindingObservedInvalid(days=OLDEST.days)
    return min(at, now)


def answer_within(severity: str | None, policy: Policy) -> timedelta:
    """How long people have before the next are called. ``severity`` None: it waits to be triaged."""
    if severity is None:
        return timedelta(minutes=policy.finding_triage_min)
    if severity == "critical":
        return timedelta(minutes=policy.finding_critical_ack_min)
    return timedelta(minutes=policy.finding_major_ack_min if severity == "major" else policy.finding_minor_ack_min)

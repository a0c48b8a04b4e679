"""The rules of a handover: its states, what may be done in which, who waits for whom (R-4.0.1–R-4.0.4). Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal
from uuid import UUID

from contracts.words import word
from roster_svc.handovers import errors
from roster_svc.handovers.words import HANDOVER_STATES
from roster_svc.policies.domain import DutyPolicy

Side = Literal["outgoing", "incoming"]
Kind = Literal[
    "incident",
    "anomaly",
    "absence",
    "change_order",
    "key_tool",
    "equipment",
    "permit",
    "instruction",
    "override",
    "task",
    "note",
    "inspection",
    "finding",
]
RefusalReason = Literal["unclear", "incomplete", "tool_missing", "not_true", "other"]
BlockReason = Literal["unfit", "not_qualified", "leader_missing"]
LapseReason = Literal["shift_ended", "not_required"]
Waiting = Literal["offer", "review", "correction", "both_signatures", "outgoing_signature", "incoming_signature"]
BY_HAND: tuple[Kind, ...] = ("key_tool", "equipment", "permit", "instruction", "override", "task", "note")
"""What people write down themselves; everything else is drawn from what the system knows."""
MOST_ITEMS = 300


class State(StrEnum):
    """Where a handover stands (REQUIREMENTS §5). Whether it is deferred or blocked is its `hold`, beside that."""

    DRAFTED = "drafted"
    IN_REVIEW = "in_review"
    SIGNED = "signed"
    SEALED = "sealed"


class ItemState(StrEnum):
    """What the side that comes says of an item."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class Move(StrEnum):
    """What can be done with a handover."""

    REFRESH = "refresh"
    WRITE = "write"
    OFFER = "offer"
    ANSWER = "answer"
    SIGN = "sign"
    FORCE = "force"
    LAPSE = "lapse"


MOVES: dict[State, dict[Move, State]] = {
    State.DRAFTED: {
        Move.REFRESH: State.DRAFTED,
        Move.WRITE: State.DRAFTED,
        Move.OFFER: State.IN_REVIEW,
        Move.FORCE: State.SEALED,
        Move.LAPSE: State.DRAFTED,
    },
    State.IN_REVIEW: {
        Move.REFRESH: State.IN_REVIEW,
        Move.WRITE: State.IN_REVIEW,
        Move.ANSWER: State.IN_REVIEW,
        Move.SIGN: State.SIGNED,
        Move.FORCE: State.SEALED,
        Move.LAPSE: State.IN_REVIEW,
    },
    State.SIGNED: {  # whatever changes the content takes it back to review: what was signed is no more
        Move.REFRESH: State.IN_REVIEW,
        Move.WRITE: State.IN_REVIEW,
        Move.ANSWER: State.IN_REVIEW,
        Move.SIGN: State.SEALED,
        Move.FORCE: State.SEALED,
        Move.LAPSE: State.SIGNED,
    },
    State.SEALED: {},
}


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `HandoverMoveRefused`; `HandoverSealed` where nothing changes any more."""
    moves = MOVES[State(state)]
    if not moves:
        raise errors.HandoverSealed
    if move not in moves:
        raise errors.HandoverMoveRefused(
            move=move.value, state=word(HANDOVER_STATES, state), allowed=", ".join(sorted(moves))
        )
    return moves[move]


@dataclass(frozen=True, slots=True)
class Hold:
    """Why it cannot be signed now. ``incidents``: numbers of those that are being handled, where it is deferred."""

    kind: Literal["deferred", "blocked"]
    reason: BlockReason | None = None
    text: str | None = None
    incidents: tuple[str, ...] = ()


def hold_of(incidents: Sequence[str], *, unfit: str | None, lacking: str | None, leader_missing: bool) -> Hold | None:
    """What stands in the way of the signatures (R-4.0.3): the incident first, which keeps the command where it is.

    ``incidents``: numbers of the active ones whose transfer both sides have not declared. ``unfit``, ``lacking``: what
    was said of the chief who comes, None where nothing was.
    """
    if incidents:
        return Hold("deferred", incidents=tuple(incidents))
    if unfit is not None:
        return Hold("blocked", "unfit", unfit or None)
    if lacking is not None:
        return Hold("blocked", "not_qualified", lacking or None)
    return Hold("blocked", "leader_missing") if leader_missing else None


@dataclass(frozen=True, slots=True)
class Sides:
    """Who may act for whom. ``…_there``: those of them who are checked in on their shift. ``crew``: of who goes."""

    outgoing: frozenset[UUID] = frozenset()
    incoming: frozenset[UUID] = frozenset()
    outgoing_there: frozenset[UUID] = frozenset()
    incoming_there: frozenset[UUID] = frozenset()
    crew: frozenset[UUID] = frozenset()
    everybody: frozenset[UUID] = frozenset()

    def of(self, staff_id: UUID) -> Side | None:
        """Which side's chief the person is."""
        if staff_id in self.outgoing:
            return "outgoing"
        return "incoming" if staff_id in self.incoming else None

    def check(self, staff_id: UUID, side: Side) -> None:
        """Refuse who is not that side's chief (`NotYourSide`), or not at the post (`NotAtThePost`)."""
        chiefs, there = (
            (self.outgoing, self.outgoing_there) if side == "outgoing" else (self.incoming, self.incoming_there)
        )
        if staff_id not in chiefs:
            raise errors.NotYourSide(side=errors.SIDES[side])
        if staff_id not in there:
            raise errors.NotAtThePost


def waiting_for(state: str, items: Collection[str], *, outgoing_signed: bool, incoming_signed: bool) -> Waiting | None:
    """What comes next, and with it whose turn it is; None once sealed. ``items``: the states of what counts."""
    if state == State.SEALED:
        return None
    if state == State.DRAFTED:
        return "offer"
    if ItemState.REFUSED in items:
        return "correction"
    if ItemState.OPEN in items:
        return "review"
    if outgoing_signed:
        return "incoming_signature"
    return "outgoing_signature" if incoming_signed else "both_signatures"


def draft_at(ends_at: datetime, policy: DutyPolicy) -> datetime:
    """When the handover of a shift is drafted by itself (R-4.0.1)."""
    return ends_at - timedelta(minutes=policy.handover_draft_min)


def relief_calls(ends_at: datetime, policy: DutyPolicy) -> tuple[datetime, datetime]:
    """When people are called because the chief who relieves has not come: the two chiefs, then headquarters."""
    return ends_at + timedelta(minutes=policy.relief_call_min), ends_at + timedelta(minutes=policy.relief_call_hq_min)


def follows(ends_at: datetime, next_starts_at: datetime, policy: DutyPolicy) -> bool:
    """Whether the next shift relieves this one: it begins by its end, or not much later (``handover_grace_min``)."""
    return next_starts_at <= ends_at + timedelta(minutes=policy.handover_grace_min)

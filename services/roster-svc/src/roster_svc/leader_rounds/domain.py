"""The rules of a leader's round: when it is called, what can be said of a post, when it is over (R-4.2.3a). Pure."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from contracts import words
from roster_svc.leader_rounds.errors import PostLeftEmpty, PostNotOnRound, PostVisitedAlready, RoundOver
from roster_svc.policies.domain import DutyPolicy
from roster_svc.presence_checks.domain import Fraction, drawn


class State(StrEnum):
    """What became of a round. Once it is done or missed it stays so."""

    CALLED = "called"
    DONE = "done"
    MISSED = "missed"


class Trigger(StrEnum):
    """Why the round is made."""

    RANDOM = "random"
    BY_HAND = "by_hand"


def times(starts_at: datetime, ends_at: datetime, policy: DutyPolicy, fraction: Fraction) -> list[datetime]:
    """When the rounds of a shift are called; each one is over before the shift is."""
    lasts = timedelta(minutes=policy.leader_round_min)
    apart = timedelta(minutes=policy.leader_round_apart_min)
    return drawn(starts_at, ends_at - lasts, policy.leader_rounds_per_shift, fraction, apart)


def due(called_at: datetime, policy: DutyPolicy) -> datetime:
    """By when every post is visited."""
    return called_at + timedelta(minutes=policy.leader_round_min)


def posts_to_visit(there: Iterable[tuple[str, UUID]], leader: UUID | None) -> list[str]:
    """The posts (post, person) at which somebody is beside whoever makes the round."""
    return sorted({post for post, staff_id in there if staff_id != leader})


def check_visit(
    post: str,
    *,
    state: str,
    due_at: datetime,
    now: datetime,
    posts: Collection[str],
    visited: Collection[str],
    in_order: bool,
    manned: bool,
) -> None:
    """Refuse what cannot be said of a post: each is visited once, in time, and an empty one is not in order."""
    if state != State.CALLED or now > due_at:
        raise RoundOver(state=words.ROUND_STATES[State.MISSED if state == State.CALLED else state])
    if post not in posts:
        raise PostNotOnRound
    if post in visited:
        raise PostVisitedAlready
    if in_order and not manned:
        raise PostLeftEmpty

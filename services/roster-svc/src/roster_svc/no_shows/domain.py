"""The rules of a no-show: when it is noticed, who is asked instead and in which order, who comes (R-2.2.1b). Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from roster_svc.policies.domain import DutyPolicy

CALLED, MISSED = 1, 2
"""Steps of a no-show: the person and the chief are called; headquarters is, and others are asked to come."""
SOON = timedelta(hours=12)
"""Whoever has a shift of their own so soon after this one is asked last."""


class State(StrEnum):
    """Where a no-show stands."""

    OPEN = "open"
    REPLACED = "replaced"
    CAME = "came"
    NOT_EXPECTED = "not_expected"
    SHIFT_OVER = "shift_over"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could come. ``own_post``: the post's own role, not one that is enough for every post.

    ``next_shift_at``: when their next shift begins, ``last_left_at``: when they last left a post.
    """

    staff_id: UUID
    code: str
    own_post: bool
    next_shift_at: datetime | None
    last_left_at: datetime | None

    def why(self, ends_at: datetime) -> dict[str, str | bool | None]:
        """Why they stand where they stand, as it is kept with the list."""
        return {
            "own_post": self.own_post,
            "works_soon": self.works_soon(ends_at),
            "next_shift_at": _text(self.next_shift_at),
            "last_left_at": _text(self.last_left_at),
        }

    def works_soon(self, ends_at: datetime) -> bool:
        """Whether a shift of their own begins soon after this one ends."""
        return self.next_shift_at is not None and self.next_shift_at < ends_at + SOON


def in_order(candidates: Iterable[Candidate], ends_at: datetime) -> list[Candidate]:
    """First whose own post it is, then who does not work soon after, then who has been off longest; last the code."""
    return sorted(
        candidates,
        key=lambda one: (
            not one.own_post,
            one.works_soon(ends_at),
            one.last_left_at is not None,
            one.last_left_at or ends_at,
            one.code,
        ),
    )


def due(starts_at: datetime, told_at: datetime) -> datetime:
    """When the person was to be there: not before they were told."""
    return max(starts_at, told_at)


def step_at(due_at: datetime, now: datetime, policy: DutyPolicy) -> int:
    """Which step of a no-show has come by `now`; 0 none."""
    warn, miss = moments(due_at, policy)
    return MISSED if now >= miss else CALLED if now >= warn else 0


def moments(due_at: datetime, policy: DutyPolicy) -> tuple[datetime, datetime]:
    """When the person is called, and when they count as missing; the first is never later."""
    miss = policy.no_show_after_min
    warn = min(policy.no_show_warn_min, miss)
    return due_at + timedelta(minutes=warn), due_at + timedelta(minutes=miss)


def leader_due(starts_at: datetime, published_at: datetime, policy: DutyPolicy) -> datetime | None:
    """By when the duty chief is to be there; None where the site does not ask, or they were told later than that."""
    at = starts_at - timedelta(minutes=policy.leader_early_min)
    return None if policy.leader_early_min == 0 or published_at > at else at


def next_look(moments: Sequence[datetime], now: datetime) -> datetime | None:
    """When there is something to look at again."""
    return min((one for one in moments if one > now), default=None)


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()

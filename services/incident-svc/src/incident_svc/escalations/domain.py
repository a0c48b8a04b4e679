"""When people are called: the steps of a policy, and what a cause that returns leads to. Pure: time is an argument."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from itertools import pairwise
from typing import Literal
from uuid import UUID

from contracts.incidents import Target
from incident_svc.policies.domain import Policy

Trigger = Literal[
    "opened", "timer", "unreached", "worsened", "recurred", "stands", "given_back", "reassigned", "reopened"
]
RUN_OUT = -1
"""``rounds_left`` of a round that is beyond the plan."""


@dataclass(frozen=True, slots=True)
class Due:
    """One step that is to fire. ``round`` and ``step`` count from 0; ``rounds_left`` are the repeats after this one."""

    round: int
    step: int
    at: datetime
    round_began_at: datetime
    rounds_left: int

    @property
    def beyond_plan(self) -> bool:
        """Whether the plan has run out without an answer, and this repeats it."""
        return self.rounds_left == RUN_OUT


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest firing of an incident; ``exhausted``: how many of its calls have reached nobody so far."""

    id: UUID | None
    at: datetime | None
    exhausted: int


@dataclass(frozen=True, slots=True)
class Unreached:
    """A call that reached nobody: when, by the clock of who called, of which firing, and how many calls that made.

    Who called may not say the latter two yet.
    """

    at: datetime
    firing: UUID | None = None
    calls: int | None = None


@dataclass(frozen=True, slots=True)
class Firing:
    """A step that fires now, whom it calls, the version its incident has by that, and the firing's own id.

    ``summary``: what is told, where that is not the incident's own. ``exhausted``: the plan holds no call after it.
    """

    due: Due
    version: int
    id: UUID
    targets: Sequence[Target]
    trigger: Trigger
    summary: str | None = None
    exhausted: bool = False


def first(policy: Policy, began_at: datetime, *, round_: int = 0) -> Due:
    """The first step of a plan that begins now. ``round_`` is above 0 where an incident escalates anew."""
    return _step(policy, round_, 0, began_at, policy.repeat)


def following(policy: Policy, due: Due, now: datetime, *, last_round: int = 0) -> Due:
    """The step after ``due``. There always is one: when the plan has run out, it is repeated until somebody answers."""
    return next_of_round(policy, due) or next_round(policy, due, now, last_round=last_round)


def next_round(policy: Policy, due: Due, now: datetime, *, last_round: int = 0) -> Due:
    """The first step of the round after that of ``due``.

    A round whose time has already passed (the service was down) begins a full pause from now: missed steps are caught
    up within a round, rounds are never piled on one another. ``last_round``: the highest number used so far.
    """
    goes_on = due.rounds_left > 0
    pause = timedelta(seconds=policy.repeat_after_s if goes_on else policy.reescalate_every_s)
    planned = due.round_began_at + timedelta(seconds=policy.steps[-1].after_s) + pause
    began_at = planned if planned > now else now + pause
    return _step(policy, max(due.round, last_round) + 1, 0, began_at, due.rounds_left - 1 if goes_on else RUN_OUT)


def next_of_round(policy: Policy, due: Due) -> Due | None:
    """The step after ``due`` in the same round, or None when the round is over."""
    if due.step + 1 == len(policy.steps):
        return None
    return _step(policy, due.round, due.step + 1, due.round_began_at, due.rounds_left)


def longest_pause(policy: Policy) -> timedelta:
    """The longest time that a plan nobody answers lets pass between two calls."""
    gaps = [later.after_s - earlier.after_s for earlier, later in pairwise(policy.steps)]
    return timedelta(seconds=max([*gaps, policy.repeat_after_s, policy.reescalate_every_s]))


def within_pause(policy: Policy, due: Due, called_at: datetime) -> Due:
    """``due``, with the rest of its round brought forward where it lies further from the last call than any pause of
    the plan: a step that fired before its time must not be followed by a silence that the plan does not know.
    """
    too_late = due.at - called_at - longest_pause(policy)
    if too_late <= timedelta(0):
        return due
    return replace(due, at=due.at - too_late, round_began_at=due.round_began_at - too_late)


def called_last(policy: Policy, due: Due) -> Sequence[Target]:
    """Whom the step before ``due`` called."""
    return policy.steps[due.step - 1].notify


def sooner_in_round(due: Due | None, newest: Newest, call: Unreached) -> Due | None:
    """The step to fire at once because the one before reached nobody, ``call`` being the last of it; or None.

    Only the newest firing counts: an old failure says nothing about the step that fired since. The next round begins a
    pause of the plan later (`within_pause`), so a dead channel cannot burn all repeats within seconds.
    """
    return due if due is not None and due.step > 0 and all_failed(newest, call) else None


def all_failed(newest: Newest, call: Unreached) -> bool:
    """Whether the newest firing has reached nobody at all, ``call`` being the last of its calls."""
    if newest.id is None or call.firing is None or call.calls is None:  # told by a release that knew only times
        return newest.at is not None and call.at > newest.at
    return call.firing == newest.id and newest.exhausted >= call.calls


class Return(Enum):
    """What the return of a cause leads to."""

    BEGIN_ANEW = "the acknowledgement falls, and the plan begins anew"
    TELL = "whoever has it is told, else whom the last step called"
    TELL_LATER = "they were told a moment ago: once the quiet time is over, if the cause still stands"


def on_return(
    policy: Policy,
    *,
    gone_for: timedelta,
    now: datetime,
    calling: bool,
    acknowledged_until: datetime | None,
    told_at: datetime | None,
) -> Return:
    """What follows when the cause is back after it was gone for ``gone_for`` (R-5.2.1b, ADR 0014).

    ``calling``: a plan is still under way, which must not be set back to its beginning for ever. ``told_at``: when
    people were last told that it is back.
    """
    quiet = timedelta(seconds=policy.quiet_s)
    outlived = acknowledged_until is not None and now >= acknowledged_until
    if not calling and (outlived or gone_for >= quiet):
        return Return.BEGIN_ANEW
    return Return.TELL_LATER if told_at is not None and now < told_at + quiet else Return.TELL


def plan(policy: Policy, began_at: datetime) -> list[Due]:
    """All steps of a plan nobody answers, in order, when each fires on time; not the repeats once it has run out."""
    steps = [first(policy, began_at)]
    while not (due := following(policy, steps[-1], steps[-1].at)).beyond_plan:
        steps.append(due)
    return steps


def _step(policy: Policy, round_: int, step: int, began_at: datetime, rounds_left: int) -> Due:
    at = began_at + timedelta(seconds=policy.steps[step].after_s)
    return Due(round=round_, step=step, at=at, round_began_at=began_at, rounds_left=rounds_left)

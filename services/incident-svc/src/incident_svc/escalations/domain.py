"""When the steps of a policy come due. Pure: the clock is an argument."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from incident_svc.policies.domain import Policy


@dataclass(frozen=True, slots=True)
class Due:
    """One step that is to fire. ``round`` and ``step`` count from 0; ``rounds_left`` are the repeats after this one."""

    round: int
    step: int
    at: datetime
    round_began_at: datetime
    rounds_left: int


LATE = timedelta(seconds=5)
"""A step that is later than this was not looked after at its time."""
PATIENCE = timedelta(seconds=15)
"""So long a late step waits at most for what came meanwhile: calling once too often is the lesser evil."""


@dataclass(frozen=True, slots=True)
class Lateness:
    """When a step was due, and when its timer was first looked at."""

    due_at: datetime
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Firing:
    """A step that fires now, the version its incident has by that, and the firing's own id."""

    due: Due
    version: int
    id: UUID


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


def first(policy: Policy, began_at: datetime, *, round_: int = 0) -> Due:
    """The first step of a plan that begins now. ``round_`` is above 0 where an incident escalates anew."""
    return _step(policy, round_, 0, began_at, policy.repeat)


def following(policy: Policy, due: Due, now: datetime) -> Due | None:
    """The step after ``due``, or None when the plan has run out.

    A round whose time has already passed (the service was down) begins a full pause from now: missed steps are caught
    up within a round, rounds are never piled on one another.
    """
    if due.step + 1 < len(policy.steps):
        return _step(policy, due.round, due.step + 1, due.round_began_at, due.rounds_left)
    if due.rounds_left == 0:
        return None
    pause = timedelta(seconds=policy.repeat_after_s)
    planned = due.round_began_at + timedelta(seconds=policy.steps[-1].after_s) + pause
    began_at = planned if planned > now else now + pause
    return _step(policy, due.round + 1, 0, began_at, due.rounds_left - 1)


def sooner_in_round(due: Due | None, newest: Newest, call: Unreached) -> Due | None:
    """The step to fire at once because the one before reached nobody, ``call`` being the last of it; or None.

    Only the newest firing counts: an old failure says nothing about the step that fired since. The next round keeps its
    time, so a dead channel cannot burn all repeats within seconds.
    """
    return due if due is not None and due.step > 0 and _all_failed(newest, call) else None


def _all_failed(newest: Newest, call: Unreached) -> bool:
    if newest.id is None or call.firing is None or call.calls is None:  # told by a release that knew only times
        return newest.at is not None and call.at > newest.at
    return call.firing == newest.id and newest.exhausted >= call.calls


def hears_first(late: Lateness, now: datetime, *, heard: bool) -> bool:
    """Whether a step waits: it is late because we were away, and what came by its time is not ``heard`` yet. Somebody
    may have taken the incident long ago.
    """
    return not heard and late.seen_at - late.due_at > LATE and now - late.seen_at < PATIENCE


def plan(policy: Policy, began_at: datetime) -> list[Due]:
    """All steps of a plan nobody answers, in order, when each fires on time."""
    steps = [first(policy, began_at)]
    while (due := following(policy, steps[-1], steps[-1].at)) is not None:
        steps.append(due)
    return steps


def _step(policy: Policy, round_: int, step: int, began_at: datetime, rounds_left: int) -> Due:
    at = began_at + timedelta(seconds=policy.steps[step].after_s)
    return Due(round=round_, step=step, at=at, round_began_at=began_at, rounds_left=rounds_left)

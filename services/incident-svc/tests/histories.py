"""Random histories of one cause, and what must hold of each: nobody is left in the dark, nobody is flooded.

The checkers read what happened, never the rules of the service: times, and what was said.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal

from incident_svc.policies.domain import Policy

Kind = Literal["opened", "message", "acknowledged", "fallen", "worsened", "cleared", "returned", "over", "now"]
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that happened to the incident; ``trigger`` of a message, ``reason`` of a fall."""

    at: datetime
    kind: Kind
    why: str = ""


@dataclass(slots=True)
class History:
    """What happened to one incident, oldest first; the last entry is the moment of looking."""

    policy: Policy
    happened: Sequence[Happened] = field(default_factory=list)

    def times(self, kind: Kind, *why: str) -> list[datetime]:
        """When things of a kind happened."""
        return [one.at for one in self.happened if one.kind == kind and (not why or one.why in why)]


def longest_pause(policy: Policy) -> timedelta:
    """The longest time between two calls of a plan that nobody answers, whatever it begins with."""
    gaps = [later.after_s - earlier.after_s for earlier, later in pairwise(policy.steps)]
    return timedelta(seconds=max([*gaps, policy.repeat_after_s, policy.reescalate_every_s]))


def silences(history: History) -> Iterator[str]:
    """Where nobody was told although somebody had to be: by then at the latest.

    While nobody has it, a call follows a call within the plan's longest pause. An acknowledgement lasts for the limit
    while the cause stands. A return is told within the quiet time, unless the cause goes again before.
    """
    dues = _Dues(history.policy)
    for one in history.happened:
        for what, moment in dues.due.items():
            if moment < one.at or (moment == one.at and one.kind == "now"):
                yield f"{what}: silent at {moment}, at least until {one.at}"
        dues.after(one)


class _Dues:
    """By when somebody has to be told, and why."""

    def __init__(self, policy: Policy) -> None:
        self.due: dict[str, datetime] = {}
        self._pause = longest_pause(policy)
        self._limit = timedelta(seconds=policy.acknowledged_limit_s)
        self._quiet = timedelta(seconds=policy.quiet_s)
        self._taken_at: datetime | None = None
        self._gone = False

    def after(self, one: Happened) -> None:
        """What is due after that happened."""
        match one.kind:
            case "opened" | "fallen":
                self.due, self._taken_at = {"nobody has it": one.at + self._pause}, None
            case "message":
                self._told(one.at)
            case "acknowledged":
                self.due.pop("nobody has it", None)
                self._taken_at = one.at
                self._stands(one.at)
            case "cleared":
                self._gone = True
                self.due = {why: at for why, at in self.due.items() if why == "nobody has it"}
            case "returned":
                self._gone = False
                self.due.setdefault("came back", one.at + self._quiet)
                self._stands(one.at)
            case "over":
                self.due = {}

    def _told(self, at: datetime) -> None:
        self.due.pop("came back", None)
        if self._taken_at is None:
            self.due["nobody has it"] = at + self._pause

    def _stands(self, at: datetime) -> None:
        if self._taken_at is not None and not self._gone:
            self.due["stands"] = max(self._taken_at + self._limit, at)


def floods(history: History) -> Iterator[str]:
    """Where more was said than the policy lets: returns once a quiet time, falls once a limit, steps as planned."""
    policy = history.policy
    for times, least_s, what in (
        (history.times("message", "recurred"), policy.quiet_s, "told of returns"),
        (history.times("fallen", "stands"), policy.acknowledged_limit_s, "fell for standing"),
    ):
        for earlier, later in pairwise(times):
            if later - earlier < timedelta(seconds=least_s):
                yield f"{what} at {earlier} and {later}"
    anew = [*history.times("opened"), *history.times("fallen"), *history.times("worsened")]
    anew += history.times("message", "recurred")  # of a plan that had run out
    planned = history.times("message", "opened", "timer", "unreached", "worsened", "stands")
    for began in planned:
        within = [at for at in planned if began <= at < began + HOUR]
        begun = 1 + sum(began <= at < began + HOUR for at in anew)
        if len(within) > begun * calls_of_an_hour(policy):
            yield f"{len(within)} calls in the hour from {began}, of {begun} plans"


def calls_of_an_hour(policy: Policy) -> int:
    """The most that one plan calls within an hour: so many rounds of so many steps as can begin in it."""
    length = policy.steps[-1].after_s
    shortest = min(policy.repeat_after_s, policy.reescalate_every_s)
    return len(policy.steps) * (3600 // (length + shortest) + 2)

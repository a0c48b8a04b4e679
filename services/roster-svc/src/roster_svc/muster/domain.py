"""How somebody of a shift stands at a moment, from their visits, passes and checks (R-2.2.1b). Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.on_duty import Expected


class State(StrEnum):
    """How somebody stands. ``unreachable``: there, but a presence check was not answered."""

    ABSENT = "absent"
    UNREACHABLE = "unreachable"
    LATE = "late"
    OVERDUE = "overdue"
    OVERSTAYING = "overstaying"
    AWAY = "away"
    REPLACED = "replaced"
    EXPECTED = "expected"
    PRESENT = "present"


TROUBLE = frozenset({State.ABSENT, State.UNREACHABLE, State.LATE, State.OVERDUE, State.OVERSTAYING})
"""What somebody should look at; ``overdue``: away, and not back in time."""
_GRAVEST_FIRST = tuple(State)


@dataclass(frozen=True, slots=True)
class Signs:
    """What else is known of a person: until when they are away with leave, and the last check they did not answer."""

    away_until: datetime | None = None
    missed_check_at: datetime | None = None


NOTHING = Signs()


def stands(one: Expected, signs: Signs, at: datetime, policy: DutyPolicy, *, replaced: bool = False) -> State | None:
    """How the person stands at this post; None where the roster does not look for them there at `at`."""
    since = one.since(at)
    if since is not None:
        return _there(one, signs, since, at)
    if replaced:
        return State.REPLACED if one.span.covers(at) else None
    if one.left(at):
        return None
    return _not_come(one, at, policy)


def gravest(states: Iterable[State]) -> State:
    """What a person with several posts is shown as."""
    return min(states, key=_GRAVEST_FIRST.index)


def counted(states: Iterable[State]) -> Mapping[State, int]:
    """How many stand how."""
    found = dict.fromkeys(State, 0)
    for one in states:
        found[one] += 1
    return found


def due(one: Expected) -> datetime:
    """When the person was to be there: not before they were told."""
    return max(one.span.starts_at, one.told_at or one.span.starts_at)


def _there(one: Expected, signs: Signs, since: datetime, at: datetime) -> State:
    if signs.away_until is not None:
        return State.AWAY if at < signs.away_until else State.OVERDUE
    if signs.missed_check_at is not None and signs.missed_check_at >= since:
        return State.UNREACHABLE
    return State.OVERSTAYING if at >= one.span.ends_at or one.span.over(at) else State.PRESENT


def _not_come(one: Expected, at: datetime, policy: DutyPolicy) -> State | None:
    span = one.span
    if span.over(at) or at >= span.ends_at or at < span.starts_at - timedelta(minutes=policy.check_in_window_min):
        return None
    waited = at - due(one)
    if waited > timedelta(minutes=policy.no_show_after_min):
        return State.ABSENT
    return State.LATE if waited > timedelta(minutes=policy.late_after_min) else State.EXPECTED

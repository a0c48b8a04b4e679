"""Judging what came late: the history of a series is judged again where late readings touch it. Pure.

The order of arrival decides nothing. What was told before is compared with what the whole history says (`revise`):
nobody is told twice of one breach, and none is swallowed.

A value from the future counts at once where it breaks a limit. As good news it counts when its time has come, and then
only for the moment it came: it cannot know what was measured later.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol, TypeVar
from uuid import UUID

from monitoring_svc.detectors.domain import Cleared, Detector, Fact, Phase, Raised
from monitoring_svc.readings.domain import microseconds
from monitoring_svc.rules.domain import Threshold

AHEAD_US = 2_000_000
"""A clock that is ahead by no more is as right as ours."""


class Past(NamedTuple):
    """A stored reading: when it was measured as far as we can know, the time claimed, the value."""

    key: int
    at: int
    value: float


class Judged(Protocol):
    """A reading as it is put in order, stored or just heard."""

    @property
    def key(self) -> int: ...

    @property
    def at(self) -> int: ...

    @property
    def value(self) -> float: ...


R = TypeVar("R", bound=Judged)


@dataclass(frozen=True, slots=True)
class Spell:
    """A limit broken long enough, and its end where there is one."""

    raised: Raised
    cleared: Cleared | None

    @property
    def began(self) -> int:
        """The first reading beyond."""
        return self.raised.began_at

    @property
    def ended(self) -> float:
        """The reading that was back; never, while it lasts."""
        return float("inf") if self.cleared is None else self.cleared.at


@dataclass(frozen=True, slots=True)
class Told:
    """An anomaly that the others know of."""

    id: UUID
    began_at: datetime
    cleared_at: datetime | None

    @property
    def began(self) -> int:
        """As a spell has it."""
        return microseconds(self.began_at)

    @property
    def ended(self) -> float:
        """As a spell has it."""
        return float("inf") if self.cleared_at is None else microseconds(self.cleared_at)


def counts(rule: Threshold, at: int, value: float, now: int) -> bool:
    """False where a reading is good news from the future."""
    return at <= now + AHEAD_US or rule.beyond(value)


def course(rule: Threshold, readings: Iterable[R], now: int) -> list[R]:
    """What counts, in order; of several values at one instant the worst."""
    found: dict[tuple[int, int], R] = {}
    for reading in readings:
        if counts(rule, reading.at, reading.value, now):
            known = found.get((reading.key, reading.at))
            if known is None or rule.worse(reading.value, known.value):
                found[reading.key, reading.at] = reading
    return [found[place] for place in sorted(found)]


def untouched(rule: Threshold, state: Detector, cleared: int | None, late: Sequence[Judged]) -> bool:
    """True where late readings change nothing of what was judged, but perhaps a peak. They are in order."""
    if cleared is not None and late[0].key <= cleared:
        return False
    if state.phase is Phase.RAISED and state.since is not None and late[0].key > state.since:
        held = late[0].key > state.since + rule.hold_us
        return not any(rule.behind(one.value) if held else not rule.beyond(one.value) for one in late)
    before = state.since is None or late[-1].key < state.since
    return before and not any(rule.beyond(reading.value) for reading in late)


def spells(facts: Iterable[Fact]) -> list[Spell]:
    """The facts in pairs, oldest first."""
    found: list[Spell] = []
    for fact in facts:
        if isinstance(fact, Raised):
            found.append(Spell(fact, None))
        else:
            found[-1] = Spell(found[-1].raised, fact)
    return found


def revise(found: Sequence[Spell], told: Sequence[Told]) -> tuple[list[tuple[Spell, Told | None]], list[Told]]:
    """Each spell with the anomaly that told of it, if any, oldest first; and the anomalies that are left.

    A spell that lasts is told by the anomaly that is open, if there is one. One that has ended for the others is never
    opened again: a spell that goes on in spite of it is told anew.
    """
    left, pairs = list(told), list[tuple[Spell, Told | None]]()
    for spell in reversed(found):
        candidates = [anomaly for anomaly in left if _tells(anomaly, spell)]
        chosen = max(candidates, key=lambda anomaly: (_same(anomaly, spell), anomaly.began), default=None)
        if chosen is not None:
            left.remove(chosen)
        pairs.append((spell, chosen))
    return pairs[::-1], left


def _tells(anomaly: Told, spell: Spell) -> bool:
    if spell.cleared is None and anomaly.cleared_at is not None:
        return False
    if anomaly.began == anomaly.ended:  # good news of the same moment: it lies in what began before and ends with it
        return spell.began <= anomaly.began <= spell.ended
    overlaps = anomaly.began < spell.ended and spell.began < anomaly.ended
    return overlaps or anomaly.began == spell.began


def _same(anomaly: Told, spell: Spell) -> bool:
    return (anomaly.began, anomaly.ended) == (spell.began, spell.ended)

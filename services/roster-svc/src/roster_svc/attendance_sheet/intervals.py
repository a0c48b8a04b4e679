"""Stretches of time as sets: half-open, sorted, without overlap. Pure."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

Interval = tuple[datetime, datetime]
Intervals = Sequence[Interval]


def union(*parts: Iterable[Interval]) -> list[Interval]:
    """Every moment that is in one of them; empty and reversed ones count for nothing."""
    joined: list[Interval] = []
    for since, until in sorted(one for part in parts for one in part if one[0] < one[1]):
        if joined and since <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], until))
        else:
            joined.append((since, until))
    return joined


def clip(some: Intervals, since: datetime | None, until: datetime | None) -> list[Interval]:
    """What of them lies between two moments; None: without a limit."""
    return union((max(one[0], since) if since else one[0], min(one[1], until) if until else one[1]) for one in some)


def minus(some: Intervals, others: Intervals) -> list[Interval]:
    """What is in the first and not in the others."""
    left = union(some)
    for since, until in others:
        left = [*clip(left, None, since), *clip(left, until, None)]
    return union(left)


def seconds(some: Intervals) -> int:
    """How long they are, each in whole seconds."""
    return sum((until - since) // timedelta(seconds=1) for since, until in some)

"""Which stored values hold for a site at a time. Pure: defaults, above them those of its type, above them its own."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from svckit.figures.errors import EffectiveFromPast

Scope = Literal["site_type", "site"]
LAYERS: tuple[Scope, ...] = ("site_type", "site")
"""From below to above; what is set in none of them has its default."""
Source = Literal["default", "site_type", "site"]
Values = Mapping[str, Any]
PAST_TOLERANCE = timedelta(minutes=1)
"""A caller's clock may be so far behind ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredVersion:
    """One change of the values of one scope. ``values``: only what was set, as JSON. ``ended``: nothing is set now.

    ``effective_from`` is when it begins to count, ``changed_at`` when it was written.
    """

    scope: Scope
    scope_id: str
    version: int
    values: Values
    effective_from: datetime
    changed_by: str
    changed_at: datetime
    ended: bool = False


def newest(versions: Iterable[StoredVersion]) -> int:
    """The version that a caller must hold to change the scope; 0 where nothing was ever set."""
    return max((one.version for one in versions), default=0)


def in_force(versions: Iterable[StoredVersion], at: datetime) -> StoredVersion | None:
    """The version of one scope that counts at ``at``: of those that have begun, the one that was written last.

    So a later change replaces what was scheduled for later times before it, and the version only grows with time.
    """
    begun = (one for one in versions if one.effective_from <= at)
    return max(begun, key=lambda one: one.version, default=None)


def scheduled(versions: Collection[StoredVersion], at: datetime) -> Sequence[StoredVersion]:
    """The versions of one scope that will count after ``at``, in their order; not those that were replaced before."""
    running = in_force(versions, at)
    reached = 0 if running is None else running.version
    later = [one for one in versions if one.effective_from > at]
    coming = []
    for one in sorted(later, key=lambda one: (one.effective_from, -one.version)):
        if one.version > reached:
            coming.append(one)
            reached = one.version
    return coming


def changed(own: Collection[StoredVersion], begins: datetime, values: Values, unset: Collection[str]) -> Values:
    """What is set for a scope from ``begins`` on where ``values`` are set and ``unset`` no longer: the rest stays."""
    running = in_force(own, begins)
    kept = {} if running is None else {name: value for name, value in running.values.items() if name not in unset}
    return {**kept, **values}


def sources(names: Collection[str], layers: Iterable[StoredVersion]) -> Mapping[str, StoredVersion]:
    """Which of the ``layers`` each value comes from; names that are in none have their default.

    The layers may come in any order, one version for each scope. What is stored under other names (by a newer or an
    older release) is left out.
    """
    from_below = sorted(layers, key=lambda one: LAYERS.index(one.scope))
    return {name: layer for layer in from_below for name in names if name in layer.values}


def starting_at(asked: datetime | None, now: datetime) -> datetime:
    """When a change begins to count: at once, or at the time that was asked for.

    Raises `EffectiveFromPast` where that is longer ago than `PAST_TOLERANCE`: nothing counts before it was known.
    """
    if asked is None:
        return now
    if asked < now - PAST_TOLERANCE:
        raise EffectiveFromPast(effective_from=asked, now=now)
    return max(asked, now)

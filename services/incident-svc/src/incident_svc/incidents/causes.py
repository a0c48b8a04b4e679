"""The causes of one incident: limits of a series that were broken together, each until it is gone (ADR 0014). Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Literal, Self, cast

from contracts.severities import Severity

Cleared = Literal["gone", "others_stand", "returned_before"]
"""What is left after one cause has cleared; ``returned_before``: it had come back before we heard of it."""


@dataclass(frozen=True, slots=True)
class KnownCause:
    """One cause of an incident. ``changed_at``: when it last came or went; ``cleared_at`` None: it stands."""

    key: str
    severity: Severity
    summary: str | None
    source_id: str | None
    changed_at: datetime | None
    cleared_at: datetime | None = None

    @classmethod
    def stored(cls, values: Mapping[str, Any]) -> Self:
        """As `document` wrote it."""
        moments = {name: values[name] and datetime.fromisoformat(values[name]) for name in ("changed_at", "cleared_at")}
        return cls(**{**values, **moments})

    def document(self) -> dict[str, Any]:
        """What JSON can say of it."""
        return {
            name: value.isoformat() if isinstance(value, datetime) else value for name, value in asdict(self).items()
        }

    def overtook(self, at: datetime) -> bool:
        """Whether something newer than ``at`` is known of it: events of two anomalies may cross."""
        return self.changed_at is not None and at < self.changed_at


def with_seen(causes: Sequence[KnownCause], seen: KnownCause) -> list[KnownCause]:
    """The causes after one was seen: one more, or a known one that stands again. What is overtaken changes nothing."""
    known = find(causes, seen.key)
    if known is None:
        return [*causes, seen]
    return list(causes) if known.overtook(cast("datetime", seen.changed_at)) else _put(causes, seen)


def with_cleared(causes: Sequence[KnownCause], key: str, at: datetime) -> tuple[list[KnownCause], Cleared]:
    """The causes after one has cleared, and what that means."""
    known = find(causes, key)
    if known is None or known.overtook(at):
        return list(causes), "returned_before"
    left = _put(causes, replace(known, changed_at=at, cleared_at=at))
    return left, "gone" if gone_since(left) is not None else "others_stand"


def find(causes: Sequence[KnownCause], key: str) -> KnownCause | None:
    """The cause of this key."""
    return next((cause for cause in causes if cause.key == key), None)


def gone_since(causes: Sequence[KnownCause]) -> datetime | None:
    """Since when none of the causes stands; None while one does."""
    ends = [cause.cleared_at for cause in causes]
    return None if None in ends else max((end for end in ends if end is not None), default=None)


def _put(causes: Sequence[KnownCause], changed: KnownCause) -> list[KnownCause]:
    return [changed if cause.key == changed.key else cause for cause in causes]

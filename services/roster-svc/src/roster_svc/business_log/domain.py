"""The rules of the business log: what an entry must say, and how entries are added up (R-4.2.2c). Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from roster_svc.business_log.errors import KindOfAnotherPost, NothingCounted


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of a kind an entry counts. ``corrected``: a further entry stands for this one."""

    kind_id: UUID
    count: int
    corrected: bool = False


def check_counts(counts: Mapping[UUID, int], feedback: str | None, kinds: Collection[UUID]) -> None:
    """Refuse an entry that says nothing, or counts what is no business of the post (``kinds``: those in use there)."""
    if not any(counts.values()) and not feedback:
        raise NothingCounted
    if not counts.keys() <= set(kinds):
        raise KindOfAnotherPost


def totals(entries: Iterable[Counted]) -> Mapping[UUID, int]:
    """What entries come to, kind by kind: what was corrected does not count."""
    found: dict[UUID, int] = {}
    for one in entries:
        if not one.corrected:
            found[one.kind_id] = found.get(one.kind_id, 0) + one.count
    return found

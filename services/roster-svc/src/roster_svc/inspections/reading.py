"""Which inspections a shift waits for, and which it hands over."""

from collections.abc import Iterable, Sequence

from roster_svc.handovers.items import DraftItem
from roster_svc.inspections.models import Inspection
from roster_svc.shifts.opening import Check
from svckit.core.content import utc_text

BEFORE_START = frozenset({"startup", "gear", "readiness"})
"""Kinds that are done before a shift takes over (R-4.1.2a–c)."""
TO_DO = frozenset({"open", "in_progress", "missed"})
"""What was missed can still be done, late."""


def start_checks(inspections: Iterable[Inspection]) -> list[Check]:
    """What is to be checked before the shift starts. One that was missed stays to be done."""
    return [
        Check(one.id, one.name_zh, one.name_en, one.finished_at, one.finished_by)
        for one in inspections
        if one.kind in BEFORE_START
    ]


def to_hand_over(inspections: Iterable[Inspection]) -> Sequence[DraftItem]:
    """What was not done, what did not pass, and where nobody was (R-4.0.1)."""
    return [
        DraftItem("inspection", str(one.id), one.name_zh, _facts(one))
        for one in inspections
        if one.state in TO_DO or one.outcome == "failed" or one.failed_items
    ]


def _facts(one: Inspection) -> dict[str, str | int | None]:
    failed = "、".join(item["zh"] for item in one.failed_items), ", ".join(item["en"] for item in one.failed_items)
    return {
        "title_en": one.name_en,
        "inspection_state": one.state,
        "outcome": one.outcome,
        "post": one.post,
        "due_at": utc_text(one.due_at),
        "failed_zh": failed[0] or None,
        "failed_en": failed[1] or None,
    }

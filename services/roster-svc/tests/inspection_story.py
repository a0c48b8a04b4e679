"""Inspections as monitoring-svc tells of them, told to roster-svc."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from contracts.inspections import (
    FailedItem,
    InspectionCancelled,
    InspectionCompleted,
    InspectionFact,
    InspectionFailed,
    InspectionMissed,
    InspectionOpened,
    InspectionStarted,
)
from contracts.posts import TECH_OPS
from svckit.core.ids import uuid7

HOT = FailedItem(
    key="inlet", zh="冷通道温度 31.2 °C（上限 27）", en="cold aisle 31.2 °C (limit 27)", severity="critical"
)


class Checking:
    """One inspection of a shift, from its opening on."""

    def __init__(self, roster: Any, site: UUID, shift: UUID, kind: str = "startup", zh: str = "机房开班检查") -> None:
        self.svc, self.roster, self.version = roster.svc, roster, 0
        starts = roster.now
        self.id = uuid7()
        self.about: dict[str, Any] = {
            "inspection_id": self.id,
            "site_id": site,
            "shift_id": shift,
            "checklist_id": uuid7(),
            "checklist_version": 1,
            "checklist": zh,
            "checklist_en": "Room check",
            "kind": kind,
            "post": TECH_OPS,
            "from_at": starts,
            "due_at": starts + timedelta(minutes=75),
        }

    def fact(self, kind: type[InspectionFact | InspectionFailed], **more: Any) -> Any:
        """The next fact of the inspection."""
        self.version += 1
        return kind.model_validate(self.about | {"version": self.version} | more)

    def opened(self) -> InspectionOpened:
        fact: InspectionOpened = self.fact(InspectionOpened, trigger="shift", opened_at=self.roster.now)
        return fact

    def started(self, by: UUID) -> InspectionStarted:
        fact: InspectionStarted = self.fact(InspectionStarted, started_at=self.roster.now, started_by=by)
        return fact

    def failed(self, by: UUID) -> InspectionFailed:
        found = {"items": (HOT.zh,), "severity": "critical", "failed_items": (HOT,)}
        fact: InspectionFailed = self.fact(InspectionFailed, inspector_id=by, failed_at=self.roster.now, **found)
        return fact

    def completed(self, by: UUID, *failed: FailedItem, late: bool = False) -> InspectionCompleted:
        counts = {"items": 6, "failed": len(failed), "skipped": 0, "failed_items": failed, "late": late}
        outcome = "failed" if failed else "passed"
        fact: InspectionCompleted = self.fact(
            InspectionCompleted, outcome=outcome, finished_at=self.roster.now, finished_by=by, **counts
        )
        return fact

    def missed(self) -> InspectionMissed:
        fact: InspectionMissed = self.fact(InspectionMissed, missed_at=self.roster.now)
        return fact

    def cancelled(self, by: UUID | None = None, reason: str | None = None) -> InspectionCancelled:
        basis = "by_hand" if by else "shift_changed"
        how = {"basis": basis, "reason": reason, "cancelled_by": by, "cancelled_at": self.roster.now}
        fact: InspectionCancelled = self.fact(InspectionCancelled, **how)
        return fact

    async def tell(self, *facts: Any, exercise: bool = False) -> None:
        for fact in facts:
            await self.svc.deliver(fact, exercise=exercise)

"""The checks of a shift, told as monitoring-svc tells them."""

from typing import Any

from day_shift import DayShift, named

from contracts.inspections import (
    InspectionCancelled,
    InspectionCompleted,
    InspectionExplained,
    InspectionFact,
    InspectionMissed,
    InspectionOpened,
    ProofCount,
)


def checks_of(day: DayShift) -> list[InspectionFact]:
    """A start-up check with one thing wrong, a patrol done late, one missed and explained, two not to be done."""
    done = {"items": 6, "skipped": 0, "finished_by": day.engineer}
    lost, given_up = _check(day, "lost", 360), _check(day, "given up", 400)
    return [
        InspectionOpened(**_check(day, "start", 15, "startup"), version=1, trigger="shift", opened_at=day.at(-60)),
        InspectionCompleted(
            **_check(day, "start", 15, "startup"),
            version=3,
            outcome="failed",
            late=False,
            failed=1,
            finished_at=day.at(-10),
            **done,
        ),
        InspectionCompleted(
            **_check(day, "late", 240),
            version=3,
            outcome="passed",
            late=True,
            failed=0,
            finished_at=day.at(250),
            checkpoints=8,
            flagged=1,
            proofs=(ProofCount(proof="qr", checkpoints=6), ProofCount(proof="none", checkpoints=1)),
            **done,
        ),
        InspectionMissed(**lost, version=2, missed_at=day.at(375)),
        InspectionExplained(
            **lost,
            version=3,
            missed_at=day.at(375),
            reason="处置冷通道温度事件",
            explained_at=day.at(390),
            explained_by=day.engineer,
        ),
        InspectionCancelled(
            **given_up,
            version=2,
            basis="by_hand",
            reason="设备检修",
            cancelled_at=day.at(380),
            cancelled_by=day.chief,
        ),
        InspectionCancelled(**_check(day, "moved", 410), version=2, basis="shift_changed", cancelled_at=day.at(100)),
    ]


def _check(day: DayShift, name: str, due: float, kind: str = "patrol") -> dict[str, Any]:
    return {
        "inspection_id": named(name),
        "site_id": day.site_id,
        "shift_id": day.shift_id,
        "checklist_id": named("checklist"),
        "checklist_version": 1,
        "checklist": "机房巡检",
        "checklist_en": "Room patrol",
        "kind": kind,
        "post": "tech_ops",
        "from_at": day.at(due - 60),
        "due_at": day.at(due),
    }

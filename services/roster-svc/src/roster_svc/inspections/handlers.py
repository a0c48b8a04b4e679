"""Keeping the read copy of inspections."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.inspections import (
    CheckpointMissed,
    InspectionCancelled,
    InspectionCompleted,
    InspectionExplained,
    InspectionFact,
    InspectionMissed,
    InspectionOpened,
    MissedCheckpoint,
)
from roster_svc.inspections.models import Inspection
from svckit.db import upsert_newer

_SAME = {"version", "site_id", "shift_id", "kind", "post", "from_at", "due_at"}


async def inspection_changed(session: AsyncSession, message: Message[InspectionFact], _now: datetime) -> None:
    """Whichever fact comes first makes an inspection known; an exercise 演练 keeps no shift waiting."""
    if message.envelope.exercise:
        return
    fact = message.event
    same = fact.model_dump(include=_SAME)
    names = {"name_zh": fact.checklist, "name_en": fact.checklist_en}
    await upsert_newer(session, Inspection, {"id": fact.inspection_id, **same, **names, **_standing(fact)})


def _standing(fact: InspectionFact) -> dict[str, Any]:
    """How it stands after the fact. One that newer releases invent means that somebody is at it."""
    standing: dict[str, Any] = {"state": "in_progress", "outcome": None, "failed_items": []}
    standing |= {"finished_at": None, "finished_by": None, "missed_at": None}
    match fact:
        case InspectionOpened() | CheckpointMissed(begun=False):
            standing["state"] = "open"
        case InspectionCompleted():
            failed = [one.model_dump(mode="json") for one in fact.failed_items]
            failed += [_as_item(one) for one in fact.missed_checkpoints]
            standing |= {"state": "completed", "outcome": fact.outcome, "failed_items": failed}
            standing |= fact.model_dump(include={"finished_at", "finished_by", "missed_at"})
        case InspectionMissed() | InspectionExplained():
            standing |= {"state": "missed", "missed_at": fact.missed_at}
        case InspectionCancelled():
            standing["state"] = "cancelled"
    return standing


def _as_item(one: MissedCheckpoint) -> dict[str, Any]:
    """A checkpoint where nobody was, beside what did not pass; it opens nothing."""
    return {"key": f"checkpoint:{one.key}", "zh": f"漏巡检点：{one.zh}", "en": f"missed: {one.en}", "severity": None}

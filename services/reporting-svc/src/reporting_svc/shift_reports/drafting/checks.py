"""The checks of the shift, each with what became of it (R-2.2.2a, R-4.1.2a–b, R-4.2.2e)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from contracts.inspections import (
    CheckpointMissed,
    InspectionCancelled,
    InspectionCompleted,
    InspectionExplained,
    InspectionFact,
    InspectionMissed,
)
from reporting_svc.projections.span import Span
from reporting_svc.shift_reports.check_lines import CheckLine, MissedCheckpointLine, ProofLine
from reporting_svc.shift_reports.drafting.material import Material


def checks_of(material: Material, span: Span) -> tuple[CheckLine, ...]:
    """One line per check of this shift, the first due first; what the roster itself cancelled was none."""
    told: dict[UUID, list[InspectionFact]] = defaultdict(list)
    for _, fact in material.of_type(InspectionFact, span.end):
        if fact.shift_id == material.shift.id:
            told[fact.inspection_id].append(fact)
    lines = [_line(material, sorted(facts, key=lambda one: one.version)) for facts in told.values()]
    return tuple(sorted((one for one in lines if one is not None), key=lambda one: (one.due_at, one.checklist, one.id)))


def _line(material: Material, facts: Sequence[InspectionFact]) -> CheckLine | None:
    newest = facts[-1]
    line = CheckLine(
        id=newest.inspection_id,
        checklist=newest.checklist,
        checklist_en=newest.checklist_en,
        kind=newest.kind,
        post=newest.post,
        due_at=newest.due_at,
        state="open",
    )
    for fact in facts:
        match fact:
            case InspectionCompleted():
                line = replace(
                    line,
                    state="completed",
                    outcome=fact.outcome,
                    late=fact.late,
                    items=fact.items,
                    failed=fact.failed,
                    skipped=fact.skipped,
                    finished_at=fact.finished_at,
                    finished_by=material.names.get(fact.finished_by),
                    checkpoints=fact.checkpoints,
                    flagged=fact.flagged,
                    proofs=tuple(ProofLine(proof=one.proof, checkpoints=one.checkpoints) for one in fact.proofs),
                )
            case CheckpointMissed():
                line = replace(line, missed_checkpoints=(*line.missed_checkpoints, *_checkpoints(fact)))
            case InspectionMissed():
                line = replace(line, state="missed", missed_at=fact.missed_at)
            case InspectionExplained():
                line = replace(line, missed_at=fact.missed_at, reason=fact.reason)
            case InspectionCancelled():
                if fact.basis != "by_hand":
                    return None
                line = replace(line, state="cancelled", reason=fact.reason)
    return line


def _checkpoints(fact: CheckpointMissed) -> tuple[MissedCheckpointLine, ...]:
    return tuple(
        MissedCheckpointLine(zh=one.zh, en=one.en, at=fact.missed_at, reason=one.reason) for one in fact.missed
    )

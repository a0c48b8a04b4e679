"""What a failed inspection is as the cause of an incident. Pure."""

from contracts.inspections import FailedItem, InspectionFailed
from contracts.severities import SEVERITIES, Severity
from incident_svc.incidents.opening import Cause
from incident_svc.incidents.peaks import title_of


def failed_check(inspection: InspectionFailed, *, exercise: bool, only_new: bool = False) -> Cause:
    """All that failed so far, or only what no earlier fact of the inspection named, each with its worst severity."""
    new = [one for one in inspection.failed_items if one.key not in inspection.told_before]
    items, severity = inspection.items, inspection.severity
    if only_new and new:
        items, severity = tuple(one.zh for one in new), _worst(new, severity)
    said = "、".join(items)
    return Cause(
        site_id=inspection.site_id,
        source="inspection",
        source_id=inspection.inspection_id,
        key=f"inspection:{inspection.checklist}",
        measured=f"inspection:{inspection.checklist}",
        title=title_of(f"检查不合格：{inspection.checklist}（{said}）"),
        summary=inspection.detail or said,
        severity=severity,
        at=inspection.failed_at,
        exercise=exercise,
    )


def _worst(items: list[FailedItem], otherwise: Severity) -> Severity:
    found = [one.severity for one in items if one.severity is not None]
    return max(found, key=SEVERITIES.index, default=otherwise)

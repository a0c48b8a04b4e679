"""Checks that failed within the shift (R-4.1.2a)."""

from contracts.inspections import InspectionFailed
from reporting_svc.projections.span import Span
from reporting_svc.shift_reports.content import InspectionLine
from reporting_svc.shift_reports.drafting.material import Material


def inspections_of(material: Material, span: Span) -> tuple[InspectionLine, ...]:
    """One line per inspection, its newest version; of the shift's own also from before it began."""
    newest: dict[object, InspectionFailed] = {}
    for _, failed in material.of_type(InspectionFailed, span.end):
        known = newest.get(failed.inspection_id)
        ours = failed.failed_at >= span.start or failed.shift_id == material.shift.id
        if ours and (known is None or known.version <= failed.version):
            newest[failed.inspection_id] = failed
    return tuple(
        InspectionLine(
            id=failed.inspection_id,
            checklist=failed.checklist,
            items=failed.items,
            severity=failed.severity,
            detail=failed.detail,
            inspector=material.names.get(failed.inspector_id) if failed.inspector_id else None,
            failed_at=failed.failed_at,
        )
        for failed in newest.values()
    )

"""Inspections: checks that people make (R-4.1.2a, R-2.2.2a)."""

from datetime import datetime
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.severities import Severity


class InspectionFailed(Event, type="inspection.failed", topic=topics.INSPECTION, key="inspection_id"):
    """A check found something wrong; ``items`` name what failed, in the checklist's words."""

    inspection_id: UUID
    site_id: UUID
    shift_id: UUID | None = None
    checklist: str
    items: tuple[str, ...]
    severity: Severity
    detail: str | None = None
    inspector_id: UUID | None = None
    failed_at: datetime

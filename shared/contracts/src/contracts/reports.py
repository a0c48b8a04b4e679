"""Reports: what HQ reads (R-4.3.3a)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known

ReportKind = Annotated[str, known("shift")]


class ReportSubmitted(Event, type="report.submitted", topic=topics.REPORT, key="report_id"):
    """A written report was handed in and is sealed from then on."""

    report_id: UUID
    site_id: UUID
    kind: ReportKind
    shift_id: UUID | None = None
    submitted_at: datetime
    submitted_by: UUID | None = None

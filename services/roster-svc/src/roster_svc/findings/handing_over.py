"""Which findings a shift hands over."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.findings.models import Finding
from roster_svc.handovers.items import DraftItem
from roster_svc.shifts.models import Shift
from svckit.core.content import utc_text

MOST = 100


async def open_findings(session: AsyncSession, shift: Shift, _now: datetime) -> Sequence[DraftItem]:
    """Hazards and anomalies of the site that people reported and nobody has dealt with; of a flood the oldest."""
    query = select(Finding).where(Finding.site_id == shift.site_id, ~Finding.over)
    found = await session.scalars(query.order_by(Finding.reported_at, Finding.id).limit(MOST))
    return [DraftItem("finding", str(one.id), one.what[:200], _facts(one)) for one in found]


def _facts(one: Finding) -> dict[str, str | int | None]:
    return {
        "number": one.number,
        "finding_kind": one.kind,
        "severity": one.severity,
        "place": one.place,
        "finding_state": "acknowledged" if one.acknowledged else "reported",
        "since": utc_text(one.reported_at),
    }

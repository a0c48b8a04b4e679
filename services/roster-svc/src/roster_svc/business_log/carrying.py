"""What a shift has done of its business stands in its handover (R-4.2.2c)."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.business_log import service
from roster_svc.handovers.items import DraftItem
from roster_svc.shifts.models import Shift


async def business_of_shift(session: AsyncSession, shift: Shift, _now: datetime) -> Sequence[DraftItem]:
    """The totals of the shift as one item; none where nothing was counted."""
    totals = await service.of_shift(session, shift.id)
    if not totals:
        return []
    zh = "、".join(f"{one.title_zh} {one.total}" for one in totals)
    en = ", ".join(f"{one.title_en} {one.total}" for one in totals)
    return [
        DraftItem("note", f"business:{shift.id}", f"本班业务量：{zh}", {"title_en": f"Business of the shift: {en}"})
    ]

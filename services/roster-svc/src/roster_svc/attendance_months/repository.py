"""Every query about closed months."""

from datetime import date
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.attendance_months.models import AttendanceMonth
from svckit.web import Principal


def visible(principal: Principal) -> Select[AttendanceMonth]:
    return select(AttendanceMonth).where(principal.in_scope(AttendanceMonth.site_id))


async def find(session: AsyncSession, principal: Principal, month_id: UUID) -> AttendanceMonth | None:
    return await session.scalar(visible(principal).where(AttendanceMonth.id == month_id))


async def is_closed(session: AsyncSession, site_id: UUID, month: date) -> bool:
    """Whether the sheet of that month is sealed."""
    one = AttendanceMonth
    return await session.scalar(select(one.id).where(one.site_id == site_id, one.month == month)) is not None

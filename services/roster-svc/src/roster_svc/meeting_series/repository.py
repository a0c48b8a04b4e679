"""Every query about series of meetings."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.meeting_series.models import MeetingSeries
from roster_svc.staff.models import Staff, StaffSite
from svckit.web import Principal


def visible(principal: Principal, site_id: UUID | None = None) -> Select[MeetingSeries]:
    query = select(MeetingSeries).where(principal.in_scope(MeetingSeries.site_id))
    return query if site_id is None else query.where(MeetingSeries.site_id == site_id)


async def find_for_update(session: AsyncSession, principal: Principal, series_id: UUID) -> MeetingSeries | None:
    return await session.scalar(visible(principal).where(MeetingSeries.id == series_id).with_for_update())


async def lock(session: AsyncSession, series_id: UUID) -> MeetingSeries | None:
    """The series for the clock, locked."""
    return await session.scalar(select(MeetingSeries).where(MeetingSeries.id == series_id).with_for_update())


async def people_of(session: AsyncSession, site_id: UUID) -> Sequence[UUID]:
    """The people of the site whose accounts are in use."""
    query = select(Staff.id).join(StaffSite, StaffSite.staff_id == Staff.id)
    return (await session.scalars(query.where(StaffSite.site_id == site_id, Staff.active).order_by(Staff.id))).all()

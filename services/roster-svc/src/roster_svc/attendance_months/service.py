"""Use cases of closed months: the sheet is sealed once nothing of it can change any more (R-3.3.1c)."""

from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.attendance_corrections import repository as corrections
from roster_svc.attendance_months import repository
from roster_svc.attendance_months.errors import (
    MonthClosedAlready,
    MonthHasCorrections,
    MonthNotFound,
    MonthNotOver,
    MonthUnfinished,
)
from roster_svc.attendance_months.models import AttendanceMonth
from roster_svc.attendance_months.schemas import MonthClose
from roster_svc.attendance_sheet import repository as sheet_repository
from roster_svc.attendance_sheet import service as sheet
from roster_svc.attendance_sheet.days import Period
from roster_svc.attendance_sheet.days import month as month_period
from roster_svc.shifts.repository import hold_site
from roster_svc.sites import service as sites
from roster_svc.sites.models import Site
from svckit.core.content import canonical, digest
from svckit.core.ids import uuid7
from svckit.messaging import publish
from svckit.web import Principal

CLAUSE = "R-3.3.1c"
SCHEMA = 1


async def close(session: AsyncSession, wanted: MonthClose, principal: Principal, now: datetime) -> AttendanceMonth:
    """Seal the sheet of a month that is over, with every shift ended and every correction decided on."""
    site = await sites.get(session, wanted.site_id, principal)
    period = month_period(date.fromisoformat(f"{wanted.month}-01"), ZoneInfo(site.timezone))
    await hold_site(session, site.id)
    await _check(session, site.id, period, wanted.month, now)
    content, people = await _content(session, site, period, now)
    one = AttendanceMonth(
        id=uuid7(),
        site_id=site.id,
        month=period.first,
        people=people,
        content=content,
        sha256=digest(content),
        closed_by=principal.id,
        closed_at=now,
    )
    try:
        async with session.begin_nested():
            session.add(one)
            await session.flush()
    except IntegrityError as error:  # two at the same moment
        raise MonthClosedAlready(month=wanted.month) from error
    await publish(session, one.closed(), at=now, actor=principal.label, clause=CLAUSE)
    return one


async def get(session: AsyncSession, month_id: UUID, principal: Principal) -> AttendanceMonth:
    """The closed month, or `MonthNotFound` where it is missing or of a foreign site."""
    one = await repository.find(session, principal, month_id)
    if one is None:
        raise MonthNotFound(id=month_id)
    return one


async def _check(session: AsyncSession, site_id: UUID, period: Period, month: str, now: datetime) -> None:
    if await repository.is_closed(session, site_id, period.first):
        raise MonthClosedAlready(month=month)
    if now < period.until:
        raise MonthNotOver(month=month)
    shifts = await sheet_repository.count_unfinished(session, site_id, period.since, period.until)
    if shifts:
        raise MonthUnfinished(month=month, shifts=shifts)
    waiting = await corrections.count_open(session, site_id, period.since, period.until)
    if waiting:
        raise MonthHasCorrections(month=month, count=waiting)


async def _content(session: AsyncSession, site: Site, period: Period, now: datetime) -> tuple[str, int]:
    people = await session.scalars(sheet_repository.people(site.id, period, None))
    sheets = await sheet.sheets(session, site.id, period, [one.id for one in people], now)
    told = {
        "schema": SCHEMA,
        "site_id": str(site.id),
        "month": f"{period.first:%Y-%m}",
        "timezone": site.timezone,
        "people": [one.model_dump(mode="json") for one in sheets],
    }
    return canonical(told), len(sheets)

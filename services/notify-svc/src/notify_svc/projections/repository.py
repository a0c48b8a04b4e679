"""Every query about the read copies."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Target
from notify_svc.notifications.domain import HQ_ROLES, Attendance, Person, Roster, ShiftOnRoster
from notify_svc.projections.models import AttendanceEntry, Incident, Shift, Site, Staff


async def site(session: AsyncSession, site_id: UUID) -> Site | None:
    return await session.get(Site, site_id)


async def staff(session: AsyncSession, staff_id: UUID) -> Staff | None:
    return await session.get(Staff, staff_id)


async def incident(session: AsyncSession, incident_id: UUID, *, lock: bool = False) -> Incident | None:
    """The incident; `lock` serialises what is decided about its messages."""
    query = select(Incident).where(Incident.id == incident_id).execution_options(populate_existing=True)
    return await session.scalar(query.with_for_update() if lock else query)


async def roster(session: AsyncSession, site_id: UUID, targets: Sequence[Target]) -> Roster:
    """The running shifts of a site and the people whom `targets` can mean."""
    shifts = list(await session.scalars(select(Shift).where(Shift.site_id == site_id, Shift.ended.is_(False))))
    attendance = await _attendance(session, [shift.id for shift in shifts])
    on_roster = tuple(_shift(row, attendance[row.id]) for row in shifts)
    ids = {staff_id for shift in on_roster for staff_id, _ in shift.assignments}
    ids |= {entry.staff_id for shift in on_roster for entry in shift.attendance}
    ids |= {target.staff_id for target in targets if target.staff_id is not None}
    roles = {target.role for target in targets if target.role is not None and target.role in HQ_ROLES}
    return Roster(site_id, await _people(session, ids, roles), on_roster)


async def _attendance(session: AsyncSession, shift_ids: list[UUID]) -> dict[UUID, list[Attendance]]:
    found: dict[UUID, list[Attendance]] = defaultdict(list)
    query = select(AttendanceEntry).where(AttendanceEntry.shift_id.in_(shift_ids))
    for row in await session.scalars(query):
        found[row.shift_id].append(Attendance(row.staff_id, row.post, row.checked_in_at, row.checked_out_at))
    return found


def _shift(row: Shift, attendance: list[Attendance]) -> ShiftOnRoster:
    return ShiftOnRoster(
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        ended=row.ended,
        assignments=tuple((UUID(staff_id), post) for staff_id, post in row.assignments),
        attendance=tuple(attendance),
    )


async def _people(session: AsyncSession, ids: set[UUID], roles: set[str]) -> dict[UUID, Person]:
    conditions = [Staff.id.in_(ids), *(Staff.roles.contains([role]) for role in sorted(roles))]
    rows = await session.scalars(select(Staff).where(Staff.active, or_(*conditions)))
    return {row.id: person(row) for row in rows}


def person(row: Staff) -> Person:
    """The row as routing sees it."""
    return Person(
        id=row.id,
        name=row.name,
        email=row.email,
        language=row.language,
        roles=frozenset(row.roles),
        site_ids=frozenset(UUID(site_id) for site_id in row.site_ids),
        active=row.active,
    )

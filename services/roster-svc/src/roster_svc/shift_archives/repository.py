"""Every query about archives: the archives themselves, and the records of a shift with their hashes."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.shift_archives.domain import Place, Record, hash_of
from roster_svc.shift_archives.models import ShiftArchive
from roster_svc.shift_archives.records import PARTS, Part
from roster_svc.shifts.models import Shift
from roster_svc.tasks.domain import UNFINISHED
from roster_svc.tasks.models import Task
from svckit.db import table_of
from svckit.web import Principal


async def find(session: AsyncSession, principal: Principal, shift_id: UUID) -> ShiftArchive | None:
    query = select(ShiftArchive).where(ShiftArchive.shift_id == shift_id, principal.in_scope(ShiftArchive.site_id))
    return await session.scalar(query)


async def newest(session: AsyncSession, site_id: UUID) -> ShiftArchive | None:
    """The archive that the next one of the site follows; its caller holds the site."""
    query = select(ShiftArchive).where(ShiftArchive.site_id == site_id).order_by(ShiftArchive.number.desc())
    return await session.scalar(query.limit(1))


async def before(session: AsyncSession, archive: ShiftArchive) -> ShiftArchive | None:
    """The archive of the site that this one follows."""
    where = (ShiftArchive.site_id == archive.site_id, ShiftArchive.number == archive.number - 1)
    return await session.scalar(select(ShiftArchive).where(*where))


async def records_of(session: AsyncSession, shift_id: UUID) -> list[Record]:
    """Every record of the shift as it stands, with its hash."""
    return [record for part in PARTS for record in await _records(session, part, shift_id)]


async def _records(session: AsyncSession, part: Part, shift_id: UUID) -> list[Record]:
    table = table_of(part.model)
    wanted = [table.c[name] for name in dict.fromkeys((*part.key, *part.columns))]
    rows = (await session.execute(select(*wanted).where(part.of_shift(shift_id)))).mappings().all()
    return [
        Record(
            part=part.name,
            key=":".join(str(row[name]) for name in part.key),
            post=row[part.post] if part.post else None,
            sha256=hash_of({name: row[name] for name in part.columns}),
        )
        for row in rows
    ]


async def places_of(session: AsyncSession, shift: Shift) -> list[Place]:
    """Each post of the shift: who was expected and came, and what of its tasks nobody finished."""
    query = select(Task.post, func.count()).where(Task.shift_id == shift.id, Task.state.in_(UNFINISHED))
    left = {row[0]: row[1] for row in await session.execute(query.group_by(Task.post))}
    return [_place(shift, post, left.get(post, 0)) for post in sorted({*shift.posts, *left})]


def _place(shift: Shift, post: str, unfinished: int) -> Place:
    seats = [one for one in shift.assignments if one.post == post and one.replaced_at is None]
    return Place(post, len(seats), sum(bool(one.visits) for one in seats), unfinished)

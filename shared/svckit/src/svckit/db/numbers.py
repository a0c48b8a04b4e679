"""Giving numbers that people say: of a site and a year, counted from one."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from svckit.core.numbering import numbered, year_of


class YearCount:
    """How many things of a kind a site has had in a year. The kind's own table: a `Model` with this beside it."""

    site_id: Mapped[UUID] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    count: Mapped[int]


async def next_number(session: AsyncSession, counts: type[YearCount], site_id: UUID, at: datetime, zone: str) -> str:
    """The number of one more of the site, in the year that it is there ``at`` that time; who comes meanwhile waits."""
    year = year_of(at, zone)
    first = insert(counts).values(site_id=site_id, year=year, count=1)
    more = first.on_conflict_do_update(index_elements=[counts.site_id, counts.year], set_={"count": counts.count + 1})
    return numbered(year, (await session.execute(more.returning(counts.count))).scalar_one())

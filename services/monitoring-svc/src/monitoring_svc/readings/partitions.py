"""Daily partitions (UTC) of the readings: made ahead and on demand, dropped when their time is over.

The default partition stays empty; a row in it means that a day's partition is missing, and would block making it.
"""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

PREFIX = "readings_"
DEFAULT = "readings_default"
_FORMAT = PREFIX + "%Y%m%d"

_EXISTING = text(
    "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid"
    " WHERE i.inhparent = 'readings'::regclass AND c.relname = ANY(:names)"
)
_ALL = text(
    "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'readings'::regclass"
)
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtext('monitoring.readings.partitions'))")


async def ensure(session: AsyncSession, days: Iterable[date]) -> list[date]:
    """Make the partitions that are missing; returns their days."""
    wanted = {name_of(day): day for day in days}
    missing = await _missing(session, wanted)
    if not missing:
        return []
    await session.execute(_ONE_AT_A_TIME)
    made = sorted(wanted[name] for name in await _missing(session, wanted))
    for day in made:
        await _make(session, day)
    return made


async def drop_before(session: AsyncSession, day: date) -> list[str]:
    """Drop the partitions of the days before ``day``; returns their names."""
    await session.execute(_ONE_AT_A_TIME)
    names = [name for name in await session.scalars(_ALL) if name != DEFAULT and day_of(name) < day]
    for name in sorted(names):
        await session.execute(text(f"DROP TABLE {name}"))
    return names


async def strays(session: AsyncSession) -> bool:
    """True where the default partition holds rows: somebody should look."""
    return bool(await session.scalar(text(f"SELECT EXISTS (SELECT FROM {DEFAULT})")))  # noqa: S608  a constant


def name_of(day: date) -> str:
    """The partition of a day."""
    return day.strftime(_FORMAT)


def day_of(name: str) -> date:
    """The day of a partition."""
    return datetime.strptime(name, _FORMAT).replace(tzinfo=UTC).date()


async def _missing(session: AsyncSession, names: Collection[str]) -> set[str]:
    existing = await session.scalars(_EXISTING, {"names": list(names)})
    return set(names) - set(existing)


async def _make(session: AsyncSession, day: date) -> None:
    start = datetime.combine(day, time(), UTC)
    bounds = f"FROM ('{start.isoformat()}') TO ('{(start + timedelta(days=1)).isoformat()}')"
    # Attached rather than created in place: that would lock all of the readings, not only the empty default.
    await session.execute(text(f"CREATE TABLE {name_of(day)} (LIKE readings INCLUDING ALL)"))
    await session.execute(text(f"ALTER TABLE readings ATTACH PARTITION {name_of(day)} FOR VALUES {bounds}"))

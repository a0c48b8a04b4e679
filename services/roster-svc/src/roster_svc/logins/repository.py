"""Every query about failed logins and known places."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.logins.models import KnownPlace, LoginFailures

_SWEEP = 10
"""An attempt leaves at most three rows: taking away up to ten old ones keeps the table small."""
_DEVICES = 20
"""A program that logs in every hour and keeps no cookies looks like a new device each time."""


async def locked(session: AsyncSession, keys: Collection[str], now: datetime) -> dict[str, LoginFailures]:
    """The tallies by key, made where missing, and held until the transaction ends: simultaneous attempts line up."""
    ordered = sorted(keys)
    rows = [{"key": key, "failures": 0, "since": now, "last_at": now} for key in ordered]
    await session.execute(insert(LoginFailures).values(rows).on_conflict_do_nothing())
    query = select(LoginFailures).where(LoginFailures.key.in_(ordered))
    found = await session.scalars(query.order_by(LoginFailures.key).with_for_update())
    return {row.key: row for row in found}


async def sweep(session: AsyncSession, before: datetime) -> None:
    """Forget some tallies that no longer count."""
    old = select(LoginFailures.key).where(LoginFailures.since < before).limit(_SWEEP).with_for_update(skip_locked=True)
    await session.execute(delete(LoginFailures).where(LoginFailures.key.in_(old)))


async def known(session: AsyncSession, staff_id: UUID | None, places: Sequence[str]) -> set[str]:
    """Which of the places the account has logged in from; nobody's account has none."""
    query = select(KnownPlace.place).where(KnownPlace.staff_id == staff_id, KnownPlace.place.in_(places))
    return set(await session.scalars(query))


async def remember(session: AsyncSession, staff_id: UUID, places: Sequence[str], now: datetime) -> None:
    """The account has logged in from these places at `now`."""
    rows = [{"staff_id": staff_id, "place": place, "last_login_at": now} for place in sorted(places)]
    statement = insert(KnownPlace).values(rows)
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=["staff_id", "place"], set_={"last_login_at": statement.excluded.last_login_at}
        )
    )


async def forget(session: AsyncSession, staff_id: UUID, before: datetime) -> None:
    """Places the account has not logged in from for long, and devices beyond the newest few."""
    own = KnownPlace.staff_id == staff_id
    devices = select(KnownPlace.place).where(own, KnownPlace.place.startswith("device:"))
    surplus = devices.order_by(KnownPlace.last_login_at.desc()).offset(_DEVICES - 1)
    old = KnownPlace.last_login_at < before
    await session.execute(delete(KnownPlace).where(own, old | KnownPlace.place.in_(surplus)))

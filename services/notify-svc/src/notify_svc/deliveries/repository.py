"""Every query about attempts. The queue's rules: claim with SKIP LOCKED, hold a lease, report with its token."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, bindparam, delete, func, or_, select, text, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.deliveries.domain import State
from notify_svc.deliveries.models import Delivery
from svckit.http import Principal


@dataclass(frozen=True, slots=True)
class Lease:
    """A sender's hold on the attempts it takes: ``owner`` is its number, ``until`` when the hold ends by itself."""

    owner: int
    until: datetime


def visible(principal: Principal) -> Select[Delivery]:
    """Attempts at the caller's sites, and those addressed to the caller."""
    return select(Delivery).where(or_(principal.in_scope(Delivery.site_id), Delivery.staff_id == principal.id))


async def find(session: AsyncSession, principal: Principal, delivery_id: UUID) -> Delivery | None:
    return await session.scalar(visible(principal).where(Delivery.id == delivery_id))


async def claim(session: AsyncSession, lease: Lease, limit: int, now: datetime) -> Sequence[Delivery]:
    """Take up to `limit` due attempts, each with a token of its own; what another sender holds is passed over."""
    due = (
        select(Delivery.id)
        .where(
            Delivery.state == State.SENDING,
            Delivery.next_attempt_at <= now,
            or_(Delivery.lease_until.is_(None), Delivery.lease_until <= now),
        )
        .order_by(Delivery.next_attempt_at, Delivery.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    taken = (
        update(Delivery)
        .where(Delivery.id.in_(due.scalar_subquery()))
        .values(
            claimed_by=lease.owner,
            lease_token=func.gen_random_uuid(),
            lease_until=lease.until,
            sent_at=now,
            sends=Delivery.sends + 1,
        )
        .returning(Delivery)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    rows = (await session.scalars(taken)).all()
    return sorted(rows, key=lambda row: (row.next_attempt_at or now, row.id))


async def held(session: AsyncSession, claims: Sequence[tuple[UUID, UUID]]) -> dict[UUID, Delivery]:
    """The attempts, locked, whose token is still the right to report about them. ``claims``: (id, token)."""
    query = (
        select(Delivery)
        .where(tuple_(Delivery.id, Delivery.lease_token).in_(claims), Delivery.state == State.SENDING)
        .order_by(Delivery.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return {row.id: row for row in await session.scalars(query)}


async def drop_unsent(session: AsyncSession, notification_ids: Sequence[UUID]) -> None:
    """Delete attempts that no sender has begun."""
    await session.execute(
        delete(Delivery).where(
            Delivery.notification_id.in_(notification_ids), Delivery.state == State.SENDING, Delivery.sends == 0
        )
    )


_RELEASE = text(
    """
    UPDATE deliveries SET lease_until = :now
    WHERE state = 'sending' AND lease_until > :now AND claimed_by <> :owner AND claimed_by NOT IN (
        SELECT objid::bigint FROM pg_locks
        WHERE locktype = 'advisory' AND classid::bigint = :space AND granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
    """
).bindparams(bindparam("now"), bindparam("owner"), bindparam("space"))


async def release_orphans(session: AsyncSession, owner: int, space: int, now: datetime) -> None:
    """End the leases of senders that no longer hold their session lock: their process is gone."""
    await session.execute(_RELEASE, {"now": now, "owner": owner, "space": space})

"""The queue of due attempts: taken in one short transaction, reported in another, nothing held while sending."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from opentelemetry.trace import SpanKind
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc import metrics
from notify_svc.channels.port import Outgoing
from notify_svc.contacts import repository as contacts
from notify_svc.contacts.models import ContactMethod
from notify_svc.deliveries import repository, service
from notify_svc.deliveries.domain import NotSent, Outcome, Sent
from notify_svc.deliveries.models import Delivery
from notify_svc.deliveries.presence import SPACE
from notify_svc.notifications import repository as notifications
from notify_svc.notifications.models import Notification
from svckit.clock import Clock
from svckit.db import Database
from svckit.telemetry import get_logger, span_from

log = get_logger("notify_svc.deliveries")
MAX_SENDS = 5
"""An attempt begun so often without a recorded outcome is not sent again: the fault is ours, the person suffers it."""
LinkOf = Callable[[Notification], str | None]


@dataclass(frozen=True, slots=True)
class Parcel:
    """An attempt that this sender holds: `token` is its right to report. ``refusal``: why it is not even tried."""

    delivery_id: UUID
    notification_id: UUID
    token: UUID
    channel: str
    outgoing: Outgoing
    traceparent: str | None
    refusal: NotSent | None = None


class Queue:
    """One sender's view of the queue. ``owner`` is its number, ``lease_s`` how many seconds it may hold an attempt."""

    def __init__(self, database: Database, clock: Clock, *, owner: int, lease_s: float, link_of: LinkOf) -> None:
        self._database = database
        self._clock = clock
        self._owner = owner
        self._lease = timedelta(seconds=lease_s)
        self._link_of = link_of

    async def take(self, limit: int) -> list[Parcel]:
        """Up to `limit` due attempts, each held until its lease ends."""
        now = self._clock.now()
        async with self._quietly() as session:
            rows = await repository.claim(session, repository.Lease(self._owner, now + self._lease), limit, now)
            calls = await notifications.by_ids(session, [row.notification_id for row in rows])
            methods = await contacts.by_ids(session, [row.contact_method_id for row in rows if row.contact_method_id])
            open_rows = [row for row in rows if calls[row.notification_id].pending]
            for row in rows:
                if row not in open_rows:
                    await service.settle_superseded(session, row, now)
            return [self._parcel(row, calls[row.notification_id], methods) for row in open_rows]

    async def report(self, results: Sequence[tuple[Parcel, Outcome]]) -> None:
        """Record outcomes, their events and what follows, in one transaction; nothing where the lease was lost."""
        now = self._clock.now()
        recorded: list[tuple[Parcel, Outcome, Notification]] = []
        async with self._database.transaction() as session:
            calls = await notifications.lock_all(session, [parcel.notification_id for parcel, _ in results])
            held = await repository.held(session, [(parcel.delivery_id, parcel.token) for parcel, _ in results])
            for parcel, outcome in results:
                delivery = held.get(parcel.delivery_id)
                if delivery is None:
                    metrics.LEASES_LOST.inc()
                    log.warning("delivery.lease_lost", delivery_id=str(parcel.delivery_id), outcome=repr(outcome))
                    continue
                call = calls[parcel.notification_id]
                with span_from(parcel.traceparent, f"record {parcel.channel}", SpanKind.INTERNAL):
                    await service.conclude(session, call, delivery, outcome, now)
                recorded.append((parcel, outcome, call))
        for parcel, outcome, call in recorded:
            _count(parcel, outcome, (now - call.created_at).total_seconds())

    async def release_orphans(self) -> None:
        """Free what senders hold whose process is gone."""
        async with self._quietly() as session:
            await repository.release_orphans(session, self._owner, SPACE, self._clock.now())

    def _parcel(self, row: Delivery, call: Notification, methods: dict[UUID, ContactMethod]) -> Parcel:
        assert row.lease_token is not None
        method = methods.get(row.contact_method_id) if row.contact_method_id else None
        outgoing = Outgoing(
            id=call.id,
            address=row.address,
            name=call.name,
            language=call.language,
            content=call.message,
            link=self._link_of(call),
            attempted_at=self._clock.now(),
            secret=method.secret if method else None,
        )
        return Parcel(
            delivery_id=row.id,
            notification_id=call.id,
            token=row.lease_token,
            channel=row.channel,
            outgoing=outgoing,
            traceparent=row.traceparent,
            refusal=_refusal(row, method),
        )

    @asynccontextmanager
    async def _quietly(self) -> AsyncIterator[AsyncSession]:
        """A transaction that wakes nobody: taking work is no news, and a sender must not wake itself for ever."""
        session = AsyncSession(self._database.engine, expire_on_commit=False, autoflush=False)
        async with session, session.begin():
            yield session


def _refusal(row: Delivery, method: ContactMethod | None) -> NotSent | None:
    if row.sends > MAX_SENDS:
        return NotSent("internal", "", permanent=True)
    if row.contact_method_id is not None and (method is None or not method.enabled):
        return NotSent("method_gone", "", permanent=True)
    return None


def _count(parcel: Parcel, outcome: Outcome, seconds: float) -> None:
    metrics.ATTEMPTS.labels(parcel.channel, outcome.state if isinstance(outcome, Sent) else outcome.reason).inc()
    if isinstance(outcome, Sent):
        metrics.FIRST_WORD.labels(parcel.channel).observe(seconds)

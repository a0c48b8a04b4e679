"""The queue of due attempts: taken in one short transaction, reported in another, nothing held while sending."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc import metrics
from notify_svc.channels.port import Outgoing
from notify_svc.deliveries import repository, service
from notify_svc.deliveries.domain import NotSent, Outcome, Sent
from notify_svc.deliveries.models import Delivery
from notify_svc.deliveries.parcels import Parcel
from notify_svc.deliveries.presence import SPACE
from notify_svc.deliveries.telling import Concluded
from notify_svc.messages.content import Content
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import CallState
from svckit.clock import Clock
from svckit.db import Database, DirectRow
from svckit.telemetry import get_logger

log = get_logger("notify_svc.deliveries")
MAX_SENDS = 5
"""An attempt begun so often without a recorded outcome is not sent again: the fault is ours, the person suffers it."""
LinkOf = Callable[[str, UUID, UUID, datetime | None], str | None]


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
            wanted = [row for row in rows if row.state == CallState.PENDING]
            if len(wanted) < len(rows):
                await service.settle_superseded(session, [row for row in rows if row not in wanted], now)
        return [self._parcel(row) for row in wanted]

    async def report(self, results: Sequence[tuple[Parcel, Outcome]]) -> None:
        """Record outcomes, their events and what follows, in one transaction; nothing where the lease was lost."""
        now = self._clock.now()
        async with self._database.transaction() as session:
            concluded = await service.conclude(session, results, now)
        recorded = {entry.delivery.id for entry in concluded}
        for parcel, outcome in results:
            if parcel.delivery_id not in recorded:
                metrics.LEASES_LOST.inc()
                log.warning("delivery.lease_lost", delivery_id=str(parcel.delivery_id), outcome=repr(outcome))
        for entry in concluded:
            _count(entry, (now - entry.call.created_at).total_seconds())

    async def release_orphans(self) -> None:
        """Free what senders hold whose process is gone."""
        async with self._quietly() as session:
            await repository.release_orphans(session, self._owner, SPACE, self._clock.now())

    def begin(self, call: Notification, attempt: Delivery, secret: str | None, now: datetime) -> Parcel:
        """A new attempt, taken before it is stored."""
        token = uuid4()
        attempt.claimed_by, attempt.lease_token, attempt.lease_until = self._owner, token, now + self._lease
        attempt.sent_at, attempt.sends = now, 1
        return self._addressed(call, attempt, token, secret)

    def _parcel(self, row: DirectRow) -> Parcel:
        parcel = self._addressed(row, row, row.lease_token, row.secret)
        return replace(parcel, refusal=_refusal(row))

    def _addressed(
        self, call: Notification | DirectRow, attempt: Delivery | DirectRow, token: UUID, secret: str | None
    ) -> Parcel:
        assert call.staff_id is not None, "only calls to somebody are sent"
        outgoing = Outgoing(
            id=attempt.notification_id,
            address=attempt.address,
            name=call.name,
            language=call.language,
            content=Content.model_validate(call.content),
            link=self._link_of(call.kind, attempt.notification_id, call.staff_id, call.link_expires_at),
            attempted_at=self._clock.now(),
            secret=secret,
        )
        return Parcel(
            delivery_id=attempt.id,
            notification_id=attempt.notification_id,
            token=token,
            channel=attempt.channel,
            outgoing=outgoing,
            traceparent=attempt.traceparent,
        )

    @asynccontextmanager
    async def _quietly(self) -> AsyncIterator[AsyncSession]:
        """A transaction that wakes nobody: taking work is no news."""
        session = AsyncSession(self._database.engine, expire_on_commit=False, autoflush=False)
        async with session, session.begin():
            yield session


def _refusal(row: DirectRow) -> NotSent | None:
    if row.sends > MAX_SENDS:
        return NotSent("internal", "", permanent=True)
    return None if row.usable else NotSent("method_gone", "", permanent=True)


def _count(entry: Concluded, seconds: float) -> None:
    channel, outcome = entry.delivery.channel, entry.outcome
    metrics.ATTEMPTS.labels(channel, outcome.state if isinstance(outcome, Sent) else outcome.reason).inc()
    if isinstance(outcome, Sent):
        metrics.FIRST_WORD.labels(channel).observe(seconds)

"""The queue of due attempts: taken in one short transaction, reported in another, nothing held while sending."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc import metrics
from notify_svc.channels.port import Outgoing
from notify_svc.deliveries import repository, service, tracks
from notify_svc.deliveries.attempts import DUE
from notify_svc.deliveries.circuits import Circuits, place_of
from notify_svc.deliveries.domain import NotSent, Outcome, Sent
from notify_svc.deliveries.models import Delivery
from notify_svc.deliveries.parcels import Parcel
from notify_svc.deliveries.presence import SPACE
from notify_svc.deliveries.telling import Concluded
from notify_svc.messages.content import Content
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import CallState
from notify_svc.policies.domain import LONGEST_PAUSE_S
from svckit.core.clock import Clock
from svckit.core.telemetry import get_logger
from svckit.db import Database, StatementRow, signal_after_commit

log = get_logger("notify_svc.deliveries")
MAX_SENDS = 5
"""An attempt begun so often without a recorded outcome is not sent again: the fault is ours, the person suffers it."""
_LOOK_AGAIN = timedelta(seconds=LONGEST_PAUSE_S / 2)
_PAUSED = NotSent("paused", "", everyone=True, known=True)
LinkOf = Callable[[str, UUID, UUID, datetime | None], str | None]


class Queue:
    """One sender's view of the queue. ``owner`` is its number, ``lease_s`` how many seconds it may hold an attempt."""

    def __init__(self, database: Database, clock: Clock, *, owner: int, lease_s: float, link_of: LinkOf) -> None:
        self._database = database
        self._clock = clock
        self._owner = owner
        self._lease = timedelta(seconds=lease_s)
        self._link_of = link_of
        self._circuits = Circuits()
        self._back: set[str] = set()

    async def take(self, limit: int) -> list[Parcel]:
        """Up to `limit` due attempts, each held until its lease ends. What waits for a place to be back stays there."""
        while True:
            parcels, postponed = await self._take(limit)
            if parcels or not postponed:
                return parcels

    async def _take(self, limit: int) -> tuple[list[Parcel], int]:
        now = self._clock.now()
        async with self._quietly() as session:
            rows = await repository.claim(session, repository.Lease(self._owner, now + self._lease), limit, now)
            wanted = [row for row in rows if _still_wanted(row)]
            if len(wanted) < len(rows):
                await service.settle_superseded(session, [row for row in rows if row not in wanted], now)
            admitted = [(row, self._parcel(row, now)) for row in wanted]
            parcels = [parcel for _, parcel in admitted if parcel is not None]
            waiting = {row.id: row for row, parcel in admitted if parcel is None}
            if waiting:
                over = await tracks.outlived(session, list(waiting), now)
                parcels += [self._paused(waiting.pop(id_)) for id_ in over]
                await tracks.postpone(session, list(waiting), now + _LOOK_AGAIN)
        return parcels, len(waiting)

    def saw(self, parcel: Parcel, outcome: Outcome) -> Outcome:
        """Learn from what a channel said how its place stands; the outcome, with what is known of it."""
        place = place_of(parcel.channel, parcel.outgoing.address)
        if self._circuits.saw(place, outcome, self._clock.now()):
            self._back.add(place)
        if isinstance(outcome, NotSent) and self._circuits.shut(place):
            return replace(outcome, known=True)
        return outcome

    async def report(self, results: Sequence[tuple[Parcel, Outcome]]) -> None:
        """Record outcomes, their events and what follows, in one transaction; nothing where the lease was lost."""
        now, back = self._clock.now(), set(self._back)
        async with self._database.transaction() as session:
            concluded = await service.conclude(session, results, now)
            if back:
                await tracks.release(session, sorted(back), now)
                signal_after_commit(session, DUE)
        self._back -= back
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
        parcel = self._addressed(call, attempt, token, secret)
        return parcel if self._admits(call.kind, parcel, now) else replace(parcel, refusal=_PAUSED)

    def _parcel(self, row: StatementRow, now: datetime) -> Parcel | None:
        """What is sent, or not even tried; None where it waits. The first try of a channel never waits in silence: the
        next channel must join it.
        """
        parcel = self._addressed(row, row, row.lease_token, row.secret)
        refusal = _refusal(row)
        if refusal is not None or self._admits(row.kind, parcel, now):
            return replace(parcel, refusal=refusal)
        return replace(parcel, refusal=_PAUSED) if row.channel_attempt == 1 else None

    def _paused(self, row: StatementRow) -> Parcel:
        return replace(self._addressed(row, row, row.lease_token, row.secret), refusal=_PAUSED)

    def _admits(self, kind: str, parcel: Parcel, now: datetime) -> bool:
        """Whether its place may be tried; who tests wants to hear it from there."""
        address = parcel.outgoing.address
        return kind == "test" or self._circuits.admits(place_of(parcel.channel, address), address, now)

    def _addressed(
        self, call: Notification | StatementRow, attempt: Delivery | StatementRow, token: UUID, secret: str | None
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


def _still_wanted(row: StatementRow) -> bool:
    """What one channel has told may still be told by another, as long as nobody has taken the incident."""
    return bool(row.state == CallState.PENDING or (row.state == CallState.TOLD and row.kind == "escalation"))


def _refusal(row: StatementRow) -> NotSent | None:
    if row.sends > MAX_SENDS:
        return NotSent("internal", "", permanent=True)
    return None if row.usable else NotSent("method_gone", "", permanent=True)


def _count(entry: Concluded, seconds: float) -> None:
    channel, outcome = entry.delivery.channel, entry.outcome
    metrics.ATTEMPTS.labels(channel, outcome.state if isinstance(outcome, Sent) else outcome.reason).inc()
    if entry.first:
        metrics.FIRST_WORD.labels(channel).observe(seconds)

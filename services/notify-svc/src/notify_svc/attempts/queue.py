"""The queue of due attempts: taken in one short transaction, reported in another, nothing held while sending."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc import metrics
from notify_svc.attempts import open_channels, repository, service
from notify_svc.attempts.circuits import Circuits, place_of
from notify_svc.attempts.claimed import ClaimedAttempt
from notify_svc.attempts.creation import DUE
from notify_svc.attempts.domain import NotSent, Outcome, Sent
from notify_svc.attempts.models import Attempt
from notify_svc.attempts.outcome_events import ConcludedAttempt
from notify_svc.attempts.sender_lock import SPACE
from notify_svc.channels.port import Outgoing
from notify_svc.messages.content import Content
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import NotificationState
from notify_svc.policies.domain import LONGEST_PAUSE_S
from svckit.core.clock import Clock
from svckit.core.telemetry import get_logger
from svckit.db import Database, StatementRow, signal_after_commit

log = get_logger("notify_svc.attempts")
MAX_SENDS = 5
"""An attempt begun so often without a recorded outcome is not sent again: the fault is ours, the person suffers it."""
_LOOK_AGAIN = timedelta(seconds=LONGEST_PAUSE_S / 2)
_PAUSED = NotSent("paused", "", everyone=True, known=True)
LinkOf = Callable[[str, UUID, UUID, datetime | None], str | None]
CodeOf = Callable[[str, UUID], str | None]
_WATCHED = frozenset({"test", "verification"})
"""Calls that somebody sits and waits for."""


class Queue:
    """One sender's view of the queue. ``owner`` is its number, ``lease_s`` how many seconds it may hold an attempt."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        owner: int,
        lease_s: float,
        link_of: LinkOf,
        page_of: Callable[[Content], str | None],
        code_of: CodeOf,
    ) -> None:
        self._database = database
        self._clock = clock
        self._owner = owner
        self._lease = timedelta(seconds=lease_s)
        self._link_of, self._page_of, self._code_of = link_of, page_of, code_of
        self._circuits = Circuits()
        self._back: set[str] = set()

    async def take(self, limit: int) -> list[ClaimedAttempt]:
        """Up to `limit` due attempts, each held until its lease ends. What waits for a place to be back stays there."""
        while True:
            claimed_attempts, postponed = await self._take(limit)
            if claimed_attempts or not postponed:
                return claimed_attempts

    async def _take(self, limit: int) -> tuple[list[ClaimedAttempt], int]:
        now = self._clock.now()
        async with self._quietly() as session:
            rows = await repository.claim(session, repository.Lease(self._owner, now + self._lease), limit, now)
            wanted = [row for row in rows if _still_wanted(row)]
            if len(wanted) < len(rows):
                await service.settle_superseded(session, [row for row in rows if row not in wanted], now)
            admitted = [(row, self._claimed(row, now)) for row in wanted]
            claimed_attempts = [claimed for _, claimed in admitted if claimed is not None]
            waiting = {row.id: row for row, claimed in admitted if claimed is None}
            if waiting:
                over = await open_channels.outlived(session, list(waiting), now)
                claimed_attempts += [self._paused(waiting.pop(id_)) for id_ in over]
                await open_channels.postpone(session, list(waiting), now + _LOOK_AGAIN)
        return claimed_attempts, len(waiting)

    def saw(self, claimed: ClaimedAttempt, outcome: Outcome) -> Outcome:
        """Learn from what a channel said how its place stands; the outcome, with what is known of it."""
        place = place_of(claimed.channel, claimed.outgoing.address)
        if self._circuits.saw(place, outcome, self._clock.now()):
            self._back.add(place)
        if isinstance(outcome, NotSent) and self._circuits.shut(place):
            return replace(outcome, known=True)
        return outcome

    async def report(self, results: Sequence[tuple[ClaimedAttempt, Outcome]]) -> None:
        """Record outcomes, their events and what follows, in one transaction; nothing where the lease was lost."""
        now, back = self._clock.now(), set(self._back)
        async with self._database.transaction() as session:
            concluded = await service.conclude(session, results, now)
            if back:
                await open_channels.release(session, sorted(back), now)
                signal_after_commit(session, DUE)
        self._back -= back
        recorded = {entry.attempt.id for entry in concluded}
        for claimed, outcome in results:
            if claimed.delivery_id not in recorded:
                metrics.LEASES_LOST.inc()
                log.warning("delivery.lease_lost", delivery_id=str(claimed.delivery_id), outcome=repr(outcome))
        for entry in concluded:
            _count(entry, (now - entry.notification.created_at).total_seconds())

    async def release_orphans(self) -> None:
        """Free what senders hold whose process is gone."""
        async with self._quietly() as session:
            await repository.release_orphans(session, self._owner, SPACE, self._clock.now())

    def begin(self, notification: Notification, attempt: Attempt, secret: str | None, now: datetime) -> ClaimedAttempt:
        """A new attempt, taken before it is stored."""
        token = uuid4()
        attempt.claimed_by, attempt.lease_token, attempt.lease_until = self._owner, token, now + self._lease
        attempt.sent_at, attempt.sends = now, 1
        claimed = self._addressed(notification, attempt, token, secret)
        return claimed if self._admits(notification.kind, claimed, now) else replace(claimed, refusal=_PAUSED)

    def _claimed(self, row: StatementRow, now: datetime) -> ClaimedAttempt | None:
        """What is sent, or not even tried; None where it waits. The first try of a channel never waits in silence: the
        next channel must join it.
        """
        claimed = self._addressed(row, row, row.lease_token, row.secret)
        refusal = _refusal(row)
        if refusal is not None or self._admits(row.kind, claimed, now):
            return replace(claimed, refusal=refusal)
        return replace(claimed, refusal=_PAUSED) if row.channel_attempt == 1 else None

    def _paused(self, row: StatementRow) -> ClaimedAttempt:
        return replace(self._addressed(row, row, row.lease_token, row.secret), refusal=_PAUSED)

    def _admits(self, kind: str, claimed: ClaimedAttempt, now: datetime) -> bool:
        """Whether its place may be tried; who tests wants to hear it from there."""
        address = claimed.outgoing.address
        return kind in _WATCHED or self._circuits.admits(place_of(claimed.channel, address), address, now)

    def _addressed(
        self,
        notification: Notification | StatementRow,
        attempt: Attempt | StatementRow,
        token: UUID,
        secret: str | None,
    ) -> ClaimedAttempt:
        assert notification.staff_id is not None, "only calls to somebody are sent"
        content = Content.model_validate(notification.content)
        outgoing = Outgoing(
            id=attempt.notification_id,
            address=attempt.address,
            name=notification.name,
            language=notification.language,
            content=content,
            link=self._link_of(
                notification.kind, attempt.notification_id, notification.staff_id, notification.link_expires_at
            ),
            page=self._page_of(content),
            attempted_at=self._clock.now(),
            secret=secret,
            code=self._code_of(notification.kind, attempt.notification_id),
        )
        return ClaimedAttempt(
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
    """What one channel has told may still be told by another, as long as an answer is waited for: nobody has taken the
    incident, nobody has settled the call.
    """
    waits = row.state == NotificationState.TOLD and row.link_expires_at is not None
    return bool(row.state == NotificationState.PENDING or waits)


def _refusal(row: StatementRow) -> NotSent | None:
    if row.sends > MAX_SENDS:
        return NotSent("internal", "", permanent=True)
    return None if row.usable else NotSent("method_gone", "", permanent=True)


def _count(entry: ConcludedAttempt, seconds: float) -> None:
    channel, outcome = entry.attempt.channel, entry.outcome
    metrics.ATTEMPTS.labels(channel, outcome.state if isinstance(outcome, Sent) else outcome.reason).inc()
    if entry.first:
        metrics.FIRST_WORD.labels(channel).observe(seconds)

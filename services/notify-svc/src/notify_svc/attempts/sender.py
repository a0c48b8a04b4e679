"""The sender: a background task that takes due attempts, sends them side by side and records the outcomes."""

import asyncio
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from opentelemetry.trace import SpanKind

from notify_svc.attempts.claimed import ClaimedAttempt
from notify_svc.attempts.direct_handoff import DirectHandoff
from notify_svc.attempts.domain import NotSent, Outcome
from notify_svc.attempts.models import Attempt
from notify_svc.attempts.queue import Queue
from notify_svc.attempts.sender_lock import SenderLock
from notify_svc.channels.port import Channel
from notify_svc.contacts.masking import HIDDEN, scrubbed
from notify_svc.notifications.models import Notification
from svckit.core.micro_batcher import MicroBatcher
from svckit.core.telemetry import get_logger, span_from
from svckit.db.signal import Listener
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog

log = get_logger("notify_svc.attempts")
_SWEEP_S = 2.0
_RECORDED_TOGETHER = 200
_REPORT_PAUSE_S = 0.5
_TRANSACTIONS_AT_ONCE = 8
"""More do not make calls at the same time: a process has that many connections for it."""


class Sender:
    """Sends at most `concurrency` messages at once; `report_for_s` is how long it insists on recording an outcome."""

    def __init__(self, queue: Queue, channels: Mapping[str, Channel], *, concurrency: int, report_for_s: float) -> None:
        self._queue = queue
        # One connection at a time, however many messages finish at once: the consumer needs the others.
        self._outcomes: MicroBatcher[tuple[ClaimedAttempt, Outcome]] = MicroBatcher(
            queue.report,
            most=_RECORDED_TOGETHER,
            weight=lambda _: 1,
            splits=lambda error: not isinstance(error, DATABASE_ERRORS),
        )
        self._channels = channels
        self._concurrency = concurrency
        self._report_for_s = report_for_s
        self._busy: set[asyncio.Task[None]] = set()
        self._retry_log = RetryLog(log, "sender.database_trouble")
        self._unrecorded = RetryLog(log, "delivery.not_recorded_yet")

    async def run(
        self,
        presence: SenderLock,
        direct_handoff: DirectHandoff,
        listener: Listener,
        stopping: asyncio.Event,
        poll_s: float,
    ) -> None:
        """Work until `stopping`; new work wakes it, otherwise it looks every `poll_s` seconds. Attempts are handed over
        directly while others see that this sender lives.
        """
        loop = asyncio.get_running_loop()
        stopped = asyncio.create_task(stopping.wait())
        swept_at = -_SWEEP_S
        while not stopping.is_set():
            if loop.time() - swept_at >= _SWEEP_S:
                swept_at = loop.time()
                await self._bravely(self._sweep(presence, direct_handoff))
            await self._bravely(self.dispatch())
            await self._until_woken(listener, poll_s, stopped)

    async def _sweep(self, presence: SenderLock, direct_handoff: DirectHandoff) -> None:
        """Show that we live, and take over from those who do not."""
        direct_handoff.taker = None
        await presence.hold()
        direct_handoff.taker = self
        await self._queue.release_orphans()

    async def dispatch(self) -> int:
        """Take what is due, as far as there are free places, and start sending it; how many were taken."""
        free = self._concurrency - len(self._busy)
        claimed_attempts = await self._queue.take(free) if free > 0 else []
        self.accept(claimed_attempts)
        return len(claimed_attempts)

    def places(self) -> int:
        """How many attempts it begins without a look at the queue: few, so that the transactions that ask at the same
        time cannot overbook it, and that in a storm the queue decides who is first.
        """
        return self._concurrency // _TRANSACTIONS_AT_ONCE - len(self._busy)

    def claim(self, notification: Notification, attempt: Attempt, secret: str | None, now: datetime) -> ClaimedAttempt:
        """Take over an attempt that is about to be stored."""
        return self._queue.begin(notification, attempt, secret, now)

    def accept(self, claimed_attempts: Sequence[ClaimedAttempt]) -> None:
        """Start sending."""
        for claimed in claimed_attempts:
            task = asyncio.create_task(self._deliver(claimed), name=f"deliver {claimed.delivery_id}")
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)

    async def drain(self) -> None:
        """Send all that is due now and wait for the outcomes."""
        while await self.dispatch():
            await asyncio.gather(*self._busy)

    async def stop(self, grace_s: float) -> None:
        """Let what is on its way finish, at most `grace_s` seconds."""
        if self._busy:
            _, late = await asyncio.wait(self._busy, timeout=grace_s)
            for task in late:
                task.cancel()
        for channel in self._channels.values():
            await channel.close()

    async def _until_woken(self, listener: Listener, poll_s: float, stopped: "asyncio.Task[bool]") -> None:
        """Until there is news, or a free place where all were taken: then more may be due."""
        waiting = asyncio.create_task(listener.wait(poll_s))
        finished = self._busy if len(self._busy) >= self._concurrency else ()
        try:
            await asyncio.wait({waiting, stopped, *finished}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()

    async def _deliver(self, claimed: ClaimedAttempt) -> None:
        attributes = {"farwatch.delivery_id": str(claimed.delivery_id), "farwatch.channel": claimed.channel}
        with span_from(claimed.traceparent, f"deliver {claimed.channel}", SpanKind.PRODUCER, attributes):
            outcome = claimed.refusal or self._queue.saw(claimed, await self._send(claimed))
            log.info(
                "delivery.attempted",
                delivery_id=str(claimed.delivery_id),
                notification_id=str(claimed.notification_id),
                channel=claimed.channel,
                outcome=outcome.reason if isinstance(outcome, NotSent) else outcome.state.value,
            )
            await self._report(claimed, outcome)

    async def _send(self, claimed: ClaimedAttempt) -> Outcome:
        try:
            outcome = await self._channels[claimed.channel].send(claimed.outgoing)
        except Exception as error:
            log.exception("delivery.channel_fault", delivery_id=str(claimed.delivery_id), channel=claimed.channel)
            return NotSent("internal", type(error).__name__)
        # What is secret in the address goes no further than this, neither into the log nor into the database.
        answer = scrubbed(outcome.answer, claimed.channel, claimed.outgoing.address, whole=True)
        if claimed.outgoing.code is not None:
            answer = answer.replace(claimed.outgoing.code, HIDDEN)
        return replace(outcome, answer=answer)

    async def _report(self, claimed: ClaimedAttempt, outcome: Outcome) -> None:
        """Insist while the lease lasts: an outcome that is not recorded means that the message goes out again."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._report_for_s
        while True:
            try:
                return await self._outcomes.do((claimed, outcome))
            except DATABASE_ERRORS as error:
                self._unrecorded.failed(error, delivery_id=str(claimed.delivery_id))
                if loop.time() >= deadline:
                    return None
                await asyncio.sleep(_REPORT_PAUSE_S)
            except Exception:
                log.exception("delivery.report_fault", delivery_id=str(claimed.delivery_id))
                return None

    async def _bravely(self, work: Awaitable[object]) -> None:
        """The database may be away for a while; the queue waits for it, and so do we."""
        try:
            await work
        except DATABASE_ERRORS as error:
            self._retry_log.failed(error)

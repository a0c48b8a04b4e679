"""One partition's worker: takes its records in order, applies them, and decides what a failure means."""

import asyncio
from collections import deque
from collections.abc import Sequence
from time import monotonic

from svckit.core import failpoints
from svckit.core.clock import Clock
from svckit.core.micro_batcher import MicroBatcher
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import get_logger, metrics
from svckit.core.waiting import happens_within
from svckit.messaging.applying import Applier
from svckit.messaging.bus.limits import size_of
from svckit.messaging.bus.port import Received, TopicPartition
from svckit.messaging.dead_letters import dead_letter
from svckit.messaging.errors import DeadLetterFlood, Invalid
from svckit.messaging.retry_policy import Failure, Patience

log = get_logger("svckit.consumer")

MiB = 1024 * 1024
CHUNK, CHUNK_BYTES = 100, 8 * MiB
"""Most records of one partition in one transaction, and the bytes at which no more are taken: one may have 4 MiB."""
HIGH_WATER, HIGH_WATER_BYTES = 1000, 8 * MiB
"""Records, or bytes of them, in a worker at which its partition is paused."""
FLOOD = 50
"""Dead letters in a row after which the fault must be ours."""


class PartitionWorker:
    """Applies the records of one partition, a chunk at a time.

    ``done`` is the next offset to commit: every record before it took effect or is a dead letter.
    """

    def __init__(
        self,
        tp: TopicPartition,
        applier: Applier,
        together: MicroBatcher[Sequence[Received]],
        clock: Clock,
        settings: ServiceSettings,
    ) -> None:
        self.tp = tp
        self.done: int | None = None
        self.busy = False
        self.held_bytes = 0
        """Bytes of the records that wait or are being worked on."""
        self._applier = applier
        self._together = together
        self._clock = clock
        self._settings = settings
        self._queue: deque[Received] = deque()
        self._arrived = asyncio.Event()
        self._stopping = asyncio.Event()
        self._buried_in_a_row = 0

    @property
    def full(self) -> bool:
        """Whether the partition should be paused."""
        return len(self._queue) >= HIGH_WATER or self.held_bytes >= HIGH_WATER_BYTES

    @property
    def idle(self) -> bool:
        """Whether nothing waits and nothing is being done."""
        return not self._queue and not self.busy

    def put(self, records: Sequence[Received]) -> None:
        """Take records as polled, in offset order."""
        self._queue.extend(records)
        self.held_bytes += sum(map(size_of, records))
        self._arrived.set()

    def stop(self) -> None:
        """Finish the current try and end; what is not done by then is left for the next owner."""
        self._stopping.set()
        self._queue.clear()
        self._arrived.set()

    async def run(self) -> None:
        """Work until `stop`. Raises `DeadLetterFlood`."""
        while True:
            await self._arrived.wait()
            if self._stopping.is_set():
                return
            chunk, size = self._take()
            if not self._queue:
                self._arrived.clear()
            if chunk:
                self.busy = True
                await self._work(chunk)
                self.busy = False
                self.held_bytes -= size

    def _take(self) -> tuple[list[Received], int]:
        """The records of the next transaction, and their bytes."""
        chunk, size = list[Received](), 0
        while self._queue and len(chunk) < CHUNK and size < CHUNK_BYTES:
            chunk.append(self._queue.popleft())
            size += size_of(chunk[-1])
        return chunk, size

    async def _work(self, chunk: list[Received]) -> None:
        try:
            await self._together.do(chunk)
        except Exception as error:  # each record is then tried alone, where its error is judged
            log.info("consumer.chunk_split", topic=self.tp.topic, size=len(chunk), error=repr(error))
            for record in chunk:
                if not await self._apply_alone(record):
                    return
                self._is_done(record)
                self._stop_a_flood()
        else:
            self._buried_in_a_row = 0
            self._is_done(chunk[-1])

    def _is_done(self, record: Received) -> None:
        failpoints.hit("consumer.before_offset")
        self.done = record.offset + 1

    async def _apply_alone(self, record: Received) -> bool:
        """Try until it took effect or is a dead letter. False: stopped before that, the next owner's turn."""
        patience = Patience(self._settings.consumer_attempts, self._settings.consumer_retry_s)
        doomed: Exception | None = None
        while not self._stopping.is_set():
            try:
                if doomed is not None:
                    await self._dead_letter(record, doomed, patience.tries)
                else:
                    await self._applier.apply([record], self._clock.now())
                    self._buried_in_a_row = 0
            except Exception as error:  # any fault of a handler is judged here
                failure = Failure.of(error)
                if doomed is not None and failure is not Failure.NOT_ITS_OWN:
                    raise  # what cannot even be buried is a fault of the platform
                pause_s = patience.pause_after(failure, monotonic())
                if pause_s is None:
                    doomed = error
                    continue
                metrics.HANDLER_RETRIES.labels(self._applier.subscriptions.group).inc()
                log.warning("consumer.retry", topic=self.tp.topic, offset=record.offset, error=repr(error))
                await happens_within(self._stopping, pause_s)
            else:
                return True
        return False

    async def _dead_letter(self, record: Received, error: Exception, attempts: int) -> None:
        group = self._applier.subscriptions.group
        async with self._applier.database.transaction() as session:
            await dead_letter(session, group, record, error, attempts)
        self._buried_in_a_row += 1
        metrics.DEAD_LETTERS.labels(group, record.topic).inc()
        log.error(
            "consumer.dead_letter",
            topic=record.topic,
            partition=record.partition,
            offset=record.offset,
            error=repr(error),
            attempts=attempts,
            exc_info=None if isinstance(error, Invalid) else error,
        )

    def _stop_a_flood(self) -> None:
        if self._buried_in_a_row >= FLOOD:
            group = self._applier.subscriptions.group
            raise DeadLetterFlood(f"{group}: {FLOOD} dead letters in a row on {self.tp.topic}")

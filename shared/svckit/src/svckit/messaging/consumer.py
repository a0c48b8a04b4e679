"""The consumer: polls the bus, hands each partition's records to its worker, commits what is done.

Offsets are committed only after the database commit, per partition, explicitly (FACTS §0.3). A revoked partition's
worker finishes its chunk and its offset is committed before the partition may go to another member (FACTS §0.2).
"""

import asyncio
from collections.abc import Sequence
from itertools import chain
from time import monotonic

from svckit.core.clock import Clock
from svckit.core.micro_batcher import MicroBatcher
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import get_logger, metrics
from svckit.core.waiting import happens_within
from svckit.db.database import Database
from svckit.db.transient_errors import may_succeed_alone
from svckit.messaging.applying import Applier
from svckit.messaging.bus.limits import size_of
from svckit.messaging.bus.port import Bus, BusUnavailable, Consumer, OwnershipLost, Received, TopicPartition
from svckit.messaging.errors import ConsumerWedged
from svckit.messaging.partition_worker import MiB, PartitionWorker
from svckit.messaging.progress import Progress
from svckit.messaging.subscriptions import Subscriptions

log = get_logger("svckit.consumer")

_POLL_S = 0.5
_POLL_WHILE_PAUSED_S = 0.02
_MAX_RECORDS = 500
_SHARED, _SHARED_BYTES = 200, 8 * MiB
"""Most records, and most bytes of them, in a transaction that several partitions share."""
_HELD_BYTES = 32 * MiB
"""Bytes of records in all workers at which no partition is read further that has any waiting."""
_COMMIT_EVERY_S = 0.2
_REVOKE_S = 30.0
_LAG_EVERY_S = 10.0
_LAG_WHILE_BEHIND_S = 0.5


class ConsumerRunner:
    """One member of a consumer group; also the bus's `RebalanceListener`."""

    def __init__(
        self, database: Database, bus: Bus, subscriptions: Subscriptions, clock: Clock, settings: ServiceSettings
    ) -> None:
        self.subscriptions = subscriptions
        self._applier = Applier(database, subscriptions)
        self._together: MicroBatcher[Sequence[Received]] = MicroBatcher(
            self._apply, most=_SHARED, weight=_weight, splits=may_succeed_alone
        )
        self._clock = clock
        self._settings = settings
        self._consumer: Consumer = bus.consumer(subscriptions.group)
        self._workers: dict[TopicPartition, PartitionWorker] = {}
        self._tasks: dict[TopicPartition, asyncio.Task[None]] = {}
        self._paused: set[TopicPartition] = set()
        self._fault: BaseException | None = None
        self._committed_at = 0.0
        self._progress = database.process_cache(Progress)
        self._progress.listens(subscriptions.group)
        self.turned_at = monotonic()
        """When the loop last turned, in `time.monotonic()` seconds: what liveness asks."""
        self.joined = False
        """Whether partitions were assigned at least once: what readiness asks of a worker."""

    @property
    def held_bytes(self) -> int:
        """Bytes of the records that were taken from the bus and have not taken effect yet."""
        return sum(worker.held_bytes for worker in self._workers.values())

    async def run(self, stopping: asyncio.Event) -> None:
        """Consume until ``stopping`` is set. Raises `ConsumerWedged`, `DeadLetterFlood`: the process must end then."""
        await self._consumer.start(self.subscriptions.topics, self)
        watchdog = asyncio.create_task(self._watch())
        loop = asyncio.create_task(self._loop(stopping))
        try:
            done, _ = await asyncio.wait({watchdog, loop}, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            watchdog.cancel()
            loop.cancel()
            await asyncio.gather(watchdog, loop, return_exceptions=True)
            await self._consumer.stop()

    async def _loop(self, stopping: asyncio.Event) -> None:
        while not stopping.is_set():
            self.turned_at = monotonic()
            self._raise_worker_faults()
            try:
                took = await self._turn()
                if took and self.subscriptions.linger_s:
                    await happens_within(stopping, self.subscriptions.linger_s)
            except BusUnavailable as error:
                log.warning("consumer.bus_unavailable", group=self.subscriptions.group, error=repr(error))
                await asyncio.sleep(_POLL_S)

    async def _turn(self) -> bool:
        """Take what has come and commit what is done; whether anything had come."""
        batches = await self._consumer.poll(self._patience_s(), _MAX_RECORDS)
        for tp, records in batches.items():
            worker = self._workers.get(tp)
            if worker is None:
                continue
            worker.put(records)
        self._pause_the_full()
        if monotonic() - self._committed_at >= _COMMIT_EVERY_S:
            await self._commit(self._workers)
            self._committed_at = monotonic()
        return bool(batches)

    async def _apply(self, chunks: Sequence[Sequence[Received]]) -> None:
        await self._applier.apply(list(chain.from_iterable(chunks)), self._clock.now())

    def _patience_s(self) -> float:
        """How long the next poll may wait: not long while a partition is paused, else until the next commit is due."""
        if self._paused:
            return _POLL_WHILE_PAUSED_S
        if all(worker.idle and worker.done is None for worker in self._workers.values()):
            return _POLL_S
        return max(_POLL_WHILE_PAUSED_S, self._committed_at + _COMMIT_EVERY_S - monotonic())

    def _pause_the_full(self) -> None:
        crowded = self.held_bytes >= _HELD_BYTES
        full = {tp for tp, worker in self._workers.items() if worker.full or (crowded and not worker.idle)}
        if full - self._paused:
            self._consumer.pause(full - self._paused)
        if drained := (self._paused & self._workers.keys()) - full:
            self._consumer.resume(drained)
        self._paused = full

    async def _commit(self, partitions: "dict[TopicPartition, PartitionWorker]") -> None:
        offsets = {tp: worker.done for tp, worker in partitions.items() if worker.done is not None}
        if not offsets:
            return
        try:
            await self._consumer.commit(offsets)
        except OwnershipLost:
            log.info("consumer.ownership_lost", group=self.subscriptions.group)
        for tp, offset in offsets.items():
            if partitions[tp].done == offset:  # the worker may have gone on meanwhile
                partitions[tp].done = None

    def _raise_worker_faults(self) -> None:
        if self._fault is not None:
            raise self._fault
        for task in self._tasks.values():
            if task.done():
                task.result()

    async def on_assigned(self, partitions: set[TopicPartition]) -> None:
        """Start a worker for each new partition."""
        self.joined = True
        for tp in partitions:
            worker = PartitionWorker(tp, self._applier, self._together, self._clock, self._settings)
            self._workers[tp] = worker
            self._tasks[tp] = asyncio.create_task(worker.run(), name=f"partition {tp.topic}/{tp.partition}")
        log.info("consumer.assigned", group=self.subscriptions.group, partitions=len(partitions))

    async def on_revoked(self, partitions: set[TopicPartition]) -> None:
        """Let each worker finish its chunk, commit, and forget the partition."""
        self._paused -= partitions
        leaving = {tp: self._workers.pop(tp) for tp in partitions if tp in self._workers}
        tasks = [self._tasks.pop(tp) for tp in leaving]
        for worker in leaving.values():
            worker.stop()
        if tasks:
            _, unfinished = await asyncio.wait(tasks, timeout=_REVOKE_S)
            for task in unfinished:
                task.cancel()
            # A worker may have failed just before it was asked to go: its fault is still this process's.
            self._fault = next((task.exception() for task in tasks if _has_failed(task)), self._fault)
        try:
            await self._commit(leaving)
        except BusUnavailable as error:
            log.info("consumer.revoked_uncommitted", group=self.subscriptions.group, error=repr(error))
        log.info("consumer.revoked", group=self.subscriptions.group, partitions=len(partitions))

    async def _watch(self) -> None:
        """End the process when the loop has not turned for too long, and measure the lag."""
        group = self.subscriptions.group
        while True:
            pause_s = _LAG_WHILE_BEHIND_S if self._progress.behind(group) else _LAG_EVERY_S
            await asyncio.sleep(min(pause_s, self._settings.consumer_watchdog_s / 3))
            if monotonic() - self.turned_at > self._settings.consumer_watchdog_s:
                raise ConsumerWedged(f"{group} has not polled for too long")
            asked_at = self._clock.now()
            try:
                async with asyncio.timeout(_LAG_EVERY_S):
                    lag = await self._consumer.lag()
            except (BusUnavailable, TimeoutError):
                continue
            waiting = sum(lag.values())
            metrics.CONSUMER_LAG.labels(group).set(waiting)
            if self._workers and waiting == 0:
                self._progress.caught_up(group, asked_at)


def _weight(chunk: Sequence[Received]) -> int:
    """What a chunk takes of a shared transaction: by its records, or by their bytes where these are more."""
    return max(len(chunk), sum(map(size_of, chunk)) * _SHARED // _SHARED_BYTES)


def _has_failed(task: "asyncio.Task[None]") -> bool:
    return task.done() and not task.cancelled() and task.exception() is not None

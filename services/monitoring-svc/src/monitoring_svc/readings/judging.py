"""The judge of what waits: one at a time in all processes, as much in one transaction as has come meanwhile."""

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.readings import ReadingsReceived, SeriesReadings
from monitoring_svc.metrics import READINGS_OLDEST
from monitoring_svc.readings import waiting_batches
from monitoring_svc.readings.judge import Batch, judge
from monitoring_svc.series import repository as series_repository
from svckit.core.clock import Clock
from svckit.core.ids import uuid7
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db import Database
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog, is_transient, may_succeed_alone
from svckit.messaging import publish
from svckit.web.runtime import Runtime

MOST_BATCHES = 200
MOST_READINGS = 20_000
LOOK_EVERY_S = 0.5
"""What another process took in gives no signal here."""
_TROUBLE_S = 1.0
_MEASURE_EVERY_S = 10.0
log = get_logger("monitoring_svc.readings")


async def judge_waiting(runtime: Runtime) -> None:
    """Judge what waits until the service stops; trouble with the database is waited out."""
    judge_ = WaitingJudge(runtime.database, runtime.clock)
    woken = runtime.database.signal(waiting_batches.WAITING).listener()
    retry_log = RetryLog(log, "readings.judge_failed")
    while not runtime.stopping.is_set():
        try:
            if not await judge_.judge_some():
                await woken.wait(LOOK_EVERY_S)
        except DATABASE_ERRORS as error:
            retry_log.failed(error)
            await happens_within(runtime.stopping, _TROUBLE_S)


async def measure_waiting(runtime: Runtime) -> None:
    """Keep the metric true until the service stops, also where no worker runs."""
    retry_log = RetryLog(log, "readings.waiting_not_measured")
    while not await happens_within(runtime.stopping, _MEASURE_EVERY_S):
        try:
            async with runtime.database.read() as session:
                READINGS_OLDEST.set(await waiting_batches.waited_s(session, runtime.clock.now()))
        except DATABASE_ERRORS as error:
            retry_log.failed(error)


class WaitingJudge:
    """Judges the oldest together, at most ``most``. After a fault one by one for a while, so that one batch costs the
    others nothing.
    """

    def __init__(self, database: Database, clock: Clock, *, most: int = MOST_BATCHES) -> None:
        self._database = database
        self._clock = clock
        self._most = most
        self._one_by_one = 0

    async def judge_some(self) -> bool:
        """Judge as much as one transaction takes; False where nothing waits, or another judges.

        A batch with which judging fails goes behind the bus, where it is tried again and set aside like any message.
        Raises what the database's trouble raises.
        """
        alone = self._one_by_one > 0
        self._one_by_one = max(0, self._one_by_one - 1)
        try:
            return await self._judge(1 if alone else self._most)
        except Exception as error:
            if alone and not is_transient(error):
                log.warning("readings.not_judged", error=repr(error))
                return await self._put_behind_the_bus()
            if not alone and may_succeed_alone(error):
                log.info("readings.group_split", error=repr(error))
                self._one_by_one = self._most
                return True
            raise

    async def _judge(self, most: int) -> bool:
        async with self._database.consumer_slot(urgent=True), self._database.transaction() as session:
            batches = await waiting_batches.take(session, most=most, readings=MOST_READINGS)
            if batches:
                await judge(session, batches, self._clock.now())
        return bool(batches)

    async def _put_behind_the_bus(self) -> bool:
        async with self._database.transaction() as session:
            batches = await waiting_batches.take(session, most=1, readings=1)
            for batch in batches:
                fact = await _received(session, batch)
                await publish(session, fact, at=batch.received_at, traceparent=batch.traceparent)
        return bool(batches)


async def _received(session: AsyncSession, batch: Batch) -> ReadingsReceived:
    ids = await series_repository.ids(session, {column.num for column in batch.columns})
    return ReadingsReceived(
        version=1,
        station_id=batch.station_id,
        site_id=batch.site_id,
        batch_id=uuid7(),
        received_at=batch.received_at,
        series=tuple(
            SeriesReadings(series_id=ids[column.num], at=tuple(column.ats), values=tuple(column.values))
            for column in batch.columns
        ),
    )

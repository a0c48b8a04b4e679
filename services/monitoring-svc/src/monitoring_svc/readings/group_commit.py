"""Making batches durable: those that arrive at the same time share one transaction (group commit).

Small batches are judged in it: an alarm is on its way before its station has the answer. Bulk waits for the judge, who
takes many batches at once; so does what a station posts while something of its own waits: it must not overtake.
The transaction is not the request's: a batch is durable before its 202, whatever follows.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import cast

from monitoring_svc.readings import waiting_batches
from monitoring_svc.readings.judge import Batch, judge
from monitoring_svc.settings import Settings
from svckit.core.micro_batcher import MicroBatcher
from svckit.core.telemetry import get_logger
from svckit.db import Database
from svckit.db.transient_errors import may_succeed_alone
from svckit.web.runtime import Runtime

log = get_logger("monitoring_svc.readings")

_MOST_READINGS = 20_000


class GroupCommit:
    """One per process. ``most_at_once``: the readings of a batch that is judged at once."""

    def __init__(self, database: Database, *, most_at_once: int) -> None:
        self._database = database
        self._most_at_once = most_at_once
        self._small, self._bulk = self._together(self._judge), self._together(self._let_wait)
        """Two: alarms do not wait for bulk."""

    @classmethod
    def of(cls, runtime: Runtime) -> "GroupCommit":
        """The intake of this process; made at the first request."""
        most = cast("Settings", runtime.settings).readings_judged_at_once
        return runtime.singleton(cls, lambda: cls(runtime.database, most_at_once=most))

    async def keep(self, batch: Batch) -> None:
        """Store a batch, and judge it at once if it is small. Durable on return."""
        if batch.length > self._most_at_once:
            return await self._bulk.do(batch)
        try:
            await self._small.do(batch)
        except Exception as error:
            if not may_succeed_alone(error):
                raise
            # A fault of our own, or too much to do: not the station's to wait for. The judge tries again.
            log.warning("readings.not_judged", station_id=str(batch.station_id), error=repr(error))
            await self._bulk.do(batch)

    async def _let_wait(self, batches: Sequence[Batch]) -> None:
        await waiting_batches.add_alone(self._database, batches)

    async def _judge(self, batches: Sequence[Batch]) -> None:
        async with self._database.transaction() as session:
            behind = await waiting_batches.stations(session, batches)
            if waits := [batch for batch in batches if batch.station_id in behind]:
                await waiting_batches.add(session, waits)
            if at_once := [batch for batch in batches if batch.station_id not in behind]:
                await judge(session, at_once, max(batch.received_at for batch in at_once))

    def _together(self, store: Callable[[Sequence[Batch]], Awaitable[None]]) -> MicroBatcher[Batch]:
        return MicroBatcher(store, most=_MOST_READINGS, weight=lambda batch: batch.length, splits=may_succeed_alone)

"""Making batches durable: those that arrive at the same time share one transaction (group commit).

Small batches are judged in it: an alarm is on its way before its station has the answer. Bulk goes behind the bus,
where many batches share one judgement, and so does for a while whatever else its station posts: it must not overtake.
The transaction is not the request's: a batch is durable before its 202, whatever follows.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import cast
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.readings import ReadingsReceived
from monitoring_svc.readings import wire
from monitoring_svc.readings.judge import Batch, judge
from monitoring_svc.settings import Settings
from monitoring_svc.stations import repository as stations
from svckit.core.micro_batcher import MicroBatcher
from svckit.core.telemetry import current_traceparent, get_logger
from svckit.db import Database, OutboxRow, add_outbox, after_commit
from svckit.db.transient_errors import may_succeed_alone
from svckit.messaging import outbox_row
from svckit.web.runtime import Runtime

log = get_logger("monitoring_svc.readings")

_MOST_READINGS = 20_000
_IN_BULK_FOR = timedelta(hours=1)
"""After its last bulk a station's batches are judged at once again: by then the judge has long caught up."""


@dataclass(frozen=True, slots=True)
class _Arrival:
    batch: Batch
    actor: str
    length: int
    at_once: bool

    @property
    def station(self) -> UUID:
        return self.batch.received.station_id


class GroupCommit:
    """One per process. ``most_at_once``: the readings of a batch that is judged at once."""

    def __init__(self, database: Database, *, most_at_once: int) -> None:
        self._database = database
        self._most_at_once = most_at_once
        self._small, self._bulk = self._together(), self._together()  # alarms do not wait for bulk
        self._in_bulk: dict[UUID, datetime] = {}
        """Until when, of those stations that this process knows of."""

    @classmethod
    def of(cls, runtime: Runtime) -> "GroupCommit":
        """The intake of this process; made at the first request."""
        most = cast("Settings", runtime.settings).readings_judged_at_once
        return runtime.singleton(cls, lambda: cls(runtime.database, most_at_once=most))

    def _together(self) -> MicroBatcher[_Arrival]:
        return MicroBatcher(
            self._store,
            most=_MOST_READINGS,
            weight=lambda arrival: arrival.length,
            splits=may_succeed_alone,
        )

    async def keep(self, received: wire.ReadingsReceived, actor: str) -> None:
        """Return when the batch is durable. Raises the database's trouble."""
        length = sum(len(series.values) for series in received.series)
        batch = Batch(received, current_traceparent())
        arrival = _Arrival(batch, actor, length, at_once=length <= self._most_at_once)
        if not arrival.at_once:
            return await self._bulk.do(arrival)
        try:
            await self._small.do(arrival)
        except Exception as error:
            if not may_succeed_alone(error):
                raise
            # A fault of our own, or too much to do: not the station's to wait for. The consumer tries again.
            log.warning("readings.not_judged", batch_id=str(received.batch_id), error=repr(error))
            await self._bulk.do(replace(arrival, at_once=False))

    async def _store(self, arrivals: Sequence[_Arrival]) -> None:
        now = max(arrival.batch.received.received_at for arrival in arrivals)
        async with self._database.transaction() as session:
            in_bulk = await self._stations_in_bulk(session, arrivals, now)
            for arrival in arrivals:
                if arrival.station in in_bulk:
                    add_outbox(session, self._row(arrival))
            at_once = [arrival.batch for arrival in arrivals if arrival.station not in in_bulk]
            if at_once:
                await judge(session, at_once, now)

    async def _stations_in_bulk(
        self, session: AsyncSession, arrivals: Sequence[_Arrival], now: datetime
    ) -> Collection[UUID]:
        """The stations of bulk, and those whose earlier bulk may not be judged yet, whichever process took it in."""
        posting = {arrival.station for arrival in arrivals}
        bulk = {arrival.station for arrival in arrivals if not arrival.at_once}
        fresh = {station for station in bulk if self._until(station, now) < now + _IN_BULK_FOR / 2}
        if fresh:
            await stations.put_in_bulk(session, fresh, now + _IN_BULK_FOR)
            after_commit(session, lambda: self._in_bulk.update(dict.fromkeys(fresh, now + _IN_BULK_FOR)))
        known = {station for station in posting if station in bulk or self._until(station, now) > now}
        if posting - known:
            found = await stations.in_bulk(session, posting - known, now)
            self._in_bulk.update(found)
            known |= found.keys()
        return known

    def _until(self, station: UUID, now: datetime) -> datetime:
        return self._in_bulk.get(station, now)

    def _row(self, arrival: _Arrival) -> OutboxRow:
        received = arrival.batch.received
        return outbox_row(
            self._database.source,
            ReadingsReceived,
            key=str(received.station_id),
            data=wire.encode(received),
            at=received.received_at,
            actor=arrival.actor,
            traceparent=arrival.batch.traceparent,
        )

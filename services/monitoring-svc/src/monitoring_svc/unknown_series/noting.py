"""Noting what no series takes: in memory while a station is answered, written down every few seconds.

What a process has not written when it dies is seen again with the station's next batch.
"""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from monitoring_svc.unknown_series import repository
from monitoring_svc.unknown_series.domain import Sightings
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db import Database
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.web.runtime import Runtime

EVERY_S = 5.0
_log = get_logger("monitoring_svc.unknown_series")


class UnknownSeriesNotes:
    """One per process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._sightings = Sightings()

    @classmethod
    def of(cls, runtime: Runtime) -> "UnknownSeriesNotes":
        """The one of this process."""
        return runtime.singleton(cls, lambda: cls(runtime.database))

    def note(self, site_id: UUID, station_id: UUID, readings: Iterable[tuple[str, float]], now: datetime) -> None:
        """Readings (key, value) that the site has no series for; touches no database."""
        self._sightings.note(site_id, station_id, readings, now)

    async def write(self, now: datetime) -> None:
        """Write down what has come since the last time."""
        taken = self._sightings.taken()
        if taken:
            async with self._database.transaction() as session:
                await repository.write(session, taken, now)


async def write_notes(runtime: Runtime) -> None:
    """Until the service stops; what trouble with the database has cost comes with the next batches."""
    notes, retry_log = UnknownSeriesNotes.of(runtime), RetryLog(_log, "unknown_series.not_written")
    while not await happens_within(runtime.stopping, EVERY_S):
        try:
            await notes.write(runtime.clock.now())
        except DATABASE_ERRORS as error:
            retry_log.failed(error)

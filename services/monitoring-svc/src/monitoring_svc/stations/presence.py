"""When a station was last here, written down once in a while: posting readings must not cost a row each time."""

from datetime import datetime, timedelta
from uuid import UUID

from monitoring_svc.stations import repository
from svckit.db import Database
from svckit.runtime import Runtime

SEEN_EVERY = timedelta(minutes=1)


class Presence:
    """What this process has written down of each station."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._written: dict[UUID, datetime] = {}

    @classmethod
    def of(cls, runtime: Runtime) -> "Presence":
        """The one of this process; made at the first batch."""
        return runtime.the_one(cls, lambda: cls(runtime.database))

    async def note(self, station_id: UUID, now: datetime) -> None:
        """The station has posted."""
        written = self._written.get(station_id)
        if written is not None and now - written < SEEN_EVERY:
            return
        self._written[station_id] = now
        async with self._database.transaction() as session:
            await repository.seen(session, station_id, now)

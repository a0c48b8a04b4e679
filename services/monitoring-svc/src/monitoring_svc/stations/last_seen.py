"""When a station was last here and how its clock goes, written down once in a while: posting must not cost a row each.

A clock that is seen ahead is written down at once, and again where it is further ahead than was written.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from monitoring_svc.stations import repository
from svckit.db import Database
from svckit.web.runtime import Runtime

SEEN_EVERY = timedelta(minutes=1)


@dataclass(slots=True)
class _Written:
    at: datetime
    ahead: timedelta | None


class Presence:
    """What this process has written down of each station."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._written: dict[UUID, _Written] = {}

    @classmethod
    def of(cls, runtime: Runtime) -> "Presence":
        """The one of this process; made at the first batch."""
        return runtime.singleton(cls, lambda: cls(runtime.database))

    async def note(self, station_id: UUID, now: datetime, ahead: timedelta | None) -> None:
        """The station has posted; ``ahead``: by how much its clock is ahead of ours, if it is."""
        written = self._written.get(station_id)
        known = written is not None and now - written.at < SEEN_EVERY
        news = ahead is not None and (written is None or written.ahead is None or ahead > written.ahead)
        if known and not news:
            return
        self._written[station_id] = _Written(now, ahead)
        async with self._database.transaction() as session:
            await repository.seen(session, station_id, now, ahead)

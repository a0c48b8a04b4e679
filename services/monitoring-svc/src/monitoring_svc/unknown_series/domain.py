"""What is remembered of readings that no series takes, between two writings. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from math import isfinite
from uuid import UUID

from monitoring_svc.series.domain import LONGEST_KEY

MOST_OF_A_SITE = 1_000
"""A station that makes up keys (a new one with every start) must not fill the database."""


@dataclass(slots=True)
class Sighting:
    """Readings of one unknown key since the last writing."""

    station_id: UUID
    first_seen_at: datetime
    last_seen_at: datetime
    last_value: float | None
    count: int = 1


@dataclass(slots=True)
class Sightings:
    """By site and key; bounded as the table is."""

    by_site: dict[UUID, dict[str, Sighting]] = field(default_factory=dict)

    def note(self, site_id: UUID, station_id: UUID, readings: Iterable[tuple[str, float]], now: datetime) -> None:
        """A station has sent readings (key, value) that its site has no series for."""
        seen = self.by_site.setdefault(site_id, {})
        for key, sent in readings:
            value = sent if isfinite(sent) else None
            known = seen.get(key)
            if known is not None:
                known.count += 1
                known.last_seen_at, known.last_value, known.station_id = now, value, station_id
            elif len(seen) < MOST_OF_A_SITE and len(key) <= LONGEST_KEY and key.isprintable():
                seen[key] = Sighting(station_id, now, now, value)

    def taken(self) -> dict[UUID, dict[str, Sighting]]:
        """All of it; from now on it begins anew."""
        taken, self.by_site = self.by_site, {}
        return taken

"""Where somebody is on duty at an instant: pure, from the shifts that roster-svc told us about (R-2.1.5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Watch:
    """A shift that has not ended: who is expected, and who is there now."""

    site_id: UUID
    starts_at: datetime
    ends_at: datetime
    started: bool
    expected: frozenset[UUID]
    present: frozenset[UUID]

    def held_by(self, staff_id: UUID, now: datetime) -> bool:
        """Whether the person has the watch: from check-in until they leave or are relieved, however late that is.

        While nobody has checked in, the roster is what binds: those it names have the watch in the shift's time, as
        they are the ones who are called.
        """
        if self.present:
            return staff_id in self.present
        return staff_id in self.expected and (self.started or self.starts_at <= now < self.ends_at)


def sites_held(staff_id: UUID, watches: Iterable[Watch], now: datetime) -> frozenset[UUID]:
    """The sites where the person is on duty."""
    return frozenset(watch.site_id for watch in watches if watch.held_by(staff_id, now))

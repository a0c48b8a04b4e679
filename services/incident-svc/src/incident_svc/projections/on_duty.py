"""Where somebody is on duty at an instant: pure, from the shifts that roster-svc told us about (R-2.1.5).

**On duty at a site is who has checked in there and has neither left nor been relieved, however early or late that is.
While nobody is checked in at the site, the roster binds: those it names, in the time of their shift, but for who has
left.** The same words in ``roster_svc.shifts.on_duty``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Watch:
    """A shift that has not ended: who is expected, who is there now, who was there and has left."""

    site_id: UUID
    starts_at: datetime
    ends_at: datetime
    started: bool
    expected: frozenset[UUID]
    present: frozenset[UUID] = frozenset()
    left: frozenset[UUID] = frozenset()

    def names(self, staff_id: UUID, now: datetime) -> bool:
        """Whether the roster binds the person now. A shift that was started keeps the watch until it is relieved."""
        due = self.started or self.starts_at <= now < self.ends_at
        return due and staff_id in self.expected and staff_id not in self.left


def sites_held(staff_id: UUID, watches: Iterable[Watch], now: datetime) -> frozenset[UUID]:
    """The sites where the person is on duty, from all the watches of those sites: who relieves must check in first."""
    known = tuple(watches)
    manned = {watch.site_id for watch in known if watch.present}
    return frozenset(
        watch.site_id
        for watch in known
        if staff_id in watch.present or (watch.site_id not in manned and watch.names(staff_id, now))
    )

"""What roster-svc tells of who has the duty, from shifts and attendance: in short, for the stories of this service."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from duty_told import Duty

from contracts import Event
from contracts.duty import DutyBegan

Seat = tuple[UUID, str]


@dataclass
class Planned:
    """A published shift: who is expected, who is there, who has left."""

    site: UUID
    starts_at: datetime
    ends_at: datetime
    seats: Sequence[Seat]
    there: set[Seat] = field(default_factory=set)
    left: set[Seat] = field(default_factory=set)
    ended: bool = False


class Roll:
    """Who has the duty at which post: who is there, and where nobody is, whom the shift of this hour names."""

    def __init__(self) -> None:
        self.shifts: dict[UUID, Planned] = {}
        self.open: dict[tuple[UUID, Seat], DutyBegan] = {}
        self.sites: dict[UUID, Duty] = {}

    def settle(self, now: datetime) -> list[Event]:
        """The facts that have become true, as roster-svc would tell them."""
        wanted = dict(self._wanted(now))
        gone = [key for key, began in self.open.items() if wanted.get(key) != began.basis]
        told: list[Event] = [self._at(key[0]).ends(self.open.pop(key), at=now) for key in gone]
        for site, (who, post) in wanted.keys() - self.open.keys():
            key = site, (who, post)
            self.open[key] = self._at(site).begins(who, post, at=now, basis=wanted[key])
            told.append(self.open[key])
        return told

    def _at(self, site: UUID) -> Duty:
        return self.sites.setdefault(site, Duty(site))

    def _wanted(self, now: datetime) -> Iterator[tuple[tuple[UUID, Seat], str]]:
        running = [shift for shift in self.shifts.values() if not shift.ended]
        there = {(shift.site, seat) for shift in running for seat in shift.there}
        yield from ((key, "checked_in") for key in there)
        manned = {(site, post) for site, (_, post) in there}
        for shift in running:
            for seat in shift.seats:
                absent = seat not in shift.left and (shift.site, seat[1]) not in manned
                if absent and shift.starts_at <= now < shift.ends_at:
                    yield (shift.site, seat), "rostered"

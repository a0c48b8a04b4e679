"""Where somebody is on duty now: pure, from the shifts that roster-svc told us about; `duty_rule` decides (R-2.1.5)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_READERS, HQ_WRITERS, Role
from incident_svc.projections.duty_rule import Presence as Whereabouts
from incident_svc.projections.duty_rule import Seat, Watch, may_hold, on_duty
from incident_svc.projections.models import Presence, Shift, Staff

_ONLY_READING = frozenset({*HQ_READERS, Role.STATION}) - frozenset(HQ_WRITERS)
SeatsOfSites = Mapping[UUID, Sequence[Seat]]
"""All seats of the sites' shifts that have not ended, and of who is held."""


@dataclass(frozen=True, slots=True)
class Known:
    """A person as roster-svc last described them."""

    active: bool
    roles: frozenset[str]
    site_ids: frozenset[UUID]

    def answers_at(self, site_id: UUID) -> bool:
        """Whether they can have an incident of this site: an account in use, of the site, not only for reading."""
        of_site = site_id in self.site_ids or (not self.site_ids and not self.roles.isdisjoint(HQ_WRITERS))
        return self.active and of_site and not self.roles <= _ONLY_READING


def known(row: Staff) -> Known:
    """The person of our copy."""
    return Known(row.active, frozenset(row.roles), frozenset(map(UUID, row.site_ids)))


def seats_of(shift: Shift, attendance: Iterable[Presence], people: Mapping[UUID, Known]) -> Iterator[Seat]:
    """The seats of a shift; of one that has ended, those of who is held.

    Whoever is not known here yet counts as fit: their own token says whether they are.
    """
    watch = Watch(shift.id, shift.starts_at, shift.ends_at, shift.started)
    for (staff_id, post), where in _whereabouts(shift, attendance).items():
        known = people.get(staff_id)
        yield Seat(watch, staff_id, post, where, known is None or may_hold(known, shift.site_id, post))


def _whereabouts(shift: Shift, attendance: Iterable[Presence]) -> Mapping[tuple[UUID, str], Whereabouts]:
    """Where each person of the shift stands, by person and post."""
    if shift.ended:
        held = [row for row in attendance if row.present and row.post in (shift.held or ())]
        return {(row.staff_id, row.post): "held" for row in held}
    assigned = [[one, DUTY_CHIEF] for one in shift.expected] if shift.assignments is None else shift.assignments
    expected: dict[tuple[UUID, str], Whereabouts] = {(UUID(staff_id), post): "expected" for staff_id, post in assigned}
    return expected | {(row.staff_id, row.post): "present" if row.present else "left" for row in attendance}


def sites_held(staff_id: UUID, seats: SeatsOfSites, now: datetime) -> frozenset[UUID]:
    """The sites where the person is on duty: who relieves must check in first."""
    return frozenset(
        site_id for site_id, of_site in seats.items() if any(one.staff_id == staff_id for one in on_duty(of_site, now))
    )

"""Who is called by an escalation: pure routing through the roster as it stands now (R-5.2.1b, R-6.2.1a)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from contracts.incidents import Target
from contracts.roles import Role
from notify_svc.notifications.duty_rule import Presence, Seat, Watch, may_hold, on_duty

HQ_ROLES = frozenset({Role.HQ_ADMIN.value, Role.HQ_EXECUTIVE.value})
"""Roles that an escalation step may name instead of a post: everybody who holds one is called."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can be called. ``site_ids`` empty with an HQ role means every site."""

    id: UUID
    name: str
    email: str | None = None
    language: str = "zh-CN"
    roles: frozenset[str] = frozenset()
    site_ids: frozenset[UUID] = frozenset()
    active: bool = True


@dataclass(frozen=True, slots=True)
class Attendance:
    """A person at a post, from check-in until check-out."""

    staff_id: UUID
    post: str
    checked_in_at: datetime | None = None
    checked_out_at: datetime | None = None

    @property
    def presence(self) -> Presence:
        """Where the person stands, as roster-svc last told: what it told has happened, whatever our clock says."""
        if self.checked_out_at is not None:
            return "left"
        return "expected" if self.checked_in_at is None else "present"


@dataclass(frozen=True, slots=True)
class ShiftOnRoster:
    """A published shift of the site, with who is expected and who came.

    ``held``: None while it has not ended; then the posts whose people the end did not free.
    """

    id: UUID
    starts_at: datetime
    ends_at: datetime
    started: bool
    assignments: tuple[tuple[UUID, str], ...]
    attendance: tuple[Attendance, ...] = ()
    held: frozenset[str] | None = None

    def presences(self) -> Mapping[tuple[UUID, str], Presence]:
        """Where each person of the shift stands, by person and post; after its end, only who is held."""
        if self.held is not None:
            there = [one for one in self.attendance if one.presence == "present" and one.post in self.held]
            return {(one.staff_id, one.post): "held" for one in there}
        expected: dict[tuple[UUID, str], Presence] = dict.fromkeys(self.assignments, "expected")
        return expected | {(one.staff_id, one.post): one.presence for one in self.attendance}


@dataclass(frozen=True, slots=True)
class Roster:
    """What is known about the people and shifts of one site. Who is not among the ``people`` cannot be called."""

    site_id: UUID
    people: Mapping[UUID, Person]
    shifts: tuple[ShiftOnRoster, ...] = ()

    def seats(self) -> Iterator[Seat]:
        """The seats of all who can be called."""
        for shift in self.shifts:
            watch = Watch(shift.id, shift.starts_at, shift.ends_at, shift.started)
            for (staff_id, post), presence in shift.presences().items():
                person = self.people.get(staff_id)
                if person is not None:
                    yield Seat(watch, staff_id, post, presence, may_hold(person, self.site_id, post))


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person to call, and the post or role they are called for ("" when named in person)."""

    person: Person
    called_as: str


@dataclass(frozen=True, slots=True)
class Routing:
    """The outcome: each person once, and the targets that reach nobody."""

    recipients: tuple[Recipient, ...] = ()
    unfilled: tuple[str, ...] = field(default=())

    @property
    def calls(self) -> int:
        """How many calls that makes; a target that reaches nobody is one that has failed."""
        return len(self.recipients) + len(self.unfilled)


def route(targets: Sequence[Target], roster: Roster, now: datetime) -> Routing:
    """Resolve the targets of an escalation step to people.

    A post means who is on duty there (`duty_rule`). An HQ role means everybody active who holds it and may see the
    site. A person is called once per escalation, however many targets name them. A target that reaches nobody is
    reported, never dropped.
    """
    chosen: dict[UUID, Recipient] = {}
    unfilled: dict[str, None] = {}
    for target in targets:
        people = sorted(_reached(target, roster, now), key=lambda person: (person.name, person.id))
        if not people:
            unfilled.setdefault(target.role or str(target.staff_id))
        for person in people:
            chosen.setdefault(person.id, Recipient(person, target.role or ""))
    return Routing(tuple(chosen.values()), tuple(unfilled))


def _reached(target: Target, roster: Roster, now: datetime) -> Iterable[Person]:
    if target.staff_id is not None:
        return _active(roster, {target.staff_id})
    if target.role in HQ_ROLES:
        return [person for person in roster.people.values() if _holds(person, target.role, roster.site_id)]
    if target.role is None:
        return []
    return _active(roster, _on_post(target.role, roster, now))


def _holds(person: Person, role: str | None, site_id: UUID) -> bool:
    return person.active and role in person.roles and (not person.site_ids or site_id in person.site_ids)


def _active(roster: Roster, ids: Iterable[UUID]) -> list[Person]:
    found = (roster.people.get(id_) for id_ in ids)
    return [person for person in found if person is not None and person.active]


def _on_post(post: str, roster: Roster, now: datetime) -> set[UUID]:
    return {seat.staff_id for seat in on_duty(roster.seats(), now) if seat.post == post}

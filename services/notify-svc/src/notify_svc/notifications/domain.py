"""Who is called by an escalation: pure routing through the roster as it stands now (R-5.2.1b, R-6.2.1a)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from contracts.incidents import Target
from contracts.roles import Role

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

    def present(self, now: datetime) -> bool:
        """Whether the person is at the post at `now`."""
        return (
            self.checked_in_at is not None
            and self.checked_in_at <= now
            and (self.checked_out_at is None or now < self.checked_out_at)
        )

    def left(self, now: datetime) -> bool:
        """Whether the person has been there and gone."""
        return self.checked_out_at is not None and self.checked_out_at <= now


@dataclass(frozen=True, slots=True)
class ShiftOnRoster:
    """A published shift of the site, with who is expected and who came."""

    starts_at: datetime
    ends_at: datetime
    ended: bool
    assignments: tuple[tuple[UUID, str], ...]
    attendance: tuple[Attendance, ...] = ()

    def covers(self, now: datetime) -> bool:
        """Whether this is a shift of the present hour."""
        return not self.ended and self.starts_at <= now < self.ends_at


@dataclass(frozen=True, slots=True)
class Roster:
    """What is known about the people and shifts of one site."""

    site_id: UUID
    people: Mapping[UUID, Person]
    shifts: tuple[ShiftOnRoster, ...] = ()


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


def route(targets: Sequence[Target], roster: Roster, now: datetime) -> Routing:
    """Resolve the targets of an escalation step to people.

    A post means who is there now; nobody there yet, then who is rostered for the present hour; no such shift, then
    nobody. An HQ role means everybody active who holds it and may see the site. A person is called once per
    escalation, however many targets name them. A target that reaches nobody is reported, never dropped.
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
    running = [shift for shift in roster.shifts if not shift.ended]
    at_post = [entry for shift in running for entry in shift.attendance if entry.post == post]
    present = {entry.staff_id for entry in at_post if entry.present(now)}
    if present:
        return present
    gone = {entry.staff_id for entry in at_post if entry.left(now)}
    expected = {staff for shift in running if shift.covers(now) for staff, place in shift.assignments if place == post}
    return expected - gone

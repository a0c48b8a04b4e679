"""Who is called by an escalation: pure routing to whoever has the duty now (R-5.2.1b, R-6.2.1a)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from contracts.incidents import Target
from contracts.posts import DUTY_CHIEF
from contracts.roles import Role

HQ_EXECUTIVE = Role.HQ_EXECUTIVE.value
HQ_ROLES = frozenset({Role.HQ_ADMIN.value, HQ_EXECUTIVE})
"""Roles that an escalation step may name instead of a post."""


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
class Roster:
    """The people of one site and who has the duty there, by person and post, as roster-svc decides it (ADR 0016).

    Who is not among the ``people`` cannot be called. ``executives``: who is duty executive now and the deputy, in the
    order in which they are called; of the site first, then of all sites. ``commander``: who commands the site now.
    """

    site_id: UUID
    people: Mapping[UUID, Person]
    on_duty: frozenset[tuple[UUID, str]] = frozenset()
    executives: tuple[tuple[UUID, ...], ...] = ()
    commander: UUID | None = None


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


def route(targets: Sequence[Target], roster: Roster, *, without: UUID | None = None) -> Routing:
    """Resolve the targets of an escalation step to people.

    A post means who has the duty there. Of several duty chiefs, while one shift relieves another, that is the one who
    commands the site (R-2.1.1a); all of them where the command is none of theirs. The executive's role means who is
    duty executive now and the deputy (R-2.1.1b). Another HQ role, and the executive's where no period names anybody who
    can be called, means everybody active who holds it and may see the site. A person is called once per escalation,
    however many targets name them. A target that reaches nobody is reported, never dropped. ``without``: who asks for
    help by it is called by none.
    """
    chosen: dict[UUID, Recipient] = {}
    unfilled: dict[str, None] = {}
    for target in targets:
        people = [person for person in _reached(target, roster) if person.id != without]
        if not people:
            unfilled.setdefault(target.role or str(target.staff_id))
        for person in people:
            chosen.setdefault(person.id, Recipient(person, target.role or ""))
    return Routing(tuple(chosen.values()), tuple(unfilled))


def _reached(target: Target, roster: Roster) -> Sequence[Person]:
    """Whom the target means, in the order in which they are called."""
    if target.staff_id is not None:
        return _active(roster, {target.staff_id})
    if target.role in HQ_ROLES:
        return _executives(target, roster) or _by_name(_holders(target, roster))
    if target.role is None:
        return []
    there = _active(roster, {staff_id for staff_id, post in roster.on_duty if post == target.role})
    commanding = [person for person in there if target.role == DUTY_CHIEF and person.id == roster.commander]
    return commanding or _by_name(there)


def _executives(target: Target, roster: Roster) -> Sequence[Person]:
    """Who is duty executive now, and the deputy: of the first period that names somebody who can be called."""
    if target.role != HQ_EXECUTIVE:
        return []
    holders = {person.id: person for person in _holders(target, roster)}
    of_periods = ([holders[id_] for id_ in ids if id_ in holders] for ids in roster.executives)
    return next(filter(None, of_periods), [])


def _holders(target: Target, roster: Roster) -> list[Person]:
    return [person for person in roster.people.values() if _holds(person, target.role, roster.site_id)]


def _by_name(people: Iterable[Person]) -> list[Person]:
    return sorted(people, key=lambda person: (person.name, person.id))


def _holds(person: Person, role: str | None, site_id: UUID) -> bool:
    return person.active and role in person.roles and (not person.site_ids or site_id in person.site_ids)


def _active(roster: Roster, ids: Iterable[UUID]) -> list[Person]:
    found = (roster.people.get(id_) for id_ in ids)
    return [person for person in found if person is not None and person.active]

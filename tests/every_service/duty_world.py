"""A site's days as roster-svc would tell them, and what each of three services makes of the telling. No database."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from incident_svc.projections.on_duty import Known, seats_of, sites_held

from contracts import Event
from contracts.incidents import Target
from contracts.shifts import (
    Assignment,
    AttendanceFact,
    CheckedIn,
    CheckedOut,
    ShiftEnded,
    ShiftFact,
    ShiftPublished,
    ShiftStarted,
)
from contracts.staff import StaffRegistered
from incident_svc.projections import models as incident
from notify_svc.notifications.domain import Attendance, Person, Roster, ShiftOnRoster, route
from roster_svc.shifts.duty_rule import may_hold
from roster_svc.shifts.on_duty import Expected, Span, roll_call
from svckit.core.ids import uuid7

BEGIN = datetime(2026, 11, 23, tzinfo=UTC)
SITE, ELSEWHERE = UUID(int=1), UUID(int=2)
PEOPLE = tuple(UUID(int=n) for n in range(11, 15))
POSTS = ("duty_chief", "tech_ops")
Place = tuple[UUID, str]
K, E = TypeVar("K"), TypeVar("E", bound=Event)
OnDuty = set[Place]


@dataclass
class Duty:
    """A published shift, and when each person came to and left each post of it."""

    span: Span
    places: tuple[Place, ...]
    version: int = 1
    visits: dict[Place, list[tuple[datetime, datetime | None]]] = field(default_factory=dict)


@dataclass
class World:
    """What has really happened so far, and every event of it in order."""

    now: datetime = BEGIN
    people: dict[UUID, StaffRegistered] = field(default_factory=dict)
    duties: list[Duty] = field(default_factory=list)
    told: list[Event] = field(default_factory=list)

    def registers(self, staff_id: UUID, *, active: bool, roles: Sequence[str], site: UUID) -> None:
        """Somebody exists, or is another one now."""
        version = self.people[staff_id].version + 1 if staff_id in self.people else 1
        about = {"code": str(staff_id.int), "name": f"第{staff_id.int}人", "site_ids": (site,), "active": active}
        self.people[staff_id] = StaffRegistered(staff_id=staff_id, version=version, roles=tuple(roles), **about)
        self.told.append(self.people[staff_id])

    def publishes(self, starts_at: datetime, hours: int, places: Iterable[Place]) -> None:
        """A shift is on the roster."""
        self.duties.append(Duty(Span(uuid7(), starts_at, starts_at + timedelta(hours=hours)), tuple(places)))
        self._tell_shift(self.duties[-1], ShiftPublished, published_at=self.now)

    def starts(self, duty: Duty) -> None:
        """It takes over, unless it has already or is over."""
        if duty.span.started_at is None and duty.span.ended_at is None:
            self._becomes(duty, started_at=self.now)
            self._tell_shift(duty, ShiftStarted, started_at=self.now)

    def ends(self, duty: Duty, held: Iterable[str] = ()) -> None:
        """It is over, and frees nobody of the posts it holds."""
        if duty.span.ended_at is None:
            self._becomes(duty, ended_at=self.now, held=frozenset(held))
            times = {"started_at": duty.span.started_at, "ended_at": self.now}
            self._tell_shift(duty, ShiftEnded, **times, held=tuple(held))

    def comes(self, duty: Duty, place: Place) -> None:
        """A person is at a post, unless they are already."""
        visits = duty.visits.setdefault(place, [])
        if duty.span.ended_at is None and (not visits or visits[-1][1] is not None):
            visits.append((self.now, None))
            self._tell(duty, CheckedIn, place, checked_in_at=self.now)

    def leaves(self, duty: Duty, place: Place) -> None:
        """A person has left a post, if they were there."""
        visits = duty.visits.get(place, [])
        if visits and visits[-1][1] is None:
            visits[-1] = (visits[-1][0], self.now)
            self._tell(duty, CheckedOut, place, checked_out_at=self.now)

    def _becomes(self, duty: Duty, **changes: Any) -> None:
        duty.version += 1
        duty.span = replace(duty.span, **changes)

    def _tell_shift(self, duty: Duty, fact: type[ShiftFact], **more: Any) -> None:
        plan = {"shift_id": duty.span.shift_id, "starts_at": duty.span.starts_at, "ends_at": duty.span.ends_at}
        places = tuple(Assignment(staff_id=staff_id, post=post) for staff_id, post in duty.places)
        self.told.append(
            fact.model_validate({**plan, "version": duty.version, "site_id": SITE} | {"assignments": places} | more)
        )

    def _tell(self, duty: Duty, fact: type[AttendanceFact], place: Place, **times: datetime) -> None:
        duty.version += 1
        where = {"shift_id": duty.span.shift_id, "site_id": SITE, "staff_id": place[0], "post": place[1]}
        self.told.append(fact.model_validate({**where, "version": duty.version, **times}))


def by_roster(world: World) -> OnDuty:
    """What roster-svc shows: it knows what happened."""
    expected = [
        Expected(
            duty.span,
            staff_id,
            post,
            visits=tuple(duty.visits.get((staff_id, post), ())),
            fit=may_hold(world.people[staff_id], SITE, post),
        )
        for duty in world.duties
        for staff_id, post in duty.places
    ]
    return {(one.staff_id, one.post) for one in roll_call(expected, world.now).people}


@dataclass
class Heard:
    """What a consumer keeps, whatever order it hears things in and how often: of everything the newest version."""

    people: dict[UUID, StaffRegistered] = field(default_factory=dict)
    shifts: dict[UUID, ShiftFact] = field(default_factory=dict)
    attendance: dict[tuple[UUID, Place], AttendanceFact] = field(default_factory=dict)

    @classmethod
    def of(cls, events: Iterable[Event]) -> "Heard":
        """Of these events."""
        heard = cls()
        for event in events:
            if isinstance(event, StaffRegistered):
                _keep(heard.people, event.staff_id, event)
            elif isinstance(event, ShiftFact):
                _keep(heard.shifts, event.shift_id, event)
            elif isinstance(event, AttendanceFact):
                _keep(heard.attendance, (event.shift_id, (event.staff_id, event.post)), event)
        return heard

    def that_matter(self) -> list[ShiftFact]:
        """The shifts that have not ended, or hold somebody."""
        return [shift for shift in self.shifts.values() if not isinstance(shift, ShiftEnded) or shift.held]

    def of_shift(self, shift: ShiftFact) -> list[AttendanceFact]:
        """Who came to and left it."""
        return [fact for (shift_id, _), fact in self.attendance.items() if shift_id == shift.shift_id]


def _keep(kept: dict[K, E], key: K, event: E) -> None:
    if key not in kept or kept[key].version < event.version:
        kept[key] = event


def by_incident(heard: Heard, now: datetime) -> set[UUID]:
    """Who has rights there by incident-svc's copy."""
    people = {
        id_: Known(one.active, frozenset(one.roles), frozenset(one.site_ids)) for id_, one in heard.people.items()
    }
    seats = [
        seat
        for shift in heard.that_matter()
        for seat in seats_of(_incidents_shift(shift), map(_incidents_presence, heard.of_shift(shift)), people)
    ]
    return {person for person in PEOPLE if sites_held(person, {SITE: seats}, now)}


def _incidents_shift(shift: ShiftFact) -> incident.Shift:
    return incident.Shift(
        id=shift.shift_id,
        site_id=shift.site_id,
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
        started=isinstance(shift, ShiftStarted),
        ended=isinstance(shift, ShiftEnded),
        held=_held(shift),
        expected=sorted({str(one.staff_id) for one in shift.assignments}),
        assignments=[[str(one.staff_id), one.post] for one in shift.assignments],
    )


def _held(shift: ShiftFact) -> list[str] | None:
    return list(shift.held) or None if isinstance(shift, ShiftEnded) else None


def _incidents_presence(fact: AttendanceFact) -> incident.Presence:
    return incident.Presence(staff_id=fact.staff_id, post=fact.post, present=isinstance(fact, CheckedIn))


def by_notify(heard: Heard, now: datetime) -> OnDuty:
    """Whom notify-svc would call for each post."""
    people = {
        id_: Person(id_, one.name, roles=frozenset(one.roles), site_ids=frozenset(one.site_ids), active=one.active)
        for id_, one in heard.people.items()
    }
    shifts = tuple(
        ShiftOnRoster(
            shift.shift_id,
            shift.starts_at,
            shift.ends_at,
            isinstance(shift, ShiftStarted),
            tuple((one.staff_id, one.post) for one in shift.assignments),
            tuple(map(_notifys_attendance, heard.of_shift(shift))),
            None if _held(shift) is None else frozenset(_held(shift) or ()),
        )
        for shift in heard.that_matter()
    )
    roster = Roster(SITE, people, shifts)
    return {(one.person.id, post) for post in POSTS for one in route([Target(role=post)], roster, now).recipients}


def _notifys_attendance(fact: AttendanceFact) -> Attendance:
    came, left = getattr(fact, "checked_in_at", None), getattr(fact, "checked_out_at", None)
    return Attendance(fact.staff_id, fact.post, came, left)

"""The rule of who is on duty, post by post, over random days of a site (R-2.1.5, ADR 0016). No database."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from roster_svc.shifts.duty_rule import may_hold
from roster_svc.shifts.on_duty import Expected, Span, roll_call
from svckit.core.ids import uuid7

BEGIN = datetime(2026, 11, 23, tzinfo=UTC)
SITE, ELSEWHERE = UUID(int=1), UUID(int=2)
PEOPLE = tuple(UUID(int=n) for n in range(11, 15))
POSTS = ("duty_chief", "tech_ops")
Place = tuple[UUID, str]
ROLES = st.sampled_from([("duty_chief",), ("tech_ops",), ("duty_chief", "tech_ops"), ("site_staff",), ("hq_viewer",)])
MOST_ROLES = st.just(("duty_chief", "tech_ops")) | ROLES
WHAT_HAPPENS = st.sampled_from(
    ["comes", "comes", "comes", "leaves", "starts", "ends", "publishes", "changes", "time passes", "time passes"]
)


@dataclass(frozen=True)
class Account:
    """Somebody, as they are now."""

    active: bool
    roles: Sequence[str]
    site_ids: Sequence[UUID]


@dataclass
class Duty:
    """A published shift, and when each person came to and left each post of it."""

    span: Span
    places: tuple[Place, ...]
    visits: dict[Place, list[tuple[datetime, datetime | None]]] = field(default_factory=dict)

    def there(self, place: Place) -> bool:
        """Whether the person is at the post."""
        visits = self.visits.get(place, [])
        return bool(visits) and visits[-1][1] is None


@dataclass
class World:
    """What has happened at a site so far."""

    now: datetime = BEGIN
    people: dict[UUID, Account] = field(default_factory=dict)
    duties: list[Duty] = field(default_factory=list)

    def publishes(self, starts_at: datetime, hours: int, places: Iterable[Place]) -> None:
        self.duties.append(Duty(Span(uuid7(), starts_at, starts_at + timedelta(hours=hours)), tuple(places)))

    def starts(self, duty: Duty) -> None:
        if duty.span.started_at is None and duty.span.ended_at is None:
            duty.span = replace(duty.span, started_at=self.now)

    def ends(self, duty: Duty, held: Iterable[str]) -> None:
        if duty.span.ended_at is None:
            duty.span = replace(duty.span, ended_at=self.now, held=frozenset(held))

    def comes(self, duty: Duty, place: Place) -> None:
        if duty.span.ended_at is None and not duty.there(place):
            duty.visits.setdefault(place, []).append((self.now, None))

    def leaves(self, duty: Duty, place: Place) -> None:
        if duty.there(place):
            duty.visits[place][-1] = (duty.visits[place][-1][0], self.now)

    def on_duty(self) -> set[Place]:
        """Who has the duty at which post."""
        expected = [
            Expected(
                duty.span,
                staff_id,
                post,
                visits=tuple(duty.visits.get((staff_id, post), ())),
                fit=may_hold(self.people[staff_id], SITE, post),
            )
            for duty in self.duties
            for staff_id, post in duty.places
        ]
        return {(one.staff_id, one.post) for one in roll_call(expected, self.now).people}

    def at(self, post: str, duties: Iterable[Duty]) -> set[UUID]:
        """Who is at the post on one of these shifts."""
        return {place[0] for duty in duties for place in duty.places if place[1] == post and duty.there(place)}


@st.composite
def histories(draw: st.DrawFn) -> World:
    """What may happen at a site in a day or two."""
    world = World(people={person: Account(True, ("duty_chief", "tech_ops"), (SITE,)) for person in PEOPLE})
    _publish(draw, world)
    for _ in range(draw(st.integers(0, 14))):
        _happens(draw, world)
    return world


def _publish(draw: st.DrawFn, world: World) -> None:
    places = st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(POSTS)), min_size=1, max_size=4, unique=True)
    starts_at = world.now + timedelta(hours=draw(st.integers(-6, 3)))
    world.publishes(starts_at, draw(st.integers(1, 8)), draw(places))


def _happens(draw: st.DrawFn, world: World) -> None:
    duty, what = draw(st.sampled_from(world.duties)), draw(WHAT_HAPPENS)
    if what == "publishes":
        _publish(draw, world)
    elif what == "changes":
        site = draw(st.sampled_from([SITE, SITE, ELSEWHERE]))
        world.people[draw(st.sampled_from(PEOPLE))] = Account(draw(st.booleans()), draw(MOST_ROLES), (site,))
    elif what == "time passes":
        world.now += timedelta(minutes=draw(st.integers(1, 300)))
    elif what == "starts":
        world.starts(duty)
    elif what == "ends":
        world.ends(duty, sorted(draw(st.sets(st.sampled_from(POSTS)))))
    else:
        getattr(world, what)(duty, draw(st.sampled_from(duty.places)))


@pytest.mark.clause("R-2.1.5", part="who is on duty")
@settings(max_examples=200, deadline=None)
@given(histories())
def test_who_is_on_duty_may_be_and_one_shift_names_them_where_nobody_is_there(world: World) -> None:
    """What the answer must be like, whoever computes it."""
    shown = world.on_duty()
    event(f"on duty: {len(shown)}")
    for person, post in shown:
        account = world.people[person]
        assert account.active
        assert SITE in account.site_ids
        assert {post, "duty_chief", *(["site_staff"] if post != "duty_chief" else [])} & {*account.roles}
    running = [duty for duty in world.duties if duty.span.ended_at is None]
    for post in POSTS:
        here, there = {person for person, at in shown if at == post}, world.at(post, running)
        held = world.at(post, [duty for duty in world.duties if post in duty.span.held])
        names = [{one for one, at in duty.places if at == post} for duty in running]
        if not here <= there:
            assert not here & there
            assert here <= held or (not here & held and any(here <= of_one for of_one in names))


def test_nobody_is_on_duty_before_the_first_shift_begins() -> None:
    world = World(people={PEOPLE[0]: Account(True, ("duty_chief",), (SITE,))})
    world.publishes(BEGIN + timedelta(hours=1), 8, [(PEOPLE[0], "duty_chief")])
    assert world.on_duty() == set()
    world.now += timedelta(hours=1)
    assert world.on_duty() == {(PEOPLE[0], "duty_chief")}

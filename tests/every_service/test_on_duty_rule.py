"""Who is on duty is asked in three services: where it is shown (roster-svc), where it opens doors (incident-svc) and
where people are called (notify-svc). One rule, one answer (ADR 0016), whatever happened and in whatever order it was
told. `test_on_duty_everywhere.py` says the same of the running services.
"""

from datetime import timedelta
from pathlib import Path
from random import Random

import incident_svc.projections.duty_rule
import notify_svc.notifications.duty_rule
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

import roster_svc.shifts.duty_rule

from .duty_world import BEGIN, ELSEWHERE, PEOPLE, POSTS, SITE, Heard, World, by_incident, by_notify, by_roster

ROLES = st.sampled_from([("duty_chief",), ("tech_ops",), ("duty_chief", "tech_ops"), ("site_staff",), ("hq_viewer",)])
MOST_ROLES = st.just(("duty_chief", "tech_ops")) | ROLES
WHAT_HAPPENS = st.sampled_from(
    ["comes", "comes", "comes", "leaves", "starts", "ends", "publishes", "changes", "time passes", "time passes"]
)


def test_the_rule_is_one_text() -> None:
    texts = {
        Path(str(module.__file__)).read_text()
        for module in (
            roster_svc.shifts.duty_rule,
            incident_svc.projections.duty_rule,
            notify_svc.notifications.duty_rule,
        )
    }
    assert len(texts) == 1


@st.composite
def histories(draw: st.DrawFn) -> World:
    """What may happen at a site in a day or two."""
    world = World()
    for person in PEOPLE:
        world.registers(person, active=True, roles=("duty_chief", "tech_ops"), site=SITE)
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
        world.registers(draw(st.sampled_from(PEOPLE)), active=draw(st.booleans()), roles=draw(MOST_ROLES), site=site)
    elif what == "time passes":
        world.now += timedelta(minutes=draw(st.integers(1, 300)))
    elif what == "starts":
        world.starts(duty)
    elif what == "ends":
        world.ends(duty, sorted(draw(st.sets(st.sampled_from(POSTS)))))
    else:
        getattr(world, what)(duty, draw(st.sampled_from(duty.places)))


SHUFFLES = st.randoms(use_true_random=False)
SHUFFLES.validate()
"""Now: hypothesis imports what it needs late, and CPython 3.11 may stumble over that in the middle of a test."""


@pytest.mark.clause("R-2.1.5", part="who is on duty")
@settings(max_examples=400, deadline=None)
@given(histories(), SHUFFLES)
def test_three_services_give_one_answer_whatever_happened(world: World, disorder: Random) -> None:
    told = [*world.told, *disorder.sample(world.told, k=len(world.told) // 2)]
    disorder.shuffle(told)
    shown, heard = by_roster(world), Heard.of(told)
    event(f"on duty: {len(shown)}")
    assert by_notify(heard, world.now) == shown
    assert by_incident(heard, world.now) == {person for person, _ in shown}


@pytest.mark.clause("R-2.1.5", part="who is on duty")
@settings(max_examples=200, deadline=None)
@given(histories())
def test_who_is_on_duty_may_be_and_one_shift_names_them_where_nobody_is_there(world: World) -> None:
    """What the answer must be like, whoever computes it."""
    shown = by_roster(world)
    for person, post in shown:
        account = world.people[person]
        assert account.active
        assert SITE in account.site_ids
        assert {post, "duty_chief", *(["site_staff"] if post != "duty_chief" else [])} & {*account.roles}
    for post in POSTS:
        here = {person for person, at in shown if at == post}
        there = {
            person
            for duty in world.duties
            for (person, at), visits in duty.visits.items()
            if at == post and duty.span.ended_at is None and visits[-1][1] is None
        }
        held = {
            person
            for duty in world.duties
            for (person, at), visits in duty.visits.items()
            if at == post and post in duty.span.held and visits and visits[-1][1] is None
        }
        names = [{one for one, at in duty.places if at == post} for duty in world.duties if duty.span.ended_at is None]
        if not here <= there:
            assert not here & there
            assert here <= held or (not here & held and any(here <= of_one for of_one in names))


def test_nobody_is_on_duty_before_the_first_shift_begins() -> None:
    world = World()
    world.registers(PEOPLE[0], active=True, roles=("duty_chief",), site=SITE)
    world.publishes(BEGIN + timedelta(hours=1), 8, [(PEOPLE[0], "duty_chief")])
    assert by_roster(world) == by_notify(Heard.of(world.told), world.now) == set()
    world.now += timedelta(hours=1)
    assert by_roster(world) == by_notify(Heard.of(world.told), world.now) == {(PEOPLE[0], "duty_chief")}

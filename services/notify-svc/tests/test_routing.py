"""Who is called: the pure rule (R-5.2.1b, R-6.2.1a)."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.incidents import Target
from notify_svc.notifications.domain import Person, Roster, Routing, route
from svckit.core.ids import uuid7

SITE = UUID(int=1)
CHIEF = Target(role="duty_chief")
ROLES, HERE = frozenset({"duty_chief", "tech_ops"}), frozenset({SITE})
WEI, FANG, MIN = (
    Person(id=UUID(int=n), name=name, roles=ROLES, site_ids=HERE)
    for n, name in ((11, "张伟"), (12, "王芳"), (13, "刘敏"))
)


def called(target: Target, *on_duty: tuple[Person, str], people: tuple[Person, ...] = (WEI, FANG, MIN)) -> list[str]:
    duty = frozenset((person.id, post) for person, post in on_duty)
    return names(route([target], Roster(SITE, {person.id: person for person in people}, duty)))


def names(routing: Routing) -> list[str]:
    return [recipient.person.name for recipient in routing.recipients]


def test_a_post_means_whoever_has_the_duty_there_and_nobody_else() -> None:
    assert called(CHIEF, (FANG, "duty_chief"), (WEI, "tech_ops")) == ["王芳"]
    assert called(CHIEF, (FANG, "duty_chief"), (MIN, "duty_chief")) == ["刘敏", "王芳"]


@pytest.mark.clause("R-5.2.1b", part="to a person")
def test_of_two_chiefs_the_one_in_command_is_called_and_both_where_it_is_neither() -> None:
    people = {person.id: person for person in (WEI, FANG, MIN)}
    duty = frozenset({(FANG.id, "duty_chief"), (MIN.id, "duty_chief"), (WEI.id, "tech_ops")})
    for commander, expected in (
        (FANG.id, ["王芳"]),
        (MIN.id, ["刘敏"]),
        (WEI.id, ["刘敏", "王芳"]),  # by order, from another post
        (None, ["刘敏", "王芳"]),
    ):
        assert names(route([CHIEF], Roster(SITE, people, duty, commander=commander))) == expected
    gone = people | {FANG.id: replace(FANG, active=False)}
    assert names(route([CHIEF], Roster(SITE, gone, duty, commander=FANG.id))) == ["刘敏"]
    assert names(route([Target(role="tech_ops")], Roster(SITE, people, duty, commander=FANG.id))) == ["张伟"]


def test_where_nobody_has_the_duty_nobody_is_called_and_the_target_is_reported() -> None:
    routing = route([CHIEF], Roster(SITE, {WEI.id: WEI}, frozenset({(WEI.id, "tech_ops")})))
    assert routing == Routing((), ("duty_chief",))


def test_who_has_the_duty_and_is_not_known_here_cannot_be_called_and_the_target_is_reported() -> None:
    assert route([CHIEF], Roster(SITE, {}, frozenset({(WEI.id, "duty_chief")}))) == Routing((), ("duty_chief",))


def test_an_hq_role_calls_everybody_active_who_may_see_the_site() -> None:
    hq = frozenset({"hq_executive"})
    people = (
        Person(UUID(int=1), "全部站点", roles=hq),
        Person(UUID(int=2), "本站点", roles=hq, site_ids=frozenset({SITE})),
        Person(UUID(int=3), "其他站点", roles=hq, site_ids=frozenset({UUID(int=99)})),
        Person(UUID(int=4), "已离职", roles=hq, active=False),
    )
    assert called(Target(role="hq_executive"), people=people) == ["全部站点", "本站点"]


def test_somebody_no_longer_active_is_reported_as_unreached() -> None:
    gone = Person(WEI.id, WEI.name, active=False)
    routing = route([Target(staff_id=gone.id)], Roster(SITE, {gone.id: gone}))
    assert routing == Routing((), (str(gone.id),))


ids = st.sampled_from([UUID(int=n) for n in range(1, 7)])
post_names = st.sampled_from(["duty_chief", "tech_ops"])


@st.composite
def rosters(draw: st.DrawFn) -> Roster:
    people = {
        id_: Person(
            id_,
            draw(st.sampled_from("甲乙丙")),
            roles=draw(st.frozensets(st.sampled_from(["hq_executive", "duty_chief", "site_staff"]), min_size=1)),
            site_ids=draw(st.sampled_from([HERE, HERE, frozenset(), frozenset({UUID(int=99)})])),
            active=draw(st.sampled_from([True, True, True, False])),
        )
        for id_ in draw(st.sets(ids, min_size=4))
    }
    return Roster(SITE, people, draw(st.frozensets(st.tuples(ids, post_names), max_size=6)))


targets = st.lists(
    st.one_of(
        st.sampled_from(["duty_chief", "tech_ops", "hq_executive"]).map(lambda role: Target(role=role)),
        ids.map(lambda id_: Target(staff_id=id_)),
    ),
    max_size=4,
)


@given(rosters(), targets)
def test_each_person_is_called_once_and_is_active(roster: Roster, chosen: list[Target]) -> None:
    people = [recipient.person for recipient in route(chosen, roster).recipients]
    assert len({person.id for person in people}) == len(people)
    assert all(person.active for person in people)


@given(rosters(), targets)
def test_every_target_reaches_somebody_or_is_reported(roster: Roster, chosen: list[Target]) -> None:
    routing = route(chosen, roster)
    reached = {recipient.person.id for recipient in routing.recipients}
    for target in chosen:
        alone = route([target], roster)
        assert bool(alone.recipients) != bool(alone.unfilled)
        assert {recipient.person.id for recipient in alone.recipients} <= reached
        assert set(alone.unfilled) <= set(routing.unfilled)


@given(rosters())
def test_a_post_calls_exactly_those_who_have_the_duty_there_and_can_be_called(roster: Roster) -> None:
    have_it = {staff_id for staff_id, post in roster.on_duty if post == "duty_chief"}
    can_be_called = {person.id for person in roster.people.values() if person.active}
    assert {one.person.id for one in route([CHIEF], roster).recipients} == have_it & can_be_called


@given(rosters(), targets)
def test_the_order_in_which_the_people_were_read_does_not_matter(roster: Roster, chosen: list[Target]) -> None:
    again = Roster(SITE, dict(reversed(roster.people.items())), roster.on_duty)
    assert route(chosen, again) == route(chosen, roster)


def test_ids_of_people_are_not_confused_with_posts() -> None:
    stranger = uuid7()
    assert route([Target(staff_id=stranger), Target(role="no_such_post")], Roster(SITE, {})).unfilled == (
        str(stranger),
        "no_such_post",
    )

"""Who is called: the pure rule (R-5.2.1b, R-6.2.1a)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from contracts.incidents import Target
from notify_svc.notifications.domain import Attendance, Person, Roster, Routing, ShiftOnRoster, route
from svckit.core.ids import uuid7

NOW = datetime(2026, 11, 23, 4, tzinfo=UTC)
HOUR = timedelta(hours=1)
SITE = UUID(int=1)
CHIEF = Target(role="duty_chief")
ROLES, HERE = frozenset({"duty_chief", "tech_ops"}), frozenset({SITE})
WEI, FANG, MIN = (
    Person(id=UUID(int=n), name=name, roles=ROLES, site_ids=HERE)
    for n, name in ((11, "张伟"), (12, "王芳"), (13, "刘敏"))
)


def shift(
    *assigned: Person,
    present: tuple[Person, ...] = (),
    gone: tuple[Person, ...] = (),
    begins: float = -1,
    started: bool = False,
    held: frozenset[str] | None = None,
) -> ShiftOnRoster:
    came = [Attendance(person.id, "duty_chief", NOW - HOUR) for person in present]
    left = [Attendance(person.id, "duty_chief", NOW - HOUR, NOW - HOUR / 2) for person in gone]
    return ShiftOnRoster(
        id=uuid7(),
        starts_at=NOW + begins * HOUR,
        ends_at=NOW + (begins + 8) * HOUR,
        started=started,
        assignments=tuple((person.id, "duty_chief") for person in assigned),
        attendance=(*came, *left),
        held=held,
    )


def called(*shifts: ShiftOnRoster, target: Target = CHIEF, people: tuple[Person, ...] = (WEI, FANG, MIN)) -> list[str]:
    return names(route([target], Roster(SITE, {person.id: person for person in people}, shifts), NOW))


def names(routing: Routing) -> list[str]:
    return [recipient.person.name for recipient in routing.recipients]


def test_who_is_at_the_post_is_called_and_not_who_was_only_planned() -> None:
    assert called(shift(WEI, FANG, present=(FANG,))) == ["王芳"]


def test_before_anybody_has_checked_in_the_rostered_people_are_called() -> None:
    assert called(shift(WEI)) == ["张伟"]


def test_the_overrunning_shift_still_has_its_chief_until_the_relief_is_there() -> None:
    assert called(shift(WEI, present=(WEI,), begins=-9), shift(FANG, begins=-0.5)) == ["张伟"]


def test_a_started_shift_past_its_end_that_nobody_relieved_is_still_called() -> None:
    assert called(shift(WEI, begins=-9, started=True)) == ["张伟"]


def test_of_two_shifts_at_one_hour_one_is_called_and_not_both() -> None:
    assert called(shift(WEI, begins=-2), shift(FANG, begins=-1)) == ["王芳"]
    assert called(shift(WEI, begins=-2, started=True), shift(FANG, begins=-1)) == ["张伟"]
    assert called(shift(WEI, begins=-9, started=True), shift(FANG, begins=-1)) == ["王芳"]
    alike = shift(WEI), shift(FANG)
    assert len(called(*alike)) == 1
    assert called(*alike) == called(*reversed(alike))


@pytest.mark.parametrize(
    "change", [{"active": False}, {"site_ids": frozenset({UUID(int=99)})}, {"roles": frozenset({"site_staff"})}]
)
@pytest.mark.parametrize("present", [(), (WEI,)], ids=["rostered", "checked in"])
def test_who_may_not_hold_the_post_any_more_is_not_called_and_the_next_one_is(
    change: dict[str, Any], present: tuple[Person, ...]
) -> None:
    people = (replace(WEI, **change), FANG)
    assert called(shift(WEI, present=present, begins=-1), shift(FANG, begins=-2), people=people) == ["王芳"]


HELD = frozenset({"duty_chief"})


def test_who_is_held_after_the_end_of_the_shift_is_called_until_somebody_relieves_them() -> None:
    ended = shift(WEI, MIN, present=(WEI,), held=HELD)
    assert called(ended) == ["张伟"]
    assert called(ended, shift(FANG, begins=-0.5)) == ["张伟"]
    assert called(ended, shift(FANG, begins=-0.5, present=(FANG,))) == ["王芳"]
    assert called(shift(WEI, gone=(WEI,), held=HELD)) == []
    assert called(shift(WEI, present=(WEI,), held=frozenset({"tech_ops"}))) == []


def test_whoever_has_left_is_not_called_though_planned() -> None:
    assert called(shift(WEI, FANG, gone=(WEI,))) == ["王芳"]


@pytest.mark.parametrize("shifts", [(), (shift(WEI, begins=2),), (shift(WEI, begins=-9),), (shift(WEI, gone=(WEI,)),)])
def test_without_a_shift_now_nobody_is_called_and_the_target_is_reported(shifts: tuple[ShiftOnRoster, ...]) -> None:
    routing = route([CHIEF], Roster(SITE, {WEI.id: WEI}, shifts), NOW)
    assert routing == Routing((), ("duty_chief",))


def test_an_hq_role_calls_everybody_active_who_may_see_the_site() -> None:
    hq = frozenset({"hq_executive"})
    people = (
        Person(UUID(int=1), "全部站点", roles=hq),
        Person(UUID(int=2), "本站点", roles=hq, site_ids=frozenset({SITE})),
        Person(UUID(int=3), "其他站点", roles=hq, site_ids=frozenset({UUID(int=99)})),
        Person(UUID(int=4), "已离职", roles=hq, active=False),
    )
    assert called(target=Target(role="hq_executive"), people=people) == ["全部站点", "本站点"]


def test_somebody_no_longer_active_is_reported_as_unreached() -> None:
    gone = Person(WEI.id, WEI.name, active=False)
    routing = route([Target(staff_id=gone.id)], Roster(SITE, {gone.id: gone}), NOW)
    assert routing == Routing((), (str(gone.id),))


moments = st.integers(-6, 6).map(lambda hours: NOW + hours * HOUR)
ids = st.sampled_from([UUID(int=n) for n in range(1, 7)])
post_names = st.sampled_from(["duty_chief", "tech_ops"])


@st.composite
def attendances(draw: st.DrawFn) -> Attendance:
    came, left = sorted(draw(st.lists(moments, min_size=2, max_size=2)))
    return Attendance(draw(ids), draw(post_names), draw(st.none() | st.just(came)), draw(st.none() | st.just(left)))


@st.composite
def shifts(draw: st.DrawFn) -> ShiftOnRoster:
    starts_at, ends_at = sorted(draw(st.lists(moments, min_size=2, max_size=2, unique=True)))
    assigned = draw(st.lists(st.tuples(ids, post_names), max_size=4))
    attendance = tuple(draw(st.lists(attendances(), max_size=4)))
    return ShiftOnRoster(uuid7(), starts_at, ends_at, draw(st.booleans()), tuple(assigned), attendance)


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
    return Roster(SITE, people, tuple(draw(st.lists(shifts(), max_size=3))))


targets = st.lists(
    st.one_of(
        st.sampled_from(["duty_chief", "tech_ops", "hq_executive"]).map(lambda role: Target(role=role)),
        ids.map(lambda id_: Target(staff_id=id_)),
    ),
    max_size=4,
)


@given(rosters(), targets)
def test_each_person_is_called_once_and_is_active(roster: Roster, chosen: list[Target]) -> None:
    people = [recipient.person for recipient in route(chosen, roster, NOW).recipients]
    assert len({person.id for person in people}) == len(people)
    assert all(person.active for person in people)


@given(rosters(), targets)
def test_every_target_reaches_somebody_or_is_reported(roster: Roster, chosen: list[Target]) -> None:
    routing = route(chosen, roster, NOW)
    reached = {recipient.person.id for recipient in routing.recipients}
    for target in chosen:
        alone = route([target], roster, NOW)
        assert bool(alone.recipients) != bool(alone.unfilled)
        assert {recipient.person.id for recipient in alone.recipients} <= reached
        assert set(alone.unfilled) <= set(routing.unfilled)


@given(rosters())
def test_a_post_never_calls_past_somebody_who_is_there_nor_somebody_who_has_left(roster: Roster) -> None:
    """By a second way: from the seats of the post and their people, without the rule."""
    seats = {
        (shift.id, staff_id): where
        for shift in roster.shifts
        for (staff_id, post), where in shift.presences().items()
        if post == "duty_chief" and staff_id in roster.people and _may_be_called(roster.people[staff_id])
    }
    there = {staff_id for (_, staff_id), where in seats.items() if where == "present"}
    expected = {staff_id for (_, staff_id), where in seats.items() if where == "expected"}
    reached = {recipient.person.id for recipient in route([CHIEF], roster, NOW).recipients}
    event(f"there={len(there)} expected={len(expected)} reached={len(reached)}")
    assert reached == there if there else reached <= expected


def _may_be_called(person: Person) -> bool:
    if not person.active or person.roles.isdisjoint({"duty_chief", "hq_executive"}):
        return False
    return person.site_ids == HERE or (not person.site_ids and "hq_executive" in person.roles)


def test_what_we_are_told_of_an_instant_ago_counts_though_our_clock_is_behind() -> None:
    ahead = NOW + timedelta(seconds=30)
    came = replace(shift(WEI, FANG), attendance=(Attendance(FANG.id, "duty_chief", ahead),))
    assert called(came) == ["王芳"]
    left = replace(came, attendance=(Attendance(FANG.id, "duty_chief", NOW - HOUR, ahead),))
    assert called(left) == ["张伟"]


@given(rosters(), targets)
def test_the_order_in_which_the_roster_was_read_does_not_matter(roster: Roster, chosen: list[Target]) -> None:
    backwards = tuple(replace(one, assignments=one.assignments[::-1]) for one in roster.shifts[::-1])
    again = Roster(SITE, dict(reversed(roster.people.items())), backwards)
    assert route(chosen, again, NOW) == route(chosen, roster, NOW)


def test_ids_of_people_are_not_confused_with_posts() -> None:
    stranger = uuid7()
    assert route([Target(staff_id=stranger), Target(role="no_such_post")], Roster(SITE, {}), NOW).unfilled == (
        str(stranger),
        "no_such_post",
    )

"""Who is called: the pure rule (R-5.2.1b, R-6.2.1a)."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.incidents import Target
from notify_svc.notifications.domain import Attendance, Person, Roster, Routing, ShiftOnRoster, route
from svckit.ids import uuid7

NOW = datetime(2026, 11, 23, 4, tzinfo=UTC)
HOUR = timedelta(hours=1)
SITE = UUID(int=1)
CHIEF = Target(role="duty_chief")
WEI, FANG, MIN = (Person(id=UUID(int=n), name=name) for n, name in ((11, "张伟"), (12, "王芳"), (13, "刘敏")))


def shift(
    *assigned: Person,
    present: tuple[Person, ...] = (),
    gone: tuple[Person, ...] = (),
    begins: float = -1,
    ended: bool = False,
) -> ShiftOnRoster:
    came = [Attendance(person.id, "duty_chief", NOW - HOUR) for person in present]
    left = [Attendance(person.id, "duty_chief", NOW - HOUR, NOW - HOUR / 2) for person in gone]
    return ShiftOnRoster(
        starts_at=NOW + begins * HOUR,
        ends_at=NOW + (begins + 8) * HOUR,
        ended=ended,
        assignments=tuple((person.id, "duty_chief") for person in assigned),
        attendance=(*came, *left),
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


def test_whoever_has_left_is_not_called_though_planned() -> None:
    assert called(shift(WEI, FANG, gone=(WEI,))) == ["王芳"]


@pytest.mark.parametrize("shifts", [(), (shift(WEI, begins=2),), (shift(WEI, begins=-9),), (shift(WEI, ended=True),)])
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


moments = st.integers(-600, 600).map(lambda minutes: NOW + timedelta(minutes=minutes))
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
    return ShiftOnRoster(
        starts_at, ends_at, draw(st.booleans()), tuple(assigned), tuple(draw(st.lists(attendances(), max_size=4)))
    )


@st.composite
def rosters(draw: st.DrawFn) -> Roster:
    people = {
        id_: Person(
            id_,
            draw(st.sampled_from("甲乙丙")),
            roles=draw(st.frozensets(st.sampled_from(["hq_executive", "site_staff"]))),
            active=draw(st.booleans()),
        )
        for id_ in draw(st.sets(ids))
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
def test_a_post_never_calls_somebody_who_has_left_for_good_or_was_never_expected(roster: Roster) -> None:
    running = [shift for shift in roster.shifts if not shift.ended]
    expected = {staff for shift in running for staff, post in shift.assignments if post == "duty_chief"}
    came = {entry.staff_id for shift in running for entry in shift.attendance if entry.post == "duty_chief"}
    for recipient in route([CHIEF], roster, NOW).recipients:
        assert recipient.person.id in expected | came


@given(rosters(), targets)
def test_the_same_question_has_the_same_answer(roster: Roster, chosen: list[Target]) -> None:
    assert route(chosen, roster, NOW) == route(chosen, roster, NOW)


def test_ids_of_people_are_not_confused_with_posts() -> None:
    stranger = uuid7()
    assert route([Target(staff_id=stranger), Target(role="no_such_post")], Roster(SITE, {}), NOW).unfilled == (
        str(stranger),
        "no_such_post",
    )

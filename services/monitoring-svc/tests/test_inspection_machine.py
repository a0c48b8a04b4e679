"""The windows of a shift and the states of an inspection, against random shifts and histories. Pure."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.inspections import InspectionCompleted, InspectionMissed
from monitoring_svc.checklists.domain import Content, Schedule, Window, windows
from monitoring_svc.checklists.models import Checklist
from monitoring_svc.inspections import domain, planning
from monitoring_svc.inspections.domain import MOVES, CancelBasis, Move, Sheet, State
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.inspections.planning import Template
from monitoring_svc.inspections.shift_facts import Work
from svckit.core.errors import DomainError

BEGIN = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
EVERY = st.builds(
    lambda lasts, more: Schedule("start", 0, lasts, lasts + more), st.integers(15, 240), st.integers(0, 240)
)
ONCE = st.builds(
    lambda begins, lasts: Schedule("start", begins, begins + lasts), st.integers(-120, 240), st.integers(1, 240)
)
AT_THE_END = st.builds(
    lambda begins, lasts: Schedule("end", begins, begins + lasts), st.integers(-120, 0), st.integers(1, 120)
)
LENGTHS = st.integers(1, 26 * 60).map(lambda minutes: timedelta(minutes=minutes))


@given(EVERY, LENGTHS)
def test_repeated_windows_fill_the_shift_in_order_and_end_with_it(schedule: Schedule, lasts: timedelta) -> None:
    found = windows(schedule, BEGIN, BEGIN + lasts)
    assert found[0].from_at == BEGIN
    assert all(one.from_at < one.due_at <= BEGIN + lasts for one in found)
    assert all(one.due_at <= after.from_at for one, after in pairwise(found))
    assert schedule.every_min is not None
    following = found[-1].from_at + timedelta(minutes=schedule.every_min)
    assert following + timedelta(minutes=schedule.until_min) > BEGIN + lasts, "no further one would have fitted"


@given(st.one_of(EVERY, ONCE, AT_THE_END), LENGTHS)
def test_every_window_takes_time_and_is_there_once(schedule: Schedule, lasts: timedelta) -> None:
    found = windows(schedule, BEGIN, BEGIN + lasts)
    assert len({one.from_at for one in found}) == len(found)
    assert all(one.from_at <= one.due_at for one in found)


@given(st.one_of(EVERY, ONCE, AT_THE_END), LENGTHS, st.integers(-600, 600))
def test_windows_move_with_the_shift(schedule: Schedule, lasts: timedelta, minutes: int) -> None:
    by = timedelta(minutes=minutes)
    moved = windows(schedule, BEGIN + by, BEGIN + lasts + by)
    assert moved == [Window(one.from_at + by, one.due_at + by) for one in windows(schedule, BEGIN, BEGIN + lasts)]


@pytest.mark.parametrize(
    ("day", "hours", "expected"), [((2026, 3, 28), 11, 6), ((2026, 10, 24), 13, 7), ((2026, 6, 1), 12, 6)]
)
def test_a_night_in_which_the_clocks_change_has_as_many_readings_as_it_has_hours(
    day: tuple[int, int, int], hours: int, expected: int
) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    starts_at = datetime(*day, 20, 0, tzinfo=berlin).astimezone(UTC)
    ends_at = (datetime(*day, 8, 0, tzinfo=berlin) + timedelta(days=1)).astimezone(UTC)
    assert ends_at - starts_at == timedelta(hours=hours)
    found = windows(Schedule("start", 0, 30, 120), starts_at, ends_at)
    gaps = {after.from_at - one.from_at for one, after in pairwise(found)}
    assert gaps == {timedelta(hours=2)}
    assert len(found) == expected


def _checklist() -> Checklist:
    item = {"key": "a", "kind": "pass_fail", "title_zh": "甲", "title_en": "A"}
    content = {"name_zh": "x", "name_en": "x", "schedule": None, "items": [item]}
    return Checklist(id=UUID(int=1), version=1, code="x", kind="patrol", post="tech_ops", content=content)


def _opened() -> Inspection:
    window = Window(BEGIN, BEGIN + timedelta(hours=1))
    return Inspection.open(_checklist(), UUID(int=2), window, BEGIN, grace=timedelta(minutes=15), shift_id=UUID(int=3))


WHO = UUID(int=9)
SHEET = Sheet(Content.read(_checklist().content), {"a": domain.Answer("pass", True)})


def _do(one: Inspection, what: str, now: datetime) -> object:
    match what:
        case "begin":
            return one.begin(now, WHO, "x", None)
        case "record":
            return one.begin(now, WHO, "x", None, move=Move.RECORD)
        case "complete":
            return one.complete(SHEET, now, WHO, "x", None)
        case "miss":
            return one.miss(now)
        case "explain":
            return one.explain("x", now, WHO)
        case _:
            return one.cancel(CancelBasis.BY_HAND, now, reason="x", by=WHO)


@given(st.lists(st.sampled_from(["begin", "record", "complete", "miss", "explain", "cancel"]), max_size=12))
def test_whatever_happens_an_inspection_ends_once_and_what_was_missed_stays_so(history: list[str]) -> None:
    one, now, ended = _opened(), BEGIN, 0
    missed_at = None
    for what in history:
        now += timedelta(minutes=10)
        version, state = one.version, one.state
        try:
            fact = _do(one, what, now)
        except DomainError:
            assert (one.version, one.state) == (version, state), "a refusal changes nothing"
            continue
        assert one.version >= version
        ended += one.state in {State.COMPLETED, State.CANCELLED} and state != one.state
        if isinstance(fact, InspectionMissed):
            missed_at = missed_at or fact.missed_at
        if isinstance(fact, InspectionCompleted):
            assert fact.late is (now > one.due_at)
        assert (one.state == State.COMPLETED) is (one.finished_at is not None)
        assert (one.state == State.CANCELLED) is (one.cancel_basis is not None)
        if missed_at is not None:
            assert one.missed_at is not None
    assert ended <= 1


def test_every_state_can_be_left_but_the_two_ends() -> None:
    assert {state for state, moves in MOVES.items() if not moves} == {State.CANCELLED}
    leaving = {state for state, moves in MOVES.items() if any(after != state for after in moves.values())}
    assert leaving == {State.OPEN, State.IN_PROGRESS, State.MISSED}


TEMPLATES = [
    Template(UUID(int=1), "tech_ops", Schedule("start", -60, 15)),
    Template(UUID(int=2), "tech_ops", Schedule("start", 0, 30, 120)),
    Template(UUID(int=3), "tech_ops", Schedule("end", -45, 0)),
    Template(UUID(int=4), "security_monitor", Schedule("start", 0, 240, 240)),
]


@given(LENGTHS, st.integers(-200, 1800), st.booleans(), st.sets(st.sampled_from(["tech_ops", "security_monitor"])))
def test_what_is_needed_is_of_the_posts_and_within_the_time_that_binds(
    lasts: timedelta, started_min: int, started: bool, posts: set[str]
) -> None:
    started_at = BEGIN + timedelta(minutes=started_min) if started else None
    work = Work(BEGIN, BEGIN + lasts, frozenset(posts), "started" if started else "published", BEGIN, None, started_at)
    found = planning.needed(work, TEMPLATES)
    owners = {one.id: one.post for one in TEMPLATES}
    assert {owners[one.checklist_id] for one in found} <= posts
    if started_at is not None:
        assert all(one.window.due_at > started_at for one in found if not one.before_the_shift)
    opened = planning.to_open(work, found, [], BEGIN, None)
    assert set(map(id, opened)) <= set(map(id, found))
    if started_at is None:
        assert all(one.before_the_shift and one.window.from_at <= BEGIN for one in opened)

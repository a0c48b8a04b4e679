"""Who has the watch: the pure rule."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from roster_svc.shifts.on_duty import Expected, Span, roll_call
from svckit.core.ids import uuid7

DAY = datetime(2026, 11, 23, tzinfo=UTC)
POSTS = ("duty_chief", "tech_ops")
minutes = st.integers(0, 1440).map(lambda minute: DAY + timedelta(minutes=minute))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    starts_at, ends_at = sorted(draw(st.lists(minutes, min_size=2, max_size=2, unique=True)))
    started_at = draw(st.none() | minutes)
    ended_at = draw(st.none() | minutes.filter(lambda at: at >= started_at)) if started_at else None
    held = draw(st.frozensets(st.sampled_from(POSTS))) if ended_at else frozenset()
    return Span(uuid7(), starts_at, ends_at, started_at, ended_at, held)


@st.composite
def people(draw: st.DrawFn) -> Expected:
    times = sorted(draw(st.lists(minutes, max_size=4, unique=True)))
    visits = [(times[i], times[i + 1] if i + 1 < len(times) else None) for i in range(0, len(times), 2)]
    return Expected(draw(spans()), uuid7(), draw(st.sampled_from(POSTS)), visits=tuple(visits))


@given(expected=st.lists(people(), max_size=6), at=minutes)
def test_everybody_due_is_either_there_or_absent(expected: list[Expected], at: datetime) -> None:
    roll = roll_call(expected, at)
    due = {one.staff_id for one in expected if one.span.covers(at)}
    there = {one.staff_id for one in roll.people if one.since(at) is not None}
    absent = {one.staff_id for one in roll.absent}
    assert absent <= due <= there | absent
    assert not there & absent


class Replay:
    """The day of one person, told event by event up to an instant: what a clerk with a list would know."""

    def __init__(self, one: Expected, at: datetime) -> None:
        self.there = self.gone = self.due = self.begun = self.over = False
        span = one.span
        self.kept = one.post in span.held
        told = [(span.starts_at, 1, "is due"), (span.ends_at, 0, "is no longer due")]
        told += [(moment, 2, "begins") for moment in (span.started_at,) if moment]
        told += [(moment, 5, "is relieved") for moment in (span.ended_at,) if moment]
        for came, went in one.visits:
            told += [(came, 4, "comes")] + ([(went, 3, "leaves")] if went else [])
        for moment, _, what in sorted(told):
            if moment <= at:
                self._hear(what)

    def _hear(self, what: str) -> None:
        match what:
            case "comes":
                self.there, self.gone = True, False
            case "leaves":
                self.there, self.gone = False, True
            case "is due":
                self.due = True
            case "is no longer due":
                self.due = self.begun
            case "begins":
                self.due = self.begun = True
            case "is relieved":
                self.over = True

    @property
    def on_duty(self) -> bool:
        return self.there and not self.over

    @property
    def held(self) -> bool:
        return self.there and self.over and self.kept

    @property
    def named(self) -> bool:
        return self.due and not self.over and not self.there and not self.gone


@pytest.mark.clause("R-2.1.5", part="who is on duty")
@given(expected=st.lists(people(), max_size=6), at=minutes)
def test_the_roster_speaks_only_where_nobody_is_at_the_post_and_not_for_who_has_left(
    expected: list[Expected], at: datetime
) -> None:
    known = {one.staff_id: Replay(one, at) for one in expected}
    there = {person for person, day in known.items() if day.on_duty}
    held = {person for person, day in known.items() if day.held}
    named = {person for person, day in known.items() if day.named}
    event(f"there={bool(there)} held={bool(held)} named={bool(named)}")
    roll = roll_call(expected, at)
    for post in POSTS:
        found = {one.staff_id for one in roll.people if one.post == post}
        at_post = {one.staff_id for one in expected if one.post == post}
        if there & at_post:
            assert found == there & at_post
        elif held & at_post:
            assert found == held & at_post
        else:
            assert found <= named & at_post
            assert bool(found) == bool(named & at_post)
            assert len({one.span for one in roll.people if one.post == post}) <= 1, "one shift binds, not two"
    assert roll.basis == ("checked_in" if there or held else "rostered")


def _day(shift_h: tuple[int, int], *visits_h: tuple[int, int | None], started_h: int | None = None) -> Expected:
    def at(hour: int) -> datetime:
        return DAY + timedelta(hours=hour)

    span = Span(uuid7(), at(shift_h[0]), at(shift_h[1]), None if started_h is None else at(started_h))
    visits = tuple((at(came), None if went is None else at(went)) for came, went in visits_h)
    return Expected(span, uuid7(), "tech_ops", visits=visits)


@pytest.mark.clause("R-2.1.5", part="who is on duty")
def test_who_is_on_duty_in_an_ordinary_night() -> None:
    """By hand: the day shift has left, one of the night has come, the other has not, the morning is not due yet."""
    gone, present = _day((8, 16), (8, 16)), _day((16, 24), (16, None))
    missing, tomorrow = _day((16, 24)), _day((24, 32))
    people = [gone, present, missing, tomorrow]
    night = DAY + timedelta(hours=20)
    roll = roll_call(people, night)
    assert (roll.basis, roll.people, roll.absent) == ("checked_in", (present,), (missing,))
    roll = roll_call([gone, missing, tomorrow], night)
    assert (roll.basis, roll.people, roll.absent) == ("rostered", (missing,), (missing,))
    assert roll_call([gone, tomorrow], night).people == ()
    assert roll_call([tomorrow], DAY + timedelta(hours=24)).people == (tomorrow,)


@pytest.mark.clause("R-2.1.5", part="who is on duty")
@given(one=people(), at=minutes)
def test_who_is_there_is_on_duty_until_they_leave_or_are_relieved(one: Expected, at: datetime) -> None:
    inside = any(came <= at and (went is None or at < went) for came, went in one.visits)
    assert (one.since(at) is not None) == (inside and (not one.span.over(at) or one.post in one.span.held))


@given(span=spans(), at=minutes)
def test_a_started_shift_keeps_the_watch_until_it_is_ended(span: Span, at: datetime) -> None:
    if span.ended_at is not None and at >= span.ended_at:
        assert not span.covers(at)
    elif span.started_at is not None and at >= span.started_at:
        assert span.covers(at)
    else:
        assert span.covers(at) == (span.starts_at <= at < span.ends_at)

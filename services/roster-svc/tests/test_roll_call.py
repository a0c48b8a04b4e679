"""Who has the watch: the pure rule."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster_svc.shifts.on_duty import Expected, Span, roll_call
from svckit.ids import uuid7

DAY = datetime(2026, 11, 23, tzinfo=UTC)
POSTS = ("duty_chief", "tech_ops")
minutes = st.integers(0, 1440).map(lambda minute: DAY + timedelta(minutes=minute))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    starts_at, ends_at = sorted(draw(st.lists(minutes, min_size=2, max_size=2, unique=True)))
    started_at = draw(st.none() | minutes)
    ended_at = draw(st.none() | minutes.filter(lambda at: at >= started_at)) if started_at else None
    return Span(uuid7(), starts_at, ends_at, started_at, ended_at)


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


@pytest.mark.clause("R-2.1.5")
@given(expected=st.lists(people(), max_size=6), at=minutes)
def test_the_roster_speaks_only_where_nobody_is_at_the_post_and_not_for_who_has_left(
    expected: list[Expected], at: datetime
) -> None:
    roll = roll_call(expected, at)
    for post in POSTS:
        named = [one for one in roll.people if one.post == post]
        present = [one for one in expected if one.post == post and one.since(at) is not None]
        if present:
            assert named == present
        else:
            due = [one for one in roll.absent if one.post == post and not one.left(at)]
            assert bool(named) == bool(due)
            assert set(named) <= set(due)
            assert len({one.span for one in named}) <= 1, "one shift binds, not two"
    assert roll.basis == ("checked_in" if any(one.since(at) for one in expected) else "rostered")


@pytest.mark.clause("R-2.1.5")
@given(one=people(), at=minutes)
def test_who_is_there_is_on_duty_until_they_leave_or_are_relieved(one: Expected, at: datetime) -> None:
    inside = any(came <= at and (went is None or at < went) for came, went in one.visits)
    assert (one.since(at) is not None) == (inside and not one.span.relieved(at))


@given(span=spans(), at=minutes)
def test_a_started_shift_keeps_the_watch_until_it_is_ended(span: Span, at: datetime) -> None:
    if span.ended_at is not None and at >= span.ended_at:
        assert not span.covers(at)
    elif span.started_at is not None and at >= span.started_at:
        assert span.covers(at)
    else:
        assert span.covers(at) == (span.starts_at <= at < span.ends_at)

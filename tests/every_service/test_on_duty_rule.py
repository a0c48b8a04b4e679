"""Who is on duty is decided twice: where it is shown (roster-svc) and where it opens doors (incident-svc); one rule."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from incident_svc.projections.on_duty import Watch, sites_held
from roster_svc.shifts.on_duty import Expected, Span, leads, roll_call
from svckit.ids import uuid7

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SITE, POST = uuid7(), "duty_chief"
PEOPLE = [uuid7() for _ in range(3)]

past = st.integers(0, 23 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes))


@st.composite
def shifts(draw: st.DrawFn) -> list[Expected]:
    """A shift of the site as roster-svc knows it now: its people, and their visits so far."""
    starts_at = NOW + timedelta(minutes=draw(st.integers(-23 * 60, 60)))
    started_at = draw(st.none() | past)
    ended_at = draw(st.none() | past.map(lambda at: max(at, started_at))) if started_at else None
    span = Span(uuid7(), starts_at, starts_at + timedelta(hours=draw(st.integers(1, 12))), started_at, ended_at)
    return [
        Expected(span, person, POST, visits=draw(visits()))
        for person in draw(st.lists(st.sampled_from(PEOPLE), unique=True))
    ]


@st.composite
def visits(draw: st.DrawFn) -> tuple[tuple[datetime, datetime | None], ...]:
    times: list[Any] = sorted(draw(st.lists(past, max_size=4, unique=True)))
    return tuple((times[i], times[i + 1] if i + 1 < len(times) else None) for i in range(0, len(times), 2))


def told(shift: list[Expected]) -> Watch | None:
    """The same shift as its events told incident-svc; None once it has ended."""
    span = shift[0].span
    if span.ended_at is not None:
        return None
    present = frozenset(one.staff_id for one in shift if one.visits and one.visits[-1][1] is None)
    return Watch(
        site_id=SITE,
        starts_at=span.starts_at,
        ends_at=span.ends_at,
        started=span.started_at is not None,
        expected=frozenset(one.staff_id for one in shift),
        present=present,
        left=frozenset(one.staff_id for one in shift if one.visits) - present,
    )


@pytest.mark.clause("R-2.1.5")
@given(st.lists(shifts().filter(bool), max_size=3))
def test_who_is_shown_on_duty_is_who_may_decide(roster: list[list[Expected]]) -> None:
    expected = [one for shift in roster for one in shift]
    watches = [watch for watch in map(told, roster) if watch is not None]
    event(roll_call(expected, NOW).basis)
    shown: set[UUID] = {one.staff_id for one in roll_call(expected, NOW).people}
    for person in PEOPLE:
        assert (sites_held(person, watches, NOW) == {SITE}) == (person in shown) == leads(person, POST, expected, NOW)

"""The 24-hour proof by itself: stretches against a count of minute after minute, and days as long as they are."""

import itertools
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster_svc.coverage.domain import Absence, Cause, Day, Presence, Seat, Span, days, percent, proof, short_of

NOON = datetime(2026, 11, 23, 4, tzinfo=UTC)
PEOPLE = [UUID(int=number) for number in range(1, 4)]
MINUTES = 90

minute = st.integers(-20, MINUTES + 20)
lasting = st.tuples(st.sampled_from(PEOPLE), minute, st.integers(1, 60), st.booleans())


def at(minutes: int) -> datetime:
    return NOON + timedelta(minutes=minutes)


def ends(since: int, length: int, *, still: bool) -> datetime | None:
    return None if still else at(since + length)


@pytest.mark.clause("R-2.2.3a", part="proof")
@given(there=st.lists(lasting, max_size=6), away=st.lists(lasting, max_size=3), planned=st.lists(lasting, max_size=3))
def test_the_proof_equals_a_count_of_every_minute(
    there: list[tuple[UUID, int, int, bool]],
    away: list[tuple[UUID, int, int, bool]],
    planned: list[tuple[UUID, int, int, bool]],
) -> None:
    seat = Seat(
        [Presence(who, at(since), ends(since, length, still=still)) for who, since, length, still in there],
        [Absence(who, at(since), ends(since, length, still=still)) for who, since, length, still in away],
        [Span(who, at(since), ends(since, length, still=still)) for who, since, length, still in planned],
    )
    for needed in (1, 2):
        stretches = list(short_of(seat, needed, at(0), at(MINUTES)))
        for one in range(MINUTES):
            out = {who for who, since, length, still in away if since <= one and (still or one < since + length)}
            come = {who for who, since, length, still in there if since <= one and (still or one < since + length)}
            [*found] = [each for each in stretches if each.since <= at(one) < each.until]
            count = len(come - out)
            assert [each.present for each in found] == ([count] if count < needed else [])
        assert all(one.until <= then.since for one, then in itertools.pairwise(stretches))
        day = proof(Day(date(2026, 11, 23), at(0), at(MINUTES)), seat, needed)
        assert day.hole_s + day.thin_s == sum(one.seconds for one in stretches)


@pytest.mark.clause("R-2.2.3a", part="proof")
@pytest.mark.parametrize(
    ("seat", "cause", "who"),
    [
        (Seat(planned=[Span(PEOPLE[0], at(-5), at(60))]), Cause.NOBODY_CAME, PEOPLE[:1]),
        (Seat(), Cause.NOT_PLANNED, []),
        (Seat([Presence(PEOPLE[0], at(-60), at(0), "left")]), Cause.LEFT, PEOPLE[:1]),
        (Seat([Presence(PEOPLE[0], at(-60), at(0), "shift_ended")]), Cause.NOT_PLANNED, []),
        (Seat([Presence(PEOPLE[0], at(-60), None)], [Absence(PEOPLE[0], at(-1), None)]), Cause.AWAY, PEOPLE[:1]),
        (
            Seat(
                [Presence(PEOPLE[0], at(-60), None), Presence(PEOPLE[1], at(-60), None)],
                [Absence(PEOPLE[0], at(-1), None), Absence(PEOPLE[1], at(-1), None, Cause.UNREACHABLE)],
            ),
            Cause.UNREACHABLE,
            PEOPLE[1:2],
        ),
    ],
)
def test_a_gap_says_why(seat: Seat, cause: Cause, who: list[UUID]) -> None:
    [stretch] = short_of(seat, 1, at(0), at(10))
    assert (stretch.cause, list(stretch.staff_ids), stretch.hole) == (cause, who, True)


@pytest.mark.clause("R-2.2.3a", part="proof")
@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("Asia/Shanghai", date(2026, 10, 25), 24),
    ],
)
def test_a_day_is_as_long_as_the_sites_clock_makes_it(zone: str, day: date, hours: int) -> None:
    [found] = days(day, day, ZoneInfo(zone), datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
    assert found.seconds == hours * 3600


def test_a_hundred_percent_is_said_only_without_a_gap() -> None:
    assert (percent(86_400, 86_400), percent(86_399, 86_400), percent(0, 0)) == (100, 99.99, None)

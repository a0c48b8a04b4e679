"""Recurring dates: the clock on the wall decides, whatever it does at a change of the clock (RFC 5545)."""

import json
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise, takewhile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from svckit.recurrence import Frequency, Recurrence, RecurrenceInvalid, moments_after, next_after, rrule_lines

ZONES = st.sampled_from(["Europe/Berlin", "Asia/Shanghai", "America/New_York", "Australia/Lord_Howe"]).map(ZoneInfo)
MOMENTS = st.integers(0, 4 * 366 * 86_400).map(lambda one: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=one))
DATES = st.dates(date(2023, 6, 1), date(2026, 12, 31))
CLOCK_TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 1, 15, 29, 30, 45, 59]))
NIGHT = Recurrence(Frequency.DAILY, date(2026, 1, 1), (time(2, 30),))
BERLIN = ZoneInfo("Europe/Berlin")


def between(recurrence: Recurrence, zone: ZoneInfo, after: datetime, until: datetime, most: int) -> list[datetime]:
    """Those later than ``after`` and not later than ``until``, the first ``most`` of them."""
    return list(islice(takewhile(lambda one: one <= until, moments_after(recurrence, zone, after)), most))


@st.composite
def recurrences(draw: st.DrawFn) -> Recurrence:
    frequency = draw(st.sampled_from(Frequency))
    some_days = st.lists(st.integers(1, 7), unique=True, max_size=4, min_size=int(frequency is Frequency.WEEKLY))
    month_days = st.lists(st.sampled_from([1, 2, 15, 28, 30, 31, -1]), unique=True, min_size=1, max_size=3)
    return Recurrence(
        frequency,
        draw(DATES),
        tuple(draw(st.lists(CLOCK_TIMES, unique=True, min_size=1, max_size=1 if frequency is Frequency.HOURLY else 3))),
        draw(st.integers(1, 5)),
        tuple(draw(some_days)) if frequency in {Frequency.HOURLY, Frequency.WEEKLY} else (),
        tuple(draw(month_days)) if frequency is Frequency.MONTHLY else (),
        excluded=tuple(draw(st.lists(DATES, max_size=3))),
    )


def exists(local: datetime) -> bool:
    """Whether the clock of the zone ever shows it."""
    return local.astimezone(UTC).astimezone(local.tzinfo).replace(fold=0) == local.replace(fold=0)


@given(recurrences(), ZONES, MOMENTS)
@example(NIGHT, BERLIN, datetime(2026, 3, 28, tzinfo=UTC))
@example(NIGHT, BERLIN, datetime(2026, 10, 24, tzinfo=UTC))
def test_one_follows_another_and_the_next_is_the_first_of_them(
    recurrence: Recurrence, zone: ZoneInfo, after: datetime
) -> None:
    found = between(recurrence, zone, after, after + timedelta(days=800), 12)
    assert all(earlier < later for earlier, later in pairwise([after, *found]))
    assert found[:1] == [one for one in [next_after(recurrence, zone, after)] if one and found]
    for earlier, later in pairwise(found):
        assert next_after(recurrence, zone, earlier) == later
        assert next_after(recurrence, zone, later - timedelta(seconds=1)) == later


@given(recurrences(), ZONES, MOMENTS)
def test_the_clock_of_the_zone_shows_what_was_asked(recurrence: Recurrence, zone: ZoneInfo, after: datetime) -> None:
    """But where it skips the time: then it comes as long after as the clock jumps."""
    for found in between(recurrence, zone, after, after + timedelta(days=800), 12):
        local = found.astimezone(zone)
        assert local.fold == 0, "of a time that comes twice it is the first"
        asked = [
            candidate
            for hour, minute in _clock(recurrence)
            for back in (0, 1)
            for candidate in [_on(local, back, hour, minute)]
            if candidate.astimezone(UTC) == found
        ]
        assert asked, "some asked time falls on it"
        for one in asked:
            assert (one.date(), one.time()) == (local.date(), local.time()) or not exists(one)
        assert any(_is_asked(recurrence, one.date()) for one in asked)


def _clock(recurrence: Recurrence) -> list[tuple[int, int]]:
    if recurrence.frequency is Frequency.HOURLY:
        return [(hour, recurrence.times[0].minute) for hour in range(24)]
    return [(one.hour, one.minute) for one in recurrence.times]


def _on(local: datetime, back: int, hour: int, minute: int) -> datetime:
    return datetime.combine(local.date() - timedelta(days=back), time(hour, minute), tzinfo=local.tzinfo)


def _is_asked(recurrence: Recurrence, day: date) -> bool:
    last_of_month = (day + timedelta(days=1)).day == 1
    return (
        day >= recurrence.starts_on
        and day not in recurrence.excluded
        and (not recurrence.weekdays or day.isoweekday() in recurrence.weekdays)
        and (
            not recurrence.month_days
            or day.day in recurrence.month_days
            or (last_of_month and -1 in recurrence.month_days)
        )
    )


@given(recurrences(), ZONES, MOMENTS, st.integers(1, 900))
def test_an_old_rule_counts_on_as_it_would_from_its_first_day(
    recurrence: Recurrence, zone: ZoneInfo, after: datetime, later: int
) -> None:
    first = next_after(recurrence, zone, datetime(2023, 1, 1, tzinfo=UTC))
    assume(first is not None)
    everything = between(recurrence, zone, datetime(2023, 1, 1, tzinfo=UTC), after + timedelta(days=later), 100_000)
    wanted = [one for one in everything if one > after]
    assert between(recurrence, zone, after, after + timedelta(days=later), 100_000) == wanted


@given(recurrences())
def test_it_is_the_same_after_it_was_stored(recurrence: Recurrence) -> None:
    stored = json.loads(json.dumps(recurrence.as_json()))
    again = Recurrence.read(stored)
    assert again.as_json() == stored
    assert rrule_lines(again) == rrule_lines(recurrence)


def test_a_time_that_the_clock_skips_comes_later_and_one_that_it_shows_twice_comes_once() -> None:
    spring = between(NIGHT, BERLIN, datetime(2026, 3, 28, tzinfo=UTC), datetime(2026, 3, 30, 12, tzinfo=UTC), 9)
    assert [f"{one.astimezone(BERLIN):%d %H:%M}" for one in spring] == ["28 02:30", "29 03:30", "30 02:30"]
    autumn = between(NIGHT, BERLIN, datetime(2026, 10, 24, 12, tzinfo=UTC), datetime(2026, 10, 26, tzinfo=UTC), 9)
    assert autumn == [datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]


def test_two_times_that_a_jump_puts_on_one_moment_are_one() -> None:
    hourly = Recurrence(Frequency.HOURLY, date(2026, 3, 28), (time(0),))
    night = between(hourly, BERLIN, datetime(2026, 3, 28, 23, 30, tzinfo=UTC), datetime(2026, 3, 29, 3, tzinfo=UTC), 9)
    assert [f"{one.astimezone(BERLIN):%H:%M}" for one in night] == ["01:00", "03:00", "04:00", "05:00"]


def test_a_jump_of_half_an_hour_keeps_the_order() -> None:
    zone = ZoneInfo("Australia/Lord_Howe")
    twice = Recurrence(Frequency.DAILY, date(2026, 10, 4), (time(2, 15), time(2, 30)))
    found = between(twice, zone, datetime(2026, 10, 3, tzinfo=UTC), datetime(2026, 10, 3, 20, tzinfo=UTC), 9)
    assert [f"{one.astimezone(zone):%H:%M}" for one in found] == ["02:30", "02:45"]


def test_every_month_on_its_last_day_and_not_where_a_day_lacks() -> None:
    zone, year = ZoneInfo("Asia/Shanghai"), (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC))
    last = Recurrence(Frequency.MONTHLY, date(2026, 1, 1), (time(8),), month_days=(-1,))
    assert [f"{one.astimezone(zone):%m-%d}" for one in between(last, zone, *year, 9)] == [
        "01-31",
        "02-28",
        "03-31",
        "04-30",
        "05-31",
    ]
    thirty_first = Recurrence(Frequency.MONTHLY, date(2026, 1, 1), (time(8),), month_days=(31,))
    assert [one.astimezone(zone).month for one in between(thirty_first, zone, *year, 9)] == [1, 3, 5]


def test_it_ends_and_leaves_days_out() -> None:
    days = Recurrence(
        Frequency.DAILY, date(2026, 5, 1), (time(8),), ends_on=date(2026, 5, 4), excluded=(date(2026, 5, 2),)
    )
    found = between(days, BERLIN, datetime(2026, 4, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC), 9)
    assert [one.astimezone(BERLIN).day for one in found] == [1, 3, 4]
    assert next_after(days, BERLIN, found[-1]) is None


def test_other_calendars_can_read_it() -> None:
    weekly = Recurrence(Frequency.WEEKLY, date(2026, 11, 23), (time(8), time(16, 30)), weekdays=(1, 3))
    assert rrule_lines(weekly)[:2] == [
        "DTSTART:20261123T080000",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=8;BYMINUTE=0;BYSECOND=0",
    ]


DAY = {"frequency": "daily", "starts_on": "2026-05-01", "times": ["08:00"]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"times": []},
        {"times": ["08:00", "08:00"]},
        {"times": ["25:00"]},
        {"frequency": "yearly"},
        {"frequency": "weekly"},
        {"frequency": "weekly", "weekdays": [8]},
        {"frequency": "monthly"},
        {"frequency": "monthly", "month_days": [0]},
        {"frequency": "hourly", "times": ["08:00", "09:00"]},
        {"weekdays": [1]},
        {"month_days": [1]},
        {"every": 0},
        {"ends_on": "2026-04-30"},
        {"starts_on": "yesterday"},
    ],
)
def test_what_does_not_fit_together_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(RecurrenceInvalid):
        Recurrence.read({**DAY, **wrong})

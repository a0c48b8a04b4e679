"""The time rules of a shift: how long it may be, when one may come, and what late means."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster_svc.shifts import domain
from roster_svc.shifts.errors import CheckInWindowClosed, ShiftTimesReversed, ShiftTooLong, TimeInFuture
from roster_svc.sites.domain import DutyPolicy

STARTS = datetime(2026, 11, 23, 0, tzinfo=UTC)
ENDS = STARTS + timedelta(hours=12)

policies = st.builds(
    DutyPolicy,
    check_in_window_min=st.integers(0, 240),
    start_window_min=st.integers(0, 240),
    late_after_min=st.integers(0, 30),
    no_show_after_min=st.integers(30, 120),
    max_shift_hours=st.integers(1, 24),
)
offsets = st.timedeltas(min_value=timedelta(hours=-6), max_value=timedelta(hours=18))


@pytest.mark.clause("R-3.3.1c")
@given(offset=offsets, policy=policies)
def test_lateness_is_the_whole_seconds_after_the_start_inside_the_window(offset: timedelta, policy: DutyPolicy) -> None:
    inside = -timedelta(minutes=policy.check_in_window_min) <= offset < ENDS - STARTS
    if not inside:
        with pytest.raises(CheckInWindowClosed):
            domain.check_in_lateness(STARTS + offset, STARTS, ENDS, policy)
        return
    late_s = domain.check_in_lateness(STARTS + offset, STARTS, ENDS, policy)
    assert late_s >= 0
    assert (late_s == 0) == (offset < timedelta(seconds=1))
    assert timedelta(seconds=late_s) <= max(offset, timedelta(0)) < timedelta(seconds=late_s + 1)


@pytest.mark.clause("R-3.3.1c")
@given(seconds=st.integers(0, 7200), policy=policies)
def test_late_begins_after_the_minutes_the_site_grants(seconds: int, policy: DutyPolicy) -> None:
    assert domain.is_late(seconds, policy) == (seconds > policy.late_after_min * 60)


@given(length=st.timedeltas(min_value=timedelta(hours=-1), max_value=timedelta(hours=30)), policy=policies)
def test_a_shift_is_longer_than_nothing_and_no_longer_than_the_site_allows(
    length: timedelta, policy: DutyPolicy
) -> None:
    if length <= timedelta(0):
        with pytest.raises(ShiftTimesReversed):
            domain.check_times(STARTS, STARTS + length, policy)
    elif length > timedelta(hours=policy.max_shift_hours):
        with pytest.raises(ShiftTooLong):
            domain.check_times(STARTS, STARTS + length, policy)
    else:
        domain.check_times(STARTS, STARTS + length, policy)


@given(ahead=st.timedeltas(min_value=timedelta(hours=-12), max_value=timedelta(hours=12)))
def test_a_clock_a_minute_ahead_counts_as_now_and_more_is_refused(ahead: timedelta) -> None:
    if ahead > timedelta(minutes=1):
        with pytest.raises(TimeInFuture):
            domain.settled(STARTS + ahead, STARTS)
    else:
        assert domain.settled(STARTS + ahead, STARTS) == min(STARTS + ahead, STARTS)


def test_without_a_time_it_happened_now() -> None:
    assert domain.settled(None, STARTS) == STARTS

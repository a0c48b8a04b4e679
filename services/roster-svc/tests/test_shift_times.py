"""The time rules of a shift: how long it may be, when one may come, what late means, what may be claimed."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import claims, domain
from roster_svc.shifts.errors import (
    CheckInWindowClosed,
    ClaimUnvouched,
    ShiftTimesReversed,
    ShiftTooLong,
    TimeInFuture,
)

STARTS = datetime(2026, 11, 23, 0, tzinfo=UTC)
ENDS = STARTS + timedelta(hours=12)
CHINA = "Asia/Shanghai"

policies = st.builds(
    DutyPolicy,
    check_in_window_min=st.integers(0, 240),
    start_window_min=st.integers(0, 240),
    late_after_min=st.integers(0, 30),
    no_show_after_min=st.integers(30, 120),
    max_shift_hours=st.integers(1, 24),
    claim_tolerance_min=st.integers(0, 60),
)
offsets = st.timedeltas(min_value=timedelta(hours=-6), max_value=timedelta(hours=18))
zones = st.sampled_from(sorted(available_timezones()))
mornings = st.datetimes(datetime.fromisoformat("2000-01-01"), datetime.fromisoformat("2037-12-30"))
SUMMER_TIME = [
    ("Europe/Berlin", "2026-03-28", 23),
    ("Europe/Berlin", "2026-10-24", 25),
    ("America/New_York", "2026-10-31", 25),
    ("Australia/Lord_Howe", "2026-04-04", 24.5),
    ("Antarctica/Troll", "2026-10-24", 26),
    ("Asia/Shanghai", "2026-10-24", 24),
]


@pytest.mark.clause("R-3.3.1c", part="window")
@given(offset=offsets, policy=policies)
def test_people_come_inside_the_window_only(offset: timedelta, policy: DutyPolicy) -> None:
    if -timedelta(minutes=policy.check_in_window_min) <= offset < ENDS - STARTS:
        domain.check_in_window(STARTS + offset, STARTS, ENDS, policy)
        return
    with pytest.raises(CheckInWindowClosed):
        domain.check_in_window(STARTS + offset, STARTS, ENDS, policy)


@pytest.mark.clause("R-3.3.1c", part="lateness")
@given(offset=offsets, told=offsets)
def test_lateness_is_the_whole_seconds_since_the_start_or_since_people_were_told(
    offset: timedelta, told: timedelta
) -> None:
    late_s = domain.lateness(STARTS + offset, STARTS, STARTS + told)
    since = max(offset, timedelta(0)) if told <= timedelta(0) else max(offset - told, timedelta(0))
    assert timedelta(seconds=late_s) <= since < timedelta(seconds=late_s + 1)


@pytest.mark.clause("R-3.3.1c", part="lateness")
@given(seconds=st.integers(0, 7200), policy=policies)
def test_late_begins_after_the_minutes_the_site_grants(seconds: int, policy: DutyPolicy) -> None:
    assert domain.is_late(seconds, policy) == (seconds > policy.late_after_min * 60)


@given(length=st.timedeltas(min_value=timedelta(hours=-1), max_value=timedelta(hours=30)), policy=policies)
def test_a_shift_is_longer_than_nothing_and_no_longer_than_the_site_allows(
    length: timedelta, policy: DutyPolicy
) -> None:
    if length <= timedelta(0):
        with pytest.raises(ShiftTimesReversed):
            domain.check_times(STARTS, STARTS + length, policy, CHINA)
    elif length > timedelta(hours=policy.max_shift_hours):
        with pytest.raises(ShiftTooLong):
            domain.check_times(STARTS, STARTS + length, policy, CHINA)
    else:
        domain.check_times(STARTS, STARTS + length, policy, CHINA)


@pytest.mark.parametrize(("zone", "day", "passes_h"), SUMMER_TIME)
def test_from_eight_to_eight_is_a_day_also_when_the_clock_changes(zone: str, day: str, passes_h: float) -> None:
    starts_at = datetime.fromisoformat(f"{day}T08:00").replace(tzinfo=ZoneInfo(zone))
    ends_at = (starts_at.replace(tzinfo=None) + timedelta(days=1)).replace(tzinfo=ZoneInfo(zone))
    starts_at, ends_at = starts_at.astimezone(UTC), ends_at.astimezone(UTC)
    assert ends_at - starts_at == timedelta(hours=passes_h)
    domain.check_times(starts_at, ends_at, DutyPolicy(), zone)
    with pytest.raises(ShiftTooLong):
        domain.check_times(starts_at, ends_at + timedelta(minutes=1), DutyPolicy(), zone)


@given(zone=zones, local=mornings, hours=st.integers(1, 24), policy=policies)
def test_what_the_site_allows_is_what_its_own_clock_shows(
    zone: str, local: datetime, hours: int, policy: DutyPolicy
) -> None:
    """In every zone: so many hours by the clock on the wall are granted or refused alike on every day of the year."""
    starts_at = local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    local = starts_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)  # an hour that the clock leaves out is the next
    ends_at = (local + timedelta(hours=hours)).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    shown = ends_at.astimezone(ZoneInfo(zone)).replace(tzinfo=None) - local
    passed = ends_at - starts_at
    if passed <= timedelta(0):
        return
    longest = timedelta(hours=policy.max_shift_hours)
    if shown <= longest and passed <= longest + timedelta(hours=2):
        domain.check_times(starts_at, ends_at, policy, zone)
    else:
        with pytest.raises(ShiftTooLong):
            domain.check_times(starts_at, ends_at, policy, zone)


@given(zone=zones, local=mornings, passes=st.timedeltas(timedelta(minutes=1), timedelta(hours=72)))
def test_no_duty_really_lasts_longer_than_the_limit_and_a_change_of_the_clock(
    zone: str, local: datetime, passes: timedelta
) -> None:
    starts_at = local.replace(tzinfo=UTC)
    try:
        domain.check_times(starts_at, starts_at + passes, DutyPolicy(), zone)
    except ShiftTooLong:
        return
    assert passes <= timedelta(hours=26)


@given(ahead=st.timedeltas(min_value=timedelta(hours=-12), max_value=timedelta(hours=12)), policy=policies)
def test_a_clock_a_minute_ahead_counts_as_now_and_more_is_refused(ahead: timedelta, policy: DutyPolicy) -> None:
    claimed = STARTS + ahead
    if ahead > timedelta(minutes=1):
        with pytest.raises(TimeInFuture):
            claims.settled(claimed, STARTS, policy, vouched=True, reason="x")
    else:
        claim = claims.settled(claimed, STARTS, policy, vouched=True, reason="x")
        assert claim.at == min(claimed, STARTS)
        assert (claim.reason == "x") == (ahead < -timedelta(minutes=policy.claim_tolerance_min))


@given(
    back=st.timedeltas(min_value=timedelta(0), max_value=timedelta(hours=12)),
    policy=policies,
    vouched=st.booleans(),
    reason=st.none() | st.just("手机没信号"),
)
def test_an_old_claim_stands_only_with_a_reason_and_a_second_person(
    back: timedelta, policy: DutyPolicy, vouched: bool, reason: str | None
) -> None:
    at = STARTS - back
    old = back > timedelta(minutes=policy.claim_tolerance_min)
    if old and not (vouched and reason):
        with pytest.raises(ClaimUnvouched):
            claims.settled(at, STARTS, policy, vouched=vouched, reason=reason)
    else:
        assert claims.settled(at, STARTS, policy, vouched=vouched, reason=reason).at == at


def test_without_a_time_it_happened_now() -> None:
    assert claims.settled(None, STARTS, DutyPolicy()) == claims.Claim(STARTS)

"""The demo's roster keeps the rules it is there to show."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from contracts import posts
from farwatch_local.demo.checks import answers
from farwatch_local.demo.gear import GEAR
from farwatch_local.demo.roster import DAYS_AHEAD, PlannedShift, plan
from farwatch_local.demo.sites import SITES

ZONE = ZoneInfo("Asia/Shanghai")
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def month(now: datetime) -> list[PlannedShift]:
    return list(plan(now, ZONE))


@given(MOMENTS)
def test_every_moment_of_the_month_has_exactly_one_shift(now: datetime) -> None:
    shifts = month(now)
    assert shifts[0].starts_at <= now < shifts[0].ends_at
    assert all(one.ends_at == other.starts_at for one, other in pairwise(shifts))
    assert shifts[-1].ends_at >= now + timedelta(days=DAYS_AHEAD - 2)


@given(MOMENTS)
def test_everybody_rests_between_two_shifts_and_works_at_most_48_hours_in_a_week(now: datetime) -> None:
    shifts = month(now)
    for crew in range(4):
        worked = [shift for shift in shifts if shift.crew == crew]
        rests = [other.starts_at - one.ends_at for one, other in pairwise(worked)]
        assert min(rests) >= timedelta(hours=16)
        weeks = Counter(shift.starts_at.isocalendar()[:2] for shift in worked)
        assert max(weeks.values()) * 8 <= 48


def test_every_crew_has_a_duty_chief_and_somebody_for_the_systems_and_the_cameras() -> None:
    for site in SITES:
        assert len(site.crews) == 4
        for crew in site.crews:
            held = [post for person in crew for post in person.posts]
            assert held.count(posts.DUTY_CHIEF) == 1
            assert {posts.TECH_OPS, posts.BUSINESS_OPS} & set(held)


def test_codes_of_people_and_series_are_unique() -> None:
    people = [person.code for site in SITES for person in site.people]
    assert len(people) == len(set(people))
    for site in SITES:
        assert len({series.key for series in site.series}) == len(site.series)


def test_a_healthy_site_stays_within_its_limits() -> None:
    for site in SITES:
        for series in site.series:
            for limit in series.limits:
                low, high = series.normal - series.spread, series.normal + series.spread
                assert high < limit.clear if limit.operator == ">" else low > limit.clear


def test_every_site_has_a_measured_value_for_visitors_and_its_silence_is_watched_on_a_simulated_one() -> None:
    for site in SITES:
        assert site.series[0].simulated
        assert any(series.kind == "temperature" and not series.simulated for series in site.series)


def test_what_a_device_hangs_on_is_a_recorder_registered_before_it() -> None:
    recorders = set()
    for one in GEAR:
        assert one.recorder is None or one.recorder in recorders
        if one.kind == "recorder":
            recorders.add(one.code)
    assert [one.code for one in GEAR if ("online", False) in one.says] == ["cam-03"]


def test_a_crew_finds_everything_as_it_should_be() -> None:
    items = [
        {"key": "a", "kind": "pass_fail"},
        {"key": "b", "kind": "reading", "min": 18, "max": 27},
        {"key": "c", "kind": "reading", "min": None, "max": 0},
        {"key": "d", "kind": "reading", "min": 30, "max": None},
        {"key": "e", "kind": "choice", "options": [{"value": "off", "ok": False}, {"value": "on", "ok": True}]},
        {"key": "f", "kind": "text"},
        {"key": "g", "kind": "pass_fail"},
    ]
    known = {"a": {"bad": 0, "zh": "正常"}, "c": {"bad": 1, "zh": "一台离线"}}
    found = answers({"missing": ["a", "b", "c", "d", "e", "f"], "content": {"items": items}, "suggestions": known})
    values = {one["item"]: one.get("value") for one in found["results"]}
    assert values == {"a": "pass", "b": 22.5, "c": None, "d": 45.0, "e": "on", "f": "无"}
    assert found["results"][2]["note"] == "一台离线，已报修"


def test_what_is_wrong_is_said_with_what_was_seen_and_the_rest_is_well() -> None:
    items = [{"key": key, "kind": "pass_fail"} for key in ("panel", "phone")]
    run = {"missing": ["panel", "phone"], "content": {"items": items}, "suggestions": {}}
    assert answers(run, {"panel": "2 个探头屏蔽"})["results"] == [
        {"item": "panel", "value": "fail", "note": "2 个探头屏蔽"},
        {"item": "phone", "value": "pass"},
    ]

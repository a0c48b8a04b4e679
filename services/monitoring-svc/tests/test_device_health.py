"""The rules of a device's health, for any reports in any order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitoring_svc.devices import domain
from monitoring_svc.devices.domain import Figures, Known, Report, State, Trouble

START = datetime(2026, 11, 23, tzinfo=UTC)
FIGURES = Figures(
    offline_after=timedelta(seconds=90),
    settle=timedelta(seconds=20),
    degraded_after=timedelta(seconds=180),
    clock_drift=timedelta(seconds=30),
    gap=timedelta(seconds=60),
    storage_days=7,
)
MOMENTS = st.integers(0, 3600).map(lambda seconds: START + timedelta(seconds=seconds))
OFFSETS = st.one_of(st.integers(-40, 40), st.sampled_from([-(10**8), 10**8])).map(lambda s: timedelta(seconds=s))
REPORTS = st.builds(
    lambda received, offset, online, gap, storage: Report(
        received + offset,
        received,
        online,
        None if gap is None else received + offset - timedelta(seconds=gap),
        None,
        storage,
    ),
    MOMENTS,
    OFFSETS,
    st.booleans(),
    st.one_of(st.none(), st.integers(0, 200)),
    st.one_of(st.none(), st.floats(0, 60)),
)


def _taken(reports: list[Report]) -> Report:
    kept = reports[0]
    for one in reports[1:]:
        kept = domain.newest([kept, one], FIGURES.clock_drift)
    return kept


@given(st.lists(REPORTS, min_size=1, max_size=12), st.data())
def test_reports_in_any_order_and_again_end_the_same(reports: list[Report], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(reports + data.draw(st.lists(st.sampled_from(reports), max_size=5))))
    assert _taken(shuffled) == _taken(reports)


@given(REPORTS, st.integers(0, 7200))
def test_a_state_says_why_and_never_begins_in_the_future(report: Report, later: int) -> None:
    now = report.received_at + timedelta(seconds=later)
    found = domain.health(Known(report, START - timedelta(days=1)), FIGURES, now)
    assert (found.state in domain.BAD) == bool(found.troubles)
    assert found.since <= now
    silent = now >= report.counts_from(FIGURES.clock_drift) + FIGURES.offline_after
    assert (Trouble.SILENT in found.troubles) == silent


@given(REPORTS, st.integers(0, 7200), st.integers(1, 7200))
def test_without_news_a_device_only_falls_silent(report: Report, later: int, more: int) -> None:
    known, now = Known(report, START - timedelta(days=1)), report.received_at + timedelta(seconds=later)
    before = domain.health(known, FIGURES, now)
    after = domain.health(known, FIGURES, now + timedelta(seconds=more))
    assert after == before or Trouble.SILENT in after.troubles


@given(REPORTS, st.integers(0, 7200))
def test_in_maintenance_nothing_is_wrong_and_afterwards_it_has_its_time(report: Report, later: int) -> None:
    now = report.received_at + timedelta(seconds=later)
    known = Known(report, START, maintenance_until=now + timedelta(seconds=1))
    assert domain.health(known, FIGURES, now).state is State.MAINTENANCE
    over = replace(known, maintenance_until=None, watched_from=now)
    assert domain.health(over, FIGURES, now).troubles != (Trouble.SILENT,)


def test_severity_follows_from_what_the_device_is_worth() -> None:
    found = {
        (state, worth): domain.severity(state, worth)
        for state in domain.BAD
        for worth in ("minor", "major", "critical")
    }
    assert list(found.values()) == ["minor", "minor", "major", "minor", "major", "critical"]

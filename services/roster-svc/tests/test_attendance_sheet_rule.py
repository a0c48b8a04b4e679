"""The arithmetic of the attendance sheet: whatever people do, the sums are the days, and no minute counts twice."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roster_svc.attendance_sheet import days
from roster_svc.attendance_sheet.domain import Attendance, Correction, State, Stay, Sums, counted, lines, total
from roster_svc.attendance_sheet.intervals import clip, seconds, union
from svckit.core.ids import uuid7

START = datetime(2026, 11, 23, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
HOUR = 3600


def at(hours: float) -> datetime:
    return START + timedelta(hours=hours)


def shift(since: float, until: float, *stays: tuple[float, float | None], **more: object) -> Attendance:
    there = tuple(Stay(at(came), None if left is None else at(left)) for came, left in stays)
    return Attendance(uuid7(), ("tech_ops",), at(since), at(until), there, **more)  # type: ignore[arg-type]


minutes = st.integers(-60, 3 * 24 * 60)


@st.composite
def rosters(draw: st.DrawFn) -> tuple[list[Attendance], datetime]:
    """Shifts that do not overlap, and stays at each that may reach into the others; one may last."""
    edges = sorted(draw(st.lists(minutes, min_size=2, max_size=8, unique=True)))
    found = []
    for since, until in zip(edges[::2], edges[1::2], strict=False):
        marks = sorted(draw(st.lists(minutes, max_size=4, unique=True)))
        stays = [
            (came / 60, marks[index + 1] / 60 if index + 1 < len(marks) else None)
            for index, came in enumerate(marks)
            if index % 2 == 0
        ]
        fixes = []
        if draw(st.booleans()):
            came, left = sorted(draw(st.tuples(minutes, minutes).filter(lambda pair: pair[0] != pair[1])))
            which = draw(st.sampled_from(["in", "out", "both"])) if stays else "both"
            fixes = [Correction(uuid7(), at(came / 60) if which != "out" else None, None, 0, False)]
            if which != "in":
                fixes = [Correction(uuid7(), fixes[0].in_at, at(left / 60), 0, False)]
        found.append(shift(since / 60, until / 60, *stays, corrections=tuple(fixes)))
    return found, at(draw(minutes) / 60)


def presence(one: Attendance, now: datetime) -> list[tuple[datetime, datetime]]:
    return [(stay.in_at, stay.out_at or now) for stay in counted(one)]


@pytest.mark.clause("R-3.3.1c", part="sheet")
@given(rosters())
def test_the_lines_of_a_person_add_up_to_the_time_they_were_there(made: tuple[list[Attendance], datetime]) -> None:
    attendances, now = made
    found = lines(attendances, now)
    sums = total([one.sums for one in found])
    assert sums.present_s == seconds(union(*(presence(one, now) for one in attendances))), "no minute twice, none lost"
    for line in found:
        one = line.sums
        assert one.present_s == one.before_s + one.attended_s + one.overtime_s
        passed = seconds(clip([(line.of.since, line.of.until)], None, now))
        assert one.attended_s <= one.planned_s
        assert one.missing_s == max(0, passed - one.attended_s)
        assert (line.state is State.ABSENT) == (not counted(line.of) and now >= line.of.until)
    for name in Sums.__dataclass_fields__:
        assert getattr(sums, name) == sum(getattr(line.sums, name) for line in found)


def test_a_sum_that_counts_an_overlap_twice_is_another_one() -> None:
    """The negative control: added up shift by shift the same stays come to more."""
    long, following = shift(0, 8, (0, 10)), shift(8, 16, (9, 16))
    found = lines([long, following], at(20))
    apart = sum(seconds(union(presence(one, at(20)))) for one in (long, following))
    assert (total([one.sums for one in found]).present_s, apart) == (16 * HOUR, 17 * HOUR)
    assert [(one.sums.attended_s, one.sums.overtime_s, one.sums.missing_s) for one in found] == [
        (8 * HOUR, HOUR, 0),
        (7 * HOUR, 0, HOUR),
    ]


@pytest.mark.clause("R-3.3.1c", part="sheet")
def test_late_early_absent_overtime_and_away_are_told_apart() -> None:
    late = shift(0, 8, (0.25, 8), late_s=900, late=True)
    early = shift(24, 32, (24, 31))
    absent, over = shift(48, 56), shift(72, 80, (71.5, 82), away=((at(75), at(75.25)),))
    found = lines([over, absent, early, late], at(90))
    assert [one.state.value for one in found] == ["attended", "attended", "absent", "attended"]
    assert [(one.late, one.early) for one in found] == [(True, False), (False, True), (False, False), (False, False)]
    assert [one.sums.early_s for one in found] == [0, HOUR, 0, 0]
    assert (found[2].sums.missing_s, found[2].sums.present_s) == (8 * HOUR, 0)
    last = found[3].sums
    assert (last.before_s, last.overtime_s, last.away_s, last.away_passes) == (HOUR // 2, 2 * HOUR, 900, 1)


def test_what_lasts_is_neither_absent_nor_early() -> None:
    there, expected, coming = shift(0, 8, (0, None)), shift(0, 8), shift(6, 14)
    assert [one.state.value for one in lines([there, coming], at(4))] == ["running", "planned"]
    assert lines([expected], at(4))[0].state is State.RUNNING
    assert lines([there], at(4))[0].sums == Sums(planned_s=8 * HOUR, present_s=4 * HOUR, attended_s=4 * HOUR)
    assert lines([there], at(9))[0].sums.overtime_s == HOUR


@pytest.mark.clause("R-3.3.1c", part="correction")
def test_a_correction_counts_and_the_newest_of_each_time_wins() -> None:
    first = Correction(uuid7(), at(0), None, 0, False)
    second = Correction(uuid7(), None, at(8), None, None)
    third = Correction(uuid7(), at(0.2), None, 720, True)
    recorded = shift(0, 8, (1, 7), late_s=HOUR, late=True)
    fixed = shift(0, 8, (1, 7), late_s=HOUR, late=True, corrections=(first, second))
    [before], [after] = lines([recorded], at(9)), lines([fixed], at(9))
    assert (before.sums.attended_s, before.sums.late_s, before.late) == (6 * HOUR, HOUR, True)
    assert (after.sums.attended_s, after.sums.late_s, after.late, after.early) == (8 * HOUR, 0, False, False)
    assert after.of.stays == recorded.stays, "what was recorded stays"
    [again] = lines([shift(0, 8, (1, 7), corrections=(first, second, third))], at(9))
    assert (again.in_at, again.late, again.sums.late_s) == (at(0.2), True, 720)
    [unrecorded] = lines([shift(0, 8, corrections=(Correction(uuid7(), at(0), at(8), 0, False),))], at(9))
    assert (unrecorded.state, unrecorded.sums.attended_s) == (State.ATTENDED, 8 * HOUR)


@pytest.mark.clause("R-3.3.1c", part="sheet")
@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 6, 1), 24)])
def test_a_day_is_as_long_as_it_is_at_the_site(day: date, hours: int) -> None:
    """From midnight to midnight where the clock changes, and what is worked then is what passes."""
    period = days.asked(day, day, BERLIN, START)
    assert period.until - period.since == timedelta(hours=hours)
    night = Attendance(uuid7(), ("tech_ops",), period.since, period.until, (Stay(period.since, period.until),))
    [line] = lines([night], START + timedelta(days=400))
    assert (line.sums.planned_s, line.sums.attended_s, line.sums.missing_s) == (hours * HOUR, hours * HOUR, 0)
    assert days.day_of(period.since, BERLIN) == day


@given(st.integers(0, 3000), st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata"]))
def test_every_moment_belongs_to_one_day_and_one_month(hours: int, name: str) -> None:
    zone, moment = ZoneInfo(name), START + timedelta(hours=hours)
    day = days.day_of(moment, zone)
    of_day, of_month = days.asked(day, day, zone, START), days.month(day, zone)
    assert of_day.since <= moment < of_day.until
    assert of_month.since <= moment < of_month.until
    assert days.month_of(moment, name) == of_month.first
    following = days.asked(day + timedelta(days=1), day + timedelta(days=1), zone, START)
    assert following.since == of_day.until


def test_the_default_is_the_month() -> None:
    period = days.asked(None, None, BERLIN, datetime(2026, 11, 30, 23, 30, tzinfo=UTC))
    assert (period.first, period.last) == (date(2026, 12, 1), date(2026, 12, 31)), "it is December there"

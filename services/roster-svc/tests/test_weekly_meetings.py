"""Weekly duty meetings: a series in the site's own time, made by the clock with what is open (R-2.2.1e, R-2.2.1f)."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from meeting_story import CHIEF, PARTS, Meetings, refused

from contracts.improvements import ImprovementApproved, ImprovementVerified
from contracts.meetings import ImprovementProposed, MeetingHeld
from roster_svc.meeting_series.domain import next_occurrence
from svckit.core.ids import uuid7

ZONES = st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Antarctica/Troll", "Asia/Kathmandu"])
MOMENTS = st.integers(0, 6 * 366 * 86_400).map(lambda one: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=one))
CLOCK_TIMES = st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda one: f"{one[0]:02}:{one[1]:02}")


@given(weekday=st.integers(1, 7), at=CLOCK_TIMES, zone=ZONES, after=MOMENTS)
@example(weekday=7, at="02:30", zone="Europe/Berlin", after=datetime(2026, 3, 28, tzinfo=UTC))
@example(weekday=7, at="02:30", zone="Europe/Berlin", after=datetime(2026, 10, 24, 22, tzinfo=UTC))
def test_the_next_one_is_the_first_that_the_clock_of_the_site_shows(
    weekday: int, at: str, zone: str, after: datetime
) -> None:
    """Against minutes that are tried one by one around it: the day and the clock fit, and nothing is left out."""
    found = next_occurrence(weekday, at, zone, after)
    assert after < found <= after + timedelta(days=7, hours=3)
    local = found.astimezone(ZoneInfo(zone))
    exists = f"{local:%H:%M}" == at
    assert local.isoweekday() == weekday or not exists
    if not exists:  # the clock skipped it that night: it falls as long after as the clock jumped
        assert (local.utcoffset() or timedelta()) > (
            (found - timedelta(hours=3)).astimezone(ZoneInfo(zone)).utcoffset()
        )
    week_before = found - timedelta(days=7)
    again = next_occurrence(weekday, at, zone, week_before - timedelta(hours=3))
    assert again <= found


@given(weekday=st.integers(1, 7), at=CLOCK_TIMES, zone=ZONES, after=MOMENTS)
def test_one_week_follows_another_without_a_gap(weekday: int, at: str, zone: str, after: datetime) -> None:
    moments = [next_occurrence(weekday, at, zone, after)]
    for _ in range(60):
        moments.append(next_occurrence(weekday, at, zone, moments[-1]))
    days = [one.astimezone(ZoneInfo(zone)).date() for one in moments]
    assert {later - earlier for earlier, later in pairwise(days)} == {timedelta(days=7)}


@pytest.fixture
async def meetings(roster: Any) -> Meetings:
    return await Meetings(roster).prepare()


async def series_of(meetings: Meetings, **more: Any) -> dict[str, Any]:
    """A series whose next meeting is in about three days, at 14:30 of the site's clock."""
    day = (meetings.roster.now + timedelta(days=3)).astimezone(ZoneInfo("Asia/Shanghai")).isoweekday()
    body = {"site_id": str(meetings.site), "title": "值守例会", "weekday": day, "starts_at": "14:30", "place": "会议室"}
    answer = await meetings.chief.post("/meeting-series", json={**body, **more})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def until_made(meetings: Meetings, series: dict[str, Any], hours_before: int = 24) -> None:
    made_at = datetime.fromisoformat(series["next_at"]) - timedelta(hours=hours_before)
    await meetings.svc.fast_forward(seconds=(made_at - meetings.roster.now).total_seconds())


@pytest.mark.clause("R-2.2.1e", part="series")
async def test_the_next_meeting_is_made_ahead_of_its_time_with_what_is_open(meetings: Meetings) -> None:
    await meetings.finished("pre_shift")
    await meetings.end_shift()
    await meetings.finished("post_shift")
    entry = {"site_id": str(meetings.site), "text": "2 号油泵待修", "follow_up": True}
    await meetings.roster.hq.post("/log-entries", json=entry)
    series = await series_of(meetings)
    at = datetime.fromisoformat(series["next_at"]).astimezone(ZoneInfo("Asia/Shanghai"))
    assert f"{at:%H:%M}" == "14:30"
    assert await meetings.found(kind="weekly") == []
    await until_made(meetings, series)
    meeting = await meetings.of("weekly")
    assert (meeting["series_id"], meeting["scheduled_at"], meeting["place"]) == (
        series["id"],
        series["next_at"],
        "会议室",
    )
    drawn = {one["source"]: one["zh"] for one in meeting["agenda"] if one["source"] != "template"}
    assert drawn == {"log": "2 号油泵待修", "meeting": "班后会提出的问题：2 号空调滤网堵塞"}
    assert {one["staff_id"] for one in meeting["attendees"]} >= {str(meetings.chief_id), str(meetings.spare_id)}
    [again] = (await meetings.roster.hq.get("/meeting-series")).json()["items"]
    assert datetime.fromisoformat(again["next_at"]) == datetime.fromisoformat(series["next_at"]) + timedelta(days=7)


@pytest.mark.clause("R-2.2.1e", part="decisions")
async def test_what_was_decided_comes_back_to_each_meeting_until_its_effect_was_checked(meetings: Meetings) -> None:
    await meetings.finished("pre_shift")
    series = await series_of(meetings)
    on_ledger: dict[str, Any] = {
        "improvement_id": uuid7(),
        "site_id": meetings.site,
        "number": "2026-0007",
        "text": "更换 2 号空调滤网",
        "source": "meeting",
        "meeting_id": uuid7(),
        "owner_id": meetings.tech_id,
        "due_at": meetings.roster.now + timedelta(days=30),
    }
    by = {"approved_by": meetings.chief_id, "approved_at": meetings.roster.now}
    await meetings.svc.deliver(ImprovementApproved(**on_ledger, version=2, state="approved", **by))
    await until_made(meetings, series)
    [first] = [one["zh"] for one in (await meetings.of("weekly"))["agenda"] if one["source"] == "improvement"]
    assert first.startswith("改进项 2026-0007（改进中，负责人")
    assert first.endswith("：更换 2 号空调滤网")
    checked = {"effect": "有效", "verified_by": meetings.chief_id, "verified_at": meetings.roster.now}
    await meetings.svc.fast_forward(days=6)
    await meetings.svc.deliver(ImprovementVerified(**on_ledger, version=4, state="verified", **checked))
    await meetings.svc.deliver(ImprovementApproved(**on_ledger, version=3, state="approved", **by))
    await meetings.svc.fast_forward(days=1)
    weekly = await meetings.found(kind="weekly")
    assert len(weekly) == 2
    assert [[one["source"] == "improvement" for one in meeting["agenda"]].count(True) for meeting in weekly] == [0, 1]


@pytest.mark.clause("R-2.2.1f", part="minutes")
async def test_its_minutes_have_the_three_parts_and_its_measures_are_proposed(meetings: Meetings) -> None:
    series = await series_of(meetings)
    await until_made(meetings, series, hours_before=0)
    meeting = await meetings.filled(await meetings.of("weekly"), problems="", measures=[])
    assert refused(await meetings.finish(meeting)) == (409, "record-incomplete")
    meeting = await meetings.edited(meeting, **PARTS)
    assert refused(await meetings.finish(meeting, meetings.tech)) == (403, "not-chairing-weekly")
    done = await meetings.finish(meeting)
    assert done.status_code == 200, done.text
    [held] = await meetings.svc.published(MeetingHeld)
    assert (held.kind, held.shift_id, str(held.series_id)) == ("weekly", None, series["id"])
    assert [one.text for one in await meetings.svc.published(ImprovementProposed)] == ["更换 2 号空调滤网"]


@pytest.mark.clause("R-2.2.1e", part="overdue")
async def test_a_meeting_that_is_not_held_calls_the_chief_on_duty(meetings: Meetings) -> None:
    await meetings.finished("pre_shift")
    series = await series_of(meetings)
    await until_made(meetings, series, hours_before=-23)
    weekly = [one for one in await meetings.calls() if "weekly" in one.title.en]
    assert weekly == []
    await meetings.svc.fast_forward(hours=2)
    [call] = [one for one in await meetings.calls() if "weekly" in one.title.en]
    assert [one.post for one in call.targets] == [CHIEF]


async def test_a_series_moves_and_ends(meetings: Meetings) -> None:
    series = await series_of(meetings)
    path = f"/meeting-series/{series['id']}"
    moved = await meetings.chief.patch(path, json={"starts_at": "09:00"}, headers={"If-Match": '"1"'})
    at = datetime.fromisoformat(moved.json()["next_at"]).astimezone(ZoneInfo("Asia/Shanghai"))
    assert (moved.status_code, f"{at:%H:%M}") == (200, "09:00")
    assert refused(await meetings.chief.patch(path, json={"active": False}, headers={"If-Match": '"1"'}))[0] == 412
    assert (await meetings.chief.patch(path, json={"active": False})).json()["next_at"] is None
    await meetings.svc.fast_forward(days=15)
    assert await meetings.found(kind="weekly") == []


async def test_what_nobody_could_hold_is_not_made_up_for(meetings: Meetings) -> None:
    await series_of(meetings)
    meetings.svc.clock.advance(timedelta(days=30))
    await meetings.svc.fast_forward(minutes=1)
    assert len(await meetings.found(kind="weekly")) == 1


@pytest.mark.parametrize("wrong", [{"weekday": 0}, {"weekday": 8}, {"starts_at": "24:00"}, {"starts_at": "9:00"}])
async def test_a_day_or_time_that_does_not_exist_is_refused(meetings: Meetings, wrong: dict[str, Any]) -> None:
    body = {"site_id": str(meetings.site), "title": "例会", "weekday": 1, "starts_at": "14:30"}
    answer = await meetings.chief.post("/meeting-series", json={**body, **wrong})
    assert refused(answer) == (422, "invalid-request")


async def test_only_planners_of_the_site_define_a_series(meetings: Meetings) -> None:
    body = {"site_id": str(meetings.site), "title": "例会", "weekday": 1, "starts_at": "14:30"}
    assert (await meetings.tech.post("/meeting-series", json=body)).status_code == 403
    elsewhere = await meetings.roster.site()
    stranger = meetings.roster.as_person(await meetings.roster.person(elsewhere), elsewhere, role=CHIEF)
    assert refused(await stranger.post("/meeting-series", json=body)) == (404, "site-not-found")

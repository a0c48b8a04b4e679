"""The demo's history: told once, true to every rule of the services, and sent to nobody."""

import json
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from past_company import NAMES, Company, founded

from farwatch.audit.chain import genesis, link
from farwatch_local.demo import measuring, people, shifts
from farwatch_local.demo.crew import Crew
from farwatch_local.demo.sites import SITES
from farwatch_local.past.calendar import Calendar, site_of
from farwatch_local.past.channels import Unreachable, past_channels
from farwatch_local.past.duty_book import ALONE, IN_USE_FROM, NOTES, OPENED_BY_ORDER, WEEKLY
from farwatch_local.past.episodes import DAYS, EPISODES, LATE, REPORTS, UNSIGNED
from farwatch_local.past.history import write_history
from farwatch_local.past.readings import CALM_STEP_MIN, MINUTE, Excursion, readings
from farwatch_local.past.services import SERVICES
from notify_svc.attempts.domain import NotSent, Sent
from notify_svc.channels.port import Outgoing
from notify_svc.messages.content import IncidentContent
from svckit.core.ids import uuid7
from svckit.testing.logs import recorded_logs

NOW = datetime.now(UTC).replace(second=0, microsecond=0)
HOUR = timedelta(hours=1)
URL = "http://127.0.0.1:8080"

pytestmark = [pytest.mark.xdist_group("past"), pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
async def told(postgres_server: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Company]:
    """A company whose past was told until now."""
    async with founded(tmp_path_factory.mktemp("told")) as company:
        with recorded_logs() as logs:
            assert await write_history(company.home, URL, company.databases, NOW)
        assert logs.unexpected() == []
        yield company


async def test_every_shift_was_worked_and_somebody_is_on_duty_now(told: Company) -> None:
    late: set[str] = set()
    async with told.running(datetime.now(UTC)) as services:
        admin = await services.as_("admin")
        for site in [item async for item in admin.all("/roster/v1/sites")]:
            shifts = [one async for one in admin.all("/roster/v1/shifts", site_id=site["id"], to=NOW.isoformat())]
            late |= {post["staff_id"] for one in shifts for post in one["assignments"] if post["late"]}
            states = Counter(one["state"] for one in shifts)
            assert states["archived"] + states["closed"] >= 3 * DAYS - 1
            assert set(states) <= {"archived", "closed", "open", "closing"}
            assert states["open"] + states["closing"] == 1, "closing: shortly before a shift ends"
            on_duty = await admin.get("/roster/v1/on-duty", site_id=site["id"])
            assert on_duty["basis"] == "checked_in"
            assert "duty_chief" in {person["post"] for person in on_duty["people"]}
            assert all(person["phone"] for person in on_duty["people"])
    assert len(late) == len(LATE)


async def test_every_duty_was_handed_over_once_in_use_once_refused_once_late_once_by_order(told: Company) -> None:
    begins = Calendar(NOW).midnight(SITES[0], IN_USE_FROM)
    ended = await told.rows(
        "roster",
        "SELECT h.state, h.forced_at, h.sealed_at - h.planned_at > interval '20 minutes' AS late,"
        " EXISTS (SELECT FROM handover_items i WHERE i.handover_id = h.id AND i.refusals > 0) AS refused"
        " FROM shifts s LEFT JOIN handovers h ON h.from_shift_id = s.id"
        f" WHERE s.ended_at IS NOT NULL AND s.ends_at >= '{begins.isoformat()}'",
    )
    assert len(ended) >= 2 * 3 * (DAYS - IN_USE_FROM)
    assert len(ended) == len(await told.rows("roster", "SELECT id FROM handovers WHERE sealed_at IS NOT NULL"))
    assert {one["state"] for one in ended} == {"sealed"}, "nobody left without"
    assert [one["forced_at"] is not None for one in ended].count(True) == 1
    assert [one["refused"] for one in ended].count(True) == 1
    assert [one["late"] for one in ended].count(True) == 1


async def test_they_met_worked_and_answered_and_what_they_left_is_told(told: Company) -> None:
    meetings = await told.rows("roster", "SELECT kind, state, due_at FROM meetings")
    assert {one["kind"] for one in meetings if one["state"] == "finished"} == {"pre_shift", "post_shift", "weekly"}
    assert not [one for one in meetings if one["state"] == "open" and one["due_at"] < NOW - HOUR]
    tasks = await told.rows("roster", "SELECT state, late, overdue_at FROM tasks")
    assert {"done", "verified", "skipped"} <= {one["state"] for one in tasks}
    assert [one["late"] for one in tasks].count(True) >= 1, "one was done after its time"
    assert not [one for one in tasks if one["overdue_at"] and one["late"] is None], "none is left undone"
    checks = Counter(one["state"] for one in await told.rows("roster", "SELECT state FROM presence_checks"))
    assert checks["missed"] >= 1
    assert checks["sent"] == 0, "each was answered, or its time is over"
    rounds = Counter(one["state"] for one in await told.rows("roster", "SELECT state FROM leader_rounds"))
    assert rounds["done"] >= 2
    assert rounds["missed"] == 0
    passes = await told.rows("roster", "SELECT state, overdue_step FROM away_passes ORDER BY requested_at")
    assert [(one["state"], one["overdue_step"] > 0) for one in passes] == [("ended", False), ("ended", True)]
    corrections = await told.rows("roster", "SELECT state FROM attendance_corrections ORDER BY requested_at")
    assert [one["state"] for one in corrections] == ["approved", "refused"]
    by_hand = await told.rows("roster", "SELECT id FROM log_entries WHERE kind = 'manual'")
    assert len(by_hand) == len(NOTES)
    late = await told.rows("roster", "SELECT id FROM outbox WHERE type = 'leader.late'")
    assert len(late) == 1
    now = "SELECT executive_id FROM executive_periods WHERE since <= now() AND until > now() AND removed_at IS NULL"
    assert len(await told.rows("roster", now)) == 1


async def test_what_the_meetings_decided_is_on_the_ledger_done_checked_or_sent_back(told: Company) -> None:
    found = await told.rows("reporting", "SELECT text, state, returns, owner_id, overdue_at FROM improvements")
    assert {"proposed", "approved", "verified"} <= {one["state"] for one in found}
    assert max(one["returns"] for one in found) == 1, "one had shown no effect"
    assert not [one for one in found if one["overdue_at"]], "somebody sees to each in time"
    [weekly] = {one["text"] for one in found if "逐项核对" in one["text"]}
    assert weekly in WEEKLY.measures


async def test_a_shift_of_the_days_in_use_met_every_opening_condition_or_was_opened_by_order(told: Company) -> None:
    begins = Calendar(NOW).midnight(SITES[0], IN_USE_FROM)
    opened = await told.rows(
        "roster",
        f"SELECT opening, exceptions FROM shifts WHERE started_at IS NOT NULL AND starts_at >= '{begins.isoformat()}'",
    )
    asked = {"leader", "seats", "handover", "meeting", "tasks"}
    for one in opened:
        states = {condition["code"]: condition["state"] for condition in json.loads(one["opening"])}
        assert {states[code] for code in asked} == ({"met", "missing"} if one["exceptions"] else {"met"})
    ordered = [one["exceptions"] for one in opened if one["exceptions"]]
    assert ordered == [["handover"]] * len(OPENED_BY_ORDER)


async def test_checks_were_done_by_people_of_the_site_some_not_and_one_found_something(told: Company) -> None:
    checks = await told.rows(
        "monitoring",
        'SELECT "trigger", kind, outcome, missed_at, finished_by FROM inspections WHERE due_at < $1 ORDER BY due_at',
        NOW,
    )
    weekly = [one for one in checks if one["trigger"] == "schedule"]
    assert [one["missed_at"] is not None for one in weekly if one["finished_by"] is None] == [True]
    assert [one["outcome"] for one in weekly].count("failed") == 1
    of_shifts = [one for one in checks if one["trigger"] == "shift"]
    assert len([one for one in of_shifts if one["finished_by"]]) >= 6
    assert not [one for one in of_shifts if one["kind"] == "startup" and one["missed_at"]], "every shift looked first"
    assert any(one["missed_at"] for one in of_shifts)


async def test_people_of_the_site_report_what_they_see_and_say_when_they_work_alone(told: Company) -> None:
    crews = {person["id"] for person in await told.rows("roster", "SELECT id FROM staff WHERE code ~ '^(wlcb|gacc)-'")}
    findings = await told.rows("monitoring", "SELECT reported_by, acknowledged_by, state FROM findings")
    assert {one["reported_by"] for one in findings} | {one["acknowledged_by"] for one in findings} <= crews
    assert Counter(one["state"] for one in findings) == {"resolved": len(SITES), "acknowledged": len(SITES)}
    alone = await told.rows("roster", "SELECT signs, silences, end_reason FROM lone_work WHERE \"trigger\" = 'by_hand'")
    assert len(alone) == len(ALONE)
    assert all(one["signs"] >= 1 and one["silences"] == 0 and one["end_reason"] for one in alone)


async def test_keys_went_from_chief_to_chief_and_business_was_counted(told: Company) -> None:
    held = await told.rows(
        "roster",
        "SELECT i.site_id, i.returned_basis FROM (SELECT k.site_id, s.* FROM key_issues s JOIN key_items k"
        " ON k.id = s.key_item_id) i",
    )
    now = Counter(one["site_id"] for one in held if one["returned_basis"] is None)
    assert sorted(now.values()) == [2, 2], "two at each site are with the chief"
    assert {one["returned_basis"] for one in held} == {"handed_over", None}
    counted = await told.rows("roster", "SELECT DISTINCT shift_id FROM business_entries")
    assert len(counted) >= 3 * (DAYS - IN_USE_FROM)


async def test_every_episode_became_an_incident_and_two_are_for_whoever_comes_now(told: Company) -> None:
    async with told.running(datetime.now(UTC)) as services:
        admin = await services.as_("admin")
        incidents = [one async for one in admin.all("/incident/v1/incidents", exercise="true")]
    assert len(incidents) >= len(EPISODES) + len(REPORTS) + 2
    assert {one["severity"] for one in incidents} == {"info", "minor", "major", "critical"}
    assert Counter(one["state"] for one in incidents if one["state"] in {"open", "acknowledged"}) == {
        "open": 1,
        "acknowledged": 1,
    }
    assert [one["exercise"] for one in incidents].count(True) == 1
    assert any(one["level"] == 1 and one["acknowledged_by"]["name"] == "郑宏伟" for one in incidents), (
        "after escalation"
    )


async def test_one_incident_was_handed_over_and_one_reopened(told: Company) -> None:
    found = await told.rows("incident", "SELECT DISTINCT incident_id, kind FROM timeline_entries")
    kinds = Counter(row["kind"] for row in found)
    assert (kinds["reassigned"], kinds["reopened"]) == (1, 1)


async def test_calls_failed_and_were_mended_a_storm_was_gathered_and_all_are_concluded(told: Company) -> None:
    calls = await told.rows("notify", "SELECT channel, state, reason, gathered FROM deliveries")
    found = Counter((call["channel"], call["state"]) for call in calls)
    assert found["email", "failed"] >= 2
    assert found["email", "accepted"] > found["email", "failed"]
    assert found["webhook", "delivered"] > 5
    assert any(call["gathered"] for call in calls), "the storm came as one message"
    assert not [call for call in calls if call["state"] == "sending"], "nothing of the past is left to be sent"


async def test_reports_are_signed_but_the_one_that_is_overdue(told: Company) -> None:
    reports = await told.rows(
        "reporting", "SELECT state, count(*) AS n, count(overdue_at) AS late FROM shift_reports GROUP BY 1"
    )
    by_state = {row["state"]: row for row in reports}
    assert by_state["submitted"]["n"] >= 2 * (3 * DAYS - 2) - len(UNSIGNED)
    assert by_state["draft"]["late"] == len(UNSIGNED)


async def test_a_chart_has_two_weeks_and_no_reading_of_tomorrow(told: Company) -> None:
    [row] = await told.rows("monitoring", "SELECT min(at) AS first, max(at) AS last, count(*) AS n FROM readings")
    assert row["first"] < NOW - timedelta(days=DAYS)
    assert NOW - CALM_STEP_MIN * MINUTE <= row["last"] <= datetime.now(UTC)
    assert row["n"] > 20_000


async def test_all_events_were_handed_over_and_each_consumer_knows_them(told: Company) -> None:
    for service in SERVICES:
        [left] = await told.rows(service.name, "SELECT count(*) AS n FROM outbox WHERE published_at IS NULL")
        assert left["n"] == 0, service.name
        [dead] = await told.rows(service.name, "SELECT count(*) AS n FROM dead_letters")
        assert dead["n"] == 0, service.name
    escalated = await told.rows("incident", "SELECT id FROM outbox WHERE type = 'incident.escalated'")
    for reader in ("notify", "reporting"):
        known = await told.rows(reader, "SELECT event_id FROM inbox")
        assert {row["id"] for row in escalated} <= {row["event_id"] for row in known}, reader
    real = "SELECT id, opened_at, state IN ('open', 'acknowledged') AS active FROM incidents WHERE NOT exercise"
    read = "SELECT id, opened_at, over_at IS NULL AS active FROM incidents"
    for incident in await told.rows("incident", real):
        assert incident in await told.rows("reporting", read)
    worked = "SELECT id, started_at, ended_at FROM shifts WHERE started_at IS NOT NULL ORDER BY id"
    assert await told.rows("roster", worked) == await told.rows("reporting", worked)


async def test_the_audit_logs_are_whole_and_tell_when_they_were_written(told: Company) -> None:
    for name in NAMES:
        [head] = await told.rows(name, "SELECT chain_id, seq, hash FROM audit.head")
        entries = await told.rows(name, "SELECT at, entry, hash FROM audit.entries ORDER BY seq")
        previous = genesis(str(head["chain_id"]))
        for entry in entries:
            previous = link(previous, entry["entry"].encode())
            assert previous == entry["hash"].hex()
        assert (len(entries), previous) == (head["seq"], head["hash"].hex())
        assert all(entry["at"] > NOW - timedelta(minutes=1) for entry in entries)


async def test_a_home_with_a_demo_gets_no_second_history(told: Company) -> None:
    async def counted() -> list[Any]:
        return [await told.rows(name, "SELECT count(*) AS n FROM outbox") for name in NAMES]

    before = await counted()
    assert not await write_history(told.home, URL, told.databases, datetime.now(UTC))
    assert await counted() == before


async def test_a_start_writes_no_policy_anew_and_leaves_what_a_visitor_has_changed(
    postgres_server: str, tmp_path: Path
) -> None:
    async with founded(tmp_path) as company, company.running(NOW) as services:
        admin = await services.as_("admin")
        known = await people.ensure(admin, "a long enough password")
        await services.settle()
        for _ in range(2):
            await measuring.ensure(admin, company.home, known, URL)
            await services.settle()
        policy = f"/incident/v1/policies/{known.sites['wlcb']}"
        assert (await admin.get(policy))["version"] == 1
        await admin.put(policy, {"repeat": 5})
        await measuring.ensure(admin, company.home, known, URL)
        after = await admin.get(policy)
        assert (after["version"], after["repeat"]) == (2, 5)
        versions = await admin.get("/notify/v1/site-type-policies/call_centre/history")
        assert [one["version"] for one in versions["items"]] == [1]


async def test_live_the_people_go_on_by_themselves_and_nobody_is_called_about_them(
    postgres_server: str, tmp_path: Path
) -> None:
    begins = Calendar(NOW).midnight(SITES[0], DAYS) + timedelta(hours=15, minutes=24)
    async with founded(tmp_path) as company, company.running(begins) as services:
        admin = await services.as_("admin")
        known = await people.ensure(admin, "a long enough password")
        await services.settle()
        await measuring.ensure(admin, company.home, known, URL, silence=False)
        await shifts.ensure(admin, known, begins, 1)
        crews = {site.code: Crew(services.as_, known, site) for site in SITES}
        await shifts.man(admin, known, begins, crews)
        for minute in range(1, 42):
            await services.until(begins + minute * MINUTE)
            await shifts.keep_time(admin, known, services.clock.now(), crews)
        handed = await company.rows("roster", "SELECT state FROM handovers")
        assert [one["state"] for one in handed] == ["sealed"] * len(SITES)
        met = await company.rows("roster", "SELECT kind FROM meetings WHERE state = 'finished' AND NOT late")
        assert Counter(one["kind"] for one in met) == {"pre_shift": len(SITES), "post_shift": len(SITES)}
        begun = await company.rows("roster", "SELECT opening, exceptions FROM shifts WHERE started_at IS NOT NULL")
        assert len(begun) == 2 * len(SITES)
        assert not [one for one in begun if one["exceptions"]], "every opening condition was met"
        missed = await company.rows("roster", "SELECT id FROM presence_checks WHERE state = 'missed'")
        assert missed == []
        asked = await company.rows(
            "roster",
            "SELECT convert_from(payload, 'UTF8')::jsonb->'subject'->>'type' AS about"
            " FROM outbox WHERE type = 'call.requested'",
        )
        assert not {"handover", "no_show", "task"} & {one["about"] for one in asked}


def test_whatever_the_hour_a_crew_is_there_and_everything_lies_in_the_past() -> None:
    for hour in range(24):
        calendar = Calendar(datetime(2026, 11, 29, hour, 1, tzinfo=UTC))
        for site in SITES:
            assert len(calendar.on_duty(site, calendar.now)) == 2
            assert len(calendar.shifts(site)) in {3 * DAYS + n for n in (1, 2, 3)}
        assert all(calendar.span(episode)[1] < calendar.now for episode in EPISODES)


def test_an_episode_is_beyond_its_limit_from_its_beginning_to_its_end_and_no_longer() -> None:
    calendar = Calendar(datetime(2026, 11, 29, 4, 1, tzinfo=UTC))
    for episode in EPISODES:
        [series] = [one for one in site_of(episode.site).series if one.key == episode.series]
        begins, ends = calendar.span(episode)
        broken = {
            at
            for at, value in readings(series, [Excursion(begins, ends, episode.peak)], begins - HOUR, ends + HOUR)
            if any(value > one.limit if one.operator == ">" else value < one.limit for one in series.limits)
        }
        assert (min(broken), max(broken)) == (begins, ends - MINUTE), episode
        assert len(broken) == episode.minutes


async def test_a_call_while_the_mail_server_is_away_fails_and_is_passed_on_to_nobody() -> None:
    away = Unreachable(NOW, NOW + MINUTE, "refused")
    email = past_channels([away])["email"]
    assert isinstance(await email.send(call_at(NOW)), NotSent)
    assert isinstance(await email.send(call_at(NOW + MINUTE)), Sent)


def call_at(moment: datetime) -> Outgoing:
    """A message to somebody, tried then."""
    content = IncidentContent.model_construct()
    return Outgoing(uuid7(), "a@farwatch.example", "王值班", "zh-CN", content, None, moment)

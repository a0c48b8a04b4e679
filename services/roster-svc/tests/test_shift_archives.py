"""整理归档: the manifest of an archived shift names every record by post; its verification finds what differs."""

import hashlib
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from handover_story import CHIEF, Handing, problem
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from contracts.calls import CallRequested
from roster_svc.shift_archives.domain import Record, compare, keep_until


@pytest.fixture
async def handing(roster: Any) -> Handing:
    return await Handing(roster).prepare()


async def a_shift_with_every_kind_of_record(handing: Handing) -> None:
    """It has a task with a note, a key, a log entry, a presence check, an away pass, a round and a handover."""
    hq, chief, tech = handing.roster.hq, handing.going, handing.client(handing.tech)
    now = handing.roster.now
    task = {"shift_id": str(handing.day), "title": "核对台账", "post": "tech_ops", "needs_check": True}
    made = await chief.post("/tasks", json={**task, "due_at": (now + timedelta(hours=1)).isoformat()})
    assert made.status_code == 201, made.text
    assert (await tech.post(f"/tasks/{made.json()['id']}/finish", json={})).status_code == 200
    assert (await tech.post(f"/tasks/{made.json()['id']}/notes", json={"text": "第 3 页有涂改"})).status_code == 201
    words = {"site_id": str(handing.site), "text": "巡视正常"}
    assert (await tech.post("/log-entries", json=words)).status_code == 201
    check = {"site_id": str(handing.site), "staff_id": str(handing.tech)}
    assert (await hq.post("/presence-checks", json=check)).status_code == 201
    await handing.half_past_seven()
    await handing.add()
    await handing.reviewed()
    await handing.both_sign()
    await handing.roster.svc.fast_forward(minutes=30)
    assert (await handing.coming.post(f"/shifts/{handing.night}/start")).status_code == 200
    assert (await chief.post(f"/shifts/{handing.day}/end")).status_code == 200
    for who in (chief, tech):
        assert (await who.post(f"/shifts/{handing.day}/check-outs")).status_code == 201
    handing.task = made.json()["id"]  # type: ignore[attr-defined]


async def archive_of(handing: Handing) -> dict[str, Any]:
    answer = await handing.roster.hq.get(f"/shifts/{handing.day}/archive")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def verified(handing: Handing) -> dict[str, Any]:
    answer = await handing.roster.hq.get(f"/shifts/{handing.day}/archive/verification")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


@pytest.mark.clause("R-4.3.2a", part="manifest")
async def test_the_manifest_names_every_record_by_post_and_how_long_they_are_kept(handing: Handing) -> None:
    await a_shift_with_every_kind_of_record(handing)
    early = await handing.roster.hq.get(f"/shifts/{handing.day}/archive")
    assert problem(early) == (404, "shift-archive-not-found")
    await handing.roster.svc.fast_forward(hours=24, minutes=1)
    archive = await archive_of(handing)
    kinds = {"attendance", "visit", "handover", "signature", "task", "task_note", "log_entry", "presence_check"}
    assert kinds <= archive["counts"].keys()
    assert sum(archive["counts"].values()) == len(archive["records"])
    tech = next(one for one in archive["posts"] if one["post"] == "tech_ops")
    assert (tech["people"], tech["came"], tech["counts"]["task"], tech["lacks"]) == (1, 1, 1, [])
    assert (archive["number"], archive["previous_sha256"], archive["missing"]) == (1, None, ["report"])
    assert hashlib.sha256(archive["sealed"].encode()).hexdigest() == archive["sha256"]
    at = datetime.fromisoformat(archive["archived_at"])
    assert datetime.fromisoformat(archive["keep_until"]) == keep_until(at, 24)
    found = await verified(handing)
    assert (found["intact"], found["records"], found["added"]) == (True, len(archive["records"]), [])


@pytest.mark.own_database
@pytest.mark.clause("R-4.3.2a", part="manifest")
@pytest.mark.parametrize(
    ("part", "alter"),
    [
        ("task", "UPDATE tasks SET result = 'x' WHERE id = (SELECT id FROM tasks LIMIT 1)"),
        ("log_entry", "UPDATE log_entries SET zh = replace(zh, '正常', '异常') WHERE zh LIKE '%正常%'"),
        ("handover", "UPDATE handovers SET sealed = replace(sealed, '3', '2')"),
        ("visit", "UPDATE visits SET late_s = late_s + 1 WHERE id = (SELECT id FROM visits ORDER BY id LIMIT 1)"),
        ("task_note", "DELETE FROM task_notes"),
    ],
)
async def test_one_byte_altered_in_the_database_is_found_and_named(handing: Handing, part: str, alter: str) -> None:
    """The negative control of the verification."""
    await a_shift_with_every_kind_of_record(handing)
    await handing.roster.svc.fast_forward(hours=24, minutes=1)
    assert (await verified(handing))["intact"]
    await _against_the_rules(handing, alter)
    found = await verified(handing)
    assert (found["intact"], found["text_intact"], found["chain_intact"]) == (False, True, True)
    assert {one["part"] for one in found["differences"]} == {part}
    gone = "gone" if alter.startswith("DELETE") else "changed"
    assert {one["found"] for one in found["differences"]} == {gone}


@pytest.mark.own_database
@pytest.mark.parametrize(
    ("alter", "broken"),
    [
        ("UPDATE shift_archives SET sealed = replace(sealed, 'tech_ops', 'tech_opt')", "text_intact"),
        ("UPDATE shift_archives SET keep_until = keep_until - interval '1 day'", "text_intact"),
        ("UPDATE shift_archives SET number = 2, previous_sha256 = repeat('0', 64)", "chain_intact"),
    ],
)
async def test_an_altered_manifest_is_found_too(handing: Handing, alter: str, broken: str) -> None:
    await a_shift_with_every_kind_of_record(handing)
    await handing.roster.svc.fast_forward(hours=24, minutes=1)
    with pytest.raises(Exception, match="does not change"):
        async with handing.roster.svc.transaction() as session:
            await session.execute(text(alter))
    await _against_the_rules(handing, alter)
    found = await verified(handing)
    assert (found["intact"], found[broken]) == (False, False)


async def test_the_archives_of_a_site_are_a_chain_and_what_comes_later_is_added(handing: Handing) -> None:
    await a_shift_with_every_kind_of_record(handing)
    await handing.roster.svc.fast_forward(hours=12)
    hq = handing.roster.hq
    order = {"reason": "后一班未到", "leave_open_incidents": True}
    assert (await hq.post(f"/shifts/{handing.night}/end", json=order)).status_code == 200
    assert (await handing.coming.post(f"/shifts/{handing.night}/check-outs")).status_code == 201
    await handing.roster.svc.fast_forward(hours=25)
    day = await archive_of(handing)
    night = (await hq.get(f"/shifts/{handing.night}/archive")).json()
    assert (night["number"], night["previous_sha256"]) == (2, day["sha256"])
    late = {"site_id": str(handing.site), "shift_id": str(handing.day), "text": "补记：备用电源已测试"}
    assert (await hq.post("/log-entries", json=late | {"reason": "补记"})).status_code == 201
    found = await verified(handing)
    assert (found["intact"], [one["part"] for one in found["added"]]) == (True, ["log_entry"])


async def test_nothing_of_an_archived_shift_is_written_over_but_a_note_may_be_added(handing: Handing) -> None:
    await a_shift_with_every_kind_of_record(handing)
    await handing.roster.svc.fast_forward(hours=24, minutes=1)
    check = await handing.going.post(f"/tasks/{handing.task}/verify")  # type: ignore[attr-defined]
    assert problem(check) == (409, "shift-archived")
    note = await handing.going.post(f"/tasks/{handing.task}/notes", json={"text": "已复核"})  # type: ignore[attr-defined]
    assert note.status_code == 201
    assert (await verified(handing))["intact"]


async def test_only_who_may_see_the_site_reads_and_verifies(handing: Handing) -> None:
    await a_shift_with_every_kind_of_record(handing)
    await handing.roster.svc.fast_forward(hours=24, minutes=1)
    elsewhere = await handing.roster.site()
    stranger = handing.roster.svc.as_user(["duty_chief"], sites=[elsewhere])
    for path in ("archive", "archive/verification"):
        assert problem(await stranger.get(f"/shifts/{handing.day}/{path}")) == (404, "shift-archive-not-found")


@pytest.mark.clause("R-4.3.2a", part="sealed")
async def test_a_shift_that_is_not_archived_a_day_after_its_end_is_told(roster: Any) -> None:
    """Nobody relieves the post where the site waits two days for that, so the archiving waits for who holds it."""
    site = await roster.site()
    figures = {"default_tasks": False, "overstay_limit_min": 2880}
    assert (await roster.hq.put(f"/policies/{site}", json=figures)).status_code == 200
    chief, absent = await roster.person(site, name="李建国"), await roster.person(site, name="王芳")
    shift = await roster.shift(site, (chief, CHIEF))
    for starts_in_h in (12, 36):
        await roster.shift(site, (absent, CHIEF), starts_in_h=starts_in_h, hours=24)
    client = roster.as_person(chief, site, role=CHIEF)
    assert (await client.post(f"/shifts/{shift}/check-ins")).status_code == 201
    assert (await client.post(f"/shifts/{shift}/start")).status_code == 200
    await roster.svc.fast_forward(hours=12)
    assert (await roster.hq.post(f"/shifts/{shift}/end", json={"reason": "接班未到"})).status_code == 200
    await roster.svc.fast_forward(hours=24, minutes=14)
    assert await _told_unarchived(roster) == []
    await roster.svc.fast_forward(minutes=2)
    [told] = await _told_unarchived(roster)
    assert told.subject.id == shift
    assert "李建国" in told.text.zh
    await roster.svc.fast_forward(hours=2)
    assert await _told_unarchived(roster) == [told]


def test_months_are_those_of_the_calendar() -> None:
    assert keep_until(datetime(2026, 8, 31, 5, tzinfo=UTC), 6) == datetime(2027, 2, 28, 5, tzinfo=UTC)
    assert keep_until(datetime(2026, 12, 1, tzinfo=UTC), 24) == datetime(2028, 12, 1, tzinfo=UTC)


RECORDS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("123"), st.sampled_from("xy")), max_size=9)


@given(before=RECORDS, now=RECORDS)
def test_a_comparison_names_every_record_once(before: list[Any], now: list[Any]) -> None:
    def of(rows: list[Any]) -> dict[tuple[str, str], Record]:
        return {(part, key): Record(part, key, None, sha256) for part, key, sha256 in rows}

    sealed, found = of(before), of(now)
    verdict = compare(sealed.values(), found.values())
    said = {(one.part, one.key): kind for kind, one in verdict.differences}
    assert said == {
        name: "gone" if name not in found else "changed"
        for name, one in sealed.items()
        if name not in found or found[name].sha256 != one.sha256
    }
    assert {(one.part, one.key) for one in verdict.added} == found.keys() - sealed.keys()
    assert json.dumps(sorted(said)) == json.dumps([[one.part, one.key] for _, one in verdict.differences])


async def _against_the_rules(handing: Handing, alter: str) -> None:
    """As whoever can switch the database's own guards off would: the owner of the tables."""
    table = alter.removeprefix("UPDATE ").removeprefix("DELETE FROM ").split()[0]
    async with handing.roster.svc.transaction() as session:
        await session.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
        result = await session.execute(text(alter))
        assert result.rowcount >= 1
        await session.execute(text(f"ALTER TABLE {table} ENABLE TRIGGER USER"))


async def _told_unarchived(roster: Any) -> list[CallRequested]:
    return [one for one in await roster.svc.published(CallRequested) if "逾期未归档" in one.title.zh]

"""The duty log 值班日志: written by the system and by people on duty, corrected by further entries only (R-4.2.2d)."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from contracts.duty_log import LogEntryAppended
from contracts.incidents import Actor, IncidentFact, IncidentLevelChanged, IncidentOpened, IncidentResolved
from contracts.shifts import CheckedIn, CheckedOut, ShiftEnded, ShiftPublished, ShiftStarted
from svckit.core.ids import uuid7

CHIEF, TECH = "duty_chief", "tech_ops"
LI = Actor(name="李建国")


class Log:
    """A site with a running shift of a chief and an engineer, and somebody of the site who is not on it."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster
        self.svc = roster.svc

    async def prepare(self) -> "Log":
        self.site: UUID = await self.roster.site()
        self.chief_id = await self.roster.person(self.site, name="王芳")
        self.tech_id = await self.roster.person(self.site, name="周伟")
        self.shift: UUID = await self.roster.shift(self.site, (self.chief_id, CHIEF), (self.tech_id, TECH))
        self.chief = self.roster.as_person(self.chief_id, self.site, role=CHIEF)
        self.tech = self.roster.as_person(self.tech_id, self.site)
        self.outsider = self.roster.as_person(await self.roster.person(self.site, name="赵敏"), self.site)
        for who in (self.chief, self.tech):
            assert (await who.post(f"/shifts/{self.shift}/check-ins")).status_code == 201
        assert (await self.chief.post(f"/shifts/{self.shift}/start")).status_code == 200
        return self

    async def write(self, words: str, by: httpx.AsyncClient | None = None, **more: Any) -> httpx.Response:
        body = {"site_id": str(self.site), "text": words, **more}
        return await (by or self.tech).post("/log-entries", json=body)

    async def written(self, words: str, **more: Any) -> dict[str, Any]:
        answer = await self.write(words, **more)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def correct(self, entry: str, words: str, by: httpx.AsyncClient | None = None, **more: Any) -> httpx.Response:
        body = {"text": words, "reason": "看错仪表", **more}
        return await (by or self.chief).post(f"/log-entries/{entry}/corrections", json=body)

    async def entries(self, by: httpx.AsyncClient | None = None, **wanted: Any) -> list[dict[str, Any]]:
        answer = await (by or self.roster.hq).get("/log-entries", params=wanted)
        assert answer.status_code == 200, answer.text
        return list(answer.json()["items"])

    async def texts(self, **wanted: Any) -> list[str]:
        return [one["zh"] for one in await self.entries(**wanted)]

    def incident(self, kind: type[IncidentFact], **more: Any) -> IncidentFact:
        about = {
            "incident_id": UUID(int=7),
            "version": 1,
            "number": "FW-2026-000007",
            "site_id": self.site,
            "title": "冷通道温度高",
            "level": 2,
            "severity": "critical",
            "state": "open",
            "opened_at": self.roster.now,
        }
        return kind.model_validate(about | more)


@pytest.fixture
async def log(roster: Any) -> Log:
    return await Log(roster).prepare()


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].removeprefix("urn:farwatch:problem:")


@pytest.mark.clause("R-4.2.2d", part="by people")
async def test_a_person_on_duty_writes_and_everybody_reads(log: Log) -> None:
    entry = await log.written("巡查 UPS 间，一切正常", tags=["巡查", "设备", "巡查"])
    assert (entry["zh"], entry["en"]) == ("巡查 UPS 间，一切正常", "巡查 UPS 间，一切正常")
    assert (entry["tags"], entry["author_id"]) == (["巡查", "设备"], str(log.tech_id))
    assert entry["shift_id"] == str(log.shift)
    [told] = await log.svc.published(LogEntryAppended)
    assert (told.kind, told.author_id, told.shift_id) == ("manual", log.tech_id, log.shift)
    auditor = log.svc.as_user(["auditor"])
    assert [one["id"] for one in await log.entries(auditor, site_id=str(log.site))] == [entry["id"]]


@pytest.mark.clause("R-4.2.2d", part="by the system")
async def test_the_system_writes_what_happens_on_a_shift_once_and_in_both_languages(log: Log) -> None:
    for kind in (ShiftPublished, CheckedIn, ShiftStarted):
        for fact in await log.svc.published(kind):
            await log.svc.deliver(fact, twice=True)
    said = {one["zh"]: one["en"] for one in await log.entries(shift_id=str(log.shift))}
    assert len(said) == 4
    assert said["班次接班，开始值班。"] == "The shift took over."
    assert said["周伟签到，岗位：技术运维。"] == "周伟 checked in at Technical operations."
    [published] = [one for one in said if one.startswith("班次已发布")]
    assert "王芳、周伟" in published
    [mine] = await log.entries(person=str(log.tech_id))
    assert (mine["kind"], mine["refs"]["staff_id"], mine["author_id"]) == ("attendance", str(log.tech_id), None)


async def test_what_is_told_of_shifts_that_have_not_begun_can_be_left_out(log: Log) -> None:
    coming = await log.roster.shift(log.site, (log.chief_id, CHIEF), starts_in_h=24)
    for fact in await log.svc.published(ShiftPublished):
        await log.svc.deliver(fact)
    all_of_it, begun = [await log.entries(site_id=str(log.site), upcoming=str(wanted)) for wanted in (True, False)]
    assert {one["shift_id"] for one in all_of_it} == {str(log.shift), str(coming)}
    assert {one["shift_id"] for one in begun} == {str(log.shift)}


async def test_the_system_writes_how_a_shift_ends(log: Log) -> None:
    order = {"reason": "台风"}
    await log.roster.lets_go(log.site)
    assert (await log.roster.hq.post(f"/shifts/{log.shift}/end", json=order)).status_code == 200
    assert (await log.tech.post(f"/shifts/{log.shift}/check-outs")).status_code == 201
    for kind in (ShiftEnded, CheckedOut):
        for fact in await log.svc.published(kind):
            await log.svc.deliver(fact)
    said = await log.texts(site_id=str(log.site))
    assert "周伟签退，岗位：技术运维。" in said
    assert any(one.startswith("班次按本部要求提前结束。") and one.endswith("原因：台风") for one in said)


async def test_the_system_writes_what_happens_to_incidents_of_the_shift(log: Log) -> None:
    await log.svc.deliver(log.incident(IncidentOpened, source="manual"))
    change = {"previous_level": 2, "level": 1, "changed_at": log.roster.now, "changed_by": LI, "reason": "蔓延"}
    await log.svc.deliver(log.incident(IncidentLevelChanged, version=2, **change))
    done = {"state": "resolved", "resolved_at": log.roster.now, "resolved_by": LI}
    await log.svc.deliver(log.incident(IncidentResolved, version=3, **done))
    entries = await log.entries(kind="incident")
    assert {one["shift_id"] for one in entries} == {str(log.shift)}
    assert {one["refs"]["number"] for one in entries} == {"FW-2026-000007"}
    assert {one["en"] for one in entries} == {
        "Incident FW-2026-000007: 冷通道温度高 (level II).",
        "Incident FW-2026-000007 changed from level II to level I. Reason: 蔓延",
        "李建国 resolved incident FW-2026-000007.",
    }


async def test_an_entry_about_an_exercise_says_so(log: Log) -> None:
    await log.svc.deliver(log.incident(IncidentOpened, source="manual"), exercise=True)
    [entry] = await log.entries(kind="incident")
    assert entry["zh"].startswith("【演练】")
    assert entry["en"].startswith("[EXERCISE] ")


@pytest.mark.clause("R-4.2.2d", part="correction")
async def test_what_was_wrong_stays_and_is_put_right_by_a_further_entry(log: Log) -> None:
    wrong = await log.written("油箱液位 80%", tags=["设备"])
    answer = await log.correct(wrong["id"], "油箱液位 60%")
    assert answer.status_code == 201, answer.text
    right = answer.json()
    assert (right["kind"], right["corrects"], right["reason"]) == ("correction", wrong["id"], "看错仪表")
    assert (right["occurred_at"], right["tags"]) == (wrong["occurred_at"], ["设备"])
    [before] = [one for one in await log.entries() if one["id"] == wrong["id"]]
    assert before["zh"] == "油箱液位 80%"
    assert before["correction"]["id"] == right["id"]
    assert refused(await log.correct(wrong["id"], "70%")) == (409, "log-entry-already-corrected")
    assert (await log.correct(right["id"], "油箱液位 65%")).status_code == 201


async def test_nobody_corrects_an_entry_of_a_foreign_site(log: Log, roster: Any) -> None:
    entry = await log.written("正常")
    elsewhere = await roster.site()
    stranger = roster.as_person(await roster.person(elsewhere), elsewhere, role=CHIEF)
    assert refused(await log.correct(entry["id"], "不正常", stranger)) == (404, "log-entry-not-found")
    assert await log.entries(stranger) == []
    assert len(await log.entries()) == 1


async def test_who_is_not_on_duty_writes_nothing(log: Log) -> None:
    assert refused(await log.write("我来过", log.outsider)) == (403, "not-on-duty-here")
    entry = await log.written("正常")
    assert refused(await log.correct(entry["id"], "不正常", log.outsider)) == (403, "not-on-duty-here")
    assert (await log.write("本部巡检", log.roster.hq)).status_code == 201
    assert refused(await log.write("查阅", log.svc.as_user(["auditor"])))[0] == 403


async def test_no_entry_lies_in_the_future_and_a_late_one_needs_its_reason(log: Log) -> None:
    now: datetime = log.roster.now
    soon, long_ago = (now + timedelta(minutes=5)).isoformat(), (now - timedelta(minutes=30)).isoformat()
    assert refused(await log.write("将要停电", occurred_at=soon)) == (422, "time-in-future")
    assert refused(await log.write("停电", occurred_at=long_ago)) == (422, "log-entry-needs-reason")
    assert await log.entries() == []
    entry = await log.written("停电", occurred_at=long_ago, reason="当时在处置")
    assert datetime.fromisoformat(entry["occurred_at"]) == now - timedelta(minutes=30)
    assert datetime.fromisoformat(entry["recorded_at"]) == now
    assert entry["reason"] == "当时在处置"


async def test_a_shift_of_another_site_is_refused(log: Log, roster: Any) -> None:
    other = await roster.shift(await roster.site())
    assert refused(await log.write("正常", shift_id=str(other))) == (422, "shift-of-another-site")


@pytest.mark.clause("R-4.2.2d", part="search")
async def test_chinese_is_found_anywhere_in_an_entry(log: Log) -> None:
    await log.written("柴油发电机试机 10 分钟，正常", tags=["设备"])
    await log.written("来访登记：供电局 2 人", tags=["来访"], follow_up=True)
    await log.svc.fast_forward(hours=1)
    later = log.roster.now.isoformat()
    await log.written("100% 负载试验")
    assert await log.texts(q="发电机") == ["柴油发电机试机 10 分钟，正常"]
    assert await log.texts(q="供电局 来访") == ["来访登记：供电局 2 人"]
    assert await log.texts(q="0% 负") == ["100% 负载试验"]
    assert await log.texts(tag=["来访", "不存在"]) == ["来访登记：供电局 2 人"]
    assert await log.texts(follow_up="true") == ["来访登记：供电局 2 人"]
    assert await log.texts(**{"from": later, "kind": "manual"}) == ["100% 负载试验"]
    assert len(await log.texts(to=later, kind="manual")) == 2
    assert await log.texts(site_id=str(uuid7())) == []


async def test_a_correction_is_found_with_what_it_puts_right(log: Log) -> None:
    wrong = await log.written("柴油发电机试机 10 分钟")
    assert (await log.correct(wrong["id"], "柴油发电机试机 15 分钟")).status_code == 201
    assert await log.texts(q="15 分钟") == ["柴油发电机试机 15 分钟", "柴油发电机试机 10 分钟"]
    assert await log.texts(q="10 分钟") == ["柴油发电机试机 10 分钟"]


async def test_pages_follow_one_another_without_a_gap(log: Log) -> None:
    for number in range(5):
        await log.written(f"第 {number} 条")
    seen, cursor = [], None
    while True:
        params = {"limit": 2, **({"cursor": cursor} if cursor else {})}
        page = (await log.roster.hq.get("/log-entries", params=params)).json()
        seen += [one["zh"] for one in page["items"]]
        if (cursor := page["next_cursor"]) is None:
            break
    assert seen == [f"第 {number} 条" for number in reversed(range(5))]


async def test_the_spreadsheet_tells_times_of_the_site_and_both_texts_of_a_correction(log: Log) -> None:
    wrong = await log.written("=1+1 不是公式")
    await log.correct(wrong["id"], "更正后")
    chinese = {"Accept-Language": "zh-CN"}
    answer = await log.roster.hq.get("/log-entries/export", params={"kind": "manual"}, headers=chinese)
    head, row = answer.content.decode("utf-8-sig").splitlines()
    assert answer.content.startswith(b"\xef\xbb\xbf")
    assert head.startswith('"站点","时区","发生时间"')
    clock = (log.roster.now + timedelta(hours=8)).strftime("%Y-%m-%d %H:%M:%S")
    assert f'"Asia/Shanghai","{clock}"' in row
    assert '"\'=1+1 不是公式"' in row
    assert row.endswith('"是","更正后"')


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log_entries SET zh = '改过'",
        "DELETE FROM log_entries",
        "TRUNCATE log_entries CASCADE",
        "UPDATE log_entries SET follow_up = true",
    ],
)
async def test_the_database_itself_changes_no_entry(log: Log, statement: str) -> None:
    await log.written("正常")
    with pytest.raises(DBAPIError, match="append-only"):
        async with log.svc.transaction() as session:
            await session.execute(text(statement))
    assert await log.texts() == ["正常"]


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(["甲", "乙", "丙"])),
        st.tuples(st.just("correct"), st.integers(0, 5)),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=MOVES)
async def test_whatever_is_written_and_corrected_nothing_is_lost_and_corrections_make_chains(
    log: Log, moves: list[tuple[str, Any]]
) -> None:
    """A model of the log beside it: what was said first is there word for word, and one entry of each chain holds."""
    said = {one["id"]: one["zh"] for one in await log.entries(limit=200)}
    mine: list[str] = []
    corrected: set[str] = set()
    for kind, what in moves:
        if kind == "write":
            entry = await log.written(what)
        elif not mine:
            continue
        else:
            target = mine[what % len(mine)]
            answer = await log.correct(target, f"更正 {what}")
            assert answer.status_code == (409 if target in corrected else 201), answer.text
            if target in corrected:
                continue
            corrected.add(target)
            entry = answer.json()
        said[entry["id"]] = entry["zh"]
        mine.append(entry["id"])
    found = {one["id"]: one for one in await log.entries(limit=200)}
    assert {id_: one["zh"] for id_, one in found.items()} == said
    assert {id_ for id_ in mine if found[id_]["correction"]} == corrected
    assert all(found[one["corrects"]]["correction"]["id"] == id_ for id_, one in found.items() if one["corrects"])

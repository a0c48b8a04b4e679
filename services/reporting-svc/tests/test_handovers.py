"""交接班 in the shift report: who handed over to whom and when, and what was said of each item."""

import re
from dataclasses import replace
from typing import Any

import pytest
from day_shift import DayShift, fact
from handover_told import HandoverTold
from sqlalchemy import text

from contracts import Event
from contracts.handovers import HandoverCompleted
from reporting_svc.shift_reports.content import ReportContent, ShiftLine, SiteLine
from reporting_svc.shift_reports.drafting import Material, draft
from reporting_svc.shift_reports.page import render
from reporting_svc.shift_reports.sealing import seal, unseal
from svckit.testing import Harness

DAY = DayShift()
NAMES = {DAY.chief: "王建国", DAY.engineer: "李梅", DAY.relief: "钱勇"}


def drawn(*events: Event) -> ReportContent:
    times = {"starts_at": DAY.at(0), "ends_at": DAY.at(720), "started_at": DAY.at(0), "ended_at": DAY.at(720)}
    material = Material(
        site=SiteLine(id=DAY.site_id, code="alt-1", name="阿勒泰数据中心", timezone="Asia/Shanghai"),
        shift=ShiftLine(id=DAY.shift_id, **times),
        names=NAMES,
        facts=[fact(event) for event in events],
    )
    return draft(material, DAY.at(900))


def words(content: ReportContent, language: Any = "zh-CN") -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", render(content, language)))


@pytest.mark.clause("R-4.3.3a", part="draft")
def test_both_handovers_stand_in_the_report_with_people_times_items_and_hash() -> None:
    content = drawn(*DAY.handing_over())
    took, gave = content.handovers
    assert (took.side, took.outgoing, took.incoming, took.late_s) == ("incoming", "钱勇", "王建国", 0)
    assert (gave.side, gave.state, gave.outgoing, gave.incoming) == ("outgoing", "sealed", "王建国", "钱勇")
    assert (gave.outgoing_signed_at, gave.incoming_signed_at, gave.sealed_at) == (DAY.at(716), DAY.at(718), DAY.at(718))
    assert [(one.title, one.state, one.refusals) for one in gave.items] == [
        ("机房钥匙 3 把", "accepted", 1),
        ("2 号冷机停用", "accepted", 0),
    ]
    assert [(one.by, one.reason, one.text) for one in gave.refusals] == [("钱勇", "tool_missing", "只有 2 把")]
    assert [one.incidents for one in gave.holds] == [("FW-2026-000123",)]
    assert unseal(seal(content).text) == content
    page = words(content)
    said = ("王建国 → 钱勇", "工具或钥匙缺少", "只有 2 把", "事件处置中，暂缓交接：FW-2026-000123", "5e" * 32)
    assert all(one in page for one in said)
    assert "Command" not in page
    english = words(content, "en")
    assert "钱勇 did not accept “机房钥匙 3 把”: tool or key missing" in english
    assert "key_tool" not in english
    assert "tool_missing" not in english


def test_a_handover_that_was_ordered_late_over_open_items_says_so() -> None:
    told = HandoverTold(DAY)
    open_item = {"item_id": DAY.engineer, "kind": "note", "title": "未核对", "state": "refused", "reason": "unclear"}
    order = {"forced": True, "forced_by": DAY.engineer, "forced_reason": "接班人拒绝签字", "handed": (open_item,)}
    sealed = told.sealed(747, None, DAY.relief, **order, outgoing_signed_at=None, incoming_signed_at=None, open_items=1)
    [line] = drawn(told.drafted(690), told.blocked(700), sealed).handovers
    assert (line.forced, line.forced_by, line.late_s, line.open_items) == (True, "李梅", 27 * 60, 1)
    page = words(drawn(told.drafted(690), told.blocked(700), sealed))
    for said in ("本部下令强制交接", "接班人拒绝签字", "晚 27 分", "无人签字 → 钱勇", "发热", "内容不清"):
        assert said in page


def test_a_handover_that_nobody_carried_out_says_why_though_the_shift_is_over() -> None:
    told = HandoverTold(DAY)
    content = drawn(told.drafted(690), told.lapsed(721))
    [line] = content.handovers
    assert (line.state, line.lapse_reason, line.item_count, line.open_items) == ("lapsed", "shift_ended", 2, 1)
    assert "班次结束时尚未签字封存" in words(content)
    assert "本班无交接班记录" in words(drawn())


def test_of_another_shift_or_an_older_roster_nothing_is_made_up() -> None:
    other = HandoverTold(DayShift("night"))
    assert drawn(*(event.model_copy(update={"site_id": DAY.site_id}) for event in (other.drafted(1),))).handovers == ()
    old = HandoverTold(DAY).sealed(730, DAY.chief, DAY.relief, planned_at=None, handed=())
    [line] = drawn(old).handovers
    assert (line.planned_at, line.late_s, line.items, line.item_count) == (None, None, (), 2)


async def test_a_seal_that_comes_after_the_report_is_an_addendum(svc: Harness, day: DayShift) -> None:
    story = day.story()
    await day.tell(svc, *(event for event in story if not isinstance(event, HandoverCompleted)))
    leader = svc.as_user(["duty_chief"], sites=[day.site_id], id=day.chief, name="王建国")
    [summary] = (await leader.get("/shift-reports")).json()["items"]
    assert (await leader.post(f"/shift-reports/{summary['id']}/submit")).status_code == 200
    for event in story:
        if isinstance(event, HandoverCompleted):
            await svc.deliver(event, twice=True)
    report = (await leader.get(f"/shift-reports/{summary['id']}")).json()
    assert [(one["kind"], one["subject"]) for one in report["addenda"]] == [
        ("handover_sealed", "钱勇 → 王建国"),
        ("handover_sealed", "王建国 → 钱勇"),
    ]
    assert [one["state"] for one in report["content"]["handovers"]] == ["drafted", "drafted"]


async def test_a_fact_of_a_handover_that_is_stated_again_is_one_fact(svc: Harness) -> None:
    told = DAY.handing_over()
    for event in (*told, *told):
        await svc.deliver(event)
    async with svc.transaction() as session:
        count = await session.scalar(text("SELECT count(*) FROM facts WHERE type LIKE 'handover.%'"))
    assert count == len(told)


@pytest.mark.parametrize(("language", "word"), [("zh-CN", "值班长"), ("en", "duty chief")])
async def test_a_post_that_nobody_had_is_named_in_words(day: DayShift, language: Any, word: str) -> None:
    nobody = {"staff_id": None, "recipient": "duty_chief"}
    opened = day.opened(source="manual", source_id=None)
    failed = day.unreached(reason="no_recipient").model_copy(update=nobody)
    content = drawn(opened, failed, day.escalated())
    assert [line.who for line in content.notifications] == ["duty_chief"]
    page = words(replace(content, drawn_up_at=day.at(721)), language)
    assert word in page
    assert "duty_chief" not in page

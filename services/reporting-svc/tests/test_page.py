"""The report as a document: inert, in two languages, with the site's own time."""

import re
from dataclasses import replace
from typing import get_args

import pytest
from checks_told import checks_of
from day_shift import DayShift, fact

from contracts.incidents import Target
from reporting_svc.projections.facts import HAPPENED, Fact
from reporting_svc.shift_reports.content import Addendum, AddendumKind, Moment, MomentKind, ShiftLine, SiteLine
from reporting_svc.shift_reports.drafting import Material, draft
from reporting_svc.shift_reports.page import render
from reporting_svc.shift_reports.texts import TEXTS, Language
from reporting_svc.shift_reports.wording import Wording
from svckit.testing import Harness
from svckit.testing.hostile import DIRECTION_CONTROLS, HOSTILE, structure_of

DAY = DayShift()
ATTACK = '<script>alert("x")</script>'


async def page_of(svc: Harness, day: DayShift, lang: str = "zh-CN") -> str:
    """The page of the shift's report."""
    hq = svc.as_user(["hq_viewer"])
    (report,) = (await hq.get("/shift-reports")).json()["items"]
    answer = await hq.get(f"/shift-reports/{report['id']}/html", params={"lang": lang})
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return answer.text


@pytest.mark.clause("R-4.3.3a", part="page")
async def test_a_person_reads_the_report_as_a_page_in_the_regulations_words(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    page = await page_of(svc, day)
    for heading in ("值班报告", "站点", "值班人员与到岗", "告警", "事件", "通知", "未结事项", "备注", "签名"):
        assert f">{heading}" in page
    assert "阿勒泰数据中心" in page
    assert "王建国 确认并接手（通知链接）" in page
    assert "创建后 3 分" in page
    assert "已发送，尚未确认送达" in page
    assert "Asia/Shanghai (UTC+08:00)" in page
    assert "2026-11-23 09:00:06" in page


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("zh-CN", ("应检 3 次，完成 2 次（超时 1 次），漏检 1 次", "到点 7/8（二维码 6、无凭证 1）", "1 点有异常标注")),
        ("en", ("3 due, 2 done (1 of them late), 1 missed", "7 of 8 checkpoints (QR code 6, no proof 1)", "1 with an")),
    ],
)
async def test_the_page_says_what_became_of_the_checks_and_how_visits_are_known(
    svc: Harness, day: DayShift, lang: str, told: tuple[str, ...]
) -> None:
    await day.tell(svc, *checks_of(day), day.ended())
    page = await page_of(svc, day, lang)
    for text in told:
        assert text in page


async def test_the_same_page_reads_in_english(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    page = await page_of(svc, day, "en")
    assert "王建国 acknowledged (link in the message)" in page
    assert "accepted by the provider, arrival unknown" in page
    assert not re.search(r">(告警|事件|签名)<", page)


async def test_titles_and_remarks_from_outside_cannot_become_markup(svc: Harness, day: DayShift) -> None:
    reason = f"said {ATTACK}"
    await day.tell(svc, day.opened(title=ATTACK, summary=ATTACK), day.unreached(reason=reason), day.ended())
    hq = svc.as_user(["hq_admin"], name=ATTACK)
    (report,) = (await hq.get("/shift-reports")).json()["items"]
    await hq.put(f"/shift-reports/{report['id']}", json={"summary": ATTACK})
    await hq.post(f"/shift-reports/{report['id']}/submit")
    page = await page_of(svc, day)
    assert "<script" not in page
    assert page.count("&lt;script&gt;") >= 5


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("language", get_args(Language))
def test_hostile_words_change_nothing_but_the_words_of_the_report(words: str, language: Language) -> None:
    def page(said: str) -> str:
        story = [fact(DAY.opened(title=said, summary=said)), fact(DAY.unreached(reason=said))]
        content = draft(_material(story), DAY.at(721))
        return render(replace(content, site=replace(content.site, name=said)), language)

    assert structure_of(page(words)) == structure_of(page("x"))
    assert not set(page(words)) & set(DIRECTION_CONTROLS)


async def test_the_page_runs_and_loads_nothing(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    hq = svc.as_user(["hq_viewer"])
    (report,) = (await hq.get("/shift-reports")).json()["items"]
    answer = await hq.get(f"/shift-reports/{report['id']}", headers={"Accept": "text/html,*/*"})
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert not re.search(r"<(script|img|link|iframe|form)|\son\w+=|style=|https?://", answer.text)


async def test_a_running_shift_has_a_page_too(svc: Harness, day: DayShift) -> None:
    await svc.deliver(day.started())
    answer = await svc.as_user(["hq_viewer"]).get(f"/shifts/{day.shift_id}/preview", headers={"Accept": "text/html"})
    assert "预览" in answer.text
    assert "站点资料尚未收到" in answer.text


def test_both_languages_have_every_text_with_the_same_gaps() -> None:
    chinese, english = (
        {key: sorted(re.findall(r"{(\w+)}", text)) for key, text in TEXTS[language].items()}
        for language in ("zh-CN", "en")
    )
    assert chinese == english


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("kind", get_args(MomentKind))
def test_every_kind_of_moment_has_its_sentence(language: Language, kind: MomentKind) -> None:
    moment = Moment(id=DAY.chief, at=DAY.at(0), kind=kind, who="王建国", detail="详情", channel="sms", level=1)
    sentence = Wording(language, "Asia/Urumqi").moment(moment)
    assert "王建国" in sentence or "详情" in sentence


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("kind", get_args(AddendumKind))
def test_every_kind_of_addendum_has_its_sentence(language: Language, kind: AddendumKind) -> None:
    moment = Moment(id=DAY.chief, at=DAY.at(0), kind="closed") if kind == "incident_moment" else None
    assert "李梅" in Wording(language, "UTC").addendum(Addendum(at=DAY.at(0), kind=kind, subject="李梅", moment=moment))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh-CN", ["安全监控空岗 应到：赵强", "技术运维空岗 应到：李梅", "由李梅到岗", "无人指挥", "排班在册，未到岗"]),
        ("en", ["security monitoring: nobody there expected: 赵强", "Nobody in command", "by the roster, not there"]),
    ],
)
def test_the_page_says_who_commanded_and_where_nobody_was(language: Language, said: list[str]) -> None:
    names = {DAY.chief: "王建国", DAY.engineer: "李梅", DAY.guard: "赵强"}
    facts = replace(_material([fact(event) for event in DAY.who_has_the_duty()]), names=names)
    page = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", render(draft(facts, DAY.at(725)), language)))
    assert all(words in page for words in ["王建国", *said])


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_values_of_a_newer_release_are_shown_by_their_names(language: Language) -> None:
    """What is an open set in the events stands on the page as it came."""
    moments = [
        Moment(id=DAY.chief, at=DAY.at(0), kind="opened", state="drone", level=1),
        Moment(id=DAY.chief, at=DAY.at(0), kind="escalated", roles=("drone",)),
        Moment(id=DAY.chief, at=DAY.at(0), kind="told", channel="drone", state="accepted"),
        Moment(id=DAY.chief, at=DAY.at(0), kind="acknowledged", state="drone"),
        Moment(id=DAY.chief, at=DAY.at(0), kind="unacknowledged", state="drone"),
        Moment(id=DAY.chief, at=DAY.at(0), kind="unwatched", state="drone"),
    ]
    assert all("drone" in Wording(language, "UTC").moment(moment) for moment in moments)


def test_an_escalation_that_fired_late_says_so() -> None:
    late = DAY.escalated().model_copy(update={"late_s": 75.0, "targets": (Target(staff_id=DAY.chief),)})
    facts = [fact(event) for event in (DAY.opened(), late)]
    page = render(draft(_material(facts), DAY.at(725)), "zh-CN")
    assert "升级第 1 级，通知 王建国（较应发时间迟 1 分 15 秒）" in page


def test_a_zone_that_nobody_knows_falls_back_to_utc() -> None:
    content = draft(_material([]), DAY.at(725))
    odd = replace(content, site=replace(content.site, timezone="Mars/Olympus"))
    assert "UTC+00:00" in render(odd, "en")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 秒"), (59.6, "1 分"), (200, "3 分 20 秒"), (3600, "1 小时"), (90_061, "1 天 1 小时"), (None, "—")],
)
def test_durations_are_said_in_their_two_largest_units(seconds: float | None, said: str) -> None:
    assert Wording("zh-CN", "UTC").duration(seconds) == said


def _material(facts: list[Fact]) -> Material:
    plan = DAY.plan
    return Material(
        site=SiteLine(id=DAY.site_id, code="alt-1", name="阿勒泰数据中心", timezone="Asia/Shanghai"),
        shift=ShiftLine(
            id=DAY.shift_id, starts_at=plan["starts_at"], ends_at=plan["ends_at"], started_at=None, ended_at=DAY.at(720)
        ),
        names={DAY.chief: "王建国"},
        facts=[one for one in facts if one.event.type in HAPPENED],
    )

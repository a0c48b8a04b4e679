"""The escalation policy: what is set is what is read, and a test message shows that people are reached."""

from typing import Any

import pytest
from farwatch_town import Run, Town, eventually
from opening_values import OPENS_AT_ONCE
from playwright.sync_api import expect
from visitor import Language, PageAs, Visit, Visitor, fresh


@pytest.fixture(scope="module")
def office(run: Run) -> Town:
    """A site of its own, on a policy of one step."""
    office = Town.founded(run, fresh("office"), series=1)
    office.ready_to_notify()
    return office


def stored(office: Town) -> dict[str, Any]:
    """The policy as incident-svc has it."""
    found: dict[str, Any] = office.run.call("GET", f"/incident/v1/policies/{office.site_id}")
    return found


def test_what_is_changed_is_read_at_once_and_holds_when_it_is_saved(hq: Visitor, office: Town) -> None:
    hq.opens(f"/policies?site={office.site_id}")
    hq.expect_text("立即通知")
    hq.expect_text("（现在是王值班）")
    hq.clicks("增加一级")
    expect(hq.page.get_by_text("3 分钟后通知")).to_be_visible()
    hq.page.get_by_role("spinbutton", name="第 2 级：每轮开始后多久").fill("10")
    expect(hq.page.get_by_text("10 分钟后通知")).to_be_visible()
    expect(hq.page.get_by_text("有尚未保存的修改")).to_be_visible()
    hq.clicks("保存策略")
    expect(hq.page.get_by_text("策略已保存")).to_be_visible()
    policy = stored(office)
    assert [step["after_s"] for step in policy["steps"]] == [0, 600]
    own = {name for name, found in policy["sources"].items() if found["source"] == "site"}
    assert own == {"steps", "repeat"}, "what comes from below goes on coming from there"
    hq.page.get_by_text("各项取值的来源").first.click()
    expect(hq.page.get_by_text("本站点设置").first).to_be_visible()


def test_a_draft_that_makes_no_sense_cannot_be_saved_and_is_not_lost_unasked(hq: Visitor, office: Town) -> None:
    hq.opens(f"/policies?site={office.site_id}")
    before = stored(office)
    hq.clicks("增加一级")
    hq.page.get_by_role("spinbutton", name="第 1 级：每轮开始后多久").fill("700")
    expect(hq.page.get_by_role("alert").filter(has_text="不能早于上一级").first).to_be_visible()
    hq.expect_disabled("保存策略")
    hq.page.get_by_role("link", name="通知记录").click()
    hq.expect_text("修改尚未保存，确定离开吗？")
    hq.clicks("离开")
    expect(hq.page.get_by_role("heading", name="通知记录")).to_be_visible()
    assert stored(office) == before


def test_a_test_message_goes_the_real_way_and_is_marked(hq: Visitor, office: Town) -> None:
    hq.opens(f"/policies?site={office.site_id}")
    hq.expect_text("（现在是王值班）")
    hq.clicks("发送测试消息")
    expect(hq.page.get_by_text("已发送")).to_be_visible()
    expect(hq.page.get_by_text(office.mailbox)).to_be_visible()
    mails = eventually(
        lambda: [one for one in office.run.mails(office.mailbox) if "【测试】" in one["subject"]], "test message"
    )
    assert len(mails) == 1


def test_how_hard_a_channel_is_tried_is_read_in_words_and_saved_by_itself(hq: Visitor, office: Town) -> None:
    hq.opens(f"/policies?site={office.site_id}")
    tries = hq.page.get_by_role("spinbutton", name="紧急、重要事件 · 每个渠道发送几次后，下一渠道加入")
    pauses = hq.page.get_by_role("textbox", name="紧急、重要事件 · 失败后等待的秒数")
    tries.fill("4")
    pauses.fill("3、")
    hq.expect_text("立即、3 秒后、6 秒后、9 秒后各发送一次")
    pauses.fill("很快")
    expect(hq.page.get_by_role("alert").filter(has_text="逗号分隔的秒数")).to_be_visible()
    hq.expect_disabled("保存发送设置")
    pauses.fill("3, 10")
    hq.clicks("保存发送设置")
    expect(hq.page.get_by_text("发送设置已保存")).to_be_visible()
    figures = office.run.call("GET", f"/notify/v1/policies/{office.site_id}")
    assert (figures["urgent"]["tries"], figures["urgent"]["backoff_s"]) == (4, [3, 10])


def duty_of(office: Town) -> dict[str, Any]:
    """The figures of duty as roster-svc has them."""
    found: dict[str, Any] = office.run.call("GET", f"/roster/v1/policies/{office.site_id}")
    return found


def test_a_figure_says_where_it_comes_from_and_two_that_contradict_are_not_saved(hq: Visitor, office: Town) -> None:
    hq.opens(f"/policies?site={office.site_id}").page.get_by_text("值班考勤", exact=True).click()
    late = hq.page.get_by_role("listitem").filter(has_text="超过此时间才签到的，记为迟到")
    expect(late).to_contain_text("默认值")
    expect(late).to_contain_text("依据：三（三）1")
    late.get_by_role("spinbutton", name="迟到时限").fill("20")
    expect(late).to_contain_text("保存后：本站点设置 · 默认值：5 分钟")
    expect(hq.page.get_by_role("alert").filter(has_text="不得短于“迟到时限”")).to_be_visible()
    hq.expect_disabled("保存")
    hq.page.reload()
    expect(late.get_by_role("spinbutton", name="迟到时限")).to_have_value("20")  # what was typed is kept
    hq.page.get_by_role("spinbutton", name="未到岗时限").fill("30")
    hq.clicks("保存", exact=True)
    hq.expect_text("已保存，此后的签到、换班和排班按新值判定")
    figures = duty_of(office)
    assert (figures["late_after_min"], figures["no_show_after_min"]) == (20, 30)
    own = {name for name, found in figures["sources"].items() if found["source"] == "site"}
    assert own == {"late_after_min", "no_show_after_min"}
    hq.clicks("全部改用类型设置").clicks("保存", exact=True)
    expect(late).not_to_contain_text("保存后")
    assert "site" not in {found["source"] for found in duty_of(office)["sources"].values()}


def test_a_type_of_sites_gets_a_figure_from_a_time_to_come(hq: Visitor, office: Town) -> None:
    hq.opens(f"/policies?site={office.site_id}&kind=duty")
    of_type = hq.page.get_by_role("button", name="数据中心").filter(has_text="个站点")
    of_type.click()
    expect(of_type).to_have_attribute("aria-current", "true")
    expect(hq.page.get_by_role("button", name=office.code)).to_have_attribute("aria-current", "false")
    hq.page.get_by_role("spinbutton", name="班次最长时长").fill("12")
    hq.page.get_by_text("指定时间", exact=True).click()
    expect(hq.page.get_by_role("alert").filter(has_text="请填写生效时间")).to_be_visible()
    hq.expect_disabled("保存")
    hq.page.get_by_role("textbox", name="开始生效 日期").fill("明天")
    hq.page.get_by_role("textbox", name="开始生效 时间").fill("08:00")
    hq.clicks("保存", exact=True)
    hq.expect_text("已保存，到所定时间生效")
    hq.expect_text("班次最长时长 12 小时")
    [planned] = duty_of(office)["scheduled"]
    assert (planned["scope"], planned["values"]) == ("site_type", {**OPENS_AT_ONCE, "max_shift_hours": 12})
    office.run.call("DELETE", "/roster/v1/site-type-policies/data_centre")
    office.run.call("PUT", "/roster/v1/site-type-policies/data_centre", OPENS_AT_ONCE)


@pytest.mark.parametrize(("language", "phone"), [("zh-CN", False), ("en", False), ("zh-CN", True), ("en", True)])
def test_every_figure_is_read_on_every_screen(visit: Visit, office: Town, language: Language, *, phone: bool) -> None:
    visitor = visit(language=language, phone=phone).signed_in_as_admin()
    for kind in ("duty", "monitoring", "report"):
        visitor.opens(f"/policies?site={office.site_id}&kind={kind}")
        expect(visitor.page.get_by_role("spinbutton").first).to_be_enabled()
        assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), kind
        visitor.pictured(f"policies-{kind}-{language}-{'phone' if phone else 'desktop'}", whole=True)
        assert visitor.barriers() == [], kind


def test_who_may_only_read_the_figures_is_told_so(page_as: PageAs, office: Town) -> None:
    chief: Visitor = page_as(office, language="en")
    chief.opens("/policies?kind=duty")
    chief.expect_refused("Save", "Only for: HQ administrator or HQ executive. Ask one of them.")
    expect(chief.page.get_by_role("spinbutton", name="Late after")).to_be_disabled()
    expect(chief.page.get_by_text("Clause III (3) 1, coming and leaving on time.").first).to_be_visible()


def test_who_may_only_read_is_told_so(page_as: PageAs, office: Town) -> None:
    chief: Visitor = page_as(office, language="en")
    chief.opens("/policies")
    chief.expect_refused("Save policy", "Only for: HQ administrator or HQ executive. Ask one of them.")
    chief.expect_disabled("Add a step")
    expect(
        chief.page.get_by_role("spinbutton", name="after how many tries the next channel joins").first
    ).to_be_disabled()
    chief.expect_disabled("Save sending")

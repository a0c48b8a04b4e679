"""The roster page: planned by dialog and by hand, gaps in red, everything in the site's own time."""

from collections.abc import Callable

import pytest
from farwatch_town import Run, eventually
from planning import Plan
from playwright.sync_api import Locator, expect
from visitor import PageAs, Visitor


@pytest.fixture
def plan(run: Run) -> Plan:
    """A plan to be made."""
    return Plan(run)


def states(plan: Plan) -> list[str]:
    """Of all shifts of the plan, by their start."""
    return [one["state"] for one in plan.shifts()]


def dragged(visitor: Visitor, what: Locator, onto: Locator) -> None:
    """By hand: press, pull, let go."""
    source, target = what.bounding_box(), onto.bounding_box()
    assert source
    assert target
    mouse = visitor.page.mouse
    mouse.move(source["x"] + 12, source["y"] + 10)
    mouse.down()
    mouse.move(source["x"] + 30, source["y"] + 20, steps=4)
    mouse.move(target["x"] + target["width"] / 2, target["y"] + 16, steps=12)
    mouse.up()


def test_pressing_again_after_an_answer_was_lost_plans_no_shift_twice(hq: Visitor, plan: Plan) -> None:
    """The service has done what it was asked for, and the line broke before it could say so."""
    plan.seen_by(hq)
    plan.cell(hq, 0).hover()
    plan.cell(hq, 0).get_by_role("button", name="新建班次").click()
    dialog = hq.page.get_by_role("dialog", name="新建班次")
    dialog.get_by_role("spinbutton", name="连续天数").fill("5")
    dialog.get_by_role("button", name="添加人员").click()
    create = dialog.get_by_role("button", name="创建 5 个班次")
    with hq.losing_the_answer_of("POST", r"/roster/v1/shifts"):
        create.click()
        expect(dialog.get_by_role("alert")).to_be_visible()
    create.click()
    expect(dialog).to_have_count(0)
    assert len(plan.shifts()) == 5
    hq.clicks("撤销新建的 5 个班次")
    eventually(lambda: plan.shifts() == [], "all five taken back")


def test_of_five_shifts_all_are_planned_or_none_and_the_row_says_why(hq: Visitor, plan: Plan) -> None:
    """A person leaves the company while their week is being planned."""
    plan.seen_by(hq)
    plan.cell(hq, 0).hover()
    plan.cell(hq, 0).get_by_role("button", name="新建班次").click()
    dialog = hq.page.get_by_role("dialog", name="新建班次")
    dialog.get_by_role("spinbutton", name="连续天数").fill("5")
    dialog.get_by_role("button", name="添加人员").click()
    plan.run.call("PATCH", f"/roster/v1/staff/{plan.chief}", {"active": False})
    dialog.get_by_role("button", name="创建 5 个班次").click()
    expect(dialog.get_by_role("alert")).to_contain_text("5 个班次中有 5 个未通过")
    assert plan.shifts() == []
    hq.complaints.clear()  # the browser itself reports the 409


def test_a_shift_is_planned_by_dialog_filled_published_and_then_binds(hq: Visitor, plan: Plan) -> None:
    plan.seen_by(hq)
    expect(plan.cell(hq, 1)).to_contain_text("无人值班")
    plan.cell(hq, 1).hover()
    plan.cell(hq, 1).get_by_role("button", name="新建班次").click()
    dialog = hq.page.get_by_role("dialog", name="新建班次")
    dialog.get_by_role("button", name="00:00–08:00").click()
    expect(dialog).to_contain_text("UTC+6 Asia/Urumqi，每班 8 小时")
    dialog.get_by_role("button", name="添加人员").click()
    dialog.get_by_role("button", name="创建 1 个班次").click()
    chip = plan.cell(hq, 1).get_by_role("button", name="00:00–08:00 计划")
    expect(chip).to_contain_text("马晓东")
    hq.clicks("发布 1 个计划班次")
    hq.page.get_by_role("button", name="发布", exact=True).last.click()
    expect(plan.cell(hq, 1).get_by_role("button", name="00:00–08:00 已发布")).to_be_visible()
    [shift] = plan.shifts()
    assert (shift["state"], [one["staff_id"] for one in shift["assignments"]]) == ("published", [plan.chief])


def test_a_person_is_pulled_onto_a_shift_and_a_shift_onto_another_day(hq: Visitor, plan: Plan) -> None:
    shift = plan.shift(2, 8, plan.chief)
    plan.seen_by(hq)
    chip = plan.cell(hq, 2).get_by_role("button", name="08:00–16:00")
    dragged(hq, hq.page.get_by_role("button", name="古丽娜"), chip)
    expect(chip).to_contain_text("古丽娜")
    dragged(hq, chip, plan.cell(hq, 4))
    expect(plan.cell(hq, 4).get_by_role("button", name="08:00–16:00")).to_be_visible()

    def moved() -> bool:
        [found] = plan.shifts()
        posts = {one["staff_id"]: one["post"] for one in found["assignments"]}
        return found["id"] == shift and posts == {plan.chief: "duty_chief", plan.tech: "tech_ops"}

    eventually(moved, "shift with both")


def test_a_person_on_two_shifts_at_once_is_red_and_the_service_says_why(hq: Visitor, plan: Plan) -> None:
    plan.shift(3, 0, plan.chief, hours=12)
    plan.shift(3, 8, plan.chief)
    plan.seen_by(hq)
    expect(hq.page.get_by_role("button", name="同一时间被安排两个班次").first).to_contain_text("马晓东")
    hq.clicks("发布 2 个计划班次")
    hq.page.get_by_role("button", name="发布", exact=True).last.click()
    reason = hq.page.get_by_role("button", name="时间重叠")
    expect(reason).to_contain_text("马晓东 已被安排在已发布的班次")
    assert {one["state"] for one in plan.shifts()} == {"planned"}, "the other one is not published either"
    hq.complaints.clear()  # the browser itself reports every 409


def test_a_planned_shift_is_given_up_and_a_published_one_is_not_offered(hq: Visitor, plan: Plan) -> None:
    plan.shift(0, 8, plan.chief)
    firm = plan.shift(5, 8, plan.chief)
    plan.run.call("POST", f"/roster/v1/shifts/{firm}/publish")
    plan.seen_by(hq)
    plan.cell(hq, 0).get_by_role("button", name="08:00–16:00").click()
    dialog = hq.page.get_by_role("dialog", name=plan.name)
    dialog.get_by_role("button", name="删除").click()
    hq.page.get_by_role("tooltip").get_by_role("button", name="确定").click()
    eventually(lambda: [one["id"] for one in plan.shifts()] == [firm], "the published shift alone")
    plan.cell(hq, 5).get_by_role("button", name="08:00–16:00").click()
    expect(dialog).to_contain_text("待到岗")
    expect(dialog.get_by_role("button", name="删除")).to_have_count(0)


@pytest.mark.clause("R-3.3.1f", part="order")
def test_headquarters_checks_people_in_and_with_a_reason_out_before_the_relief_is_there(
    hq: Visitor, plan: Plan
) -> None:
    shift = plan.shift_now(plan.chief)
    hq.opens(f"/roster?site={plan.site_id}")
    hq.page.locator("tbody").get_by_role("button", name="马晓东").click()
    dialog = hq.page.get_by_role("dialog", name=plan.name)
    dialog.get_by_role("button", name="为马晓东签到").click()
    confirmation = hq.page.get_by_role("tooltip")
    confirmation.get_by_role("button", name="代签到").click()
    expect(dialog).to_contain_text("在岗，签到")
    dialog.get_by_role("button", name="为马晓东签退").click()
    confirmation.get_by_role("button", name="代签退").click()
    expect(hq.page.get_by_text("尚无接班人员在岗")).to_be_visible()
    hq.complaints.clear()  # the browser itself reports the 409
    dialog.get_by_role("button", name="为马晓东签退").click()
    confirmation.get_by_role("textbox").fill("突发疾病，已安排本部远程值守")
    hq.pictured("roster-check-out-zh-desktop")
    confirmation.get_by_role("button", name="代签退").click()
    expect(dialog).to_contain_text("已离岗，签退")
    [found] = [one for one in plan.shifts() if one["id"] == shift]
    assert found["assignments"][0]["checked_out_at"]


def test_a_week_of_two_by_twelve_for_eight_people_takes_two_clicks_and_the_next_week_two(
    hq: Visitor, plan: Plan, measured: Callable[[str], None]
) -> None:
    for index in range(6):
        plan.hired(f"轮班{index}", "duty_chief" if index < 3 else "tech_ops", f"crew-{index}")
    plan.seen_by(hq)
    before = hq.presses
    hq.clicks("轮班排班", exact=True)
    expect(hq.page.get_by_role("dialog", name="轮班排班").get_by_role("button", name="创建 14 个班次")).to_be_visible()
    hq.pictured("roster-rotation-zh-desktop")
    hq.clicks("创建并发布", exact=True)
    eventually(lambda: states(plan) == ["published"] * 14, "a published week")
    hq.pictured("roster-week-zh-desktop")
    week, before = hq.presses - before, hq.presses
    measured(f"a week of 2×12 for 8 people: {week} presses (at most 2)")
    assert week <= 2
    hq.clicks("复制到下周", exact=True)
    expect(hq.page.get_by_role("dialog", name="复制到下周")).to_contain_text("延续 4 天一轮的周期")
    hq.pictured("roster-copy-zh-desktop")
    hq.clicks("创建并发布", exact=True)
    eventually(lambda: states(plan) == ["published"] * 28, "another week")
    copied = hq.presses - before
    measured(f"the next week: {copied} presses (at most 2)")
    assert copied <= 2


def test_planned_shifts_are_chosen_and_published_together(hq: Visitor, plan: Plan) -> None:
    for day in range(3):
        plan.shift(day, 8, plan.chief)
    plan.seen_by(hq)
    hq.clicks("多选", exact=True)
    for day in (0, 2):
        plan.cell(hq, day).get_by_role("button", name="08:00–16:00").click()
    bar = hq.page.get_by_role("group", name="多选班次")
    expect(bar).to_contain_text("已选 2 个")
    hq.pictured("roster-select-zh-desktop")
    hq.clicks("发布", within=bar, exact=True)
    eventually(lambda: states(plan) == ["published", "planned", "published"], "the two that were chosen")


def test_a_sick_person_is_replaced_on_a_published_shift_and_those_concerned_are_told(hq: Visitor, plan: Plan) -> None:
    mailbox = f"{plan.code}@farwatch.example"
    plan.hired("李娜", "duty_chief", "relief", email=mailbox)
    shift = plan.shift_now(plan.chief)
    hq.opens(f"/roster?site={plan.site_id}")
    hq.page.locator("tbody").get_by_role("button", name="马晓东").click()
    dialog = hq.page.get_by_role("dialog", name=plan.name)
    dialog.get_by_role("button", name="变更班次").click()
    hq.page.locator(
        ".ant-select-item-option:visible", has_text="李娜"
    ).click()  # who leaves is clear, and the list open
    order = dialog.get_by_role("button", name="下达变更")
    order.click()
    expect(dialog.get_by_role("alert")).to_contain_text("请填写原因")
    hq.complaints.clear()  # the browser itself reports the 409
    dialog.get_by_role("textbox", name="将告知相关人员").fill("马晓东发热")
    hq.pictured("roster-change-zh-desktop")
    order.click()
    history = dialog.get_by_role("region", name="发布后的变更")
    expect(history).to_contain_text("李娜替下马晓东 临时调班")
    expect(history).to_contain_text("马晓东发热")
    hq.pictured("roster-changed-zh-desktop")
    assert hq.barriers() == []
    [found] = [one for one in plan.shifts() if one["id"] == shift]
    assert [one["staff_id"] for one in found["assignments"]] != [plan.chief]
    [mail] = eventually(lambda: plan.run.mails(mailbox), "a mail to who comes")
    assert mail["subject"].startswith(f"【临时调班】您将值班：{plan.name}")
    hq.opens(f"/deliveries?site={plan.site_id}&kind=shift_change")
    expect(hq.row_about("李娜")).to_contain_text("排班变更：将值班")
    expect(hq.row_about("马晓东")).to_contain_text("该人员没有可用的联系方式")
    hq.pictured("roster-change-told-zh-desktop")
    hq.row_about("李娜").get_by_role("link", name="排班变更").click()
    hq.page.wait_for_url(f"**/roster?site={plan.site_id}")


def test_the_sites_clock_is_shown_and_the_readers_beside_it(page_as: PageAs, plan: Plan) -> None:
    plan.shift(2, 8, plan.chief)
    hq = plan.seen_by(page_as("admin", language="en"))
    chip = plan.cell(hq, 2).get_by_role("button", name="08:00–16:00")
    expect(chip).to_contain_text("yours 03:00–11:00")
    expect(chip).to_have_attribute("title", "08:00–16:00 UTC+6 · 03:00–11:00 UTC+1")
    expect(hq.page.locator("tbody th").first).to_contain_text("UTC+6 · Asia/Urumqi")
    plan.seen_by(hq, rows="people")
    expect(hq.page.locator("tr", has_text="马晓东")).to_contain_text("8 h")
    plan.seen_by(hq, rows="people", period="month")
    expect(hq.page.locator("tr", has_text="马晓东").get_by_role("button")).to_have_count(1)

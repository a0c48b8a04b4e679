"""A meeting from the chief's desk to everybody's phone: filled in, acknowledged, finished, and read by headquarters."""

from datetime import UTC, datetime, timedelta

from farwatch_town import Town, eventually
from playwright.sync_api import expect
from visitor import PageAs


def shift_to_come(town: Town) -> str:
    """A published shift of the town's chief that is two days and more away."""
    starts_at = datetime.now(UTC) + timedelta(hours=60)
    shift = town.run.call(
        "POST",
        "/roster/v1/shifts",
        {
            "site_id": str(town.site_id),
            "starts_at": starts_at.isoformat(),
            "ends_at": (starts_at + timedelta(hours=2)).isoformat(),
            "assignments": [{"staff_id": town.chief["id"], "post": "duty_chief"}],
        },
    )
    town.run.call("POST", f"/roster/v1/shifts/{shift['id']}/publish", {})
    return str(shift["id"])


def test_a_pre_shift_meeting_is_filled_in_acknowledged_and_finished(page_as: PageAs, town: Town) -> None:
    shift = shift_to_come(town)
    found = eventually(
        lambda: town.run.call("GET", f"/roster/v1/meetings?shift_id={shift}")["items"], "meeting of the shift"
    )
    chief = page_as(town).opens(f"/meetings/{found[0]['id']}")
    chief.page.get_by_label("会议地点").fill("值班室")
    chief.clicks("其余全部到会")
    for check in chief.page.get_by_text("符合", exact=True).all():
        check.click()
    chief.clicks("添加任务或注意事项")
    chief.page.get_by_role("textbox", name="内容", exact=True).fill("每两小时巡查一次")
    chief.page.reload()
    expect(chief.page.get_by_label("会议地点")).to_have_value("值班室")
    chief.clicks("保存", exact=True)
    expect(chief.page.get_by_text("尚未确认")).to_be_visible()

    phone = page_as(town, phone=True).opens(f"/m/meetings/{found[0]['id']}")
    phone.expect_text("每两小时巡查一次")
    phone.clicks("已了解任务，身体状况良好")
    phone.expect_text("已确认任务")

    chief.opens(f"/meetings/{found[0]['id']}")
    expect(chief.page.get_by_text("尚未确认")).to_have_count(0)
    chief.clicks("完成记录")
    chief.clicks("完成记录", within=chief.page.get_by_role("dialog"))
    chief.expect_text("已完成")

    hq = page_as("admin").opens(f"/meetings?site={town.site_id}&kind=pre_shift&state=finished")
    hq.expect_row_visible("班前会", "已完成")

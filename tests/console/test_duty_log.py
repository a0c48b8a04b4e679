"""The duty log at the desk and on the phone: written, found, corrected, printed, and kept over a lost network."""

import re

from farwatch_town import Town, eventually
from playwright.sync_api import expect
from visitor import PageAs

BOX = "发生了什么，如何处理（Ctrl+Enter 记录）"


def texts(town: Town) -> list[str]:
    """What stands in the log of the town's site."""
    found = town.run.call("GET", f"/roster/v1/log-entries?site_id={town.site_id}&limit=200")
    return [one["zh"] for one in found["items"]]


def test_the_chief_writes_corrects_and_finds_an_entry(page_as: PageAs, town: Town) -> None:
    chief = page_as(town).opens(f"/duty-log?site={town.site_id}")
    chief.page.get_by_role("textbox", name=BOX).fill("柴油发电机试机 10 分钟")
    chief.page.reload()
    box = chief.page.get_by_role("textbox", name=BOX)
    expect(box).to_have_value("柴油发电机试机 10 分钟")
    box.press("Control+Enter")
    entry = chief.page.get_by_role("listitem").filter(has_text="柴油发电机试机 10 分钟")
    expect(entry).to_be_visible()
    expect(box).to_have_value("")
    chief.clicks("更正", within=entry)
    form = chief.page.get_by_role("form", name="更正日志")
    form.get_by_label("更正后的内容").fill("柴油发电机试机 15 分钟")
    form.get_by_label("原记录错在哪里").fill("时长记错")
    chief.clicks("写入更正")
    struck = chief.page.get_by_role("deletion").filter(has_text="试机 10 分钟")
    expect(struck).to_be_visible()
    chief.page.get_by_role("textbox", name="查找内容").fill("15 分钟")
    expect(chief.page).to_have_url(re.compile("q="))
    expect(chief.page.get_by_role("list", name="值班日志").get_by_role("listitem")).to_have_count(2)
    chief.expect_text("更正为：")
    chief.opens(f"/duty-log?site={town.site_id}").page.get_by_role("link", name="打印当日日志").click()
    expect(chief.page.get_by_role("row").filter(has_text="试机 15 分钟").first).to_be_visible()


def test_an_entry_written_on_the_phone_without_network_is_sent_later(page_as: PageAs, town: Town) -> None:
    chief = page_as(town, phone=True).opens("/m/log")
    chief.page.get_by_label("发生了什么").wait_for()
    chief.context.set_offline(True)
    chief.page.get_by_label("发生了什么").fill("断网时巡查完毕")
    chief.clicks("记录", exact=True)
    chief.expect_text("尚未送达服务器")
    assert "断网时巡查完毕" not in texts(town)
    chief.context.set_offline(False)
    eventually(lambda: "断网时巡查完毕" in texts(town), "entry after the network came back")
    chief.expect_text("断网时巡查完毕")
    chief.complaints.clear()  # the browser itself reports a lost network

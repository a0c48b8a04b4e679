"""Days and times are typed as people say them, or chosen; they are the site's, and the clock shows 24 hours."""

import re
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlparse
from zoneinfo import ZoneInfo

import pytest
from farwatch_town import Run, Town
from playwright.sync_api import Locator, expect
from visitor import Language, PageAs, Theme, Visitor, fresh

SHANGHAI = ZoneInfo("Asia/Shanghai")
THUMB_PX = 44


def today(zone: ZoneInfo = SHANGHAI) -> datetime:
    """Midnight at the site."""
    return datetime.now(zone).replace(hour=0, minute=0, second=0, microsecond=0)


def planning(visitor: Visitor, site_id: str, button: str = "新建班次") -> Locator:
    """The dialog that plans a shift at the site."""
    visitor.opens(f"/roster?site={site_id}").clicks(button, exact=True)
    return visitor.page.get_by_role("dialog", name=button)


def field(dialog: Locator, label: str) -> Locator:
    """Where it is typed."""
    return dialog.get_by_role("textbox", name=label, exact=True)


def typed(dialog: Locator, label: str, text: str, key: str = "Enter") -> Locator:
    """Typed, and left by the key."""
    place = field(dialog, label)
    place.fill(text)
    place.press(key)
    return place


def test_a_shift_is_planned_in_the_words_of_the_person_and_the_time_of_the_site(hq: Visitor, town: Town) -> None:
    dialog = planning(hq, town.site_id)
    field(dialog, "日期").fill("明天")
    expect(dialog.get_by_text("年")).to_be_visible()
    tomorrow = (today() + timedelta(days=1)).date().isoformat()
    field(dialog, "日期").press("Enter")
    expect(field(dialog, "日期")).to_have_value(tomorrow)
    expect(typed(dialog, "日期", "２０２７年１月５日")).to_have_value("2027-01-05")
    expect(typed(dialog, "开始", "下午3点")).to_have_value("15:00")
    expect(typed(dialog, "结束", "24")).to_have_value("24:00")
    expect(dialog).to_contain_text("每班 9 小时")
    dialog.get_by_role("button", name="创建 1 个班次").click()
    expect(dialog).to_have_count(0)
    found = town.run.items("/roster/v1/shifts", site_id=town.site_id, **{"from": "2027-01-05T00:00:00Z"})
    moments = [(one["starts_at"], one["ends_at"]) for one in found]
    assert [tuple(datetime.fromisoformat(at).astimezone(SHANGHAI).hour for at in one) for one in moments] == [(15, 0)]


def test_what_is_not_understood_stays_in_sight_and_says_what_would_be(hq: Visitor, town: Town) -> None:
    dialog = planning(hq, town.site_id)
    expect(typed(dialog, "日期", "不知道")).to_have_value("不知道")
    expect(dialog).to_contain_text("无法识别。可输入")
    expect(field(dialog, "日期")).to_have_attribute("aria-invalid", "true")
    expect(dialog.get_by_role("button", name="创建 1 个班次")).to_be_disabled()
    typed(dialog, "日期", "今天")
    expect(dialog.get_by_role("button", name="创建 1 个班次")).to_be_enabled()


@pytest.mark.parametrize(
    ("language", "theme", "button", "label", "chooser"),
    [
        ("zh-CN", "light", "新建班次", "日期", "打开日历：日期"),
        ("en", "dark", "New shift", "Day", "Open the calendar: Day"),
    ],
)
def test_the_calendar_is_used_by_keys_and_its_today_is_the_sites(
    page_as: PageAs, town: Town, language: Language, theme: Theme, button: str, label: str, chooser: str
) -> None:
    hq = page_as("admin", language=language, theme=theme)
    dialog = planning(hq, town.site_id, button)
    day = typed(dialog, label, "2027-01-30")
    calendar = hq.page.get_by_role("dialog", name=chooser)
    day.press("ArrowDown")
    expect(calendar.locator("[tabindex='0']")).to_be_focused()
    expect(calendar).to_contain_text("UTC+8 Asia/Shanghai")
    hq.pictured(f"calendar-{language}-{theme}")
    assert hq.barriers() == []
    hq.page.keyboard.press("PageDown")
    hq.page.keyboard.press("Home")
    hq.page.keyboard.press("Escape")
    expect(calendar).to_have_count(0)
    expect(day).to_be_focused()
    expect(day).to_have_value("2027-01-30")
    day.press("ArrowDown")
    for key in ("PageDown", "ArrowRight", "Enter"):
        hq.page.keyboard.press(key)
    expect(day).to_have_value("2027-03-01")
    typed(dialog, label, today().date().isoformat())
    dialog.get_by_role("button", name=chooser).click()
    expect(calendar.locator("[aria-current=date]")).to_have_text(str(today().day))


def test_an_hour_that_the_clock_skips_is_said_and_one_that_comes_twice(hq: Visitor, run: Run) -> None:
    code = fresh("dst")
    site = {"code": code, "name": f"{code} 柏林", "kind": "data_centre", "timezone": "Europe/Berlin"}
    dialog = planning(hq, str(run.call("POST", "/roster/v1/sites", site)["id"]))
    typed(dialog, "日期", "2027-03-28")
    typed(dialog, "开始", "0230")
    expect(dialog).to_contain_text("2027-03-28 当地时钟拨快，没有 02:30。")
    hq.pictured("skipped-zh-desktop")
    dialog.get_by_role("button", name="改为 03:00").click()
    expect(field(dialog, "开始")).to_have_value("03:00")
    typed(dialog, "日期", "2027-10-31")
    typed(dialog, "开始", "0230")
    expect(dialog).to_contain_text("02:30 出现两次，按第一次（UTC+2）计")


def test_on_a_phone_it_comes_from_the_bottom_and_every_day_fits_a_thumb(page_as: PageAs, town: Town) -> None:
    hq = page_as("admin", phone=True, theme="dark", language="en")
    dialog = planning(hq, town.site_id, "New shift")
    for chooser in ("Open the calendar: Day", "Choose a time: From"):
        dialog.get_by_role("button", name=chooser).click()
        popup = hq.page.get_by_role("dialog", name=chooser)
        box = popup.bounding_box()
        size = hq.page.viewport_size
        assert box
        assert size
        assert (box["x"], box["width"]) == (0, size["width"])
        assert abs(box["y"] + box["height"] - size["height"]) <= 1
        heights = [one["height"] for button in popup.get_by_role("button").all() if (one := button.bounding_box())]
        assert min(heights) >= THUMB_PX
        hq.pictured(f"{chooser.split()[0]}-en-phone-dark".lower())
        assert hq.barriers() == []
        popup.get_by_role("button", name="Close").click()
        expect(popup).to_have_count(0)


def test_a_list_is_asked_for_days_of_the_sites_calendar_once_they_are_typed(hq: Visitor, town: Town) -> None:
    hq.opens(f"/incidents?site={town.site_id}")
    first = hq.page.get_by_role("textbox", name="起始日期")
    first.fill("昨天")
    with hq.page.expect_request(lambda one: "/incidents?" in one.url and "from=" in one.url) as asked:
        first.press("Enter")
    yesterday = today() - timedelta(days=1)
    expect(first).to_have_value(yesterday.date().isoformat())
    [since] = parse_qs(urlparse(asked.value.url).query)["from"]
    assert datetime.fromisoformat(since) == yesterday
    last = hq.page.get_by_role("textbox", name="截止日期")
    last.fill("前天")
    last.press("Enter")
    hq.expect_text(f"不能早于 {yesterday.date().isoformat()}。")
    first.fill("")
    first.press("Enter")
    expect(hq.page).not_to_have_url(re.compile("from="))


def test_a_chart_shows_any_two_moments_of_the_sites_clock(hq: Visitor, town: Town) -> None:
    hq.opens(f"/sites/{town.site_id}")
    hq.page.locator("main a[href*='/series/']").first.click()
    hq.clicks("自选时段")
    for end, time in (("从", "8"), ("到", "下午3点半")):
        group = hq.page.get_by_role("group", name=end, exact=True)
        typed(group, f"{end} 日期", "昨天", "Tab")
        typed(group, f"{end} 时间", time, "Tab")
    hq.pictured("chart-window-zh-desktop")
    hq.clicks("查看", exact=True)
    hq.page.wait_for_url("**from=*")
    query = parse_qs(urlparse(hq.page.url).query)
    shown = [datetime.fromisoformat(query[end][0]) for end in ("from", "to")]
    yesterday = today() - timedelta(days=1)
    assert shown == [yesterday + timedelta(hours=8), yesterday + timedelta(hours=15, minutes=30)]

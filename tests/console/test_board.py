"""The HQ board: what happens is seen at once, and nothing jumps under the reader's hand."""

from collections.abc import Callable
from statistics import median
from typing import Any

from farwatch_town import Town, eventually, live_stream
from playwright.sync_api import expect
from visitor import PageAs, Visitor, fresh, opened


def test_a_broken_limit_shows_on_the_board_with_who_was_told(hq: Visitor, town: Town) -> None:
    hq.live()
    town.read(town.series[0], 31.5)
    row = hq.row_about(town.series[0])
    expect(row).to_be_visible()
    expect(row).to_contain_text("重要")
    expect(row).to_contain_text("王值班")
    expect(row).to_contain_text("已发送")
    expect(row).to_contain_text("无人接手")


def test_what_the_stream_tells_is_on_the_board(hq: Visitor, town: Town, measured: Callable[[str], None]) -> None:
    titles = [f"可见时间 {number:02d}" for number in range(EVENTS)]
    with live_stream(town.run) as stream:
        hq.live().page.evaluate(NOTE_WHEN_ROWS_ARE_SEEN)
        for title in titles:
            opened(town, title)
            hq.expect_row_visible(title)
        told = eventually(lambda: arrivals(stream, titles), "event of every incident on the stream")
    seen: dict[str, float] = hq.page.evaluate("window.rowsSeen")
    delays_ms = sorted(1000 * (seen[title] - told[title]) for title in titles)
    measured(
        f"an event is seen on the board after it is on the stream: median {median(delays_ms):.0f} ms, "
        f"longest {delays_ms[-1]:.0f} ms of {len(delays_ms)} events"
    )


def arrivals(stream: list[dict[str, Any]], titles: list[str]) -> dict[str, float] | None:
    """When each incident arrived at another reader of the stream (epoch s), once all have."""
    found = {event["data"]["title"]: event["arrived_at"] for event in stream if event["event"] == "incident.opened"}
    return found if set(titles) <= set(found) else None


EVENTS = 20

NOTE_WHEN_ROWS_ARE_SEEN = """() => {
    window.rowsSeen = {};
    const painted = () => (performance.timeOrigin + performance.now()) / 1000;
    new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => {
        for (const link of document.querySelectorAll("tbody tr a")) window.rowsSeen[link.textContent] ??= painted();
    }))).observe(document.querySelector("main"), { childList: true, subtree: true });
}"""


def test_acknowledging_in_the_row_is_one_click_and_reaches_the_other_screens(
    hq: Visitor, page_as: PageAs, town: Town
) -> None:
    other = page_as("admin", language="en").live()
    opened(town, "一号变压器异响")
    row = hq.live().row_about("一号变压器异响")
    row.get_by_role("button", name="确认并接手").click()
    expect(row).to_contain_text("admin")
    expect(other.row_about("一号变压器异响")).to_contain_text("admin")
    expect(other.row_about("一号变压器异响").get_by_role("button", name="Acknowledge")).to_have_count(0)


def test_new_rows_wait_behind_a_pill_while_somebody_reads(hq: Visitor, town: Town) -> None:
    opened(town, "先来的事件")
    expect(hq.live().row_about("先来的事件")).to_be_visible()
    hq.page.mouse.move(700, 500)
    opened(town, "后来的小事", "minor")
    opened(town, "后来的事件", "major")
    pill = hq.page.get_by_role("button", name="2 条新事件，最高 重要")
    for _ in range(3):
        hq.page.mouse.move(710, 505)
        expect(pill).to_be_visible()
    assert hq.row_about("后来的事件").count() == 0
    hq.page.keyboard.press("n")
    hq.expect_row_visible("后来的事件")
    expect(pill).to_have_count(0)


def test_what_is_critical_enters_the_board_whoever_is_reading(hq: Visitor, town: Town) -> None:
    opened(town, "正在看的事件")
    expect(hq.live().row_about("正在看的事件")).to_be_visible()
    hq.page.evaluate("setInterval(() => window.dispatchEvent(new PointerEvent('pointermove')), 200)")
    opened(town, "后来的紧急事件", "critical")
    hq.expect_row_visible("后来的紧急事件")


def test_the_filters_are_in_the_address(hq: Visitor, page_as: PageAs, town: Town) -> None:
    opened(town, "甲线路中断", "critical")
    opened(town, "乙线路抖动", "minor")
    hq.live().page.keyboard.press("/")
    hq.page.keyboard.type("线路")
    hq.expect_row_visible("甲线路中断")
    hq.opens("/?severity=critical&q=线路")
    hq.expect_row_visible("甲线路中断")
    hq.expect_no_row("乙线路抖动")
    colleague = page_as("admin").opens(hq.page.url)
    colleague.expect_row_visible("甲线路中断")
    colleague.expect_no_row("乙线路抖动")


def test_the_keys_move_acknowledge_and_explain_themselves(hq: Visitor, town: Town) -> None:
    opened(town, "键盘测试事件", "critical")
    hq.opens("/?q=键盘测试")
    row = hq.live().row_about("键盘测试事件")
    expect(row).to_be_visible()
    hq.page.keyboard.press("j")
    expect(row).to_have_attribute("aria-selected", "true")
    hq.page.keyboard.press("a")
    expect(row).to_contain_text("admin")
    hq.page.keyboard.press("?")
    expect(hq.page.get_by_role("dialog", name="键盘快捷键")).to_be_visible()


def test_the_tab_counts_what_nobody_has_taken(hq: Visitor, town: Town) -> None:
    hq.live()
    before = hq.page.title()
    opened(town, "计数用的事件")
    hq.page.wait_for_function("(before) => document.title !== before && /^\\(\\d+\\)/.test(document.title)", arg=before)


def test_a_cut_stream_is_said_and_what_was_missed_is_fetched(hq: Visitor, town: Town) -> None:
    hq.live()
    hq.context.set_offline(True)
    town.run.kill("incident")
    expect(hq.page.get_by_text("实时连接已中断")).to_be_visible()
    titles = [f"断线期间的事件 {number}" for number in range(5)]
    for title in titles:
        opened(town, title)
    hq.context.set_offline(False)
    for title in titles:
        hq.expect_row_visible(title)
    hq.live()
    hq.complaints.clear()  # the browser itself reports a lost network


def test_one_stream_serves_all_tabs_and_the_next_tab_takes_over(hq: Visitor, town: Town) -> None:
    streams: list[str] = []
    hq.live().context.on("request", lambda request: "/stream" in request.url and streams.append(request.url))
    first, second = hq.context.new_page(), hq.context.new_page()
    for page in (first, second):
        page.goto("/")
        expect(page.locator("[data-live=live]")).to_be_visible()
    assert streams == [], "the first tab's connection serves the others"
    opened(town, "两个标签页都看到")
    for page in (hq.page, first, second):
        expect(page.locator("tbody tr", has_text="两个标签页都看到")).to_be_visible()
    hq.page.close()
    opened(town, "接替者也看到")
    for page in (first, second):
        expect(page.locator("tbody tr", has_text="接替者也看到")).to_be_visible()
    assert len(streams) == 1


def test_who_has_the_watch_stands_beside_the_incidents_and_a_gap_is_red(hq: Visitor, town: Town) -> None:
    empty = fresh("empty")
    site = {"code": empty, "name": f"{empty} 无人值班站", "kind": "data_centre", "timezone": "Asia/Urumqi"}
    town.run.call("POST", "/roster/v1/sites", site)
    hq.opens("/")
    card = hq.site_on_the_board(f"{town.code} 数据中心")
    expect(card).to_contain_text("王值班")
    expect(card).to_contain_text("值班长")
    expect(card).to_contain_text("UTC+8")
    gap = hq.site_on_the_board(f"{empty} 无人值班站")
    expect(gap.get_by_role("alert")).to_contain_text("无人值班")
    expect(gap).to_contain_text("UTC+6")

"""The board never lies: what is typed stays whole, the next call and who was told are as they are, silence is seen."""

import os
import re
import signal
import time
from collections.abc import Callable
from functools import partial

import pytest
from farwatch_town import Town
from playwright.sync_api import Route, expect
from visitor import PageAs, Visitor, fresh, opened

LOOK_EVERY_MS = 50
BEFORE_IT_ASKS_BY_ITSELF_MS = 15_000
QUICK = [
    {"after_s": 0, "notify": [{"role": "duty_chief"}]},
    {"after_s": 4, "notify": [{"role": "duty_chief"}]},
]


@pytest.fixture(scope="module")
def impatient(found: Callable[[str], Town]) -> Town:
    """A site whose plan has run out after seconds."""
    town = found("impatient")
    town.policy(QUICK)
    return town


def test_chinese_is_typed_into_the_search_by_composition_and_letters_fast(hq: Visitor, town: Town) -> None:
    opened(town, "主备切换失败")
    opened(town, "无关的事件")
    hq.live().page.keyboard.press("/")
    search = hq.page.get_by_role("textbox", name="搜索标题、编号")
    expect(search).to_be_focused()
    keys = hq.page.context.new_cdp_session(hq.page)
    for letters in ("q", "qi", "qie", "qie'h", "qie'hu", "qie'huan"):
        place = {"selectionStart": len(letters), "selectionEnd": len(letters)}
        keys.send("Input.imeSetComposition", {"text": letters, **place})
        hq.page.wait_for_timeout(300)
        expect(search).to_have_value(letters)
        assert "q=" not in hq.page.url, "what is being composed is not searched for"
    keys.send("Input.insertText", {"text": "切换"})
    expect(search).to_have_value("切换")
    hq.page.wait_for_url(lambda url: "q=%E5%88%87%E6%8D%A2" in url)
    hq.expect_row_visible("主备切换失败")
    hq.expect_no_row("无关的事件")
    search.fill("")
    hq.page.keyboard.type("transformer number seven")
    expect(search).to_have_value("transformer number seven")
    hq.page.wait_for_url(re.compile(r"q=transformer"))


def test_rows_that_arrive_live_and_loaded_ones_say_the_same_of_the_next_call(
    hq: Visitor, page_as: PageAs, town: Town
) -> None:
    hq.live()
    opened(town, "何时升级的事件")
    expect(hq.row_about("何时升级的事件")).to_contain_text(re.compile(r"0[89]:\d\d 后升级"))
    loaded = page_as("admin").live()
    expect(loaded.row_about("何时升级的事件")).to_contain_text(re.compile(r"0[89]:\d\d 后升级"))


def test_a_plan_that_ran_out_is_the_loudest_on_every_screen(hq: Visitor, page_as: PageAs, impatient: Town) -> None:
    phone = page_as(impatient, phone=True).opens("/m")
    hq.live()
    incident = opened(impatient, "无人应答的漏水", "minor")
    hq.expect_row_visible("无人应答的漏水", "各级均已通知，无人应答", "后再次呼叫")
    expect(hq.page.get_by_role("alert", name="无人应答的事件")).to_contain_text("无人应答的漏水")
    expect(phone.page.get_by_role("alert").filter(has_text="各级均已通知，无人应答")).to_be_visible()
    hq.opens(f"/incidents/{incident}")
    expect(hq.page.get_by_role("alert").filter(has_text="各级均已通知，无人应答")).to_be_visible()
    hq.clicks("确认并接手")
    expect(hq.page.get_by_role("alert").filter(has_text="各级均已通知，无人应答")).to_have_count(0)


def test_who_was_told_comes_with_the_stream_and_asks_nobody(hq: Visitor, town: Town) -> None:
    asked: list[str] = []
    hq.live().page.on("request", lambda request: "/deliveries" in request.url and asked.append(request.url))
    hq.page.evaluate(NOTE_WHAT_WAS_SAID)
    opened(town, "通知情况随流到达")
    row = hq.row_about("通知情况随流到达")
    expect(row.locator("[data-told=accepted]")).to_be_visible()
    expect(row).to_contain_text("王值班")
    assert "尚未通知" not in hq.page.evaluate("[...window.said].join()"), "it was being told from the first moment"
    assert asked == []


NOTE_WHAT_WAS_SAID = """() => {
    window.said = new Set();
    new MutationObserver(() => {
        for (const row of document.querySelectorAll("tbody tr")) {
            if (row.textContent.includes("通知情况随流到达")) window.said.add(row.textContent);
        }
    }).observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true });
}"""


def test_a_connection_that_is_frozen_is_seen_and_counted_from_the_last_sign_of_life(
    hq: Visitor, town: Town, measured: Callable[[str], None]
) -> None:
    hq.live()
    pid = town.run.process("incident")["pid"]
    began = time.monotonic()
    os.kill(pid, signal.SIGSTOP)
    try:
        expect(hq.page.get_by_text("实时连接已中断")).to_be_visible()
        measured(f"a frozen connection is said after {time.monotonic() - began:.1f} s")
        expect(hq.page.get_by_role("alert").filter(has_text="实时连接已中断")).to_contain_text(re.compile(r"已 \d+秒"))
        expect(hq.page.locator("[data-live=lost]")).to_be_visible()
    finally:
        os.kill(pid, signal.SIGCONT)
    hq.live()
    hq.complaints.clear()  # the browser itself reports what was cut


def test_an_action_without_network_waits_says_so_and_can_be_taken_back(hq: Visitor, town: Town) -> None:
    opened(town, "断网时确认的事件")
    row = hq.live().row_about("断网时确认的事件")
    expect(row).to_be_visible()
    hq.context.set_offline(True)
    row.get_by_role("button", name="确认并接手").click()
    waiting = hq.page.get_by_role("status").filter(has_text="尚未送达服务器")
    expect(waiting).to_contain_text("确认并接手 · FW-")
    expect(row.get_by_role("button", name="等待网络")).to_be_disabled()
    waiting.get_by_role("button", name="撤回").click()
    expect(waiting).to_have_count(0)
    row.get_by_role("button", name="确认并接手").click()
    expect(waiting).to_be_visible()
    hq.context.set_offline(False)
    expect(waiting).to_have_count(0)
    expect(row).to_contain_text("admin")
    hq.complaints.clear()  # the browser itself reports a lost network


def test_a_page_that_cannot_be_loaded_fails_alone_and_is_loaded_again(hq: Visitor) -> None:
    hq.live()
    hq.page.route("**/assets/RosterPage*.js", lambda route: route.abort())
    hq.page.get_by_role("link", name="排班").first.click()
    retry = hq.page.get_by_role("button", name="重试")
    expect(retry).to_be_visible()
    expect(hq.page.get_by_role("link", name="值守总览").first).to_be_visible()
    hq.page.unroute("**/assets/RosterPage*.js")
    retry.click()
    expect(hq.page.get_by_role("heading", level=1, name="排班")).to_be_visible()
    hq.complaints.clear()  # the browser itself reports what it could not load


def test_a_site_that_never_sent_data_is_not_called_well(hq: Visitor, town: Town) -> None:
    site = {"code": f"{town.code}-mute", "name": f"{town.code} 未接入站", "kind": "office", "timezone": "Asia/Shanghai"}
    town.run.call("POST", "/roster/v1/sites", site)
    hq.opens("/")
    card = hq.site_on_the_board(site["name"])
    expect(card).to_contain_text("从未收到数据")
    expect(card).not_to_contain_text("运行正常")


@pytest.mark.parametrize("phone", [False, True], ids=["board", "phone"])
def test_what_comes_between_the_first_answer_and_the_live_connection_is_seen(
    page_as: PageAs, town: Town, *, phone: bool
) -> None:
    """The list is answered before the incident and arrives after it; the stream comes up later and tells news only."""
    who = page_as(town, phone=phone).opens("about:blank")
    answers: list[Callable[[], None]] = []
    streams: list[Callable[[], None]] = []

    def answered_late(route: Route) -> None:
        if answers:
            route.fallback()
        else:
            answers.append(partial(route.fulfill, response=route.fetch()))

    def up_later(route: Route) -> None:
        if streams:
            route.fallback()
        else:
            streams.append(route.continue_)

    who.page.route(
        re.compile(r"/api/incident/v1/incidents\?(?!.*sos=true)"), answered_late
    )  # calls for help: another list
    who.page.route("**/api/incident/v1/stream?*", up_later)
    who.opens("/m" if phone else "/")
    while not (answers and streams):
        who.page.wait_for_timeout(LOOK_EVERY_MS)
    title = fresh("装载之间")
    opened(town, title)
    if phone:
        with who.page.expect_request("**/api/roster/v1/shifts?*"):
            streams[0]()  # as soon as it lives, the phone asks again for all that it knows
    else:
        streams[0]()
        who.live()
    answers[0]()
    expect(who.page.get_by_text(title).first).to_be_visible(timeout=BEFORE_IT_ASKS_BY_ITSELF_MS)

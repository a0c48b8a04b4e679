"""The board at its worst: rows are one line, a storm is one row and taken with one touch, and nothing jumps."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from farwatch_town import Town, eventually
from playwright.sync_api import Locator, Request, Route, expect
from visitor import PageAs, Visitor, opened

STORM = 6
LONG = 130
TAKE = "**/api/incident/v1/incidents/acknowledge"


@pytest.fixture
def storm(found: Callable[[str], Town]) -> Iterator[Town]:
    """A site where six series broke their limits at once; afterwards that is over, for the others' sake."""
    town = found("storm")
    for series in town.series:
        town.read(series, 33.0)
    for number in range(STORM - len(town.series)):
        _one_more(town, f"hot-aisle-{number}.temperature")
    eventually(lambda: len(_hot(town)) == STORM, "incident of each series")
    yield town
    _over(town)


def _one_more(town: Town, key: str) -> None:
    series = {"site_id": town.site_id, "unit": "℃", "kind": "temperature"}
    town.run.call("PUT", f"/monitoring/v1/series/{key}", series)
    rule = {"site_id": town.site_id, "series": key, "kind": "threshold", "operator": ">", "limit": 27}
    town.run.call("POST", "/monitoring/v1/rules", {**rule, "hold_s": 0, "severity": "critical"})
    town.read(key, 34.0)


def _hot(town: Town) -> list[str]:
    """What of the storm nobody has."""
    items = town.run.items("/incident/v1/incidents", site_id=town.site_id, state="open")
    return [one["id"] for one in items if one["cause_kind"] == "above"]


def _over(town: Town) -> None:
    """Everything of the site is dealt with."""
    live = [one for one in town.incidents() if one["state"] in {"open", "acknowledged"}]
    with ThreadPoolExecutor(4) as hands:
        list(hands.map(lambda one: town.run.call("POST", f"/incident/v1/incidents/{one['id']}/resolve"), live))


def shown(action: Locator) -> bool:
    """Whether it can be seen: what waits for the pointer is there, but transparent."""
    return bool(action.evaluate("(one) => getComputedStyle(one.closest('[data-actions]')).opacity === '1'"))


def test_a_row_is_one_line_and_its_actions_come_with_the_pointer_or_the_keyboard(hq: Visitor, town: Town) -> None:
    title = "冷却水泵出口压力波动，请值班人员到现场核对仪表读数并检查阀门位置，必要时切换到备用泵运行"
    opened(town, title)
    hq.opens("/?q=冷却水泵").live()
    row = hq.row_about(title)
    take = row.get_by_role("button", name="确认并接手")
    expect(row).to_be_visible()
    box = row.bounding_box()
    assert box is not None
    assert box["height"] < 50
    hq.page.mouse.move(5, 5)
    assert not shown(take), "quiet until somebody comes near"
    row.hover()
    assert shown(take)
    hq.page.mouse.move(5, 5)
    take.focus()
    assert shown(take)
    hq.page.keyboard.press("Enter")
    expect(row).to_contain_text("admin")
    assert hq.page.url.endswith("水泵") or "q=" in hq.page.url, "the key pressed the button and opened nothing"


def test_what_is_loud_stays_loud(hq: Visitor, town: Town) -> None:
    opened(town, "不必等鼠标的紧急事件", "critical")
    hq.opens("/?q=不必等鼠标").live()
    take = hq.row_about("不必等鼠标的紧急事件").get_by_role("button", name="确认并接手")
    expect(take).to_be_visible()
    hq.page.mouse.move(5, 5)
    assert shown(take)


def test_on_a_phone_everything_is_in_reach_of_a_finger(page_as: PageAs, town: Town) -> None:
    opened(town, "手机上看的事件")
    hq = page_as("admin", phone=True).opens("/?q=手机上看的").live()
    row = hq.row_about("手机上看的事件")
    expect(row.get_by_role("button", name="确认并接手")).to_be_visible()
    expect(row.get_by_role("button", name="已处置")).to_be_hidden()
    row.get_by_role("button", name="展开通知情况与其他操作").tap()
    expect(row.get_by_role("button", name="已处置")).to_be_visible()
    expect(row).to_contain_text("王值班")


def test_a_storm_is_one_row_that_shows_the_worst_and_is_taken_with_one_touch(hq: Visitor, storm: Town) -> None:
    asked: list[Request] = []
    hq.page.on("request", lambda request: "/acknowledge" in request.url and asked.append(request))
    hq.opens(f"/?site={storm.site_id}").live()
    fold = hq.row_about(f"{STORM} 起同类事件 · 高于告警阈值")
    expect(fold).to_contain_text("紧急")
    expect(fold).to_contain_text(f"待确认 {STORM}")
    expect(hq.row_about("hot-aisle")).to_have_count(1)  # named in the fold: the most urgent
    expect(hq.row_about(storm.series[2])).to_have_count(0)
    hq.page.keyboard.press("j")
    hq.page.keyboard.press("Enter")
    expect(hq.row_about(storm.series[2])).to_be_visible()
    fold.get_by_role("button", name="起同类事件").click()
    expect(hq.row_about(storm.series[2])).to_have_count(0)
    fold.hover()
    hq.clicks(f"确认并接手 {STORM} 起", within=fold)
    expect(hq.page.get_by_role("status").filter(has_text=f"{STORM} 起已由您接手")).to_be_visible()
    expect(fold).to_contain_text(f"admin 处置中 {STORM}")
    assert _hot(storm) == []
    assert len(asked) == 1


def test_what_is_ticked_is_taken_at_once_and_what_another_was_first_to_take_is_said(hq: Visitor, town: Town) -> None:
    titles = [f"成批确认 {number} 号" for number in range(4)]
    ids = [opened(town, title) for title in titles]
    as_chief = town.signed_in(town.chief)
    hq.opens("/?q=成批确认").live()
    newest, *_, oldest = [hq.row_about(title) for title in reversed(titles)]
    expect(oldest).to_be_visible()
    hq.page.keyboard.press("j")
    hq.page.keyboard.press("x")
    expect(newest.get_by_role("checkbox")).to_be_checked()
    oldest.get_by_role("checkbox").click(modifiers=["Shift"])
    bar = hq.page.get_by_role("status").filter(has_text="已选 4 起")
    expect(bar).to_be_visible()

    def somebody_is_first(route: Route) -> None:
        answer = town.run.http.post(f"/api/incident/v1/incidents/{ids[0]}/acknowledge", headers=as_chief)
        assert answer.is_success
        route.continue_()

    hq.page.route(TAKE, somebody_is_first)
    hq.page.keyboard.press("a")
    outcome = hq.page.get_by_role("status").filter(has_text="3 起已由您接手")
    expect(outcome).to_contain_text("1 起已由王值班接手")
    expect(oldest).to_contain_text("王值班")
    expect(newest).to_contain_text("admin")
    hq.page.keyboard.press("Escape")
    expect(outcome).to_have_count(0)


def test_what_is_critical_enters_below_the_row_under_the_pointer_which_stays(hq: Visitor, town: Town) -> None:
    for title in ("指针下 甲", "指针下 乙", "指针下 丙"):
        opened(town, title)
    hq.opens("/?q=指针下").live()
    button = hq.row_about("指针下 乙").get_by_role("button", name="已处置")
    button.hover()
    before = button.bounding_box()
    opened(town, "指针下 紧急来了", "critical")
    hq.expect_row_visible("指针下 紧急来了")
    assert button.bounding_box() == before
    below = hq.row_about("指针下 紧急来了").bounding_box()
    assert before is not None
    assert below is not None
    assert below["y"] > before["y"]


@pytest.fixture
def crowded(found: Callable[[str], Town]) -> Iterator[Town]:
    """A site with more open incidents than a screen shows; afterwards they are over, for the others' sake."""
    town = found("crowded")
    with ThreadPoolExecutor(4) as hands:
        list(hands.map(lambda number: opened(town, f"很多事件 {number:03d}", "minor"), range(LONG)))
    yield town
    _over(town)


def test_a_long_board_draws_what_is_near_and_keeps_its_filters_its_count_and_its_keys(
    hq: Visitor, crowded: Town
) -> None:
    hq.opens(f"/?site={crowded.site_id}&severity=minor").live()
    table = hq.page.get_by_role("table", name="值守总览")
    expect(table).to_have_attribute("aria-rowcount", str(LONG + 1))
    drawn = hq.page.locator("tbody tr[aria-rowindex]")
    assert drawn.count() < LONG / 2
    search = hq.page.get_by_role("textbox", name="搜索标题、编号")
    hq.page.keyboard.press("k")
    for _ in range(40):
        hq.page.keyboard.press("j")
    chosen = hq.page.locator("tbody tr[aria-selected=true]")
    expect(chosen).to_have_attribute("aria-rowindex", "42")
    expect(chosen).to_be_in_viewport()
    expect(search).to_be_in_viewport()
    hq.page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    expect(hq.page.locator(f"tbody tr[aria-rowindex='{LONG + 1}']")).to_be_in_viewport()
    expect(search).to_be_in_viewport()
    assert drawn.count() < LONG / 2
    search.fill("很多事件 064")
    expect(table).to_have_attribute("aria-rowcount", "2")
    hq.expect_row_visible("很多事件 064")
    hq.page.wait_for_url(re.compile("q="))

"""The jobs of every day, begun on the board or on the phone as people do: how often they press, how much they type.

A job may get shorter. Who makes one longer says here why.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from drafts import left_behind
from farwatch_town import Run, Town, eventually
from planning import Plan
from playwright.sync_api import Locator, expect
from visitor import PageAs, Visitor, fresh, opened

READER = ZoneInfo("Europe/Berlin")
"""The zone of the browser: a list that is not narrowed to a site is by the reader's calendar."""
WEEK = timedelta(days=7)


class Job:
    """Somebody at work; what they press is counted by the page, what they type here."""

    def __init__(self, who: Visitor) -> None:
        self.who = who
        self.page = who.page
        self.fields = 0
        self._before = who.presses

    @property
    def presses(self) -> int:
        """How often they have pressed until now."""
        self.page.evaluate("0")  # what the page has said of presses has arrived
        return self.who.presses - self._before

    def goes_to(self, page: str) -> None:
        """By the main navigation."""
        self.page.get_by_role("navigation").get_by_role("link", name=page).click()

    def types(self, text: str, into: Locator | None = None) -> None:
        """Press into a field and type; without one, where the page has put the cursor."""
        if into is not None:
            into.click()
        else:
            self.page.wait_for_function("document.activeElement.matches('textarea, input:not([role=combobox])')")
        self.page.keyboard.type(text)
        self.fields += 1


AtMost = Callable[..., AbstractContextManager[Job]]


@pytest.fixture
def at_most(measured: Callable[[str], None]) -> AtMost:
    """``with at_most(hq, "see and acknowledge", presses=1, fields=0) as job``: the job takes no more than that."""

    @contextmanager
    def counted(who: Visitor, name: str, *, presses: int, fields: int) -> Iterator[Job]:
        job = Job(who)
        yield job
        measured(f"{name}: {job.presses} presses, {job.fields} fields (at most {presses} and {fields})")
        assert (job.presses <= presses, job.fields <= fields) == (True, True), (
            f"{job.presses} presses, {job.fields} fields"
        )

    return counted


def state(town: Town, incident: str) -> str:
    """How it stands with the incident."""
    return str(town.run.call("GET", f"/incident/v1/incidents/{incident}")["state"])


def test_an_incident_is_seen_and_acknowledged_on_the_board(hq: Visitor, town: Town, at_most: AtMost) -> None:
    hq.opens("/").live()
    title = fresh("一号冷机停机")
    with at_most(hq, "see and acknowledge an incident, on the board", presses=1, fields=0):
        case = opened(town, title, "critical")
        hq.expect_row_visible(title)  # it comes by itself
        hq.clicks("确认并接手", within=hq.row_about(title))  # 1: in its row
        eventually(lambda: state(town, case) == "acknowledged", "acknowledgement")


def test_an_incident_is_seen_and_acknowledged_on_the_phone(page_as: PageAs, town: Town, at_most: AtMost) -> None:
    chief = page_as(town, phone=True).opens("/m")
    title = fresh("二号冷机停机")
    with at_most(chief, "see and acknowledge an incident, on the phone", presses=1, fields=0):
        case = opened(town, title, "critical")
        card = chief.page.get_by_role("article", name=title)
        card.get_by_role("button", name="确认并接手").tap()  # 1: the large button
        eventually(lambda: state(town, case) == "acknowledged", "acknowledgement")


def test_last_weeks_incident_is_found_by_its_day(hq: Visitor, town: Town, at_most: AtMost) -> None:
    title = fresh("冷却塔溢水")
    case = opened(town, title)
    town.run.call("POST", f"/incident/v1/incidents/{case}/resolve", {"note": None})
    hq.page.clock.install(time=datetime.now(UTC) + WEEK)
    hq.opens("/").live()
    day = f"上周{'一二三四五六日'[datetime.now(READER).weekday()]}"
    with at_most(hq, "find last Tuesday's incident", presses=4, fields=2) as job:
        job.goes_to("历史事件")  # 1
        job.types(day, hq.page.get_by_role("textbox", name="起始日期"))  # 2: days are typed as people say them
        job.types(day, hq.page.get_by_role("textbox", name="截止日期"))  # 3
        hq.page.get_by_role("link", name=title).click()  # 4: its row
        expect(hq.page.get_by_role("heading", name=title)).to_be_visible()


def test_an_incident_is_found_by_a_word_that_somebody_remembers(hq: Visitor, town: Town, at_most: AtMost) -> None:
    title = fresh("柴发启动失败")
    opened(town, title)
    hq.opens("/").live()
    with at_most(hq, "find an incident by a word", presses=3, fields=1) as job:
        job.goes_to("历史事件")  # 1
        job.types(title, hq.page.get_by_role("textbox", name="搜索"))  # 2
        hq.page.locator("tbody").get_by_role("link", name=title).click()  # 3: its row
        expect(hq.page.get_by_role("heading", name=title)).to_be_visible()


def test_the_history_is_exported(hq: Visitor, town: Town, at_most: AtMost) -> None:
    opened(town, "要导出的事件")
    hq.opens("/").live()
    with at_most(hq, "export the history (CSV)", presses=2, fields=0) as job:
        job.goes_to("历史事件")  # 1
        with hq.page.expect_download() as saved:
            hq.clicks("导出")  # 2: what the list shows
    assert saved.value.suggested_filename.endswith(".csv")


def test_a_sick_person_is_replaced_on_a_published_shift(hq: Visitor, run: Run, at_most: AtMost) -> None:
    plan = Plan(run)
    relief = plan.hired("李娜", "duty_chief", "relief")
    shift = plan.shift_now(plan.chief, plan.tech)
    hq.opens("/").live()
    with at_most(hq, "replace a sick person on a published shift", presses=6, fields=1) as job:
        job.goes_to("排班管理")  # 1
        shown = hq.page.locator("tbody tr", has_text=plan.name)
        shown.scroll_into_view_if_needed()  # what is far below is drawn when it comes near
        shown.get_by_role("button", name="马晓东").click()  # 2: the shift
        dialog = hq.page.get_by_role("dialog", name=plan.name)
        hq.clicks("变更班次", within=dialog)  # 3: a published shift binds; what it offers first is a replacement
        dialog.get_by_text("马晓东", exact=True).last.click()  # 4: who is sick, of the two who are there
        hq.page.locator(".ant-select-item-option:visible", has_text="李娜").click()  # 5: the list has opened by itself
        job.types("马晓东发热")  # the cursor waits in the reason
        hq.clicks("下达变更", within=dialog)  # 6: people are told at once
        expect(dialog.get_by_role("region", name="发布后的变更")).to_contain_text("李娜替下马晓东")
    [found] = [one for one in plan.shifts() if one["id"] == shift]
    assert relief in {one["staff_id"] for one in found["assignments"]}


def test_a_report_is_completed_and_signed(hq: Visitor, run: Run, at_most: AtMost) -> None:
    report = left_behind(run)
    hq.opens("/").live()
    with at_most(hq, "complete and sign a report", presses=6, fields=1) as job:
        job.goes_to("值班报告")  # 1
        hq.page.locator(f'a[href="/reports/{report}"]').click()  # 2: the newest draft
        job.types("本班运行平稳。", hq.page.get_by_label("值班总结"))  # 3
        hq.clicks("保存")  # 4: the paper shows it, so that what is read is what is signed
        expect(hq.page.frame_locator("iframe").get_by_text("本班运行平稳。")).to_be_visible()
        hq.clicks("签名并提交")  # 5
        hq.clicks("签名并提交", within=hq.page.get_by_role("dialog"))  # 6: what is sealed is never changed again
        expect(hq.page.get_by_role("heading", name="封存")).to_be_visible()

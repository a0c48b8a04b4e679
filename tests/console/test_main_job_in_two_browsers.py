"""The main job as two people do it: headquarters watches the board, the duty chief answers from a phone."""

import re
from collections.abc import Callable

import pytest
from farwatch_town import Town, eventually
from playwright.sync_api import expect
from visitor import Language, PageAs

WORDS: dict[Language, dict[str, str]] = {
    "zh-CN": {"acknowledge": "确认并接手", "resolve": "标记已处置", "in hand": "我正在处置", "sent": "已发送"},
    "en": {"acknowledge": "Acknowledge", "resolve": "Resolved", "in hand": "In my hands", "sent": "sent"},
}


@pytest.fixture(scope="module")
def town(found: Callable[[str], Town]) -> Town:
    """A site of their own: nothing else is open there."""
    return found("main-job")


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_hq_watches_while_the_chief_acknowledges_and_resolves_on_the_phone(
    page_as: PageAs, town: Town, language: Language
) -> None:
    words = WORDS[language]
    series = town.series[1 if language == "en" else 2]
    hq = page_as("admin", language=language)
    chief = page_as(town, language=language, phone=True).opens("/m")
    hq.live()

    town.read(series, 33.0)
    row = hq.row_about(series).filter(has_text=town.code)
    expect(row).to_be_visible()
    expect(row).to_contain_text(words["sent"])
    card = chief.page.get_by_role("article", name=re.compile(re.escape(series)))
    hq.pictured(f"main-job-board-{language}")
    chief.pictured(f"main-job-phone-{language}")

    card.get_by_role("button", name=words["acknowledge"]).click()
    expect(chief.page.get_by_role("heading", name=words["in hand"])).to_be_visible()
    expect(row.get_by_role("button", name=words["acknowledge"])).to_have_count(0)
    expect(row).to_contain_text("王值班")

    chief.page.get_by_role("link", name=re.compile(re.escape(series))).first.click()  # in the next steps, and below
    chief.page.get_by_role("button", name=words["resolve"]).click()  # asks once, and says what is so
    chief.page.get_by_role("group").get_by_role("button", name=words["resolve"]).click()
    incident = town.incident_about(series)["id"]
    eventually(
        lambda: town.run.call("GET", f"/incident/v1/incidents/{incident}")["state"] == "resolved",
        "resolution by the chief",
    )


def test_a_cut_stream_is_restored_on_both_screens_without_a_missing_row(page_as: PageAs, town: Town) -> None:
    hq = page_as("admin")
    chief = page_as(town, phone=True).opens("/m")
    hq.live()
    chief.page.locator("nav").wait_for()
    town.run.kill("incident")
    titles = [f"断流 {number} 号 {town.code}" for number in range(1, 7)]
    for title in titles:
        body = {"site_id": town.site_id, "title": title, "severity": "minor"}
        town.run.call("POST", "/incident/v1/incidents", body)
    for title in titles:
        expect(hq.row_about(title)).to_have_count(1)
        expect(chief.page.get_by_role("article", name=title)).to_have_count(1)
    hq.complaints.clear()  # the browser itself reports a lost connection
    chief.complaints.clear()

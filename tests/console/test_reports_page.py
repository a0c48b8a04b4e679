"""The shift reports: found, read, completed, signed and printed."""

import pytest
from drafts import left_behind
from farwatch_town import Run
from playwright.sync_api import expect
from visitor import PageAs, Visitor


@pytest.fixture
def report(run: Run) -> str:
    """A draft."""
    return left_behind(run)


def test_a_draft_is_found_completed_signed_and_sealed(hq: Visitor, report: str) -> None:
    hq.opens("/reports?state=draft")
    hq.page.locator(f'a[href="/reports/{report}"]').click()
    paper = hq.page.frame_locator("iframe")
    expect(paper.get_by_role("heading", name="值班报告")).to_be_visible()
    expect(paper.get_by_text("周文博").first).to_be_visible()
    hq.page.get_by_label("值班总结").fill("本班运行平稳。")
    hq.expect_disabled("签名并提交")
    hq.clicks("保存")
    expect(paper.get_by_text("本班运行平稳。")).to_be_visible()
    hq.clicks("签名并提交")
    hq.page.get_by_role("dialog").get_by_role("button", name="签名并提交").click()
    expect(hq.page.get_by_role("heading", name="封存")).to_be_visible()
    sealed = hq.run.call("GET", f"/reporting/v1/shift-reports/{report}")
    assert sealed["state"] == "submitted"
    expect(hq.sees(sealed["sha256"])).to_be_visible()


def test_printing_prints_the_paper_alone(hq: Visitor, report: str) -> None:
    hq.opens(f"/reports/{report}")
    hq.page.frame_locator("iframe").get_by_role("heading", name="值班报告").wait_for()
    hq.page.evaluate("document.querySelector('iframe').contentWindow.print = () => { window.printed = true }")
    hq.clicks("打印")
    assert hq.page.evaluate("window.printed") is True


def test_the_filters_are_in_the_address_and_an_empty_list_says_so(page_as: PageAs, report: str) -> None:
    hq = page_as("admin", language="en").opens("/reports?from=2026-01-01&to=2026-01-02")
    hq.expect_text("No report passes these filters")
    hq.clicks("Clear the filters")
    expect(hq.page.locator(f'a[href="/reports/{report}"]')).to_be_visible()
    assert "from=" not in hq.page.url


def test_a_report_nobody_knows_is_said_in_plain_words(hq: Visitor) -> None:
    hq.opens("/reports/01a20752-22a2-725f-ad48-8055484a5b01")
    expect(hq.page.get_by_role("alert")).to_be_visible()
    hq.complaints.clear()  # the browser itself reports every 404

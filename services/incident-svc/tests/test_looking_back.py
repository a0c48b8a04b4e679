"""What is over is found again, comes to figures, and goes into a spreadsheet."""

import csv
import io
from uuid import UUID

import httpx
import pytest

from svckit.testing import Harness

from .facts import anomaly_detected
from .story import declare, do


async def found(client: httpx.AsyncClient, **params: str) -> list[str]:
    """The titles of the incidents that fit."""
    answer = await client.get("/incidents", params=params)
    assert answer.status_code == 200, answer.text
    return [item["title"] for item in answer.json()["items"]]


async def figures(client: httpx.AsyncClient, **params: str) -> dict[str, float]:
    """What they come to."""
    answer = await client.get("/incidents/statistics", params=params)
    assert answer.status_code == 200, answer.text
    read: dict[str, float] = answer.json()
    return read


async def sheet(client: httpx.AsyncClient, language: str = "zh-CN", **params: str) -> list[list[str]]:
    """The rows of the spreadsheet, headings first."""
    answer = await client.get("/incidents/export", params=params, headers={"Accept-Language": language})
    assert answer.status_code == 200, answer.text
    assert answer.content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))


@pytest.mark.parametrize("words", ["漏水", "fw-2026", "北京一号", "BJ-1", "王强", "二号 漏水"])
async def test_it_is_found_by_its_words_number_site_and_by_who_had_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, words: str
) -> None:
    incident = await declare(chief, site)
    await do(chief, incident, "acknowledge")
    await do(chief, incident, "resolve")
    assert await found(chief, q=words) == ["二号机房漏水"]


async def test_it_is_found_by_its_cause(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await svc.deliver(anomaly_detected(site))
    assert len(await found(chief, q="cold-aisle-1.temperature")) == 1
    assert await found(chief, q="cold-aisle-2") == []


@pytest.mark.parametrize("words", ["漏水 火警", "%", "_", "\\"])
async def test_all_words_count_and_signs_are_only_signs(site: UUID, chief: httpx.AsyncClient, words: str) -> None:
    await declare(chief, site)
    assert await found(chief, q=words) == []


async def test_it_is_found_by_the_person(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await declare(chief, site, title="别人的")
    mine = await declare(chief, site, title="我的")
    by = (await do(chief, mine, "acknowledge")).json()["acknowledged_by"]["staff_id"]
    assert await found(chief, person=by) == ["我的"]


async def test_the_figures_are_of_what_is_shown(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    for minutes in (1, 2, 9):
        incident = await declare(chief, site, severity="critical")
        svc.clock.advance(minutes=minutes)
        await do(chief, incident, "acknowledge")
        await do(chief, incident, "unacknowledge")
        svc.clock.advance(minutes=minutes)
        await do(chief, incident, "acknowledge")  # the first one counts
        await do(chief, incident, "resolve")
    await declare(chief, site, severity="minor")
    shown = await figures(chief)
    assert (shown["total"], shown["open"], shown["resolved"], shown["acknowledged_after_count"]) == (4, 1, 3, 3)
    assert shown["acknowledged_after_mean_s"] == pytest.approx(240)
    assert shown["acknowledged_after_p50_s"] == pytest.approx(120)
    assert shown["resolved_after_p50_s"] == pytest.approx(240)
    assert shown["resolved_after_p90_s"] == pytest.approx(1080 - 0.2 * 840)
    mild = await figures(chief, severity="minor")
    assert (mild["total"], mild["acknowledged_after_mean_s"], mild["resolved_after_p90_s"]) == (1, None, None)


async def test_the_figures_and_the_sheet_are_of_your_sites_only(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await declare(chief, site)
    async with svc.as_user(["duty_chief"], sites=[UUID(int=9)]) as foreign:
        assert (await figures(foreign))["total"] == 0
        assert len(await sheet(foreign)) == 1


async def test_the_sheet_tells_the_sites_time_and_runs_nothing(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site, title="=HYPERLINK(1)", level=2)
    svc.clock.advance(minutes=3)
    await do(chief, incident, "acknowledge")
    headings, row = await sheet(chief)
    told = dict(zip(headings, row, strict=True))
    assert (told["标题"], told["等级"], told["状态"]) == ("'=HYPERLINK(1)", "II", "处置中")
    assert (told["时区"], told["创建时间"], told["确认用时（秒）"]) == ("Asia/Shanghai", "2026-11-23 08:00:00", "180")
    english, _ = await sheet(chief, language="en")
    assert english[:3] == ["number", "site", "title"]


async def test_a_long_sheet_comes_in_parts_without_gap_or_repeat(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("incident_svc.incidents.export.AT_ONCE", 2)
    for number in range(5):
        await declare(chief, site, title=f"事件{number}")
        svc.clock.advance(seconds=number % 2)
    assert [row[2] for row in (await sheet(chief))[1:]] == ["事件4", "事件3", "事件2", "事件1", "事件0"]

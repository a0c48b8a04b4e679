"""The list of incidents."""

from uuid import UUID

import httpx
import pytest

from svckit.testing import Harness

from .story import declare, do


async def _titles(client: httpx.AsyncClient, **params: object) -> list[str]:
    answer = await client.get("/incidents", params=params)  # type: ignore[arg-type]
    assert answer.status_code == 200, answer.text
    return [item["title"] for item in answer.json()["items"]]


async def test_newest_first_in_pages_without_gap_or_repeat(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    for number in range(5):
        await declare(chief, site, title=f"事件{number}")
        svc.clock.advance(seconds=number % 2)
    seen: list[str] = []
    cursor: str | None = None
    while True:
        page = (await chief.get("/incidents", params={"limit": 2, **({"cursor": cursor} if cursor else {})})).json()
        seen += [item["title"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == ["事件4", "事件3", "事件2", "事件1", "事件0"]


async def test_filters_narrow_the_list(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await declare(chief, site, title="轻", severity="minor")
    svc.clock.advance(minutes=1)
    await do(chief, await declare(chief, site, title="重", severity="critical"), "acknowledge")
    assert await _titles(chief, state="open") == ["轻"]
    assert await _titles(chief, state=["open", "acknowledged"]) == ["重", "轻"]
    assert await _titles(chief, level=2) == ["重"]
    assert await _titles(chief, severity="minor", site_id=str(site)) == ["轻"]
    assert await _titles(chief, **{"from": "2026-11-23T00:01:00Z"}) == ["重"]
    assert await _titles(chief, to="2026-11-23T08:01:00+08:00") == ["轻"]


@pytest.mark.parametrize("level", ["2", "II", "ii", "Ⅱ"])
async def test_a_level_may_be_asked_for_as_people_write_it(site: UUID, chief: httpx.AsyncClient, level: str) -> None:
    await declare(chief, site, title="一般", level=4)
    await declare(chief, site, title="重大", level=2)
    assert await _titles(chief, level=level) == ["重大"]


async def test_one_is_found_by_its_number_however_it_is_typed(site: UUID, chief: httpx.AsyncClient) -> None:
    first, _ = await declare(chief, site, title="先"), await declare(chief, site, title="后")
    assert await _titles(chief, q=f" {first['number'].lower()} ") == ["先"]
    assert await _titles(chief, q="FW-1999-000001") == []


async def test_empty_filters_filter_nothing(site: UUID, chief: httpx.AsyncClient) -> None:
    await declare(chief, site, title="唯一")
    assert await _titles(chief, site_id="", state="", level="", severity="", q="", cursor="", limit="") == ["唯一"]


@pytest.mark.parametrize(
    "params",
    [
        {"state": "lost"},
        {"level": "9"},
        {"level": "x"},
        {"level": "V"},
        {"from": "yesterday"},
        {"limit": "0"},
        {"cursor": "x"},
    ],
)
async def test_a_filter_that_makes_no_sense_is_refused(chief: httpx.AsyncClient, params: dict[str, str]) -> None:
    assert (await chief.get("/incidents", params=params)).status_code == 422

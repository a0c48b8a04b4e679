"""How quickly people answer: today against the weeks before."""

from typing import Any
from uuid import UUID

import httpx

from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import site_registered
from .story import declare, do

NONE = {"opened": 0, "answered": 0, "median_s": None}


async def test_today_stands_beside_the_weeks_before(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    assert await _responses(hq) == {"days": 28, "today": NONE, "before": NONE}
    for waits in (60, 120, 600):
        await _answered_after(svc, hq, site, waits)
    svc.clock.advance(days=1)
    await _answered_after(svc, hq, site, 30)
    await declare(hq, site)
    assert await _responses(hq) == {
        "days": 28,
        "today": {"opened": 2, "answered": 1, "median_s": 30},
        "before": {"opened": 3, "answered": 3, "median_s": 120},
    }


async def test_what_is_older_than_four_weeks_does_not_count(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    await _answered_after(svc, hq, site, 60)
    svc.clock.advance(days=28)
    assert (await _responses(hq))["before"]["opened"] == 1
    svc.clock.advance(days=1)
    assert (await _responses(hq))["before"] == NONE


async def test_a_day_begins_at_the_sites_own_midnight(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    svc.clock.advance(hours=15, minutes=59)  # 23:59 at the site, which is in Shanghai
    await declare(hq, site)
    assert (await _responses(hq))["today"]["opened"] == 1
    svc.clock.advance(minutes=1)
    told = await _responses(hq)
    assert (told["today"]["opened"], told["before"]["opened"]) == (0, 1)


async def test_the_first_answer_counts_and_exercises_do_not(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    incident = await _answered_after(svc, hq, site, 60)
    svc.clock.advance(minutes=5)
    await do(hq, incident, "acknowledge")
    await declare(hq, site, exercise=True)
    assert (await _responses(hq))["today"] == {"opened": 1, "answered": 1, "median_s": 60}


async def test_everybody_is_told_of_their_own_sites(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, chief: httpx.AsyncClient
) -> None:
    foreign = uuid7()
    await svc.deliver(site_registered(foreign))
    await declare(hq, foreign)
    assert (await _responses(chief))["today"]["opened"] == 0
    assert (await _responses(hq))["today"]["opened"] == 1


async def _answered_after(svc: Harness, hq: httpx.AsyncClient, site: UUID, seconds: int) -> dict[str, Any]:
    incident = await declare(hq, site)
    svc.clock.advance(seconds=seconds)
    assert (await do(hq, incident, "acknowledge")).status_code == 200
    return incident


async def _responses(client: httpx.AsyncClient) -> dict[str, Any]:
    answer = await client.get("/statistics/responses")
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told

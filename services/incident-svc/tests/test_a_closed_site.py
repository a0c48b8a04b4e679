"""At a closed site nothing begins: no incident is declared, no policy set. What is open is brought to its end."""

from uuid import UUID

import httpx

from contracts.incidents import IncidentEscalated
from svckit.testing import Harness

from .facts import anomaly_detected, site_registered
from .story import declare, do, one, problem

POLICY = {"steps": [{"after_s": 0, "notify": [{"role": "duty_chief"}]}]}


async def _closes(svc: Harness, site: UUID, version: int = 2, *, active: bool = False) -> None:
    await svc.deliver(site_registered(site, version=version, active=active))


async def test_nothing_is_declared_until_it_is_open_again(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, chief: httpx.AsyncClient
) -> None:
    await _closes(svc, site)
    for somebody in (hq, chief):
        refused = await somebody.post("/incidents", json={"site_id": str(site), "title": "漏水"})
        assert (refused.status_code, problem(refused)) == (409, "site-closed")
    assert "This site is closed" in refused.json()["detail"]
    await _closes(svc, site, 3, active=True)
    await declare(hq, site)


async def test_its_policy_is_read_and_stays_as_it_is(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    url = f"/policies/{site}"
    assert (await hq.put(url, json=POLICY)).status_code == 200
    await _closes(svc, site)
    for refused in (await hq.put(url, json=POLICY), await hq.delete(url)):
        assert (refused.status_code, problem(refused)) == (409, "site-closed")
    assert (await hq.get(url)).json()["version"] == 1


async def test_what_is_open_is_called_about_and_handled_to_its_end(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    incident = await declare(hq, site)
    await _closes(svc, site)
    before = len(await svc.published(IncidentEscalated))
    await svc.fast_forward(minutes=10)
    assert len(await svc.published(IncidentEscalated)) > before
    moves = ("acknowledge", {}), ("notes", {"text": "已断水"}), ("level", {"level": 1, "reason": "x"}), ("resolve", {})
    for move, body in (*moves, ("close", {})):
        assert (await do(hq, incident, move, **body)).status_code in {200, 201}, move


async def test_an_anomaly_that_was_seen_before_and_arrives_late_is_not_swallowed(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    await _closes(svc, site)
    await svc.deliver(anomaly_detected(site))
    assert (await one(hq))["state"] == "open"

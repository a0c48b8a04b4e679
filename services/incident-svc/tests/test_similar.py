"""Earlier incidents like one, and what helped then."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import anomaly_detected, inspection_failed, site_registered
from .story import declare, do, one, problem

ABOVE = "cold-aisle-1.temperature:above"
HOT: dict[str, Any] = {"series_kind": "temperature", "operator": ">", "group_key": ABOVE}


async def hot(svc: Harness, site: UUID, **changes: Any) -> None:
    """It is too hot, a minute later than before."""
    await svc.fast_forward(minutes=1)
    await svc.deliver(anomaly_detected(site, **{**HOT, **changes}, detected_at=svc.clock.now()))


async def resolved(svc: Harness, client: httpx.AsyncClient, note: str) -> dict[str, Any]:
    """The open incident, dealt with."""
    incident = await one(client, state="open")
    await svc.fast_forward(minutes=1)
    assert (await do(client, incident, "resolve", note=note)).status_code == 200
    return incident


async def similar(client: httpx.AsyncClient, incident: dict[str, Any]) -> list[dict[str, Any]]:
    answer = await client.get(f"/incidents/{incident['id']}/similar")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def test_earlier_ones_of_the_cause_say_who_ended_them_and_how(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await hot(svc, site)
    first = await resolved(svc, chief, "换了风机皮带")
    await hot(svc, site, cause_key="another limit", severity="critical")
    second = await resolved(svc, chief, "重启空调")
    await hot(svc, site)
    newest = await one(chief, state="open")
    found = await similar(chief, newest)
    assert [(one["number"], one["resolution"]) for one in found] == [
        (second["number"], "重启空调"),
        (first["number"], "换了风机皮带"),
    ]
    assert found[0]["resolved_by"]["name"] == "王强"
    assert found[0]["resolved_at"] > found[0]["opened_at"]
    assert await similar(chief, first) == []


async def test_then_come_those_of_the_same_sort_at_other_sites(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    elsewhere = uuid7()
    await svc.deliver(site_registered(elsewhere, code="sh-1"))
    other: dict[str, Any] = {"cause_key": "theirs", "group_key": "theirs:above"}
    await hot(svc, elsewhere, **other)
    theirs = await resolved(svc, hq, "关了一半机柜")
    await hot(svc, elsewhere, cause_key="cold", group_key="theirs:below", operator="<")
    await resolved(svc, hq, "太冷")
    await hot(svc, site)
    ours = await resolved(svc, chief, "重启空调")
    await hot(svc, site)
    newest = await one(hq, state="open")
    assert [(one["id"], one["same_site"]) for one in await similar(hq, newest)] == [
        (ours["id"], True),
        (theirs["id"], False),
    ]
    assert [one["id"] for one in await similar(chief, newest)] == [ours["id"]]


async def test_there_are_at_most_five(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    for attempt in range(7):
        await hot(svc, site)
        await resolved(svc, chief, f"第 {attempt} 次")
    await hot(svc, site)
    found = await similar(chief, await one(chief, state="open"))
    assert [one["resolution"] for one in found] == [f"第 {attempt} 次" for attempt in (6, 5, 4, 3, 2)]


async def test_a_checklist_that_failed_before_is_found(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    await svc.deliver(inspection_failed(site))
    before = await resolved(svc, chief, "已排水")
    await svc.fast_forward(minutes=1)
    await svc.deliver(inspection_failed(site, failed_at=svc.clock.now() + timedelta(seconds=1)))
    assert [one["id"] for one in await similar(chief, await one(chief, state="open"))] == [before["id"]]


async def test_what_was_declared_by_hand_has_nothing_to_compare(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await declare(chief, site)
    await svc.fast_forward(minutes=1)
    assert await similar(chief, await declare(chief, site)) == []


async def test_the_words_of_its_closing_count_where_the_resolving_has_none(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await hot(svc, site)
    first = await one(chief, state="open")
    await do(chief, first, "resolve")
    await do(chief, first, "close", note="压缩机高压保护")
    await hot(svc, site)
    assert [one["resolution"] for one in await similar(chief, await one(chief, state="open"))] == ["压缩机高压保护"]


async def test_a_foreign_incident_is_as_good_as_none(svc: Harness, site: UUID) -> None:
    await hot(svc, site)
    async with svc.as_user(["hq_admin"]) as hq:
        incident = await one(hq)
    async with svc.as_user(["duty_chief"], sites=[uuid7()]) as stranger:
        answer = await stranger.get(f"/incidents/{incident['id']}/similar")
    assert (answer.status_code, problem(answer)) == (404, "incident-not-found")

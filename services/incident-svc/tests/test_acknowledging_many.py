"""A storm is taken with one touch: what can be taken is taken, and the rest is said, each for itself."""

import asyncio
import contextlib
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from duty_told import Duty
from sqlalchemy.exc import DBAPIError

from contracts.incidents import IncidentAcknowledged, IncidentEscalated
from incident_svc.incidents import repository as incidents
from svckit.core.ids import uuid7
from svckit.testing import Harness
from svckit.testing.databases import database_url

from .facts import site_registered, staff_registered
from .locks import until_somebody_waits
from .story import declare, do, kinds, problem, read

MOST = 200


async def take(client: httpx.AsyncClient, *ids: Any, **more: Any) -> httpx.Response:
    """Acknowledge them all at once."""
    return await client.post("/incidents/acknowledge", json={"ids": [str(one) for one in ids], **more})


def outcomes(answer: httpx.Response) -> list[str]:
    """What became of each, in the order of the request."""
    assert answer.status_code == 200, answer.text
    return [item["outcome"] for item in answer.json()["items"]]


@pytest.mark.clause("R-5.2.1b", part="end")
async def test_all_are_taken_at_once_and_nobody_is_called_any_more(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    storm = [(await declare(chief, site))["id"] for _ in range(5)]
    answer = await take(chief, *storm, note="冷机跳闸，正在处理")
    assert outcomes(answer) == ["acknowledged"] * 5
    assert {one["incident"]["acknowledged_by"]["name"] for one in answer.json()["items"]} == {"王强"}
    facts = await svc.published(IncidentAcknowledged)
    assert [str(fact.incident_id) for fact in facts] == storm
    assert {(fact.via, fact.note) for fact in facts} == {("console", "冷机跳闸，正在处理")}
    called = len(await svc.published(IncidentEscalated))
    await svc.fast_forward(minutes=50)
    assert len(await svc.published(IncidentEscalated)) == called
    for one in storm:
        file = await read(chief, one)
        assert kinds(file)[:3] == ["opened", "escalated", "acknowledged"]
        assert file["timeline"][2]["params"]["note"] == "冷机跳闸，正在处理"


async def test_the_audit_log_names_who_did_it_and_every_event_that_came_of_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    storm = [(await declare(chief, site))["id"] for _ in range(3)]
    await take(chief, *storm)
    log = (await hq.get("/audit", params={"limit": 200})).json()["items"]
    [line] = [one for one in log if one["action"] == "POST /incidents/acknowledge"]
    assert (line["entry"]["name"], line["site_id"], line["entry"]["status"]) == ("王强", str(site), 200)
    assert len(line["entry"]["events"]) == len(await svc.published(IncidentAcknowledged)) == 3


async def test_what_another_has_stays_theirs_and_the_rest_is_taken(
    site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    theirs, own, free, over = [await declare(chief, site) for _ in range(4)]
    await do(hq, theirs, "acknowledge")
    await do(chief, own, "acknowledge")
    await do(chief, over, "resolve")
    answer = await take(chief, theirs["id"], own["id"], free["id"], over["id"])
    assert outcomes(answer) == ["taken", "acknowledged", "acknowledged", "refused"]
    first, _, _, last = answer.json()["items"]
    assert first["incident"]["acknowledged_by"]["name"] == "赵敏"
    assert (last["code"], last["incident"]["state"]) == ("incident-already-resolved", "resolved")
    assert over["number"] in last["detail"]
    assert {key: answer.json()[key] for key in ("acknowledged", "taken", "refused")} == {
        "acknowledged": 2,
        "taken": 1,
        "refused": 1,
    }
    assert kinds(await read(chief, theirs["id"]))[-1] == "also_acknowledged"
    assert kinds(await read(chief, own["id"])).count("acknowledged") == 1


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_only_what_is_yours_to_take_is_taken(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    """On duty at one site, off duty at another, and a third that is not theirs at all."""
    elsewhere, foreign, li = uuid7(), uuid7(), uuid7()
    for one in (elsewhere, foreign):
        await svc.deliver(site_registered(one))
    await svc.deliver(Duty(site).begins(li))
    async with svc.as_user(["hq_admin"]) as hq:
        here, there, hidden = [await declare(hq, one) for one in (site, elsewhere, foreign)]
    async with svc.as_user(["duty_chief"], sites=[site, elsewhere], id=li, name="李娜") as client:
        answer = await take(client, here["id"], there["id"], hidden["id"], uuid7())
        assert outcomes(answer) == ["acknowledged", "refused", "refused", "refused"]
        items = answer.json()["items"]
        assert [one["code"] for one in items[1:]] == ["not-called", "incident-not-found", "incident-not-found"]
        assert [one["incident"] is None for one in items] == [False, False, True, True]
        unseen = await take(client, hidden["id"])
        assert (unseen.status_code, problem(unseen)) == (404, "incident-not-found")


async def test_who_was_called_takes_what_they_were_called_for_and_no_more(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    li = uuid7()
    steps = [{"after_s": 0, "notify": [{"staff_id": str(li)}]}]
    before = await declare(hq, site)
    await _staff(svc, site, li)
    assert (await hq.put(f"/policies/{site}", json={"steps": steps})).status_code == 200
    called = await declare(hq, site)
    async with svc.as_user(["site_staff"], sites=[site], id=li, name="李娜") as client:
        answer = await take(client, before["id"], called["id"])
    assert outcomes(answer) == ["refused", "acknowledged"]
    assert "not called for this incident" in answer.json()["items"][0]["detail"]


async def _staff(svc: Harness, site: UUID, staff_id: UUID) -> None:
    await svc.deliver(staff_registered(staff_id, site, code="li", name="李娜", roles=("site_staff",)))


async def test_refusals_are_in_the_language_of_who_asks(site: UUID, chief: httpx.AsyncClient) -> None:
    over, free = await declare(chief, site), await declare(chief, site)
    await do(chief, over, "resolve")
    chief.headers["Accept-Language"] = "zh-CN"
    answer = await take(chief, over["id"], free["id"])
    assert answer.json()["items"][0]["detail"].startswith(f"事件 {over['number']} 已处置完毕")


async def test_one_named_twice_is_taken_once(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    assert outcomes(await take(chief, incident["id"], incident["id"])) == ["acknowledged"]
    assert len(await svc.published(IncidentAcknowledged)) == 1


async def test_the_same_request_again_gets_the_same_answer(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    storm = [(await declare(chief, site))["id"] for _ in range(3)]
    chief.headers["Idempotency-Key"] = "storm-1"
    first, again = await take(chief, *storm), await take(chief, *storm)
    assert first.json() == again.json()
    assert len(await svc.published(IncidentAcknowledged)) == 3


@pytest.mark.parametrize("count", [0, MOST + 1])
async def test_none_and_too_many_are_refused(chief: httpx.AsyncClient, count: int) -> None:
    answer = await take(chief, *(uuid7() for _ in range(count)))
    assert (answer.status_code, problem(answer)) == (422, "invalid-request")


async def test_two_people_who_take_the_same_storm_do_not_stand_in_each_others_way(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    storm = [(await declare(chief, site))["id"] for _ in range(12)]
    for _ in range(3):
        forth, back = await asyncio.gather(take(chief, *storm), take(hq, *reversed(storm)))
        assert set(outcomes(forth)) | set(outcomes(back)) <= {"acknowledged", "taken"}
    facts = await svc.published(IncidentAcknowledged)
    assert len(facts) == 12
    assert len({fact.acknowledged_by.name for fact in facts}) == 1


async def test_who_meets_another_crosswise_lets_go_and_takes_them_all_the_same(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    """Timers hold incidents in the order in which they are due, which is not that of their ids."""
    first, second = [UUID((await declare(chief, site))["id"]) for _ in range(2)]
    observer = await asyncpg.connect(database_url(svc.runtime.database.engine.url.database or ""))
    with contextlib.suppress(DBAPIError):  # whom the database picks; timers are fired again
        async with svc.transaction() as session:
            await incidents.lock(session, second)
            taking = asyncio.create_task(take(chief, first, second))
            await until_somebody_waits(observer)
            await incidents.lock(session, first)
    await observer.close()
    assert outcomes(await taking) == ["acknowledged", "acknowledged"]

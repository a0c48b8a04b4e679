"""An exercise 演练 runs like the real thing, says so in all it publishes, and is in no list that did not ask for it."""

from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from contracts.incidents import IncidentEscalated, IncidentOpened
from svckit.db.platform import outbox, timers
from svckit.testing import Harness

from .facts import anomaly_cleared, anomaly_detected, notification_acknowledged, notification_failed
from .live import Live, data
from .story import declare, do, problem, read


async def marks(svc: Harness) -> dict[str, set[str | None]]:
    """What the outbox says of each event type: "true" for an exercise, None for what is real."""
    found: dict[str, set[str | None]] = {}
    async with svc.runtime.database.read() as session:
        for row in (await session.execute(select(outbox.c.type, outbox.c.headers))).all():
            found.setdefault(row.type, set()).add(row.headers.get("ce_exercise"))
    return found


async def titles(client: httpx.AsyncClient, **params: str) -> list[str]:
    """The titles of a list, newest first."""
    return [item["title"] for item in (await client.get("/incidents", params=params)).json()["items"]]


@pytest.mark.clause("R-X.11", part="events")
async def test_everything_that_follows_from_an_exercise_is_one(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    incident = await declare(hq, site, exercise=True)
    assert incident["exercise"] is True
    await svc.fast_forward(minutes=30)
    await do(hq, incident, "level", level=1, reason="演练加重")
    for move in ("acknowledge", "resolve", "close"):
        assert (await do(hq, incident, move)).status_code == 200
    found = await marks(svc)
    assert {type_ for type_ in found if type_.startswith("incident.")} >= {
        "incident.opened",
        "incident.escalated",
        "incident.level_changed",
        "incident.acknowledged",
        "incident.resolved",
        "incident.closed",
    }
    assert set().union(*found.values()) == {"true"}
    async with svc.runtime.database.read() as session:
        assert set((await session.execute(select(timers.c.exercise))).scalars()) == {True}
    assert (await read(hq, incident["id"]))["timeline"][0]["text"]["zh"].startswith("【演练】")


async def test_what_is_real_stays_real_beside_it(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    await declare(hq, site)
    await svc.fast_forward(minutes=30)
    assert set().union(*(await marks(svc)).values()) == {None}


@pytest.mark.parametrize("answered", [notification_acknowledged, notification_failed])
async def test_an_answer_that_comes_without_the_mark_changes_no_exercise_into_something_real(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, answered: Any
) -> None:
    incident = await declare(hq, site, exercise=True)
    await svc.deliver(answered(UUID(incident["id"]), site))
    assert set().union(*(await marks(svc)).values()) == {"true"}


@pytest.mark.parametrize(
    ("asked", "shown"), [({}, ["真"]), ({"exercise": "true"}, ["演", "真"]), ({"exercise": "only"}, ["演"])]
)
async def test_a_list_leaves_exercises_out_unless_it_is_asked_for_them(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, asked: dict[str, str], shown: list[str]
) -> None:
    await declare(hq, site, title="真")
    svc.clock.advance(seconds=1)
    await declare(hq, site, title="演", exercise=True)
    assert await titles(hq, **asked) == shown


async def test_only_headquarters_declares_one(site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient) -> None:
    body = {"site_id": str(site), "title": "消防演练", "exercise": True}
    refused = await chief.post("/incidents", json=body)
    assert (refused.status_code, problem(refused)) == (403, "exercise-needs-headquarters")
    assert await titles(hq, exercise="true") == []


async def test_an_anomaly_of_an_exercise_never_joins_what_is_real(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    """Nor the other way round, and its clearing clears nothing real."""
    real, drill = anomaly_detected(site), anomaly_detected(site)
    assert real.cause_key == drill.cause_key
    await svc.deliver(real)
    await svc.deliver(drill, exercise=True)
    await svc.deliver(anomaly_cleared(site), exercise=True)
    assert len(await svc.published(IncidentOpened)) == 2
    [standing] = (await hq.get("/incidents")).json()["items"]
    [cleared] = (await hq.get("/incidents", params={"exercise": "only"})).json()["items"]
    assert (standing["occurrences"], standing["cause_cleared_at"]) == (1, None)
    assert cleared["cause_cleared_at"] is not None


async def test_the_stream_carries_the_mark_for_who_asks_for_exercises(
    live: Live, site: UUID, hq: httpx.AsyncClient
) -> None:
    await declare(hq, site, title="演", exercise=True)
    await declare(hq, site, title="真")
    async with live.stream(hq, since="0", exercise="true") as stream:
        said = [data(event) for event in await stream.take(4)]
    assert [(one["title"], one["exercise"]) for one in said] == [("演", True)] * 2 + [("真", False)] * 2
    async with live.stream(hq, since="0") as stream:
        assert data((await stream.take(1))[0])["title"] == "真"


async def test_the_audit_log_says_it(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    await declare(hq, site, exercise=True)
    await declare(hq, site)
    await svc.deliver(anomaly_detected(site), exercise=True)
    entries = [item["entry"] for item in (await hq.get("/audit")).json()["items"]]
    declared = [one.get("exercise", False) for one in entries if one["action"] == "POST /incidents"]
    assert sorted(declared) == [False, True]
    assert {one.get("exercise") for one in entries if one["action"] == "anomaly.detected"} == {True}


@pytest.mark.clause("R-4.1.2b", part="test alarm")
async def test_a_test_alarm_opens_an_incident_that_calls_nobody_and_ends_with_the_alarm(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    alarm = anomaly_detected(site, kind="test", severity="info", group_key=None)
    await svc.deliver(alarm, exercise=True)
    [opened] = await svc.published(IncidentOpened)
    assert opened.source_id == alarm.anomaly_id, "however mild: it is to arrive"
    await svc.fast_forward(hours=2)
    assert await svc.published(IncidentEscalated) == []
    await svc.deliver(anomaly_cleared(site, kind="test", severity="info", group_key=None), exercise=True)
    await svc.fast_forward(seconds=1)
    found = await read(hq, opened.incident_id)
    assert (found["state"], found["exercise"]) == ("resolved", True)
    assert set().union(*(await marks(svc)).values()) == {"true"}


async def test_what_only_calls_itself_a_test_and_is_no_exercise_is_real(svc: Harness, site: UUID) -> None:
    await svc.deliver(anomaly_detected(site, kind="test"))
    assert len(await svc.published(IncidentEscalated)) == 1

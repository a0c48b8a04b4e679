"""Two hands at once, and a hand in the database: the invariants hold."""

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.incidents import Actor, IncidentAcknowledged, IncidentEscalated, IncidentOpened
from incident_svc.app import service
from incident_svc.escalations.service import KIND as ESCALATION
from incident_svc.incidents import repository as incidents
from incident_svc.incidents import service as handling
from svckit.core.ids import uuid7
from svckit.testing import Harness
from svckit.testing.databases import database_url
from svckit.testing.harness import running
from svckit.testing.logs import recorded_logs
from svckit.testing.pool import pooled_database
from svckit.timers import TimerWorker

from .facts import anomaly_detected, received
from .locks import until_somebody_waits
from .story import declare, do, kinds, read

NOTHING_NEXT = ", ".join(
    f"next_{column} = NULL" for column in ("due_at", "round", "step", "round_began_at", "rounds_left")
)
TWICE = """
    INSERT INTO escalations
    SELECT gen_random_uuid(), incident_id, round, step, trigger, targets, due_at, escalated_at, late_s FROM escalations
"""
LI = Actor(staff_id=UUID(int=2), name="李娜")


def worker(svc: Harness) -> TimerWorker:
    return TimerWorker(
        svc.runtime.database, ESCALATION, svc.service.timers[ESCALATION], svc.clock, svc.runtime.settings
    )


@pytest.mark.clause("R-5.2.1a", part="one per cause")
async def test_many_consumers_that_see_one_cause_at_once_open_one_incident(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await asyncio.gather(*(svc.deliver(anomaly_detected(site)) for _ in range(8)))
    [opened] = await svc.published(IncidentOpened)
    assert (await read(chief, opened.incident_id))["occurrences"] == 8
    assert len(await svc.published(IncidentEscalated)) == 1


async def test_one_event_delivered_to_two_consumers_at_once_counts_once(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    record = received(anomaly_detected(site))
    await asyncio.gather(*(svc.deliver_records(record) for _ in range(4)))
    [opened] = await svc.published(IncidentOpened)
    assert (await read(chief, opened.incident_id))["occurrences"] == 1


@pytest.mark.clause("R-5.2.1a", part="one per cause")
async def test_a_cause_that_waits_for_an_incident_being_resolved_opens_a_new_one(svc: Harness, site: UUID) -> None:
    await svc.deliver(anomaly_detected(site))
    [opened] = await svc.published(IncidentOpened)
    observer = await asyncpg.connect(database_url(svc.runtime.database.engine.url.database or ""))
    async with svc.transaction() as session:
        incident = await incidents.lock(session, opened.incident_id)
        assert incident is not None
        joining = asyncio.create_task(svc.deliver(anomaly_detected(site)))
        await until_somebody_waits(observer)
        await handling.resolve(session, incident, LI, svc.clock.now(), note=None)
    await joining
    await observer.close()
    assert [one.number for one in await svc.published(IncidentOpened)] == ["FW-2026-000001", "FW-2026-000002"]


async def test_numbers_of_incidents_opened_at_once_differ(svc: Harness, site: UUID) -> None:
    await asyncio.gather(*(svc.deliver(anomaly_detected(site, cause_key=str(key))) for key in range(12)))
    numbers = {opened.number for opened in await svc.published(IncidentOpened)}
    assert numbers == {f"FW-2026-{ordinal:06d}" for ordinal in range(1, 13)}


@pytest.mark.clause("R-5.2.1b", part="end")
async def test_a_step_that_comes_due_while_somebody_acknowledges_does_not_fire(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    opened = await declare(chief, site)
    svc.clock.advance(seconds=180)
    observer = await asyncpg.connect(database_url(svc.runtime.database.engine.url.database or ""))
    async with svc.transaction() as session:
        incident = await incidents.lock(session, UUID(opened["id"]))
        assert incident is not None
        firing = asyncio.create_task(worker(svc).fire_due())
        await until_somebody_waits(observer)
        await handling.acknowledge(session, incident, LI, svc.clock.now(), via="console")
    await firing
    await observer.close()
    assert len(await svc.published(IncidentEscalated)) == 1
    assert kinds(await read(chief, opened["id"])) == ["opened", "escalated", "acknowledged"]


@pytest.mark.clause("R-5.2.1b", part="end")
async def test_acknowledgements_that_race_escalations_always_come_last(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    opened = [await declare(chief, site) for _ in range(6)]
    svc.clock.advance(seconds=180)
    moves = [do(chief, incident, "acknowledge") for incident in opened]
    await asyncio.gather(worker(svc).fire_due(), worker(svc).fire_due(), *moves)
    await svc.fast_forward(minutes=50)
    taken = {one.incident_id: one.version for one in await svc.published(IncidentAcknowledged)}
    assert len(taken) == 6
    assert all(one.version < taken[one.incident_id] for one in await svc.published(IncidentEscalated))


@pytest.mark.clause("R-X.6", part="restart")
async def test_deadlines_survive_a_restart_and_fire_once(postgres_server: str) -> None:
    async with pooled_database(service.migrations) as url:
        with recorded_logs() as logs:
            async with running(service, url, logs) as before:
                for key in range(20):
                    await before.deliver(anomaly_detected(uuid7(), cause_key=str(key)))
            async with running(service, url, logs) as after:
                after.clock.advance(seconds=190)
                await asyncio.gather(worker(after).fire_due(), worker(after).fire_due())
                second = [one for one in await after.published(IncidentEscalated) if one.step == 1]
    assert len({one.incident_id for one in second}) == len(second) == 20
    assert {one.late_s for one in second} == {10.0}


@pytest.mark.parametrize("move", ["resolve", "acknowledge"])
async def test_the_same_move_by_two_people_at_once(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient, move: str
) -> None:
    incident = await declare(chief, site)
    answers = await asyncio.gather(do(chief, incident, move), do(hq, incident, move))
    statuses = sorted(answer.status_code for answer in answers)
    assert statuses == ([200, 409] if move == "resolve" else [200, 200])
    assert len(await svc.published(IncidentAcknowledged)) == (move == "acknowledge")


async def test_two_first_policies_of_a_site_take_turns(site: UUID, hq: httpx.AsyncClient) -> None:
    body = {"steps": [{"after_s": 0, "notify": [{"role": "duty_chief"}]}]}
    answers = await asyncio.gather(*(hq.put(f"/policies/{site}", json=body) for _ in range(2)))
    assert sorted(answer.json()["version"] for answer in answers) == [1, 2]


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        (f"UPDATE incidents SET state = 'lost', {NOTHING_NEXT}", "ck_incidents_state"),
        ("UPDATE incidents SET level = 0", "ck_incidents_level"),
        ("UPDATE incidents SET severity = 'awful'", "ck_incidents_severity"),
        ("UPDATE incidents SET number = 'x'", "ck_incidents_number"),
        (f"UPDATE incidents SET state = 'acknowledged', {NOTHING_NEXT}", "ck_incidents_acknowledged"),
        ("UPDATE incidents SET acknowledged_at = now()", "ck_incidents_open"),
        ("UPDATE incidents SET resolved_at = now()", "ck_incidents_resolved"),
        ("UPDATE incidents SET closed_at = now()", "ck_incidents_closed"),
        ("UPDATE incidents SET resolved_at = now(), state = 'resolved'", "ck_incidents_only_active_escalates"),
        ("UPDATE incidents SET next_due_at = NULL", "ck_incidents_next_step_whole"),
        (TWICE, "uq_escalations_incident_id_round_step"),
        ("INSERT INTO stream_head VALUES (false, 0, 0)", "ck_stream_head_single_row"),
        ("UPDATE stream_head SET pruned = position + 1", "ck_stream_head_order"),
    ],
)
async def test_the_database_repeats_the_rules(svc: Harness, site: UUID, statement: str, constraint: str) -> None:
    await svc.deliver(anomaly_detected(site))
    with pytest.raises(IntegrityError, match=constraint):
        await _execute(svc, statement)


async def _execute(svc: Harness, statement: str) -> Any:
    async with svc.transaction() as session:
        return await session.execute(text(statement))


async def test_the_database_lets_a_cause_have_one_active_incident_only(svc: Harness, site: UUID) -> None:
    await svc.deliver(anomaly_detected(site))
    await svc.deliver(anomaly_detected(site, cause_key="other"))
    with pytest.raises(IntegrityError, match="uq_incidents_active_cause"):
        await _execute(svc, "UPDATE incidents SET cause_key = 'same'")

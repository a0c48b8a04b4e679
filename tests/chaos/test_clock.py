"""The clock is stepped, forwards and backwards, and daylight saving begins and ends: each step still fires once."""

import os
import random
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from contracts.incidents import IncidentEscalated
from contracts.sites import SiteRegistered
from incident_svc.app import service
from svckit.core.ids import uuid7
from svckit.testing import Harness, service_fixture

svc = service_fixture(service)

STEPS_S = (0, 60, 300)
BACKWARDS_S = 3600
SEED = os.environ["FW_CHAOS_SEED"]


async def opened_at(svc: Harness, zone: str) -> str:
    """A site in ``zone`` with a plan of three steps, and one incident; its id."""
    site_id = uuid7()
    registered = SiteRegistered(
        site_id=site_id, version=1, code="clock", name="clock", kind="data_centre", timezone=zone
    )
    await svc.deliver(registered)
    async with svc.as_user(["hq_admin"]) as hq:
        steps = [{"after_s": after_s, "notify": [{"role": "duty_chief"}]} for after_s in STEPS_S]
        answer = await hq.put(f"/policies/{site_id}", json={"steps": steps, "repeat": 0})
        assert answer.is_success, answer.text
        answer = await hq.post("/incidents", json={"site_id": str(site_id), "title": "时钟"})
        assert answer.status_code == 201, answer.text
    incident_id: str = answer.json()["id"]
    return incident_id


async def fired(svc: Harness) -> list[IncidentEscalated]:
    return await svc.published(IncidentEscalated)


@pytest.mark.clause("R-X.6", part="late")
async def test_a_clock_that_is_stepped_fires_each_step_once_and_says_how_late(svc: Harness) -> None:
    rng = random.Random(f"{SEED} clock")
    incidents = {await opened_at(svc, "Asia/Shanghai") for _ in range(3)}
    latest = svc.clock.now()
    for _ in range(30):
        step = timedelta(seconds=rng.choice((1, 20, 90, -30, -BACKWARDS_S, 7200)))
        svc.clock.set(svc.clock.now() + step)
        latest = max(latest, svc.clock.now())
        await svc.fast_forward(seconds=0)
    svc.clock.set(latest)
    await svc.fast_forward(hours=1)
    found = await fired(svc)
    fired_steps = Counter((str(event.incident_id), event.round, event.step) for event in found)
    assert set(fired_steps.values()) == {1}, "a step fires once, also of the rounds that repeat a plan that has run out"
    assert fired_steps.keys() >= {(incident, 0, step) for incident in incidents for step in range(len(STEPS_S))}
    for event in found:
        assert event.late_s == max(0.0, (event.escalated_at - event.due_at).total_seconds())


@pytest.mark.clause("R-X.6", part="once")
@pytest.mark.parametrize(
    ("zone", "before"),
    [
        ("America/New_York", datetime(2026, 11, 1, 5, 58, tzinfo=UTC)),
        ("America/New_York", datetime(2026, 3, 8, 6, 58, tzinfo=UTC)),
        ("Asia/Shanghai", datetime(2026, 12, 31, 15, 58, tzinfo=UTC)),
    ],
    ids=["winter time begins", "summer time begins", "the year ends"],
)
async def test_a_pause_is_as_long_as_ever_when_the_wall_clock_jumps(svc: Harness, zone: str, before: datetime) -> None:
    svc.clock.set(before)
    await opened_at(svc, zone)
    await svc.fast_forward(minutes=10)
    pauses = [(event.escalated_at - before).total_seconds() for event in await fired(svc)]
    assert pauses == list(STEPS_S)

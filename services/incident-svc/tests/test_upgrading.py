"""A release meets what an older one left behind."""

from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from contracts.incidents import IncidentUnacknowledged
from incident_svc.escalations.arming import arm
from svckit.db.migrations import downgrade, upgrade
from svckit.testing import Harness
from svckit.testing.databases import APPLICATION, database_url, migrator_url

from .story import declare, do, read

RAN_OUT = """
    UPDATE incidents SET next_due_at = NULL, next_round = NULL, next_step = NULL, next_round_began_at = NULL,
        next_rounds_left = NULL, last_round = 2
    WHERE state = 'open'
"""


@pytest.mark.own_database
@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_incidents_that_an_older_release_would_never_have_called_about_again_get_their_deadlines(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    silent, taken = await declare(chief, site), await declare(chief, site)
    await do(chief, taken, "acknowledge")
    engine = svc.runtime.database.engine
    url = migrator_url(database_url(engine.url.database or ""))
    await downgrade(url, svc.service.migrations, "0007", application=APPLICATION)
    await engine.dispose()
    async with svc.transaction() as session:
        await session.execute(text(RAN_OUT))
        await session.execute(text("DELETE FROM timers"))
    await upgrade(url, svc.service.migrations, application=APPLICATION)
    await engine.dispose()
    silent, taken = await read(chief, silent["id"]), await read(chief, taken["id"])
    assert silent["exhausted"] is True
    async with svc.runtime.database.read() as session:
        rows = await session.execute(text("SELECT kind, subject, step, due_at, payload FROM timers ORDER BY kind"))
        [limit, step] = rows.all()
    assert (limit.kind, limit.subject) == ("acknowledgement", taken["id"])
    assert limit.due_at.isoformat().replace("+00:00", "Z") == taken["acknowledged_until"]
    assert (step.kind, step.subject, step.step) == ("escalation", silent["id"], "3.0")
    assert step.due_at.isoformat().replace("+00:00", "Z") == silent["next_escalation_at"]
    assert step.payload == {"round": 3, "step": 0}


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_an_acknowledgement_that_a_replica_of_an_older_release_took_gets_a_limit_too(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    old, new = await declare(chief, site), await declare(chief, site)
    for incident in (old, new):
        await do(chief, incident, "acknowledge")
    async with svc.transaction() as session:  # what that release wrote
        await session.execute(text("UPDATE incidents SET acknowledged_until = NULL WHERE id = :id"), {"id": old["id"]})
        await session.execute(text("DELETE FROM timers WHERE subject = :id"), {"id": old["id"]})
    await svc.fast_forward(minutes=30)
    for armed in (1, 0):
        async with svc.transaction() as session:
            assert await arm(session, svc.clock.now()) == armed
    assert (await read(chief, old["id"]))["acknowledged_until"] == "2026-11-23T01:30:00Z"
    await svc.fast_forward(minutes=31)
    assert [str(one.incident_id) for one in await svc.published(IncidentUnacknowledged)] == [new["id"]]
    await svc.fast_forward(minutes=30)
    fallen = [(str(one.incident_id), one.reason) for one in await svc.published(IncidentUnacknowledged)]
    assert fallen == [(new["id"], "stands"), (old["id"], "stands")]

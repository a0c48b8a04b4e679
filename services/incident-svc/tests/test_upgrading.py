"""A release meets what an older one left behind."""

from json import dumps
from uuid import UUID

import httpx
import pytest
from duty_told import Duty
from sqlalchemy import text

from contracts.incidents import IncidentUnacknowledged
from incident_svc.escalations.arming import arm
from incident_svc.projections.service import duty_register
from svckit.core.ids import uuid7
from svckit.db.migrations import downgrade, upgrade
from svckit.testing import Harness
from svckit.testing.databases import APPLICATION, database_url, migrator_url

from .facts import BEGIN, site_registered
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


SHIFT = """
    INSERT INTO shifts (id, version, site_id, starts_at, ends_at, started, ended, expected, assignments, held)
    VALUES (:id, 3, :site, :at, :at, :started, :ended, CAST(:expected AS jsonb), CAST(:assignments AS jsonb),
        CAST(:held AS jsonb))
"""
PRESENCE = "INSERT INTO presence (shift_id, staff_id, post, version, present) VALUES (:shift, :who, :post, 2, :present)"


class FormerRoster:
    """Shifts and attendance as the release before kept them."""

    def __init__(self, svc: Harness) -> None:
        self.svc = svc

    async def shift(self, site: UUID, *seats: tuple[UUID, str], posts: bool = True, **state: object) -> UUID:
        shift = uuid7()
        values = {"started": True, "ended": False, "held": None, **state, "id": shift, "site": site, "at": BEGIN}
        values["expected"] = dumps([str(one) for one, _ in seats])
        values["assignments"] = dumps([[str(one), post] for one, post in seats]) if posts else None
        async with self.svc.transaction() as session:
            await session.execute(text(SHIFT), values)
        return shift

    async def seen(self, shift: UUID, who: UUID, post: str, *, present: bool = True) -> None:
        async with self.svc.transaction() as session:
            await session.execute(text(PRESENCE), {"shift": shift, "who": who, "post": post, "present": present})


@pytest.mark.own_database
@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_nobody_who_has_the_duty_loses_it_by_the_upgrade_and_roster_svc_has_the_last_word(svc: Harness) -> None:
    here, there, old = uuid7(), uuid7(), uuid7()
    for site in (here, there, old):
        await svc.deliver(site_registered(site, code=site.hex))
    came, gone, planned, held, released, chief, ill = (uuid7() for _ in range(7))
    engine = svc.runtime.database.engine
    url = migrator_url(database_url(engine.url.database or ""))
    await downgrade(url, svc.service.migrations, "0019", application=APPLICATION)
    await engine.dispose()
    former = FormerRoster(svc)
    running = await former.shift(
        here, (came, "duty_chief"), (ill, "duty_chief"), (gone, "own_post"), (planned, "own_post")
    )
    await former.seen(running, came, "duty_chief")
    await former.seen(running, gone, "own_post", present=False)
    over = await former.shift(there, ended=True, held=dumps(["duty_chief"]))
    await former.seen(over, held, "duty_chief")
    await former.seen(over, released, "tech_ops")
    await former.shift(there, (ill, "duty_chief"), started=False)
    await former.shift(old, (chief, "duty_chief"), posts=False)
    await upgrade(url, svc.service.migrations, application=APPLICATION)
    await engine.dispose()

    register = duty_register(svc.runtime)
    everybody = (came, gone, planned, held, released, chief, ill)
    assert [await register(one) for one in everybody] == [{here}, set(), {here}, {there}, set(), {old}, set()]
    async with svc.as_user(["hq_admin"]) as hq:
        steps = {"steps": [{"after_s": 0, "notify": [{"role": "own_post"}]}]}
        assert (await hq.put(f"/policies/{here}", json=steps)).status_code == 200, "people are planned for it"
    await svc.deliver(Duty(here).begins(ill))
    assert [await register(one) for one in (came, planned, ill, held)] == [set(), set(), {here}, {there}]

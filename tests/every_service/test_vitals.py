"""Every service tells `farwatch doctor` the facts it judges by, and the doctor understands them."""

from datetime import timedelta

import httpx

from farwatch.doctor.findings import examine
from svckit import timers
from svckit.testing import Harness


async def vitals_of(svc: Harness) -> dict[str, object]:
    transport = httpx.ASGITransport(svc.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://own-port") as client:
        answer = await client.get("/vitalz")
    assert answer.status_code == 200
    return answer.json()


async def test_a_fresh_service_is_well_but_for_what_only_others_can_give_it(harness: Harness) -> None:
    service, facts = harness.service, await vitals_of(harness)
    found = {finding.code for finding in examine(service.source, facts)}
    # The tests' clock stands still and no mail server listens; a pulse needs the other services.
    assert found <= {"clocks-differ", "no-pulse", "no-heartbeat", "no-mail-server"}
    database = facts["database"]
    assert database["revision"] == database["expected"]
    assert database["platform_revision"] == database["platform_expected"]


async def test_a_deadline_that_did_not_fire_is_told(harness: Harness) -> None:
    async with harness.transaction() as session:
        due_at = harness.clock.now() - timedelta(seconds=30)
        await timers.schedule(session, kind="late", subject="1", due_at=due_at)
    facts = await vitals_of(harness)
    assert "timers-late" in {finding.code for finding in examine(harness.service.source, facts)}
    assert facts["timers"] == {"count": 1, "oldest_s": 30.0}

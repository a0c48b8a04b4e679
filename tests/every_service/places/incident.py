"""incident-svc: what we do about it."""

from uuid import UUID

from duty_told import Duty

from contracts.sites import SiteRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .ground import AUDIT, NOTHING, Ask, Ground, Json, Place, at_site, made, policy

POLICY: Json = {"steps": [{"after_s": 0, "notify": [{"role": "duty_chief"}]}]}


async def settle(harness: Harness) -> Place:
    """A site with an open incident, an escalation policy of its own, and somebody on duty."""
    site_id, chief, hq, now = uuid7(), uuid7(), harness.as_user(["hq_admin"]), harness.clock.now()
    site = {"site_id": site_id, "version": 1, "code": "s", "name": "x", "kind": "idc", "timezone": "UTC"}
    await harness.deliver(SiteRegistered.model_validate(site))
    await harness.deliver(Duty(site_id).begins(chief, at=now))
    await made(hq, f"/policies/{site_id}", POLICY, method="PUT")
    incident = await made(hq, "/incidents", {"site_id": str(site_id), "title": f"leak {site_id.hex}"})
    return Place(site_id, {"incident_id": UUID(incident["id"]), "staff_id": chief}, marks=(site_id.hex,))


GROUND = Ground(
    settle,
    {
        **AUDIT,
        "GET /incidents": Ask(query=at_site),
        "GET /incidents/statistics": Ask(query=at_site),
        "GET /incidents/export": Ask(query=at_site),
        "POST /incidents": Ask(body=lambda place: {"site_id": place["site_id"], "title": "fire"}),
        "GET /incidents/{incident_id}": NOTHING,
        "GET /incidents/{incident_id}/similar": NOTHING,
        "POST /sos": Ask(body=at_site, best=201),
        "POST /incidents/{incident_id}/place": Ask(body=lambda _: {"latitude": 1, "longitude": 1}, best=409),
        "POST /incidents/{incident_id}/stand-down": Ask(body=lambda _: {"reason": "x"}, best=409),  # no call for help
        "POST /incidents/{incident_id}/acknowledge": NOTHING,
        "POST /incidents/acknowledge": Ask(body=lambda place: {"ids": [place["incident_id"]]}),
        "POST /incidents/{incident_id}/notes": Ask(body=lambda _: {"text": "seen"}),
        "POST /incidents/{incident_id}/level": Ask(body=lambda _: {"level": 1, "reason": "worse"}),
        "POST /incidents/{incident_id}/reassign": Ask(body=lambda place: {"staff_id": place["staff_id"]}, best=409),
        "POST /incidents/{incident_id}/unacknowledge": NOTHING,
        "POST /incidents/{incident_id}/reopen": Ask(best=409),
        "POST /incidents/{incident_id}/resolve": NOTHING,
        "POST /incidents/{incident_id}/close": NOTHING,
        "GET /statistics/responses": NOTHING,
        **policy(POLICY),
        "GET /stream": Ask(query=lambda place: {**at_site(place), "since": "never"}, best=422),
    },
)

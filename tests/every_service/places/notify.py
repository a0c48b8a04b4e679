"""notify-svc: who is told, and did it arrive."""

from uuid import UUID

from duty_told import Duty

from contracts.calls import CallRequested, CallSubject, CallTarget, CallText
from contracts.incidents import IncidentEscalated, Target
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .ground import AUDIT, NOTHING, Ask, Ground, Place, at_site, made, policy


async def settle(harness: Harness) -> Place:
    """A site with a chief on duty who has a contact method, has been called, and is asked something."""
    site_id, chief, now = uuid7(), uuid7(), harness.clock.now()
    mark = chief.hex[-10:]
    about = {"version": 1, "code": f"c-{mark}", "name": f"李 {mark}"}
    await harness.deliver(SiteRegistered(site_id=site_id, kind="idc", timezone="UTC", **about))
    await harness.deliver(
        StaffRegistered(staff_id=chief, roles=("duty_chief",), site_ids=(site_id,), email=f"{mark}@x.example", **about)
    )
    await harness.deliver(Duty(site_id).begins(chief, at=now))
    incident_id = uuid7()
    await harness.deliver(
        IncidentEscalated(
            version=2,
            incident_id=incident_id,
            number="FW-2026-000001",
            site_id=site_id,
            title=f"leak {mark}",
            level=2,
            severity="major",
            state="open",
            opened_at=now,
            escalation_id=uuid7(),
            step=0,
            round=0,
            targets=(Target(role="duty_chief"),),
            due_at=now,
            escalated_at=now,
        )
    )
    hq = harness.as_user(["hq_admin"])
    method = {"staff_id": str(chief), "channel": "email", "address": f"{mark}-2@x.example"}
    method_id = UUID((await made(hq, "/contact-methods", method))["id"])
    [delivery] = (await made(hq, f"/deliveries?site_id={site_id}", method="GET"))["items"]
    ids = {"delivery_id": UUID(delivery["id"]), "method_id": method_id, "staff_id": chief, "incident_id": incident_id}
    ids["notification_id"] = await _asked(harness, site_id, chief, mark)
    return Place(site_id, ids, marks=(mark,))


async def _asked(harness: Harness, site_id: UUID, chief: UUID, mark: str) -> UUID:
    """The chief is asked about their presence; the call to them."""
    await harness.deliver(
        CallRequested(
            version=1,
            call_id=uuid7(),
            site_id=site_id,
            subject=CallSubject(type="presence_check", id=uuid7()),
            severity="minor",
            title=CallText(zh=f"查岗 {mark}", en=f"presence {mark}"),
            text=CallText(zh="请应答", en="answer"),
            asked="acknowledge",
            targets=(CallTarget(staff_id=chief),),
            requested_at=harness.clock.now(),
        )
    )
    [waits] = (await made(harness.as_user(["duty_chief"], id=chief), "/calls/mine", method="GET"))["items"]
    return UUID(waits["id"])


GROUND = Ground(
    settle,
    {
        **AUDIT,
        "GET /channels": Ask(common=True),
        "GET /deliveries": Ask(query=at_site),
        "GET /deliveries/{delivery_id}": NOTHING,
        "GET /contact-methods": Ask(query=lambda place: {"staff_id": place["staff_id"]}),
        "POST /contact-methods": Ask(
            body=lambda place: {
                "staff_id": place["staff_id"],
                "channel": "email",
                "address": f"{uuid7().hex[-10:]}@x.example",
            }
        ),
        "PATCH /contact-methods/{method_id}": Ask(body=lambda _: {"position": 3}),
        "POST /contact-methods/{method_id}/test": NOTHING,
        "POST /contact-methods/{method_id}/verification": NOTHING,
        "POST /contact-methods/{method_id}/verification/confirm": Ask(body=lambda _: {"code": "000000"}, best=409),
        "POST /staff/{staff_id}/test": Ask(best=202),
        "DELETE /contact-methods/{method_id}": NOTHING,
        **policy({"link_ttl_s": 600}),
        "GET /calls/mine": NOTHING,
        "POST /calls/{notification_id}/answer": Ask(body=lambda _: {"answer": "acknowledged"}),
        "GET /answer/{token}": Ask(best=404),
        "POST /answer/{token}": Ask(best=404),
        "GET /ack/{token}": Ask(best=404),
        "POST /ack/{token}": Ask(best=404),
    },
)

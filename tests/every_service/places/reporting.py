"""reporting-svc: what HQ and auditors read."""

from datetime import timedelta
from uuid import UUID

from contracts.shifts import Assignment, ShiftEnded
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .ground import AUDIT, NOTHING, Ask, Ground, Place, at_site, made, policy
from .improvements import IMPROVEMENTS, settled_improvements


async def settle(harness: Harness) -> Place:
    """A site with two shifts of the same chief that have ended: one report is a draft, the other is sealed.

    And an improvement for each move.
    """
    site_id, chief, hq = uuid7(), uuid7(), harness.as_user(["hq_admin"])
    mark = site_id.hex[-10:]
    about = {"version": 1, "code": f"c-{mark}", "name": f"李 {mark}"}
    await harness.deliver(SiteRegistered(site_id=site_id, kind="idc", timezone="UTC", **about))
    await harness.deliver(StaffRegistered(staff_id=chief, **about))
    ids = {"staff_id": chief, "shift_id": uuid7()}
    for name, shift_id in (("report_id", ids["shift_id"]), ("sealed_id", uuid7())):
        await harness.deliver(_ended(harness, site_id, shift_id, chief))
        [report] = (await made(hq, f"/shift-reports?shift_id={shift_id}", method="GET"))["items"]
        ids[name] = UUID(report["id"])
    await made(hq, f"/shift-reports/{ids['sealed_id']}/submit")
    ids |= await settled_improvements(harness, site_id, chief)
    return Place(site_id, ids, marks=(mark,))


def _ended(harness: Harness, site_id: UUID, shift_id: UUID, chief: UUID) -> ShiftEnded:
    now = harness.clock.now()
    return ShiftEnded(
        version=4,
        shift_id=shift_id,
        site_id=site_id,
        starts_at=now - timedelta(hours=8),
        ends_at=now,
        started_at=now - timedelta(hours=8),
        ended_at=now,
        assignments=(Assignment(staff_id=chief, post="duty_chief"),),
    )


GROUND = Ground(
    settle,
    {
        **AUDIT,
        "GET /shift-reports": Ask(query=at_site),
        "GET /shift-reports/{report_id}": NOTHING,
        "GET /shift-reports/{report_id}/html": NOTHING,
        "PUT /shift-reports/{report_id}": Ask(body=lambda _: {"summary": "quiet", "problems": "", "measures": ""}),
        "POST /shift-reports/{report_id}/submit": NOTHING,
        "GET /shift-reports/{report_id}/sealed": Ask(names={"report_id": "sealed_id"}),
        "POST /shift-reports/{report_id}/corrections": Ask(
            body=lambda _: {"text": "the guard had come"}, names={"report_id": "sealed_id"}, best=201
        ),
        "GET /shifts/{shift_id}/preview": NOTHING,
        **policy({"report_due_s": 7200}),
        **IMPROVEMENTS,
    },
)

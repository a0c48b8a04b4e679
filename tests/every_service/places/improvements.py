"""reporting-svc: the ledger of improvements, one for each move."""

from uuid import UUID

from contracts.staff import StaffRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .ground import NOTHING, Ask, Json, Place, at_site, made

DUE = "2027-06-01T00:00:00Z"
WHY: Json = {"reason": "x"}


async def settled_improvements(harness: Harness, site_id: UUID, staff_id: UUID) -> dict[str, UUID]:
    """Some to decide on, one to be done by ``staff_id``, and two that another person has done."""
    hq, other = harness.as_user(["hq_admin"]), uuid7()
    await harness.deliver(StaffRegistered(staff_id=other, version=1, code=f"o-{other.hex[-8:]}", name="x"))
    about = {"site_id": str(site_id), "text": "x", **WHY}
    names = ("improvement_id", "dropped_id", "planned_id", "work_id", "done_id", "returned_id")
    ids = {one: UUID((await made(hq, "/improvements", about))["id"]) for one in names}
    chief = harness.as_user(["hq_executive"])
    for name, owner in (("planned_id", other), ("work_id", staff_id), ("done_id", other), ("returned_id", other)):
        await made(chief, f"/improvements/{ids[name]}/approve", {"owner_id": str(owner), "due_at": DUE})
    for name in ("done_id", "returned_id"):
        await made(hq, f"/improvements/{ids[name]}/finish", {"note": "x"})
    return ids


def _plan(place: Place) -> Json:
    return {"owner_id": place["staff_id"], "due_at": DUE}


def _at(name: str) -> dict[str, str]:
    return {"improvement_id": name}


IMPROVEMENTS = {
    "GET /improvements": Ask(query=at_site),
    "POST /improvements": Ask(body=lambda place: {"site_id": place["site_id"], "text": "x", **WHY}, best=201),
    "GET /improvements/export": NOTHING,
    "GET /improvements/summary": Ask(query=at_site),
    "GET /improvements/{improvement_id}": NOTHING,
    "POST /improvements/{improvement_id}/approve": Ask(body=_plan),
    "POST /improvements/{improvement_id}/replan": Ask(
        body=lambda place: {**_plan(place), **WHY}, names=_at("planned_id")
    ),
    "POST /improvements/{improvement_id}/reject": Ask(body=lambda _: WHY, names=_at("dropped_id")),
    "POST /improvements/{improvement_id}/finish": Ask(body=lambda _: {"note": "x"}, names=_at("work_id")),
    "POST /improvements/{improvement_id}/return": Ask(body=lambda _: {"due_at": DUE, **WHY}, names=_at("returned_id")),
    "POST /improvements/{improvement_id}/verify": Ask(body=lambda _: {"effect": "x"}, names=_at("done_id")),
}

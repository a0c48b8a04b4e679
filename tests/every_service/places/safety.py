"""Lone work, keys and equipment in roster-svc: somebody who works alone, and a key on the register."""

from uuid import UUID

from roster_svc.lone_work.domain import Trigger
from roster_svc.lone_work.models import LoneWork
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .ground import NOTHING, Ask, Json, Place, made

SOON = "2026-11-23T00:50:00Z"
"""The clock of the walk stands still."""
REASON: Json = {"reason": "x"}


async def settled(harness: Harness, site_id: UUID, shift_id: UUID, worker: UUID) -> dict[str, UUID]:
    """Who works alone, and what the site has."""
    hq = harness.as_user(["hq_admin"])
    key = {"site_id": str(site_id), "number": "K-01", "name": "x", "kind": "key"}
    item = await made(hq, "/key-items", key)
    one = LoneWork.start(
        site_id=site_id,
        shift_id=shift_id,
        staff_id=worker,
        trigger=Trigger.ALONE,
        every_min=30,
        until=None,
        now=harness.clock.now(),
    )
    ids = {"key_item_id": UUID(item["id"]), "lone_work_id": one.id}
    async with harness.transaction() as session:
        session.add(one)
    return ids


def _alone(place: Place) -> Json:
    return {"site_id": place["site_id"], "every_min": 30, "until": SOON}


def _key(place: Place) -> Json:
    return {"site_id": place["site_id"], "number": uuid7().hex[-10:], "name": "x", "kind": "key"}


ASKS = {
    "POST /lone-work": Ask(body=_alone, best=409),  # who calls is not there
    "GET /lone-work": NOTHING,
    "GET /lone-work/{lone_work_id}": NOTHING,
    "POST /lone-work/{lone_work_id}/confirm": NOTHING,
    "POST /lone-work/{lone_work_id}/end": Ask(body=lambda _: REASON),
    "POST /key-items": Ask(body=_key, best=201),
    "GET /key-items": NOTHING,
    "GET /key-items/export": NOTHING,
    "GET /key-items/{key_item_id}": NOTHING,
    "GET /key-items/{key_item_id}/issues": NOTHING,
    "PATCH /key-items/{key_item_id}": Ask(body=lambda _: {"home": "x"}),
    "POST /key-items/{key_item_id}/issue": Ask(body=lambda place: {"staff_id": place["mover_id"]}),
    "POST /key-items/{key_item_id}/return": NOTHING,
    "POST /key-items/{key_item_id}/missing": Ask(body=lambda _: REASON),
    "POST /key-items/{key_item_id}/found": Ask(body=lambda _: REASON),
    "POST /key-items/{key_item_id}/write-off": Ask(body=lambda _: REASON, best=409),  # it was found
    "POST /key-items/{key_item_id}/withdraw": Ask(body=lambda _: REASON),
}

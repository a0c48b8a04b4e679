"""What whoever leads a shift has to do with in roster-svc: a round, and the business log of a post."""

from datetime import timedelta
from uuid import UUID

from roster_svc.business_log.models import BusinessEntry
from roster_svc.leader_rounds.models import LeaderRound
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .ground import NOTHING, Ask, Json, Place, made


async def leading(harness: Harness, site_id: UUID, ids: dict[str, UUID]) -> dict[str, UUID]:
    """A round that is called, an entry of somebody of the site, and a kind that only this site counts."""
    kind = await made(harness.as_user(["hq_admin"]), "/business-kinds", {**_kind(), "site_id": str(site_id)})
    now, shift_id = harness.clock.now(), ids["night_shift_id"]
    one = LeaderRound.call(
        site_id=site_id,
        shift_id=shift_id,
        posts=["tech_ops"],
        now=now,
        due_at=now + timedelta(minutes=45),
        called_by=None,
    )
    entry = BusinessEntry(
        id=uuid7(),
        site_id=site_id,
        shift_id=shift_id,
        post="tech_ops",
        occurred_at=now,
        recorded_at=now,
        author_id=ids["mover_id"],
        feedback="x",
    )
    found = {"round_id": one.id, "business_entry_id": entry.id, "kind_id": UUID(kind["id"])}
    async with harness.transaction() as session:
        session.add_all([one, entry])
    return found


def _kind() -> Json:
    return {"post": "tech_ops", "title_zh": "巡检", "title_en": "patrols"}


def _entry(place: Place) -> Json:
    return {"site_id": place["site_id"], "post": "tech_ops", "feedback": "x"}


ASKS = {
    "GET /leader-rounds": NOTHING,
    "POST /leader-rounds": Ask(body=lambda place: {"site_id": place["site_id"]}, best=403),  # who calls is not there
    "GET /leader-rounds/{round_id}": NOTHING,
    "POST /leader-rounds/{round_id}/visits": Ask(body=lambda _: {"post": "tech_ops"}, best=403),
    "GET /business-entries": NOTHING,
    "POST /business-entries": Ask(body=_entry, best=403),
    "POST /business-entries/{entry_id}/corrections": Ask(
        body=lambda _: {"reason": "x"}, names={"entry_id": "business_entry_id"}, best=403
    ),
    "GET /business-entries/totals": NOTHING,
    "GET /business-entries/export": NOTHING,
    "GET /business-kinds": NOTHING,
    "POST /business-kinds": Ask(body=lambda place: {**_kind(), "site_id": place["site_id"]}, best=201),
    "PUT /business-kinds/{kind_id}": Ask(body=lambda _: _kind()),
    "GET /sites/{site_id}/situation": NOTHING,
}

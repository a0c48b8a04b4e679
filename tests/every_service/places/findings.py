"""monitoring-svc: what people report, and the links by which visitors do."""

from uuid import UUID, uuid4

from svckit.testing import Harness

from .ground import NOTHING, Ask, Json, at_site, made
from .photos import PHOTO, photographed

FOUND: Json = {"kind": "hazard", "severity": "minor", "place": "x", "what": "x"}
WHY: Json = {"reason": "x"}


async def settled_findings(harness: Harness, site_id: UUID) -> dict[str, UUID]:
    """A finding for each move that ends one, a visitor's, and links to lose."""
    hq = harness.as_user(["hq_admin"])
    place = {"site_id": str(site_id)}
    fresh, raised, known, dropped = [UUID((await made(hq, "/findings", {**FOUND, **place}))["id"]) for _ in range(4)]
    for one in (known, dropped):
        await made(hq, f"/findings/{one}/acknowledge")
    link, old, gone = [await made(hq, "/finding-links", {**place, "place": "x"}) for _ in range(3)]
    report = {"client_id": str(uuid4()), "what": "x"}
    await made(harness.client(None), f"/public/findings/{link['path'].rpartition('/')[2]}", report)
    visitors = (await made(hq, f"/findings?site_id={site_id}&source=visitor", method="GET"))["items"]
    return {
        "finding_id": fresh,
        "finding_photo_id": await photographed(hq, f"/findings/{fresh}"),
        "raised_finding_id": raised,
        "known_finding_id": known,
        "dropped_finding_id": dropped,
        "visitors_finding_id": UUID(visitors[0]["id"]),
        "link_id": UUID(old["id"]),
        "revoked_link_id": UUID(gone["id"]),
    }


def _at(name: str) -> dict[str, str]:
    return {"finding_id": name}


FINDINGS = {
    "GET /findings": Ask(query=at_site),
    "POST /findings": Ask(body=lambda place: {**FOUND, "site_id": place["site_id"]}, best=201),
    "GET /findings/export": NOTHING,
    "GET /findings/{finding_id}": NOTHING,
    "GET /findings/{finding_id}/photos": NOTHING,
    "PUT /findings/{finding_id}/photos/{photo_id}": Ask(
        content=PHOTO, names={"photo_id": "finding_photo_id"}, best=201
    ),
    "POST /findings/{finding_id}/accept": Ask(
        body=lambda _: {"kind": "hazard", "severity": "minor"}, names=_at("visitors_finding_id")
    ),
    "POST /findings/{finding_id}/acknowledge": NOTHING,
    "POST /findings/{finding_id}/promote": Ask(
        body=lambda _: {"kind": "anomaly", **WHY}, names=_at("raised_finding_id")
    ),
    "POST /findings/{finding_id}/resolve": Ask(body=lambda _: WHY, names=_at("known_finding_id")),
    "POST /findings/{finding_id}/reject": Ask(body=lambda _: WHY, names=_at("dropped_finding_id")),
    "GET /finding-links": Ask(query=at_site),
    "POST /finding-links": Ask(body=lambda place: {"site_id": place["site_id"], "place": "x"}, best=201),
    "POST /finding-links/{link_id}/reissue": Ask(best=201),
    "POST /finding-links/{link_id}/revoke": Ask(names={"link_id": "revoked_link_id"}),
    "GET /public/findings/{token}": Ask(best=404),
    "POST /public/findings/{token}": Ask(body=lambda _: {"client_id": str(uuid4()), "what": "x"}, best=404),
    "GET /public/findings/{token}/{client_id}": Ask(best=404, names={"client_id": "finding_id"}),
}

"""Sample items, for the access walk: how a place gets one, and a request for each route."""

from uuid import UUID

from svckit.testing import Harness

from .ground import NOTHING, Ask, Json, Place, at_site, made


def _new(place: Place) -> Json:
    return {"site_id": place["site_id"], "name": "示例项"}


async def register(harness: Harness, place: Place) -> UUID:
    """One more at the place."""
    return UUID((await made(harness.as_user(["hq_admin"]), "/sample-items", _new(place)))["id"])


ASKS = {
    "POST /sample-items": Ask(body=_new, best=201),
    "GET /sample-items": Ask(query=at_site),
    "GET /sample-items/{sample_item_id}": NOTHING,
    "POST /sample-items/{sample_item_id}/close": NOTHING,
}

"""What a service holds of one site, and one request for each of its routes there."""

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from svckit.core.ids import uuid7
from svckit.testing import Harness

Json = dict[str, Any]


@dataclass(frozen=True)
class Place:
    """A site and what it holds: ``ids`` by the names that paths and bodies use, ``marks`` in the texts of its things.

    ``staff_id`` is somebody who belongs there: callers of the place go by that id. ``api_key`` opens the door to its
    station.
    """

    site_id: UUID
    ids: dict[str, UUID]
    marks: tuple[str, ...] = ()
    api_key: str | None = None

    def __getitem__(self, name: str) -> str:
        return str(self.site_id if name == "site_id" else self.ids[name])

    @property
    def traces(self) -> list[str]:
        """Texts that an answer to a stranger must not hold."""
        return [str(self.site_id), *map(str, self.ids.values()), *self.marks]

    def nowhere(self) -> "Place":
        """The same names for things that do not exist."""
        return Place(uuid7(), {name: uuid7() for name in self.ids})


@dataclass(frozen=True)
class Ask:
    """How a route is called: ``body`` and ``query`` are made for a place.

    ``best``: the best answer to be had in the walk. ``common``: what the body names belongs to no site. ``names``: the
    place's name for an id of the path, where it is not the path's own. ``content``: what is sent where it is no JSON,
    with its kind.
    """

    body: Callable[[Place], Any] | None = None
    query: Callable[[Place], dict[str, str]] | None = None
    best: int = 200
    common: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    content: tuple[bytes, str] | None = None


Settle = Callable[[Harness], Coroutine[Any, Any, Place]]
NOTHING = Ask()


def at_site(place: Place) -> dict[str, str]:
    """A list's filter."""
    return {"site_id": place["site_id"]}


AUDIT = {"GET /audit": Ask(query=at_site), "GET /audit/chain": Ask(best=403), "GET /audit/head": Ask(best=403)}
"""Of every service; the whole chain is not for those who see only some sites."""

_TYPE = {"site_type": "site_id"}
"""An id is as good a code of a site type as any other."""


def policy(body: Json) -> dict[str, Ask]:
    """Of every service; who sees only some sites sets nothing for a type of them."""
    return {
        "GET /policies": NOTHING,
        "GET /policies/{site_id}": NOTHING,
        "PUT /policies/{site_id}": Ask(body=lambda _: body),
        "GET /policies/{site_id}/history": NOTHING,
        "POST /policies/batch": Ask(
            body=lambda place: {"sites": [{"site_id": place["site_id"]}], "values": body, "unset": []}
        ),
        "DELETE /policies/{site_id}": NOTHING,
        "GET /site-type-policies": Ask(common=True),
        "GET /site-type-policies/{site_type}": Ask(common=True, names=_TYPE),
        "PUT /site-type-policies/{site_type}": Ask(body=lambda _: body, best=403, common=True, names=_TYPE),
        "GET /site-type-policies/{site_type}/history": Ask(common=True, names=_TYPE),
        "DELETE /site-type-policies/{site_type}": Ask(best=403, common=True, names=_TYPE),
    }


@dataclass(frozen=True)
class Ground:
    """One service: ``settle`` makes a place with everything in it, ``asks`` has a row for every route."""

    settle: Settle
    asks: dict[str, Ask]


def holding(settle: Settle, name: str, add: Callable[[Harness, Place], Coroutine[Any, Any, UUID]]) -> Settle:
    """Places with one thing more in them: what ``add`` makes there, known by ``name``."""

    async def settled(harness: Harness) -> Place:
        place = await settle(harness)
        return replace(place, ids={**place.ids, name: await add(harness, place)})

    return settled


async def made(client: Any, path: str, body: Any = None, *, method: str = "POST") -> Json:
    """The JSON of a request that must succeed."""
    answer = await client.request(method, path, **({} if body is None else {"json": body}))
    assert answer.is_success, answer.text
    found: Json = answer.json()
    return found

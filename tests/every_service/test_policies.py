"""The policy values of every service by the same paths and the same rules (ADR 0017)."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.policies import PolicyChanged
from contracts.sites import SiteRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .places.ground import made
from .walking import ground_of

TYPE = "call_centre"


class Office:
    """A site of a type, an administrator of all sites, and values that the service takes."""

    def __init__(self, harness: Harness, site_id: UUID) -> None:
        self.harness = harness
        self.site_id = site_id
        self.hq = harness.as_user(["hq_admin"])
        ask = ground_of(harness.service).asks["PUT /policies/{site_id}"]
        assert ask.body is not None
        self.values: dict[str, Any] = ask.body(None)  # type: ignore[arg-type]  # they name nothing of a place
        self.path = f"/policies/{site_id}"
        self.of_type = f"/site-type-policies/{TYPE}"

    async def read(self) -> dict[str, Any]:
        return await made(self.hq, self.path, method="GET")

    async def sources(self) -> set[tuple[str, int | None]]:
        """Where the values come from that these tests set."""
        found = (await self.read())["sources"]
        return {(found[name]["source"], found[name]["version"]) for name in self.values}

    async def put(self, path: str, *, if_match: int | None = None, **more: Any) -> httpx.Response:
        headers = {} if if_match is None else {"If-Match": f'"{if_match}"'}
        return await self.hq.put(path, json={**self.values, **more}, headers=headers)

    async def close(self) -> None:
        """Take the site out of service."""
        if self.harness.service.name == "roster":
            await made(self.hq, f"/sites/{self.site_id}", {"active": False}, method="PATCH")
        else:
            await self.harness.deliver(_site(self.site_id, version=2, active=False))


def _site(site_id: UUID, *, version: int = 1, active: bool = True) -> SiteRegistered:
    return SiteRegistered(
        site_id=site_id, version=version, code=site_id.hex[-8:], name="x", kind=TYPE, timezone="UTC", active=active
    )


@pytest.fixture
async def office(harness: Harness) -> Office:
    if harness.service.name == "roster":
        site = {"code": "office", "name": "x", "kind": TYPE, "timezone": "UTC"}
        return Office(harness, UUID((await made(harness.as_user(["hq_admin"]), "/sites", site))["id"]))
    site_id = uuid7()
    await harness.deliver(_site(site_id))
    return Office(harness, site_id)


def _problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


async def test_a_value_is_the_sites_own_or_of_its_type_or_the_default(office: Office) -> None:
    assert (await office.read())["version"] == 0
    assert await office.sources() == {("default", None)}
    assert (await office.put(office.of_type)).status_code == 200
    assert await office.sources() == {("site_type", 1)}
    own = await office.put(office.path, if_match=0)
    assert (own.status_code, own.headers["ETag"], own.json()["site_type"]) == (200, '"1"', TYPE)
    assert await office.sources() == {("site", 1)}
    for list_, scope in (("/policies", str(office.site_id)), ("/site-type-policies", TYPE)):
        [item] = (await made(office.hq, list_, method="GET"))["items"]
        assert (item["scope_id"], item["version"], set(item["values"])) == (scope, 1, set(office.values))
    assert (await office.hq.delete(office.path)).status_code == 204
    assert await office.sources() == {("site_type", 1)}
    assert (await office.hq.delete(office.of_type)).status_code == 204
    assert await office.sources() == {("default", None)}
    assert _problem(await office.hq.delete(office.path)) == (404, "policy-not-set")
    assert (await made(office.hq, "/policies", method="GET"))["items"] == []


async def test_a_change_counts_from_the_time_it_names(office: Office) -> None:
    now = office.harness.clock.now()
    later = (now + timedelta(hours=1)).isoformat()
    planned = (await office.put(office.path, effective_from=later)).json()
    assert [one["version"] for one in planned["scheduled"]] == [1]
    assert await office.sources() == {("default", None)}
    office.harness.clock.advance(hours=1)
    assert await office.sources() == {("site", 1)}
    assert (await office.read())["scheduled"] == []
    past = (office.harness.clock.now() - timedelta(minutes=2)).isoformat()
    assert _problem(await office.put(office.path, effective_from=past)) == (422, "effective-from-past")
    await office.put(office.path, effective_from=(now + timedelta(hours=3)).isoformat())
    assert (await office.hq.delete(office.path)).status_code == 204
    office.harness.clock.advance(hours=3)
    assert await office.sources() == {("default", None)}
    history = (await made(office.hq, f"{office.path}/history", method="GET"))["items"]
    assert [(one["version"], one["ended"]) for one in history] == [(3, True), (2, False), (1, False)]


async def test_whoever_holds_an_old_version_changes_nothing(office: Office) -> None:
    for path in (office.path, office.of_type):
        assert (await office.put(path, if_match=0)).status_code == 200
        assert _problem(await office.put(path, if_match=0)) == (412, "version-mismatch")
        stale = await office.hq.delete(path, headers={"If-Match": '"0"'})
        assert _problem(stale) == (412, "version-mismatch")
    assert await office.sources() == {("site", 1)}


async def test_every_change_is_told_in_its_transaction(office: Office) -> None:
    await office.put(office.of_type)
    await office.put(office.path)
    await office.hq.delete(office.path)
    told = await office.harness.published(PolicyChanged)
    kind = {"reporting": "report", "roster": "duty", "notify": "delivery", "incident": "escalation"}
    name = office.harness.service.name
    assert {event.policy for event in told} == {kind.get(name, name)}
    assert [(event.scope, event.scope_id, event.version, event.site_id, event.ended) for event in told] == [
        ("site_type", TYPE, 1, None, False),
        ("site", str(office.site_id), 1, office.site_id, False),
        ("site", str(office.site_id), 2, office.site_id, True),
    ]
    assert {frozenset(event.values) for event in told} == {frozenset(office.values), frozenset()}


async def test_who_may_set_it_where_and_what_a_closed_site_keeps(office: Office) -> None:
    local = office.harness.as_user(["hq_admin"], sites=[office.site_id])
    assert (await local.put(office.path, json=office.values)).status_code == 200
    for refused in (await local.put(office.of_type, json=office.values), await local.delete(office.of_type)):
        assert _problem(refused) == (403, "site-type-needs-all-sites")
    stranger = office.harness.as_user(["hq_admin"], sites=[uuid7()])
    for client, path in ((stranger, office.path), (office.hq, f"/policies/{uuid7()}")):
        for answer in (
            await client.get(path),
            await client.put(path, json=office.values),
            await client.delete(path),
            await client.get(f"{path}/history"),
        ):
            assert _problem(answer) == (404, "site-not-found")
    assert (await made(stranger, "/policies", method="GET"))["items"] == []
    await office.close()
    for answer in (await office.put(office.path), await office.hq.delete(office.path)):
        assert _problem(answer) == (409, "site-closed")
    assert await office.sources() == {("site", 1)}

"""Sample items: registered at a site, closed once, seen by nobody of another site."""

from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.roles import Role
from contracts.sample_items import SampleItemRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness


@pytest.fixture
def chief(svc: Harness, site: UUID) -> httpx.AsyncClient:
    """A duty chief of this site only."""
    return svc.as_user([Role.DUTY_CHIEF], sites=[site])


async def registered(client: httpx.AsyncClient, site: UUID) -> dict[str, Any]:
    answer = await client.post("/sample-items", json={"site_id": str(site), "name": "示例项"})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def problem(answer: httpx.Response) -> tuple[int, str]:
    """The status and the code of a refusal."""
    return answer.status_code, answer.json()["type"].removeprefix("urn:farwatch:problem:")


async def test_what_is_registered_is_read_and_listed(chief: httpx.AsyncClient, site: UUID) -> None:
    one = await registered(chief, site)
    read = await chief.get(f"/sample-items/{one['id']}")
    assert (read.json(), read.headers["etag"]) == (one, '"1"')
    assert (one["state"], one["closed_at"]) == ("open", None)
    assert (await chief.get("/sample-items", params={"site_id": str(site)})).json()["items"] == [one]


async def test_it_is_closed_once_and_the_others_are_told_each_time(
    svc: Harness, chief: httpx.AsyncClient, site: UUID
) -> None:
    one = await registered(chief, site)
    await svc.fast_forward(minutes=5)
    closed = await chief.post(f"/sample-items/{one['id']}/close", headers={"If-Match": '"1"'})
    assert (closed.json()["state"], closed.json()["version"]) == ("closed", 2)
    again = await chief.post(f"/sample-items/{one['id']}/close")
    assert problem(again) == (409, "sample-item-move-refused")
    told = await svc.published(SampleItemRegistered)
    assert [(event.version, event.state) for event in told] == [(1, "open"), (2, "closed")]
    assert told[1].closed_at == svc.clock.now()


async def test_who_has_read_an_older_version_does_not_close_it(chief: httpx.AsyncClient, site: UUID) -> None:
    one = await registered(chief, site)
    answer = await chief.post(f"/sample-items/{one['id']}/close", headers={"If-Match": '"7"'})
    assert problem(answer) == (412, "version-mismatch")
    assert (await chief.get(f"/sample-items/{one['id']}")).json() == one


async def test_another_site_neither_sees_nor_closes_nor_gets_one(
    svc: Harness, chief: httpx.AsyncClient, site: UUID
) -> None:
    one = await registered(chief, site)
    stranger = svc.as_user([Role.DUTY_CHIEF], sites=[uuid7()])
    assert problem(await stranger.get(f"/sample-items/{one['id']}")) == (404, "sample-item-not-found")
    assert problem(await stranger.post(f"/sample-items/{one['id']}/close")) == (404, "sample-item-not-found")
    assert (await stranger.get("/sample-items")).json()["items"] == []
    foreign = await stranger.post("/sample-items", json={"site_id": str(site), "name": "示例项"})
    assert problem(foreign) == (404, "site-not-found")


async def test_there_is_none_at_a_site_that_does_not_exist(svc: Harness) -> None:
    headquarters = svc.as_user([Role.HQ_ADMIN])
    answer = await headquarters.post("/sample-items", json={"site_id": str(uuid7()), "name": "示例项"})
    assert problem(answer) == (404, "site-not-found")


async def test_who_only_looks_on_registers_nothing(svc: Harness, site: UUID) -> None:
    viewer = svc.as_user([Role.HQ_VIEWER])
    answer = await viewer.post("/sample-items", json={"site_id": str(site), "name": "示例项"})
    assert problem(answer) == (403, "role-required")

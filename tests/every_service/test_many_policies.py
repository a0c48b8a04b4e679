"""The policy values of many sites in one request: the same rules in every service (ADR 0017)."""

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta
from random import Random, random
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.policies import PolicyChanged
from contracts.sites import SiteRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .places.ground import Json, made
from .walking import ground_of

TYPE = "call_centre"
BATCH = "/policies/batch"
MORE: dict[str, tuple[str, Any]] = {
    "incident": ("quiet_s", 900),
    "monitoring": ("late_after_s", 900),
    "notify": ("answer_hold_s", 40),
    "reporting": ("acknowledge_within_s", {"critical": 60, "major": 120, "minor": 600, "info": 900}),
    "roster": ("change_notice_h", 12),
}
"""A figure besides those of the walk, and what is set there."""


class Company:
    """Three sites of one type, an administrator of all sites, and values that the service takes."""

    def __init__(self, harness: Harness, sites: Sequence[UUID]) -> None:
        self.harness, self.sites = harness, sites
        self.hq = harness.as_user(["hq_admin"])
        ask = ground_of(harness.service).asks["PUT /policies/{site_id}"]
        assert ask.body is not None
        self.values: Json = ask.body(None)  # type: ignore[arg-type]  # they name nothing of a place
        self.more, self.more_value = MORE[harness.service.name]

    async def asked(self, *, sites: Sequence[Any] | None = None, by: Any = None, **body: Any) -> httpx.Response:
        """The answer to a request about the sites (those of the company); each as an id, or as it is to be sent."""
        named = self.sites if sites is None else sites
        rows = [one if isinstance(one, dict) else {"site_id": str(one)} for one in named]
        answer: httpx.Response = await (by or self.hq).post(BATCH, json={"sites": rows, **body})
        return answer

    async def done(self, **more: Any) -> Json:
        answer = await self.asked(**more)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def read(self, site_id: UUID) -> Json:
        return await made(self.hq, f"/policies/{site_id}", method="GET")

    async def history(self, site_id: UUID) -> list[Json]:
        found: list[Json] = (await made(self.hq, f"/policies/{site_id}/history", method="GET"))["items"]
        return found

    async def own(self, site_id: UUID) -> set[str]:
        """The figures that are set for the site itself."""
        found = (await self.read(site_id))["sources"]
        return {name for name, one in found.items() if one["source"] == "site"}

    async def close(self, site_id: UUID) -> None:
        if self.harness.service.name == "roster":
            await made(self.hq, f"/sites/{site_id}", {"active": False}, method="PATCH")
        else:
            await self.harness.deliver(_site(site_id, version=2, active=False))


def _site(site_id: UUID, *, version: int = 1, active: bool = True) -> SiteRegistered:
    return SiteRegistered(
        site_id=site_id, version=version, code=site_id.hex[-8:], name="x", kind=TYPE, timezone="UTC", active=active
    )


async def _founded(harness: Harness) -> UUID:
    if harness.service.name == "roster":
        site = {"code": f"s-{uuid7().hex[-10:]}", "name": "x", "kind": TYPE, "timezone": "UTC"}
        return UUID((await made(harness.as_user(["hq_admin"]), "/sites", site))["id"])
    site_id = uuid7()
    await harness.deliver(_site(site_id))
    return site_id


@pytest.fixture
async def company(harness: Harness) -> Company:
    return Company(harness, [await _founded(harness) for _ in range(3)])


def _problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


def _refusals(answer: httpx.Response) -> list[tuple[int, str]]:
    return [(one["loc"][2], one["code"]) for one in answer.json()["errors"]]


def _as_written(one: Json) -> Json:
    """A version without the site and the moments, which differ between two sites."""
    return {name: one[name] for name in ("version", "values", "ended", "changed_by", "scope")}


async def test_what_is_named_is_set_at_each_site_and_all_else_stays(company: Company) -> None:
    first, second, third = company.sites
    await made(company.hq, f"/policies/{first}", {company.more: company.more_value}, method="PUT")
    await made(company.hq, f"/policies/{second}", company.values, method="PUT")
    done = await company.done(values=company.values)
    assert [(row["site_id"], row["outcome"], row["version"]) for row in done["rows"]] == [
        (str(first), "changed", 2),
        (str(second), "unchanged", 1),
        (str(third), "changed", 1),
    ]
    assert (done["applied"], done["changed"], done["unchanged"], done["refused"]) == (True, 2, 1, 0)
    assert await company.own(first) == {company.more, *company.values}
    assert (await company.read(first))[company.more] == company.more_value
    assert await company.own(third) == set(company.values)
    again = await company.done(values=company.values)
    assert again["unchanged"] == 3


async def test_a_dry_run_says_what_would_become_of_each_site_and_changes_nothing(company: Company) -> None:
    first, second, third = company.sites
    [name, *_] = company.values
    await made(company.hq, f"/site-type-policies/{TYPE}", company.values, method="PUT")
    await made(company.hq, f"/policies/{second}", company.values, method="PUT")
    await company.close(third)
    told = await company.done(values=company.values, dry_run=True)
    assert told["applied"] is False
    changes = [{one["name"]: one for one in row["changes"]}.get(name) for row in told["rows"]]
    assert changes[0] is not None
    assert changes[1] is not None
    assert (changes[0]["before_source"], changes[0]["after_source"]) == ("site_type", "site")
    assert changes[0]["before"] == changes[0]["after"], "the type has it already; from then on it is the site's own"
    assert (changes[1]["before_source"], changes[1]["after_source"]) == ("site", "site")
    assert [(row["outcome"], row["version"]) for row in told["rows"][:2]] == [("changed", 0), ("unchanged", 1)]
    assert (told["rows"][2]["outcome"], told["rows"][2]["error"]["code"]) == ("refused", "site-closed")
    assert await company.own(first) == set()
    assert [len(await company.history(one)) for one in company.sites] == [0, 1, 0]


async def test_one_refused_site_keeps_all_as_they_are_and_each_says_why(company: Company) -> None:
    first, second, third = company.sites
    await company.close(second)
    stale = {"site_id": str(third), "version": 7}
    sites = [first, second, stale, uuid7()]
    refused = await company.asked(sites=sites, values=company.values)
    assert _problem(refused) == (409, "policies-refused")
    assert _refusals(refused) == [(1, "site-closed"), (2, "version-mismatch"), (3, "site-not-found")]
    told = await company.done(sites=sites, values=company.values, dry_run=True)
    assert [(row["error"] or {}).get("code") for row in told["rows"]] == [
        None,
        "site-closed",
        "version-mismatch",
        "site-not-found",
    ]
    assert await company.own(first) == set()
    assert await company.harness.published(PolicyChanged) == []


async def test_who_may_not_see_a_site_learns_nothing_of_it_and_changes_none(company: Company) -> None:
    first, second, _ = company.sites
    local = company.harness.as_user(["hq_admin"], sites=[first])
    refused = await company.asked(sites=[first, second], by=local, values=company.values)
    assert (_problem(refused), _refusals(refused)) == ((409, "policies-refused"), [(1, "site-not-found")])
    mine = await company.asked(sites=[first], by=local, values=company.values)
    assert mine.status_code == 200
    assert await company.own(second) == set()


async def test_sites_go_back_to_what_their_type_has(company: Company) -> None:
    first, second, _ = company.sites
    await made(company.hq, f"/site-type-policies/{TYPE}", company.values, method="PUT")
    both = {**company.values, company.more: company.more_value}
    await made(company.hq, f"/policies/{first}", both, method="PUT")
    await made(company.hq, f"/policies/{second}", company.values, method="PUT")
    done = await company.done(unset=list(company.values))
    assert [row["outcome"] for row in done["rows"]] == ["changed", "changed", "unchanged"]
    assert {one["after_source"] for row in done["rows"] for one in row["changes"]} == {"site_type"}
    assert [await company.own(one) for one in company.sites] == [{company.more}, set(), set()]
    assert [one["ended"] for one in await company.history(second)] == [True, False], "as a DELETE would leave it"
    assert [one["ended"] for one in await company.history(first)] == [False, False]


async def test_a_planned_change_of_many_counts_from_its_time_and_says_what_it_replaces(company: Company) -> None:
    first, second, _ = company.sites
    now = company.harness.clock.now()
    later, latest = (now + timedelta(hours=1)).isoformat(), (now + timedelta(hours=2)).isoformat()
    planned = {**company.values, "effective_from": latest}
    await made(company.hq, f"/policies/{first}", planned, method="PUT")
    told = await company.done(values={company.more: company.more_value}, effective_from=later)
    assert [[one["version"] for one in row["replaces"]] for row in told["rows"]] == [[1], [], []]
    assert await company.own(second) == set()
    company.harness.clock.advance(hours=3)
    assert [await company.own(one) for one in company.sites] == [{company.more}] * 3
    past = (company.harness.clock.now() - timedelta(minutes=2)).isoformat()
    refused = await company.asked(values=company.values, effective_from=past)
    assert _problem(refused) == (422, "effective-from-past")


async def test_requests_about_the_same_sites_take_turns_whatever_their_order(company: Company) -> None:
    some, others = company.values, {company.more: company.more_value}
    orders = [company.sites, company.sites[::-1]] * 3
    asked = [company.done(sites=order, values=(some, others)[at % 2]) for at, order in enumerate(orders)]
    done = await asyncio.gather(*asked)
    assert sum(answer["changed"] for answer in done) == 6, "the others found what was set, and left it"
    assert [await company.own(one) for one in company.sites] == [{company.more, *some}] * 3
    assert [[one["version"] for one in await company.history(site)] for site in company.sites] == [[2, 1]] * 3


async def test_a_request_that_makes_no_sense_is_refused_as_a_whole(company: Company) -> None:
    [name, *_], first = company.values, company.sites[0]
    for body in (
        {},
        {"values": company.values, "unset": [name]},
        {"values": company.values, "sites": [first, first]},
        {"values": company.values, "sites": []},
        {"unset": ["no_such_figure"]},
        {"values": {"no_such_figure": 1}},
    ):
        assert _problem(await company.asked(**body)) == (422, "invalid-request"), body


async def test_many_at_once_leave_what_as_many_requests_would_have_left(company: Company) -> None:
    """Versions, history, events and who it was: the same as of the single PUTs and DELETEs, in any order."""
    draw, harness = Random(random()), company.harness
    kinds: list[Json] = [company.values, {company.more: company.more_value}]
    for _ in range(4):
        pairs = [(await _founded(harness), await _founded(harness)) for _ in range(4)]
        held: dict[UUID, Json] = {}
        for one, twin in pairs:
            held[twin] = draw.choice([{}, *kinds, {**kinds[0], **kinds[1]}])
            for site_id in (one, twin) if held[twin] else ():
                await made(company.hq, f"/policies/{site_id}", held[twin], method="PUT")
        values = draw.choice([{}, *kinds])
        unset = sorted({*kinds[0], *kinds[1]} - set(values)) if not values or draw.random() < 0.5 else []
        before = len(await harness.published(PolicyChanged))
        await company.done(sites=[one for one, _ in pairs], values=values, unset=unset)
        at_once = [_told(event) for event in (await harness.published(PolicyChanged))[before:]]
        for _, twin in draw.sample(pairs, len(pairs)):
            wanted = {name: value for name, value in held[twin].items() if name not in unset} | values
            if wanted != held[twin]:
                await _set_alone(company, twin, wanted)
        alone = [_told(event) for event in (await harness.published(PolicyChanged))[before + len(at_once) :]]
        assert sorted(at_once) == sorted(alone)
        for one, twin in pairs:
            histories = [[_as_written(v) for v in await company.history(site_id)] for site_id in (one, twin)]
            assert histories[0] == histories[1]
            assert await company.own(one) == await company.own(twin)


async def _set_alone(company: Company, site_id: UUID, wanted: Json) -> None:
    path = f"/policies/{site_id}"
    answer = await (company.hq.put(path, json=wanted) if wanted else company.hq.delete(path))
    assert answer.is_success, answer.text


def _told(event: PolicyChanged) -> str:
    told = {**event.model_dump(mode="json"), "scope_id": None, "site_id": None, "effective_from": None}
    return json.dumps(told, sort_keys=True)

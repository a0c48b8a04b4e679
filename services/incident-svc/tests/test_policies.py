"""Escalation policies: one per site, with defaults."""

from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.incidents import IncidentEscalated, IncidentOpened
from contracts.posts import PostRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import anomaly_detected, staff_registered
from .story import kinds, one, problem

CHIEF = {"role": "duty_chief"}


def step(after_s: int, *notify: dict[str, Any]) -> dict[str, Any]:
    return {"after_s": after_s, "notify": list(notify) or [CHIEF]}


def own_values(policy: dict[str, Any]) -> list[str]:
    return [name for name, found in policy["sources"].items() if found["source"] == "site"]


@pytest.mark.clause("R-5.2.1b", part="steps")
async def test_without_one_of_its_own_a_site_calls_the_chief_then_his_team_then_headquarters_three_minutes_apart(
    site: UUID, chief: httpx.AsyncClient
) -> None:
    policy = (await chief.get(f"/policies/{site}")).json()
    called = [(each["after_s"], [target["role"] for target in each["notify"]]) for each in policy["steps"]]
    assert called == [(0, ["duty_chief"]), (180, ["duty_chief", "tech_ops"]), (360, ["hq_executive"])]
    assert (policy["repeat"], own_values(policy), policy["version"]) == (2, [], 0)


async def test_a_site_gets_its_own_policy_and_goes_back_to_the_default(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    person = str(uuid7())
    await svc.deliver(staff_registered(UUID(person)))
    body = {"steps": [step(0), step(60, {"staff_id": person})], "repeat": 0}
    answer = await hq.put(f"/policies/{site}", json=body)
    assert (answer.status_code, answer.headers["ETag"], own_values(answer.json())) == (200, '"1"', ["steps", "repeat"])
    read = (await hq.get(f"/policies/{site}")).json()
    assert read["steps"][1] == {"after_s": 60, "notify": [{"role": None, "staff_id": person}]}
    assert [item["scope_id"] for item in (await hq.get("/policies")).json()["items"]] == [str(site)]
    assert (await hq.delete(f"/policies/{site}")).status_code == 204
    assert own_values((await hq.get(f"/policies/{site}")).json()) == []
    again = await hq.delete(f"/policies/{site}")
    assert (again.status_code, problem(again)) == (404, "policy-not-set")


async def test_what_is_left_out_goes_to_its_default(site: UUID, hq: httpx.AsyncClient) -> None:
    url = f"/policies/{site}"
    await hq.put(url, json={"steps": [step(0)], "repeat": 5, "opens_from": "major", "levels": {"critical": 1}})
    policy = (await hq.put(url, json={"steps": [step(0)]})).json()
    assert (policy["repeat"], policy["opens_from"], policy["levels"]["critical"], policy["version"]) == (
        2,
        "minor",
        2,
        2,
    )


@pytest.mark.parametrize(("repeat", "rounds"), [(0, 0), (3, 3), (False, 0), (True, 2)])
async def test_repeat_is_a_number_of_rounds_or_whether_there_are_any(
    site: UUID, hq: httpx.AsyncClient, repeat: int | bool, rounds: int
) -> None:
    answer = await hq.put(f"/policies/{site}", json={"steps": [step(0)], "repeat": repeat})
    assert (answer.status_code, answer.json()["repeat"]) == (200, rounds)


async def test_an_old_version_in_if_match_is_refused(site: UUID, hq: httpx.AsyncClient) -> None:
    url = f"/policies/{site}"
    for _ in range(2):
        await hq.put(url, json={"steps": [step(0)]})
    answer = await hq.put(url, json={"steps": [step(0)]}, headers={"If-Match": '"1"'})
    assert (answer.status_code, problem(answer)) == (412, "version-mismatch")


async def test_a_role_or_post_that_there_is_not_is_refused_with_those_that_there_are(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    url = f"/policies/{site}"
    for mistyped in ("duty_chef", "hq_viewer", "network_ops"):
        answer = await hq.put(url, json={"steps": [step(0, CHIEF, {"role": mistyped})]})
        assert (answer.status_code, problem(answer)) == (422, "unknown-roles")
        called = "HQ viewer" if mistyped == "hq_viewer" else mistyped
        assert answer.json()["detail"].startswith(f"Nobody would be called as {called}:")
        assert "duty chief" in answer.json()["detail"]
    assert own_values((await hq.get(url)).json()) == []


async def test_a_post_of_the_companys_own_is_known_once_it_is_registered(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    body = {"steps": [step(0, {"role": "fire_control"})]}
    assert problem(await hq.put(f"/policies/{site}", json=body)) == "unknown-roles"
    post = PostRegistered(code="fire_control", version=1, name_zh="消防控制", name_en="Fire control")
    await svc.deliver(post, twice=True)
    assert (await hq.put(f"/policies/{site}", json=body)).status_code == 200


async def test_people_that_there_are_not_or_that_are_switched_off_are_refused_by_name(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    here, gone, unknown = uuid7(), uuid7(), uuid7()
    await svc.deliver(staff_registered(here, site))
    await svc.deliver(staff_registered(gone, site, name="李建国", active=False, version=2))
    url, targets = f"/policies/{site}", [{"staff_id": str(one)} for one in (here, gone, unknown)]
    refused = await hq.put(url, json={"steps": [step(0, *targets[:2]), step(60, targets[2])]})
    assert (refused.status_code, problem(refused)) == (422, "uncallable-staff")
    assert "李建国, somebody unknown" in refused.json()["detail"]
    assert str(here) not in refused.json()["detail"]
    assert (await hq.put(url, json={"steps": [step(0, targets[0])]})).status_code == 200


@pytest.mark.clause("R-5.1.1e", part="level of a severity")
async def test_a_site_maps_severities_to_levels_as_it_must(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    body = {"steps": [step(0)], "levels": {"critical": 1, "major": 2, "minor": 4, "info": 4}, "opens_from": "major"}
    await hq.put(f"/policies/{site}", json=body)
    for severity in ("info", "minor", "major", "critical"):
        await svc.deliver(anomaly_detected(site, severity=severity, cause_key=severity))
    assert [(opened.severity, opened.level) for opened in await svc.published(IncidentOpened)] == [
        ("major", 2),
        ("critical", 1),
    ]


@pytest.mark.parametrize(
    ("delays", "next_at"),
    [([0, 60], "2026-11-23T00:01:00Z"), ([0, 0, 60], "2026-11-23T00:01:00Z"), ([0, 0], "2026-11-23T00:30:00Z")],
)
async def test_steps_due_at_once_fire_with_the_opening_and_the_incident_is_stored_as_it_stands_then(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, delays: list[int], next_at: str | None
) -> None:
    await hq.put(f"/policies/{site}", json={"steps": [step(delay) for delay in delays], "repeat": 0})
    await svc.deliver(anomaly_detected(site))
    [opened] = await svc.published(IncidentOpened)
    versions = [fired.version for fired in await svc.published(IncidentEscalated)]
    assert (opened.version, versions) == (1, list(range(2, 2 + delays.count(0))))
    told = await one(hq)
    assert (told["version"], told["next_escalation_at"]) == (versions[-1], next_at)
    assert told["last_escalated_at"] == "2026-11-23T00:00:00Z"


async def test_a_first_step_that_waits_fires_nothing_with_the_opening(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    await hq.put(f"/policies/{site}", json={"steps": [step(60)]})
    await svc.deliver(anomaly_detected(site))
    told = await one(hq)
    assert (told["version"], told["last_escalated_at"], kinds(told)) == (1, None, ["opened"])
    await svc.fast_forward(minutes=1)
    [fired] = await svc.published(IncidentEscalated)
    assert fired.version == 2


async def test_a_change_leaves_running_escalations_alone(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    await svc.deliver(anomaly_detected(site))
    await hq.put(f"/policies/{site}", json={"steps": [step(0, {"role": "security_monitor"})], "repeat": 0})
    await svc.fast_forward(minutes=6)
    roles = [[target.role for target in fired.targets] for fired in await svc.published(IncidentEscalated)]
    assert roles == [["duty_chief"], ["duty_chief", "tech_ops"], ["hq_executive"]]


async def test_only_headquarters_sets_a_policy(site: UUID, chief: httpx.AsyncClient) -> None:
    answer = await chief.put(f"/policies/{site}", json={"steps": [step(0)]})
    assert (answer.status_code, problem(answer)) == (403, "role-required")


async def test_a_foreign_or_unknown_site_has_no_policy_to_read_or_set(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    async with svc.as_user(["hq_admin"], sites=[uuid7()]) as stranger:
        for answer in (
            await stranger.get(f"/policies/{site}"),
            await stranger.put(f"/policies/{site}", json={"steps": [step(0)]}),
            await stranger.delete(f"/policies/{site}"),
            await hq.put(f"/policies/{uuid7()}", json={"steps": [step(0)]}),
        ):
            assert (answer.status_code, problem(answer)) == (404, "site-not-found")


@pytest.mark.parametrize(
    "body",
    [
        {"steps": []},
        {"steps": [step(0)] * 21},
        {"steps": [step(60), step(0)]},
        {"steps": [step(-1)]},
        {"steps": [step(86_401)]},
        {"steps": [{"after_s": 0, "notify": []}]},
        {"steps": [{"after_s": 0, "notify": [CHIEF] * 21}]},
        {"steps": [step(0, {})]},
        {"steps": [step(0, {"role": "duty_chief", "staff_id": str(uuid7())})]},
        {"steps": [step(0, {"role": "Duty Chief"})]},
        {"steps": [step(0, {"staff_id": "me"})]},
        {"steps": [{"after_s": True, "notify": [CHIEF]}]},
        {"steps": [{"after_s": "0", "notify": [CHIEF]}]},
        {"steps": [step(0)], "repeat": 11},
        {"steps": [step(0)], "repeat": -1},
        {"steps": [step(0)], "repeat": "2"},
        {"steps": [step(0)], "repeat": None},
        {"steps": [step(0)], "repeat_after_s": 1},
        {"steps": [step(0)], "reescalate_every_s": 299},
        {"steps": [step(0)], "reescalate_every_s": 86_401},
        {"steps": [step(0)], "acknowledged_limit_s": 299},
        {"steps": [step(0)], "acknowledged_limit_s": 604_801},
        {"steps": [step(0)], "quiet_s": 59},
        {"steps": [step(0)], "quiet_s": None},
        {"steps": [step(0)], "levels": {"critical": 4, "minor": 1}},
        {"steps": [step(0)], "opens_from": "never"},
        {"steps": [step(0)], "auto_resolve": "yes"},
        {"steps": [step(0)], "colour": "red"},
    ],
)
async def test_a_policy_that_makes_no_sense_is_refused(
    site: UUID, hq: httpx.AsyncClient, body: dict[str, object]
) -> None:
    answer = await hq.put(f"/policies/{site}", json=body)
    assert (answer.status_code, problem(answer)) == (422, "invalid-request")
    assert own_values((await hq.get(f"/policies/{site}")).json()) == []

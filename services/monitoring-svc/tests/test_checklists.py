"""Checklists: what is checked, versioned; shipped for three types of sites, and added by headquarters (R-1.3.2b)."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.roles import Role
from monitoring_svc.checklists.content import check
from monitoring_svc.checklists.schemas import ContentBody
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .checks_story import COLD, DOORS, LIGHTS, PATROL, STARTUP, WHERE, Checks, Row, checklist, code


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    return await Checks(svc).ready()


async def shipped(checks: Checks, **params: str) -> list[Row]:
    answer = await checks.hq.get("/checklists", params={"limit": 200, **params})
    return list(answer.json()["items"])


@pytest.mark.clause("R-1.3.2b", part="checklists versioned")
async def test_a_change_is_a_further_version_and_every_version_stays(checks: Checks) -> None:
    [one] = await checks.has(checklist("oil", "patrol", PATROL, COLD))
    assert one["version"] == 1
    body = {name: value for name, value in checklist("oil", "patrol", PATROL, COLD, LIGHTS).items() if name != "code"}
    changed = await checks.hq.put(f"/checklists/{one['id']}", json=body, headers={"If-Match": '"1"'})
    assert (changed.status_code, changed.json()["version"]) == (200, 2)
    stale = await checks.hq.put(f"/checklists/{one['id']}", json=body, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    versions = (await checks.hq.get(f"/checklists/{one['id']}/versions")).json()["items"]
    told = [(each["version"], len(each["content"]["items"]), each["created_by_name"]) for each in versions]
    assert told == [(2, 2, "总部"), (1, 1, "总部")]
    first = (await checks.hq.get(f"/checklists/{one['id']}/versions/1")).json()
    assert [item["key"] for item in first["content"]["items"]] == ["cold"]
    assert code(await checks.hq.get(f"/checklists/{one['id']}/versions/9")) == (404, "checklist-version-not-found")


@pytest.mark.parametrize("statement", ["UPDATE checklist_versions SET version = 9", "DELETE FROM checklist_versions"])
async def test_no_version_ever_changes_whoever_tries(checks: Checks, statement: str) -> None:
    with pytest.raises(IntegrityError, match="append-only"):
        async with checks.svc.transaction() as session:
            await session.execute(text(statement))


@pytest.mark.clause("R-4.1.2a", part="the checklist")
@pytest.mark.clause("R-4.1.2b", part="the checklist")
@pytest.mark.clause("R-4.1.2b", part="test alarm")
@pytest.mark.clause("R-4.3.2b", part="the run and stop list")
async def test_three_types_of_sites_have_checklists_from_the_beginning(checks: Checks) -> None:
    for site_type in ("data_centre", "call_centre", "monitoring_centre"):
        found = await shipped(checks, site_type=site_type)
        kinds = sorted(one["kind"] for one in found)
        assert kinds == sorted(["startup", "gear", "readiness", "patrol", "readings", "readings", "shutdown"])
        [shutdown] = [one for one in found if one["kind"] == "shutdown"]
        whole = (await checks.hq.get(f"/checklists/{shutdown['id']}")).json()
        running = [item for item in whole["items"] if item["must_stay_on"]]
        assert len(running) >= 3, "what must never be switched off is on the list"
        assert {item["on_failure"]["severity"] for item in running} == {"critical"}
        [gear] = [one for one in found if one["kind"] == "gear"]
        assert "alarm_line" in {
            item["key"] for item in (await checks.hq.get(f"/checklists/{gear['id']}")).json()["items"]
        }


async def test_what_is_shipped_fits_together_and_has_the_figures_of_the_standard(checks: Checks) -> None:
    for one in await shipped(checks):
        whole = (await checks.hq.get(f"/checklists/{one['id']}")).json()
        check(ContentBody.model_validate({name: whole[name] for name in ContentBody.model_fields}))
    [readings] = [one for one in await shipped(checks, site_type="data_centre") if one["name_zh"] == "数据中心定时记录"]
    assert readings["schedule"] == {"anchor": "start", "from_min": 0, "until_min": 30, "every_min": 120}
    whole = (await checks.hq.get(f"/checklists/{readings['id']}")).json()
    limits = {item["key"]: (item["min"], item["max"]) for item in whole["items"]}
    assert limits["cold_aisle"] == (18, 27)
    assert limits["humidity"] == (None, 60)
    assert limits["battery_room"] == (20, 30)


async def test_what_counts_everywhere_is_set_by_headquarters_of_all_sites_only(checks: Checks) -> None:
    local = checks.svc.as_user([Role.HQ_ADMIN], sites=[checks.site])
    assert code(await local.post("/checklists", json=checklist("a", "other", None))) == (
        403,
        "checklist-needs-all-sites",
    )
    added = await local.post("/checklists", json={**checklist("a", "other", None), "site_id": str(checks.site)})
    assert added.status_code == 201
    again = await checks.hq.post("/checklists", json=checklist("a", "other", None))
    assert code(again) == (409, "checklist-code-taken")
    elsewhere = checks.svc.as_user([Role.HQ_ADMIN], sites=[uuid7()])
    assert code(await elsewhere.get(f"/checklists/{added.json()['id']}")) == (404, "checklist-not-found")
    assert added.json()["id"] not in {one["id"] for one in (await elsewhere.get("/checklists")).json()["items"]}


@pytest.mark.parametrize(
    ("schedule", "items", "refusal"),
    [
        ({"anchor": "start", "from_min": 30, "until_min": 30}, [COLD], "checklist-schedule-invalid"),
        ({"anchor": "end", "from_min": -45, "until_min": 0, "every_min": 60}, [COLD], "checklist-schedule-invalid"),
        ({"anchor": "start", "from_min": 0, "until_min": 60, "every_min": 30}, [COLD], "checklist-schedule-invalid"),
        (PATROL, [COLD, {**LIGHTS, "key": "cold"}], "checklist-items-named-twice"),
        (PATROL, [{**COLD, "min": 27, "max": 18}], "checklist-item-invalid"),
        (PATROL, [{**LIGHTS, "unit": "℃"}], "checklist-item-invalid"),
        (PATROL, [{**DOORS, "options": DOORS["options"][:1]}], "checklist-item-invalid"),
        (PATROL, [{**DOORS, "options": DOORS["options"] * 2}], "checklist-item-invalid"),
        (PATROL, [{**COLD, "must_stay_on": True}], "checklist-item-invalid"),
        (PATROL, [{**LIGHTS, "must_stay_on": True, "on_failure": None}], "checklist-item-invalid"),
        (PATROL, [WHERE, LIGHTS], "checklist-condition-invalid"),
        (PATROL, [LIGHTS, {**WHERE, "only_if": {"item": "lights", "values": ["red"]}}], "checklist-condition-invalid"),
        (PATROL, [COLD, {**WHERE, "only_if": {"item": "cold", "values": ["fail"]}}], "checklist-condition-invalid"),
    ],
)
async def test_what_does_not_fit_together_is_refused_with_what_to_change(
    checks: Checks, schedule: Row, items: Sequence[Any], refusal: str
) -> None:
    answer = await checks.hq.post("/checklists", json=checklist("bad", "patrol", schedule, *items))
    assert code(answer) == (422, refusal)


@pytest.mark.clause("R-1.3.2b", part="version kept")
async def test_an_inspection_that_is_open_keeps_its_version(checks: Checks) -> None:
    await checks.on_duty()
    run = await checks.opened(COLD, LIGHTS)
    one = run["checklist_id"]
    body = {key: value for key, value in checklist("x", "patrol", None, DOORS).items() if key != "code"}
    assert (await checks.hq.put(f"/checklists/{one}", json=body)).status_code == 200
    seen = (await checks.tech.get(f"/inspections/{run['id']}")).json()
    assert (seen["checklist_version"], [item["key"] for item in seen["content"]["items"]]) == (1, ["cold", "lights"])
    assert code(await checks.does(run, "results", {"results": [{"item": "doors", "value": "open"}]})) == (
        422,
        "inspection-unknown-item",
    )
    await checks.answers(run, cold=22, lights="pass")
    done = await checks.did(run, "complete")
    assert (done["state"], done["checklist_version"]) == ("completed", 1)
    due_at = (checks.svc.clock.now() + timedelta(hours=1)).isoformat()
    anew = {"site_id": str(checks.site), "checklist_id": one, "due_at": due_at}
    assert (await checks.hq.post("/inspections", json=anew)).json()["checklist_version"] == 2


async def test_what_is_out_of_use_is_not_opened(checks: Checks) -> None:
    [one] = await checks.has(checklist("old", "startup", STARTUP, COLD, active=False))
    due_at = (checks.svc.clock.now() + timedelta(hours=1)).isoformat()
    body = {"site_id": str(checks.site), "checklist_id": one["id"], "due_at": due_at}
    assert code(await checks.hq.post("/inspections", json=body)) == (409, "inspection-checklist-out-of-use")

"""Routes: their checkpoints, versions that stay, and the codes that hang at the checkpoints (R-2.2.2a)."""

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from contracts.roles import Role
from monitoring_svc.routes.models import RouteVersion
from svckit.testing import Harness

from .checks_story import COLD, Checks, Row, checklist, code
from .routes_story import GATE, PUMPS, ROOF, Patrol, of_route, route


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    checks = await Checks(svc).ready()
    await checks.on_duty()
    return checks


async def made(checks: Checks, *checkpoints: Row) -> Row:
    answer = await checks.hq.post("/routes", json={**route(*checkpoints or (GATE, PUMPS)), "site_id": str(checks.site)})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


@pytest.mark.clause("R-2.2.2a", part="checkpoints")
async def test_a_route_keeps_every_version_and_a_patrol_the_one_it_was_opened_with(checks: Checks) -> None:
    patrol = await Patrol(checks).opened(GATE, PUMPS)
    changed = await checks.hq.put(f"/routes/{patrol.route['id']}", json=route(GATE, ROOF), headers={"If-Match": '"1"'})
    assert changed.status_code == 200, changed.text
    found = (await checks.hq.get(f"/routes/{patrol.route['id']}/versions")).json()["items"]
    assert [[one["key"] for one in version["content"]["checkpoints"]] for version in found] == [
        ["gate", "roof"],
        ["gate", "pumps"],
    ]
    run = (await checks.tech.get(f"/inspections/{patrol.run['id']}")).json()
    assert (run["route_version"], [one["key"] for one in run["checkpoints"]]) == (1, ["gate", "pumps"])
    with pytest.raises(IntegrityError):
        async with checks.svc.transaction() as session:
            await session.execute(update(RouteVersion).values(content={}))


async def test_a_stale_change_is_refused_and_names_stand_once(checks: Checks) -> None:
    one = await made(checks)
    stale = await checks.hq.put(f"/routes/{one['id']}", json=route(GATE), headers={"If-Match": '"7"'})
    assert stale.status_code == 412
    twice = await checks.hq.put(f"/routes/{one['id']}", json=route(GATE, GATE))
    assert code(twice) == (422, "route-checkpoints-named-twice")
    strangers = checks.svc.as_user([Role.HQ_EXECUTIVE], sites=[checks.people["tech_ops"]])
    assert code(await strangers.get(f"/routes/{one['id']}")) == (404, "route-not-found")


async def test_only_who_keeps_routes_sees_the_codes(checks: Checks) -> None:
    one = await made(checks)
    assert (await checks.tech.get(f"/routes/{one['id']}")).status_code == 200
    assert (await checks.tech.get(f"/routes/{one['id']}/codes")).status_code == 403
    [gate, pumps] = (await checks.hq.get(f"/routes/{one['id']}/codes")).json()["items"]
    assert gate["text"].startswith(f"FW1:{checks.site.hex}:gate:1:")
    assert gate["text"].endswith(gate["short"])
    assert gate["short"] != pumps["short"]


async def test_a_code_is_issued_again_for_a_reason(checks: Checks) -> None:
    one = await made(checks)
    path = f"/routes/{one['id']}/codes"
    before = (await checks.hq.get(path)).json()["items"][0]
    after = (await checks.hq.post(f"{path}/gate/reissue", json={"reason": "脱落"})).json()["items"][0]
    assert (after["issue"], after["reason"]) == (2, "脱落")
    assert after["short"] != before["short"]
    gone = await checks.hq.post(f"{path}/nowhere/reissue", json={"reason": "脱落"})
    assert code(gone) == (404, "checkpoint-not-found")


async def test_a_checkpoint_that_comes_back_gets_another_code(checks: Checks) -> None:
    """What hangs where the one of before hung is flagged, should its key stand for another place now."""
    one = await made(checks)
    path = f"/routes/{one['id']}"
    before = {code["checkpoint"]: code for code in (await checks.hq.get(f"{path}/codes")).json()["items"]}
    for points in ((GATE,), (GATE, PUMPS)):
        assert (await checks.hq.put(path, json=route(*points))).is_success
    after = {code["checkpoint"]: code for code in (await checks.hq.get(f"{path}/codes")).json()["items"]}
    assert [after[key]["issue"] for key in ("gate", "pumps")] == [1, 2]
    assert after["gate"] == before["gate"]
    assert after["pumps"]["short"] != before["pumps"]["short"]


async def test_a_checklist_follows_a_route_of_its_own_site(svc: Harness, checks: Checks) -> None:
    one, elsewhere = await made(checks), await Checks(svc).ready()
    [along] = await checks.has(of_route(one["id"]))
    assert along["route_id"] == one["id"]
    foreign = {**of_route(one["id"]), "code": "f", "site_id": str(elsewhere.site)}
    assert code(await checks.hq.post("/checklists", json=foreign)) == (422, "checklist-route-of-another-site")
    everywhere = {**of_route(one["id"]), "code": "e"}
    assert code(await checks.hq.post("/checklists", json=everywhere)) == (422, "checklist-route-of-another-site")
    item = {**COLD, "checkpoint": "roof"}
    lost = {**checklist("l", "patrol", None, item, route_id=one["id"]), "site_id": str(checks.site)}
    assert code(await checks.hq.post("/checklists", json=lost)) == (422, "checklist-checkpoint-invalid")


async def test_a_route_out_of_use_is_followed_no_more(checks: Checks) -> None:
    one = await made(checks)
    out = await checks.hq.put(f"/routes/{one['id']}", json=route(GATE, active=False))
    assert out.json()["active"] is False
    listed = (await checks.hq.get("/routes", params={"site_id": str(checks.site), "active": True})).json()
    assert listed["items"] == []
    refused = {**of_route(one["id"]), "site_id": str(checks.site)}
    assert code(await checks.hq.post("/checklists", json=refused)) == (422, "checklist-route-of-another-site")

"""The register of sites."""

from typing import Any

import pytest

from contracts.sites import SiteRegistered
from svckit.core.ids import uuid7

SITE = {"code": "wlcb", "name": "乌兰察布数据中心", "kind": "data_centre", "timezone": "Asia/Shanghai"}


@pytest.mark.clause("R-1.2.1a", part="file")
async def test_a_registered_site_is_on_file_and_announced(roster: Any) -> None:
    answer = await roster.hq.post("/sites", json=SITE)
    assert answer.status_code == 201
    site = answer.json()
    assert SITE.items() <= site.items()
    assert (await roster.hq.get(f"/sites/{site['id']}")).json() == site
    [event] = await roster.svc.published(SiteRegistered)
    assert (str(event.site_id), event.version, event.kind, event.active) == (site["id"], 1, "data_centre", True)


@pytest.mark.clause("R-1.2.1b", part="kinds are data")
@pytest.mark.parametrize("kind", ["data_centre", "call_centre", "monitoring_centre", "cable_landing_station"])
async def test_the_kind_of_a_site_is_data_and_a_new_kind_needs_no_code(roster: Any, kind: str) -> None:
    assert (await roster.hq.post("/sites", json={**SITE, "kind": kind})).json()["kind"] == kind


async def test_a_change_tells_the_others_the_whole_new_truth(roster: Any) -> None:
    site = await roster.site(name="旧名")
    answer = await roster.hq.patch(f"/sites/{site}", json={"name": "新名", "active": False})
    assert answer.status_code == 200
    assert (answer.json()["version"], answer.json()["name"], answer.json()["active"]) == (2, "新名", False)
    changed = (await roster.svc.published(SiteRegistered))[-1]
    assert (changed.version, changed.name, changed.active) == (2, "新名", False)


async def test_a_change_based_on_an_old_version_is_refused(roster: Any) -> None:
    site = await roster.site()
    await roster.hq.patch(f"/sites/{site}", json={"name": "先改"})
    answer = await roster.hq.patch(f"/sites/{site}", json={"name": "后改"}, headers={"If-Match": '"1"'})
    assert answer.status_code == 412
    assert (await roster.hq.get(f"/sites/{site}")).json()["name"] == "先改"


async def test_two_sites_cannot_have_the_same_code(roster: Any) -> None:
    await roster.site(code="WLCB")
    answer = await roster.hq.post("/sites", json=SITE)
    assert answer.status_code == 409
    assert answer.json()["type"] == "urn:farwatch:problem:site-code-taken"
    assert len((await roster.hq.get("/sites")).json()["items"]) == 1


async def test_a_time_zone_that_does_not_exist_is_refused_in_the_callers_language(roster: Any) -> None:
    chinese = roster.svc.as_user(["hq_admin"], language="zh-CN")
    answer = await chinese.post("/sites", json={**SITE, "timezone": "Asia/Hohhot"})
    assert answer.status_code == 422
    assert answer.json()["type"] == "urn:farwatch:problem:unknown-timezone"
    assert "时区" in answer.json()["detail"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"code": "Has Spaces"},
        {"code": None},
        {"name": ""},
        {"name": "nul\x00"},
        {"name": 7},
        {"unknown": "field"},
        {"kind": "x" * 64},
    ],
)
async def test_bad_input_is_a_problem_and_stores_nothing(roster: Any, wrong: dict[str, Any]) -> None:
    answer = await roster.hq.post("/sites", json={**SITE, **wrong})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert (await roster.hq.get("/sites")).json()["items"] == []


async def test_a_foreign_site_and_a_missing_one_are_the_same_answer(roster: Any) -> None:
    mine, foreign = await roster.site(), await roster.site()
    chief = roster.as_person(uuid7(), mine, role="duty_chief")
    assert [site["id"] for site in (await chief.get("/sites")).json()["items"]] == [str(mine)]
    answers = [await chief.get(f"/sites/{site}") for site in (foreign, uuid7())]
    assert {answer.status_code for answer in answers} == {404}
    assert {answer.json()["type"] for answer in answers} == {"urn:farwatch:problem:site-not-found"}
    assert (await chief.get(f"/policies/{foreign}")).status_code == 404


async def test_an_administrator_of_some_sites_cannot_register_a_site_or_define_a_post(roster: Any) -> None:
    admin = roster.svc.as_user(["hq_admin"], sites=[await roster.site()])
    assert (await admin.post("/sites", json=SITE)).status_code == 403
    assert (await admin.post("/posts", json={"code": "x", "name_zh": "x", "name_en": "x"})).status_code == 403


async def test_sites_come_in_pages_by_code(roster: Any) -> None:
    for code in ("c", "a", "b"):
        await roster.site(code=code)
    first = (await roster.hq.get("/sites", params={"limit": 2})).json()
    rest = (await roster.hq.get("/sites", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    assert [site["code"] for site in (*first["items"], *rest["items"])] == ["a", "b", "c"]
    assert rest["next_cursor"] is None


async def test_a_site_runs_on_the_default_figures_until_it_sets_its_own(roster: Any) -> None:
    site = await roster.site()
    figures = (await roster.hq.get(f"/policies/{site}")).json()
    assert (figures["version"], figures["check_in_window_min"], figures["late_after_min"]) == (0, 60, 5)
    own = (await roster.hq.put(f"/policies/{site}", json={"late_after_min": 10})).json()
    assert (own["version"], own["late_after_min"], own["no_show_after_min"]) == (1, 10, 15)
    assert (await roster.hq.get(f"/policies/{site}")).json() == own


async def test_figures_that_contradict_each_other_are_refused(roster: Any) -> None:
    site = await roster.site()
    answer = await roster.hq.put(f"/policies/{site}", json={"late_after_min": 30, "no_show_after_min": 15})
    assert answer.status_code == 422
    assert (await roster.hq.get(f"/policies/{site}")).json()["version"] == 0


async def test_figures_that_go_together_at_most_sites_are_refused_where_they_do_not(roster: Any) -> None:
    lenient, usual = await roster.site(code="lenient"), await roster.site(code="usual")
    own = {"late_after_min": 40, "no_show_after_min": 60}
    await roster.hq.put(f"/policies/{lenient}", json=own)
    order = {"sites": [{"site_id": str(usual)}, {"site_id": str(lenient)}], "values": {"no_show_after_min": 30}}
    refused = await roster.hq.post("/policies/batch", json=order)
    assert refused.status_code == 409
    assert [(one["loc"], one["code"]) for one in refused.json()["errors"]] == [
        (["body", "sites", 1], "figures-contradict")
    ]
    assert (await roster.hq.get(f"/policies/{usual}")).json()["version"] == 0

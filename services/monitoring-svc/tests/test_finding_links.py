"""Reporting without signing in: the link, the form, triage, limits (B-13)."""

from uuid import uuid4

import pytest
from sqlalchemy import select

from contracts.findings import FindingPromoted, FindingReported, FindingResolved
from contracts.posts import DUTY_CHIEF, TECH_OPS
from contracts.roles import Role
from contracts.sites import SiteRegistered
from monitoring_svc.finding_links.models import FindingLink
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .checks_story import code
from .findings_story import Finds, whom

ACCEPT = {"kind": "anomaly", "severity": "critical"}


@pytest.fixture
async def site(svc: Harness) -> Finds:
    return await Finds(svc).told(DUTY_CHIEF, TECH_OPS)


@pytest.mark.clause("B-13", part="form")
async def test_a_visitor_reports_without_signing_in(site: Finds) -> None:
    link = await site.link()
    about = (await site.visitor.get(f"/public/findings/{link['token']}")).json()
    assert about == {"site": "北京一站", "place": "一层大厅"}
    answer = await site.visit(link, place="电梯旁", contact="138 0000 0000")
    assert answer.status_code == 201, answer.text
    assert answer.headers["cache-control"] == "no-store"
    receipt = answer.json()
    assert set(receipt) == {"number", "state", "path"}
    assert (receipt["number"], receipt["state"]) == ("2026-0001", "received")
    [finding] = await site.found_by_visitors()
    assert (finding["state"], finding["kind"], finding["place"]) == ("received", None, "一层大厅 · 电梯旁")
    assert finding["contact"] == "138 0000 0000"


@pytest.mark.clause("B-13", part="triage")
async def test_what_visitors_report_is_read_by_the_leader_and_wakes_nobody(site: Finds) -> None:
    await site.visit(await site.link())
    [call] = await site.calls()
    assert (whom(call), call.asked, call.severity) == ([DUTY_CHIEF], "read", "minor")
    for fact in (FindingReported, FindingPromoted):
        assert await site.svc.published(fact) == []
    await site.svc.fast_forward(minutes=15)
    assert whom((await site.calls())[-1]) == [DUTY_CHIEF, Role.HQ_EXECUTIVE], "and it is not forgotten"


@pytest.mark.clause("B-13", part="triage")
async def test_what_is_accepted_becomes_a_finding_like_any_other(site: Finds) -> None:
    receipt = (await site.visit(await site.link())).json()
    [finding] = await site.found_by_visitors()
    accepted = await site.said(finding, "accept", {**ACCEPT, "place": "配电间"}, by=site.tech)
    assert (accepted["state"], accepted["place"]) == ("reported", "配电间")
    [told] = await site.svc.published(FindingReported)
    assert (told.source, told.reported_by, told.accepted_by) == ("visitor", None, site.people[TECH_OPS])
    assert (await site.calls())[-1].asked == "acknowledge"
    assert (await site.follow(receipt)).json()["state"] == "in_hand"
    await site.svc.fast_forward(minutes=3)
    assert whom((await site.calls())[-1]) == [DUTY_CHIEF, Role.HQ_EXECUTIVE], "its time runs by its severity now"
    await site.said(accepted, "acknowledge")
    await site.said(accepted, "resolve", {"reason": "王强已更换空开"})
    assert (await site.follow(receipt)).json()["state"] == "resolved"


@pytest.mark.clause("B-13", part="triage")
async def test_what_is_nothing_is_rejected_with_its_reason(site: Finds) -> None:
    await site.visit(await site.link())
    [finding] = await site.found_by_visitors()
    assert code(await site.says(finding, "acknowledge")) == (409, "finding-move-refused")
    rejected = await site.said(finding, "reject", {"reason": "重复上报"})
    assert (rejected["state"], rejected["end_reason"]) == ("rejected", "重复上报")
    assert await site.svc.published(FindingResolved) == [], "nobody was told of it before"
    await site.svc.fast_forward(minutes=60)
    assert len(await site.calls()) == 1


@pytest.mark.clause("B-13", part="nothing given away")
async def test_a_visitor_is_told_nothing_about_people(site: Finds) -> None:
    link = await site.link()
    receipt = (await site.visit(link, contact="李雷")).json()
    [finding] = await site.found_by_visitors()
    await site.said(finding, "reject", {"reason": "王强说没有"})
    answer = await site.follow(receipt)
    assert set(answer.json()) == {"number", "state", "path"}
    assert "王强" not in answer.text
    other = await site.visitor.get(f"/public/findings/{link['token']}/{uuid4()}")
    assert code(other) == (404, "public-link-unknown")


@pytest.mark.clause("B-13", part="link")
async def test_a_link_that_was_revoked_or_never_was_is_the_same_404(site: Finds) -> None:
    link = await site.link()
    receipt = (await site.visit(link)).json()
    assert (await site.hq.post(f"/finding-links/{link['id']}/revoke")).is_success
    gone, never = await site.visit(link), await site.visit({"token": "x" * 32})
    same = [{k: v for k, v in one.json().items() if k not in {"instance", "trace_id"}} for one in (gone, never)]
    assert same[0] == same[1]
    assert code(gone) == (404, "public-link-unknown")
    assert code(await site.visitor.get(f"/public/findings/{link['token']}")) == (404, "public-link-unknown")
    assert (await site.follow(receipt)).status_code == 200, "what was sent can still be followed"
    assert code(await site.hq.post(f"/finding-links/{link['id']}/reissue")) == (409, "finding-link-revoked")


@pytest.mark.clause("B-13", part="link")
async def test_a_new_link_ends_the_old_one_and_only_the_hash_is_kept(site: Finds) -> None:
    link = await site.link()
    new = (await site.hq.post(f"/finding-links/{link['id']}/reissue")).json()
    assert new["place"] == link["place"]
    assert (await site.visit(link)).status_code == 404
    assert (await site.visit({"token": new["path"].rpartition("/")[2]})).status_code == 201
    listed = (await site.hq.get("/finding-links", params={"site_id": str(site.site)})).text
    assert link["token"] not in listed
    async with site.svc.transaction() as session:
        kept = list(await session.scalars(select(FindingLink.token_hash)))
    assert len(kept) == 2
    assert all(link["token"].encode() not in one for one in kept)


async def test_a_closed_site_takes_nothing_by_its_links(site: Finds) -> None:
    link = await site.link()
    about = {"code": "s", "name": "北京一站", "kind": "workshop", "timezone": "Asia/Shanghai", "active": False}
    await site.svc.deliver(SiteRegistered.model_validate({"site_id": site.site, "version": 2, **about}))
    assert code(await site.visit(link)) == (404, "public-link-unknown")


@pytest.mark.clause("B-13", part="form")
async def test_a_report_sent_twice_is_one(site: Finds) -> None:
    link, client_id = await site.link(), uuid4()
    first = await site.visit(link, client_id=client_id)
    again = await site.visit(link, client_id=client_id, what="another text")
    assert first.json() == again.json()
    assert len(await site.found_by_visitors()) == len(await site.calls()) == 1


@pytest.mark.clause("B-13", part="limits")
async def test_a_flood_from_an_address_is_refused_for_a_while(site: Finds) -> None:
    link = await site.link()
    for _ in range(10):
        assert (await site.visit(link)).status_code == 201
    refused = await site.visit(link)
    assert code(refused) == (429, "public-too-many-reports")
    assert int(refused.headers["retry-after"]) > 0
    await site.svc.fast_forward(minutes=121)
    assert (await site.visit(link)).status_code == 201


@pytest.mark.clause("B-13", part="limits")
async def test_what_is_too_long_is_refused(site: Finds) -> None:
    link = await site.link()
    assert (await site.visit(link, what="长" * 1001)).status_code == 422
    assert (await site.visit(link, what="x" * 20_000)).status_code == 413
    assert (await site.visit(link, place="x" * 201)).status_code == 422
    assert (await site.visit(link, contact="x" * 101)).status_code == 422
    assert (await site.visit(link, kind="incident")).status_code == 422, "what it is others say"
    assert await site.found_by_visitors() == []


@pytest.mark.clause("B-13", part="limits")
async def test_a_machine_that_fills_in_everything_calls_nobody(site: Finds) -> None:
    answer = await site.visit(await site.link(), website="https://spam.example")
    assert (answer.status_code, answer.json()["state"]) == (201, "received"), "it is not told so"
    [finding] = await site.found_by_visitors()
    assert (finding["state"], await site.calls()) == ("rejected", [])
    assert (await site.follow(answer.json())).json()["state"] == "received"


async def test_links_are_made_by_headquarters_for_their_own_sites(site: Finds) -> None:
    body = {"site_id": str(site.site), "place": "x"}
    assert (await site.chief.post("/finding-links", json=body)).status_code == 403
    link = await site.link()
    foreign = site.svc.as_user([Role.HQ_EXECUTIVE], sites=[uuid7()])
    assert (await foreign.post("/finding-links", json=body)).status_code == 404
    assert (await foreign.post(f"/finding-links/{link['id']}/revoke")).status_code == 404
    assert (await foreign.get("/finding-links")).json()["items"] == []


async def test_a_site_without_a_chief_has_whoever_is_there_read_it(svc: Harness) -> None:
    alone = await Finds(svc).told()
    link = await alone.link()
    await alone.visit(link)
    await alone.on_duty(TECH_OPS)
    await alone.visit(link)
    assert [whom(one) for one in await alone.calls()] == [[Role.HQ_EXECUTIVE], [TECH_OPS]]

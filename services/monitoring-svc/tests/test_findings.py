"""Findings: one form, the leader, what nobody answers for, what becomes of it (R-2.2.3e)."""

import csv
import io

import pytest

from contracts.calls import CallAnswered, CallSettled, CallSubject
from contracts.findings import FindingAcknowledged, FindingPromoted, FindingReported, FindingResolved
from contracts.incidents import IncidentOpened
from contracts.posts import DUTY_CHIEF, TECH_OPS
from contracts.roles import Role
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .checks_story import code
from .findings_story import Finds, whom


@pytest.fixture
async def site(svc: Harness) -> Finds:
    return await Finds(svc).told(DUTY_CHIEF, TECH_OPS)


@pytest.mark.clause("R-2.2.3e", part="one form")
async def test_whoever_sees_something_says_what_where_and_how_bad(site: Finds) -> None:
    finding = await site.found()
    assert (finding["number"], finding["state"], finding["source"]) == ("2026-0001", "reported", "on_duty")
    [told] = await site.svc.published(FindingReported)
    assert (told.kind, told.severity, told.place, told.version) == ("hazard", "major", "二层通道", 1)
    assert (await site.found(kind="anomaly", by=site.executive))["number"] == "2026-0002"
    assert (await site.found(by=site.executive))["source"] == "office"


async def test_each_site_counts_its_own(svc: Harness, site: Finds) -> None:
    await site.found()
    other = await Finds(svc).told()
    assert (await other.found(by=other.hq))["number"] == "2026-0001"


@pytest.mark.clause("R-2.2.3e", part="leader")
async def test_the_duty_chief_is_called_at_once_and_acknowledges(site: Finds) -> None:
    finding = await site.found(severity="critical")
    [call] = await site.calls()
    assert (whom(call), call.asked, call.severity) == ([DUTY_CHIEF], "acknowledge", "critical")
    assert call.due_at is not None
    assert (call.due_at - call.requested_at).total_seconds() == 180
    assert call.subject.phone_link == f"/m/findings/{finding['id']}"
    known = await site.said(finding, "acknowledge")
    assert (known["state"], known["acknowledged_by"]) == ("acknowledged", str(site.people[DUTY_CHIEF]))
    assert [one.call_id for one in await site.svc.published(CallSettled)] == [call.call_id]
    assert len(await site.svc.published(FindingAcknowledged)) == 1
    await site.svc.fast_forward(minutes=30)
    assert len(await site.calls()) == 1, "nobody else is called"
    assert code(await site.says(finding, "acknowledge")) == (409, "finding-move-refused")


@pytest.mark.clause("R-2.2.3e", part="leader")
async def test_an_answer_to_the_message_acknowledges_too(site: Finds) -> None:
    finding = await site.found()
    [call] = await site.calls()
    answer = CallAnswered(
        version=1,
        notification_id=uuid7(),
        call_id=call.call_id,
        site_id=site.site,
        subject=CallSubject(type="finding", id=call.subject.id, number=call.subject.number),
        staff_id=site.people[DUTY_CHIEF],
        answer="acknowledged",
        answered_at=site.svc.clock.now(),
        channel="email",
    )
    await site.svc.deliver(answer, twice=True)
    assert (await site.seen(finding))["acknowledged_by"] == str(site.people[DUTY_CHIEF])
    assert len(await site.svc.published(FindingAcknowledged)) == 1


@pytest.mark.clause("R-2.2.3e", part="silence")
async def test_what_nobody_acknowledges_goes_to_headquarters(site: Finds) -> None:
    finding = await site.found(severity="critical")
    await site.svc.fast_forward(minutes=2)
    assert len(await site.calls()) == 1
    await site.svc.fast_forward(minutes=1)
    assert [whom(one) for one in await site.calls()] == [[DUTY_CHIEF], [DUTY_CHIEF, Role.HQ_EXECUTIVE]]
    assert (await site.seen(finding))["escalated_at"] is not None
    await site.svc.fast_forward(minutes=60)
    assert [one.step for one in await site.calls()] == [1, 2, 3, 4, 5], "and then people have been called enough"


@pytest.mark.clause("R-2.2.3e", part="silence")
async def test_a_site_may_give_the_leader_more_time(site: Finds) -> None:
    put = await site.hq.put(f"/policies/{site.site}", json={"finding_critical_ack_min": 10})
    assert put.is_success, put.text
    await site.found(severity="critical")
    await site.svc.fast_forward(minutes=9)
    assert len(await site.calls()) == 1
    await site.svc.fast_forward(minutes=1)
    assert len(await site.calls()) == 2


@pytest.mark.clause("R-2.2.3e", part="leader")
async def test_what_the_leader_reports_or_nobody_leads_goes_to_headquarters(svc: Harness, site: Finds) -> None:
    await site.found(by=site.chief)
    alone = await Finds(svc).told()
    await alone.found(by=alone.hq)
    assert [whom(one) for one in await site.calls()] == [[Role.HQ_EXECUTIVE], [Role.HQ_EXECUTIVE]]


@pytest.mark.clause("R-2.2.3e", part="another person")
async def test_nobody_ends_their_own_critical_finding(site: Finds) -> None:
    finding = await site.found(severity="critical", by=site.chief)
    assert code(await site.says(finding, "acknowledge")) == (403, "finding-own-critical")
    await site.said(finding, "acknowledge", by=site.executive)
    assert code(await site.says(finding, "resolve", {"reason": "好了"})) == (403, "finding-own-critical")
    assert (await site.said(finding, "resolve", {"reason": "好了"}, by=site.tech))["state"] == "resolved"


@pytest.mark.clause("R-2.2.3e", part="promotion")
async def test_a_hazard_becomes_an_anomaly_and_an_incident_once(site: Finds) -> None:
    finding = await site.found()
    raised = await site.said(finding, "promote", {"kind": "anomaly", "reason": "水位上升"}, by=site.tech)
    assert (raised["state"], raised["kind"]) == ("reported", "anomaly"), "the leader still has to know"
    again = await site.says(finding, "promote", {"kind": "anomaly", "reason": "x"})
    assert code(again) == (409, "finding-not-more-than-before")
    promoted = await site.said(finding, "promote", {"kind": "incident", "reason": "机房进水"})
    assert promoted["state"] == "promoted"
    assert (await site.says(finding, "promote", {"kind": "incident", "reason": "x"})).status_code == 409
    told = await site.svc.published(FindingPromoted)
    assert [(one.previous, one.kind) for one in told] == [("hazard", "anomaly"), ("anomaly", "incident")]
    assert len(await site.svc.published(CallSettled)) == 1, "incident-svc calls people from now on"


@pytest.mark.clause("R-2.2.3e", part="outcome")
async def test_an_incident_opens_at_once_and_its_reporter_finds_it(site: Finds) -> None:
    finding = await site.found(kind="incident", severity="critical")
    assert finding["state"] == "promoted"
    assert await site.calls() == []
    opened = IncidentOpened(
        version=1,
        incident_id=uuid7(),
        number="FW-2026-000009",
        site_id=site.site,
        title="x",
        level=1,
        severity="critical",
        state="open",
        opened_at=site.svc.clock.now(),
        source="manual",
        source_id=finding["id"],
    )
    await site.svc.deliver(opened)
    assert (await site.seen(finding))["incident_number"] == "FW-2026-000009"
    assert (await site.said(finding, "resolve", {"reason": "事件已关闭"}))["state"] == "resolved"


@pytest.mark.clause("R-2.2.3e", part="outcome")
async def test_whoever_reported_sees_what_became_of_it(site: Finds) -> None:
    mine, other = await site.found(), await site.found(by=site.chief)
    await site.said(mine, "acknowledge")
    await site.said(mine, "reject", {"reason": "保洁刚拖过地"})
    listed = (await site.tech.get("/findings", params={"mine": True})).json()["items"]
    found = [(one["id"], one["state"], one["end_reason"]) for one in listed]
    assert found == [(mine["id"], "rejected", "保洁刚拖过地")]
    [told] = await site.svc.published(FindingResolved)
    assert (told.outcome, told.reason) == ("rejected", "保洁刚拖过地")
    query = {"site_id": str(site.site), "state": ["reported"], "kind": "hazard", "severity": "major"}
    assert [one["id"] for one in (await site.hq.get("/findings", params=query)).json()["items"]] == [other["id"]]


async def test_what_it_cannot_be_is_refused(site: Finds) -> None:
    body = {"site_id": str(site.site), "kind": "hazard", "severity": "major", "place": "x", "what": "x"}
    late = await site.tech.post("/findings", json={**body, "observed_at": "2026-01-01T00:00:00Z"})
    assert code(late) == (422, "finding-observed-invalid")
    for wrong in ({"what": "x" * 1001}, {"place": "x" * 201}, {"kind": "rumour"}, {"severity": None}, {"what": " "}):
        assert (await site.tech.post("/findings", json={**body, **wrong})).status_code == 422
    foreign = site.svc.as_user([Role.SITE_STAFF], sites=[uuid7()])
    assert (await foreign.post("/findings", json=body)).status_code == 404
    assert (await site.svc.as_user([Role.HQ_VIEWER]).post("/findings", json=body)).status_code == 403


async def test_what_people_write_is_inert_in_a_spreadsheet(site: Finds) -> None:
    await site.found(what='=HYPERLINK("http://evil","x")', place="<script>alert(1)</script>")
    answer = await site.hq.get("/findings/export", params={"site_id": str(site.site)})
    _, row = list(csv.reader(io.StringIO(answer.text.lstrip("\ufeff"))))
    assert not any(one.startswith(("=", "+", "-", "@")) for one in row)
    assert "<script>alert(1)</script>" in row, "markup is nothing but text there"

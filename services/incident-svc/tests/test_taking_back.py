"""What takes a move back or hands it on: giving back, handing over, reopening (ADR 0024)."""

from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.incidents import IncidentEscalated, IncidentReassigned, IncidentReopened, IncidentUnacknowledged
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import anomaly_cleared, anomaly_detected, notification_failed, site_registered, staff_registered
from .story import declare, do, kinds, one, problem, read


async def somebody(svc: Harness, *sites: UUID, name: str = "李娜", **changes: Any) -> UUID:
    """A person that roster-svc has told us about."""
    person = uuid7()
    changes.setdefault("roles", ("site_staff",))
    await svc.deliver(staff_registered(person, *sites, code="l1", name=name, **changes))
    return person


async def taken(client: httpx.AsyncClient, site: UUID, **changes: Any) -> dict[str, Any]:
    """An incident that the caller has."""
    incident = await declare(client, site, **changes)
    answer = await do(client, incident, "acknowledge")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


# Giving back


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_who_has_it_gives_it_back_and_people_are_called_again(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await taken(chief, site)
    before = len(await svc.published(IncidentEscalated))
    answer = await do(chief, incident, "unacknowledge", note="需要制冷专业人员")
    assert answer.status_code == 200
    back = answer.json()
    assert (back["state"], back["acknowledged_by"], back["acknowledged_until"]) == ("open", None, None)
    assert back["next_escalation_at"] is not None
    [fallen] = await svc.published(IncidentUnacknowledged)
    assert fallen.was_acknowledged_by is not None
    assert (fallen.reason, fallen.was_acknowledged_by.name, fallen.note) == ("given_back", "王强", "需要制冷专业人员")
    [step] = (await svc.published(IncidentEscalated))[before:]
    assert (step.trigger, step.step) == ("given_back", 0)
    entry = next(line for line in (await read(chief, incident["id"]))["timeline"] if line["kind"] == "unacknowledged")
    assert entry["actor"]["name"] == "王强"
    assert "交回" in entry["text"]["zh"]
    assert "gave the incident back" in entry["text"]["en"]


async def test_only_who_has_it_gives_it_back(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    incident = await taken(chief, site)
    assert problem(await do(hq, incident, "unacknowledge")) == "not-the-holder"
    assert problem(await do(chief, await declare(chief, site), "unacknowledge")) == "incident-not-acknowledged"


# Handing over


async def test_it_is_handed_to_somebody_else_who_is_told_once(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    li = await somebody(svc, site)
    incident = await taken(chief, site)
    before = len(await svc.published(IncidentEscalated))
    answer = await do(chief, incident, "reassign", staff_id=str(li), note="已在现场，请接手")
    assert answer.status_code == 200
    given = answer.json()
    assert (given["state"], given["acknowledged_by"]) == ("acknowledged", {"staff_id": str(li), "name": "李娜"})
    assert given["next_escalation_at"] is None
    [fact] = await svc.published(IncidentReassigned)
    assert (fact.was_acknowledged_by.name, fact.acknowledged_by.name, fact.reassigned_by.name) == (
        "王强",
        "李娜",
        "王强",
    )
    [call] = (await svc.published(IncidentEscalated))[before:]
    assert (call.trigger, [target.staff_id for target in call.targets]) == ("reassigned", [li])
    await svc.fast_forward(minutes=50)
    assert len(await svc.published(IncidentEscalated)) == before + 1
    file = await read(chief, incident["id"])
    assert "reassigned" in kinds(file)


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_who_was_handed_it_and_cannot_be_reached_does_not_have_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    li = await somebody(svc, site)
    incident = await taken(chief, site)
    await do(chief, incident, "reassign", staff_id=str(li))
    call = (await svc.published(IncidentEscalated))[-1]
    failed = notification_failed(UUID(incident["id"]), site, staff_id=li, escalation_id=call.escalation_id, calls=1)
    await svc.deliver(failed)
    file = await read(chief, incident["id"])
    assert (file["state"], file["acknowledged_by"]) == ("open", None)
    assert (await svc.published(IncidentEscalated))[-1].trigger == "unreached"


async def test_headquarters_takes_it_over_and_need_not_be_told(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    zhao = await somebody(svc, name="赵敏", roles=("hq_admin",))
    incident = await taken(chief, site)
    before = len(await svc.published(IncidentEscalated))
    async with svc.as_user(["hq_admin"], id=zhao, name="赵敏") as hq:
        answer = await do(hq, incident, "reassign", staff_id=str(zhao))
        assert answer.json()["acknowledged_by"]["name"] == "赵敏"
        assert "接管" in (await read(hq, incident["id"]))["timeline"][-1]["text"]["zh"]
    assert len(await svc.published(IncidentEscalated)) == before


async def test_others_of_the_site_do_not_hand_it_on(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    li = await somebody(svc, site)
    incident = await taken(chief, site)
    for roles in (["site_staff"], ["duty_chief"]):  # a chief who has not the watch is one of them
        async with svc.as_user(roles, sites=[site], id=li, name="李娜") as other:
            answer = await do(other, incident, "reassign", staff_id=str(li))
            assert problem(answer) == "not-yours-to-reassign"


async def test_who_has_it_hands_it_on_also_off_duty(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    li, zhou = await somebody(svc, site), await somebody(svc, site, name="周涛")
    incident = await taken(chief, site)
    await do(chief, incident, "reassign", staff_id=str(li))
    async with svc.as_user(["site_staff"], sites=[site], id=li, name="李娜") as holder:
        answer = await do(holder, incident, "reassign", staff_id=str(zhou))
    assert answer.json()["acknowledged_by"]["name"] == "周涛"


@pytest.mark.parametrize("case", ["switched off", "of another site", "only reads", "nobody"])
async def test_it_is_handed_only_to_who_can_answer_for_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, case: str
) -> None:
    match case:
        case "switched off":
            person = await somebody(svc, site, active=False)
        case "of another site":
            person = await somebody(svc, uuid7())
        case "only reads":
            person = await somebody(svc, roles=("auditor",))
        case _:
            person = uuid7()
    incident = await taken(chief, site)
    assert problem(await do(chief, incident, "reassign", staff_id=str(person))) == "cannot-be-assigned"
    assert (await read(chief, incident["id"]))["acknowledged_by"]["name"] == "王强"


async def test_what_nobody_has_is_not_handed_on_nor_to_who_has_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    li = await somebody(svc, site)
    incident = await declare(chief, site)
    assert problem(await do(chief, incident, "reassign", staff_id=str(li))) == "incident-not-acknowledged"
    await do(chief, incident, "acknowledge")
    await do(chief, incident, "reassign", staff_id=str(li))
    assert problem(await do(chief, incident, "reassign", staff_id=str(li))) == "already-theirs"


async def test_whoever_was_handed_it_has_it_for_as_long_as_the_policy_lets_anybody(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    li = await somebody(svc, site)
    incident = await taken(chief, site)
    await svc.fast_forward(minutes=40)
    await do(chief, incident, "reassign", staff_id=str(li))
    await svc.fast_forward(minutes=40)
    assert (await read(chief, incident["id"]))["acknowledged_by"]["name"] == "李娜"
    await svc.fast_forward(minutes=21)
    assert (await read(chief, incident["id"]))["state"] == "open"


# Reopening


async def test_a_resolving_is_taken_back_and_who_had_it_has_it_again(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await taken(chief, site)
    await do(chief, incident, "resolve")
    calls = len(await svc.published(IncidentEscalated))
    answer = await do(chief, incident, "reopen")
    assert answer.status_code == 200
    again = answer.json()
    assert (again["state"], again["acknowledged_by"]["name"]) == ("acknowledged", "王强")
    assert (again["resolved_at"], again["resolved_by"]) == (None, None)
    assert again["acknowledged_until"] is not None
    [fact] = await svc.published(IncidentReopened)
    assert (fact.state, fact.acknowledged_by is not None) == ("acknowledged", True)
    assert len(await svc.published(IncidentEscalated)) == calls
    assert kinds(await read(chief, incident["id"]))[-1] == "reopened"


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_what_nobody_had_begins_its_plan_anew(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    await do(chief, incident, "resolve")
    again = (await do(chief, incident, "reopen")).json()
    assert (again["state"], again["next_escalation_at"] is not None) == ("open", True)
    assert (await svc.published(IncidentEscalated))[-1].trigger == "reopened"


@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_later_it_is_reopened_with_a_reason_and_people_are_called(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await taken(chief, site)
    await do(chief, incident, "resolve")
    until = (await read(chief, incident["id"]))["undo_until"]
    await svc.fast_forward(minutes=11)
    assert until is not None
    assert problem(await do(chief, incident, "reopen")) == "reason-needed"
    again = (await do(chief, incident, "reopen", reason="温度再次升高")).json()
    assert (again["state"], again["acknowledged_by"]) == ("open", None)
    assert (await svc.published(IncidentEscalated))[-1].trigger == "reopened"
    assert "温度再次升高" in (await read(chief, incident["id"]))["timeline"][-2]["text"]["zh"]


async def test_what_is_open_or_closed_is_not_reopened(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    assert problem(await do(chief, incident, "reopen")) == "incident-still-open"
    await do(chief, incident, "resolve")
    await do(chief, incident, "close")
    assert problem(await do(chief, incident, "reopen", reason="x")) == "incident-already-closed"


async def test_a_cause_has_one_open_incident_also_after_reopening(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site))
    first = await one(chief)
    await do(chief, first, "resolve")
    await svc.deliver(anomaly_cleared(site))
    await svc.deliver(anomaly_detected(site))
    second = await one(chief, state="open")
    answer = await do(chief, first, "reopen")
    assert problem(answer) == "cause-open-elsewhere"
    assert second["number"] in answer.text


async def test_at_a_closed_site_nothing_is_reopened(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    await do(chief, incident, "resolve")
    await svc.deliver(site_registered(site, version=2, active=False))
    assert problem(await do(chief, incident, "reopen")) == "site-closed"


async def test_who_looks_back_at_it_sees_when_it_was_first_taken(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await taken(chief, site)
    await do(chief, incident, "unacknowledge")
    await do(chief, incident, "acknowledge")
    assert kinds(await read(chief, incident["id"])).count("acknowledged") == 2


# Reasons


async def test_where_the_policy_says_so_nobody_resolves_without_a_word(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    assert (await hq.put(f"/policies/{site}", json={"reason_from": "major"})).status_code == 200
    grave, mild = await declare(chief, site, severity="critical"), await declare(chief, site, severity="minor")
    assert (await read(chief, grave["id"]))["resolve_needs_reason"] is True
    assert (await read(chief, mild["id"]))["resolve_needs_reason"] is False
    refused = await do(chief, grave, "resolve")
    assert (refused.status_code, problem(refused)) == (409, "reason-needed")
    assert (await do(chief, grave, "resolve", note="已更换风机")).json()["state"] == "resolved"
    assert (await do(chief, mild, "resolve")).json()["state"] == "resolved"
    assert problem(await do(chief, grave, "resolve")) == "incident-already-resolved"

"""What people do with an incident, and what they may not."""

from uuid import UUID

import httpx
import pytest

from contracts.incidents import (
    IncidentAcknowledged,
    IncidentAlreadyTaken,
    IncidentClosed,
    IncidentEscalated,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentResolved,
)
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import notification_acknowledged
from .story import declare, do, kinds, problem, read


@pytest.mark.clause("R-5.2.1a", part="by hand")
async def test_an_incident_is_declared_by_hand_in_one_action(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site, severity="critical", summary="天花板滴水")
    assert (incident["number"], incident["state"], incident["level"]) == ("FW-2026-000001", "open", 2)
    assert incident["opened_by"]["name"] == "王强"
    [opened] = await svc.published(IncidentOpened)
    assert (opened.source, opened.summary, opened.cause_key) == ("manual", "天花板滴水", None)
    [escalated] = await svc.published(IncidentEscalated)
    assert (escalated.due_at, escalated.late_s) == (escalated.opened_at, 0.0)


async def test_severity_follows_from_a_level_given_by_hand(site: UUID, chief: httpx.AsyncClient) -> None:
    found = [(await declare(chief, site, level=level))["severity"] for level in (1, 2, 3, 4)]
    assert found == ["critical", "critical", "major", "minor"]
    plain = await declare(chief, site)
    assert (plain["severity"], plain["level"]) == ("major", 3)


async def test_two_incidents_by_hand_never_join(site: UUID, chief: httpx.AsyncClient) -> None:
    first, second = await declare(chief, site), await declare(chief, site)
    assert first["id"] != second["id"]


async def test_the_whole_life_of_an_incident(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    for move, state in (("acknowledge", "acknowledged"), ("resolve", "resolved"), ("close", "closed")):
        answer = await do(chief, incident, move, note=f"备注 {move}")
        assert (answer.status_code, answer.json()["state"]) == (200, state)
    [acknowledged] = await svc.published(IncidentAcknowledged)
    [resolved] = await svc.published(IncidentResolved)
    [closed] = await svc.published(IncidentClosed)
    assert (acknowledged.via, acknowledged.note, acknowledged.acknowledged_by.name) == (
        "console",
        "备注 acknowledge",
        "王强",
    )
    assert [acknowledged.version, resolved.version, closed.version] == [3, 4, 5]
    assert kinds(await read(chief, incident["id"])) == ["opened", "escalated", "acknowledged", "resolved", "closed"]


async def test_every_published_fact_stands_in_the_timeline_with_its_event(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    await do(chief, incident, "acknowledge")
    await do(chief, incident, "notes", text="已通知物业")
    entries = (await read(chief, incident["id"]))["timeline"]
    assert [bool(entry["event_id"]) for entry in entries] == [True, True, True, False]
    assert entries[-1]["text"] == {"zh": "已通知物业", "en": "已通知物业"}
    assert entries[2]["actor"]["name"] == "王强"


async def test_resolving_straight_from_open_is_allowed(site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    answer = await do(chief, incident, "resolve")
    assert (answer.json()["state"], answer.json()["acknowledged_at"]) == ("resolved", None)


async def test_acknowledging_twice_by_the_same_person_changes_nothing(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    first = await do(chief, incident, "acknowledge")
    second = await do(chief, incident, "acknowledge")
    assert (second.status_code, second.json()) == (200, first.json())
    assert len(await svc.published(IncidentAcknowledged)) == 1
    assert kinds(await read(chief, incident["id"])).count("acknowledged") == 1


async def test_a_second_person_is_noted_and_the_first_keeps_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    await do(chief, incident, "acknowledge")
    answer = await do(hq, incident, "acknowledge")
    assert (answer.status_code, answer.json()["acknowledged_by"]["name"]) == (200, "王强")
    assert len(await svc.published(IncidentAcknowledged)) == 1
    entry = (await read(hq, incident["id"]))["timeline"][-1]
    assert (entry["kind"], entry["text"]["zh"]) == ("also_acknowledged", "赵敏也作了确认；事件已由王强接手。")


@pytest.mark.parametrize(
    ("before", "move", "code"),
    [
        ([], "close", "incident-not-resolved"),
        (["acknowledge"], "close", "incident-not-resolved"),
        (["resolve"], "acknowledge", "incident-already-resolved"),
        (["resolve"], "resolve", "incident-already-resolved"),
        (["resolve", "close"], "acknowledge", "incident-already-closed"),
        (["resolve", "close"], "resolve", "incident-already-closed"),
        (["resolve", "close"], "close", "incident-already-closed"),
    ],
)
async def test_a_move_the_state_forbids_is_a_conflict(
    site: UUID, chief: httpx.AsyncClient, before: list[str], move: str, code: str
) -> None:
    incident = await declare(chief, site)
    for earlier in before:
        assert (await do(chief, incident, earlier)).status_code == 200
    answer = await do(chief, incident, move)
    assert (answer.status_code, problem(answer)) == (409, code)


async def test_a_level_cannot_be_changed_once_it_is_over(site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    await do(chief, incident, "resolve")
    answer = await do(chief, incident, "level", level=1, reason="升级")
    assert (answer.status_code, problem(answer)) == (409, "incident-already-resolved")


async def test_a_closed_file_still_takes_notes(site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    await do(chief, incident, "resolve")
    await do(chief, incident, "close")
    assert (await do(chief, incident, "notes", text="复盘定于周五")).status_code == 201
    assert kinds(await read(chief, incident["id"]))[-1] == "note"


@pytest.mark.clause("R-5.1.1e", part="by hand")
async def test_a_level_is_changed_by_a_person_with_a_reason(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site, severity="minor")
    assert (await do(chief, incident, "level", level=1)).status_code == 422
    assert (await do(chief, incident, "level", level=1, reason=" ")).status_code == 422
    answer = await do(chief, incident, "level", level=1, reason="影响全省业务")
    assert (answer.status_code, answer.json()["level"]) == (200, 1)
    [changed] = await svc.published(IncidentLevelChanged)
    assert (changed.previous_level, changed.level, changed.reason) == (4, 1, "影响全省业务")
    assert changed.changed_by.name == "王强"
    timeline = (await read(chief, incident["id"]))["timeline"]
    assert timeline[2]["text"]["zh"] == "事件等级由Ⅳ级（一般）调整为Ⅰ级（特别重大）。原因：影响全省业务"
    assert [entry["kind"] for entry in timeline] == ["opened", "escalated", "level_changed", "escalated"]


async def test_lowering_a_level_calls_nobody(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site, severity="critical")
    await do(chief, incident, "level", level=4, reason="误判")
    await do(chief, incident, "level", level=4, reason="再次确认")
    assert len(await svc.published(IncidentLevelChanged)) == 1
    assert len(await svc.published(IncidentEscalated)) == 1


@pytest.mark.clause("R-5.2.1b", part="by link")
async def test_a_person_acknowledges_by_the_link_in_their_message(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    answer = notification_acknowledged(UUID(incident["id"]), site)
    await svc.deliver(answer, twice=True)
    [acknowledged] = await svc.published(IncidentAcknowledged)
    assert (acknowledged.via, acknowledged.acknowledged_by.staff_id) == ("link", answer.staff_id)
    assert (await read(chief, incident["id"]))["timeline"][-1]["text"][
        "zh"
    ] == "李娜已确认并接手（通过消息链接），停止升级。"
    await svc.fast_forward(minutes=59)
    assert len(await svc.published(IncidentEscalated)) == 1


async def test_a_link_followed_after_the_end_is_noted(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    await do(chief, incident, "resolve")
    await svc.deliver(notification_acknowledged(UUID(incident["id"]), site))
    assert kinds(await read(chief, incident["id"]))[-1] == "answered_late"
    assert await svc.published(IncidentAcknowledged) == []


async def test_every_answer_by_link_is_judged_and_told_who_was_too_late_hears_it(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    incident = await declare(chief, site)
    incident_id = UUID(incident["id"])
    first, second, third = (notification_acknowledged(incident_id, site, staff_id=uuid7()) for _ in range(3))
    await svc.deliver(first)
    [acknowledged] = await svc.published(IncidentAcknowledged)
    assert acknowledged.notification_id == first.notification_id
    assert await svc.published(IncidentAlreadyTaken) == []
    await svc.deliver(second, twice=True)
    await do(chief, incident, "resolve")
    await svc.deliver(third)
    late = await svc.published(IncidentAlreadyTaken)
    assert [(one.notification_id, one.state) for one in late] == [
        (second.notification_id, "acknowledged"),
        (third.notification_id, "resolved"),
    ]
    assert kinds(await read(chief, incident["id"]))[2:] == [
        "acknowledged",
        "also_acknowledged",
        "resolved",
        "answered_late",
    ]


async def test_an_old_version_in_if_match_is_refused(site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    path = f"/incidents/{incident['id']}/acknowledge"
    stale = await chief.post(path, headers={"If-Match": '"1"'})
    assert (stale.status_code, problem(stale)) == (412, "version-mismatch")
    fresh = await chief.post(path, headers={"If-Match": (await chief.get(path.rpartition("/")[0])).headers["ETag"]})
    assert (fresh.status_code, fresh.headers["ETag"]) == (200, '"3"')


async def test_a_repeated_declaration_with_its_idempotency_key_opens_one_incident(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    body = {"site_id": str(site), "title": "二号机房漏水"}
    answers = [await chief.post("/incidents", json=body, headers={"Idempotency-Key": "k1"}) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert len(await svc.published(IncidentOpened)) == 1


async def test_a_foreign_and_a_missing_incident_look_alike(svc: Harness, site: UUID, chief: httpx.AsyncClient) -> None:
    incident = await declare(chief, site)
    async with svc.as_user(["duty_chief"], sites=[uuid7()]) as stranger:
        for path in (incident["id"], str(uuid7())):
            answer = await stranger.get(f"/incidents/{path}")
            assert (answer.status_code, problem(answer)) == (404, "incident-not-found")
            answer = await stranger.post(f"/incidents/{path}/acknowledge")
            assert (answer.status_code, problem(answer)) == (404, "incident-not-found")
        assert (await stranger.get("/incidents")).json()["items"] == []
        answer = await stranger.get("/incidents", params={"site_id": str(site)})
        assert (answer.status_code, problem(answer)) == (404, "site-not-found")


async def test_no_incident_can_be_opened_at_a_foreign_or_unknown_site(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    async with svc.as_user(["duty_chief"], sites=[uuid7()]) as stranger:
        answer = await stranger.post("/incidents", json={"site_id": str(site), "title": "x"})
        assert (answer.status_code, problem(answer)) == (404, "site-not-found")
    answer = await hq.post("/incidents", json={"site_id": str(uuid7()), "title": "x"})
    assert (answer.status_code, problem(answer)) == (404, "site-not-found")


async def test_a_token_that_names_a_site_is_enough_before_we_know_the_site(svc: Harness) -> None:
    site = uuid7()
    async with svc.as_user(["duty_chief"], sites=[site]) as chief:
        assert (await declare(chief, site))["state"] == "open"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"title": "x"},
        {"title": ""},
        {"title": "a\x00b"},
        {"title": "x" * 201},
        {"title": "x", "severity": "awful"},
        {"title": "x", "level": 0},
        {"title": "x", "level": 5},
        {"title": "x", "level": True},
        {"title": "x", "level": 2**70},
        {"title": "x", "level": 2, "severity": "major"},
        {"title": "x", "state": "closed"},
    ],
)
async def test_a_malformed_declaration_is_refused_and_nothing_is_stored(
    svc: Harness, site: UUID, hq: httpx.AsyncClient, body: dict[str, object]
) -> None:
    site_id = {"site_id": str(site)} if body and body != {"title": "x"} else {}
    answer = await hq.post("/incidents", json={**site_id, **body})
    assert answer.status_code == 422, answer.text
    assert await svc.published(IncidentOpened) == []

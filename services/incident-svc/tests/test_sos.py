"""SOS: one touch calls everybody at once, again and again, until somebody else takes it."""

from uuid import UUID

import httpx
import pytest
from duty_told import Duty

from contracts.incidents import IncidentEscalated, IncidentLocated, IncidentOpened, IncidentResolved
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .facts import notification_acknowledged
from .story import do, kinds, problem, read

LI, ZHAO = uuid7(), uuid7()


@pytest.fixture
async def li(svc: Harness, site: UUID) -> httpx.AsyncClient:
    """A technician on duty; Zhao is there too, as duty chief."""
    duty = Duty(site)
    await svc.deliver(duty.begins(LI, "tech_ops"))
    await svc.deliver(duty.begins(ZHAO, "duty_chief"))
    return svc.as_user(["site_staff"], sites=[site], id=LI)


@pytest.mark.clause("B-7", part="sos")
async def test_everybody_is_called_until_somebody_else_takes_it(
    svc: Harness, site: UUID, li: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    pressed_at = svc.clock.now()
    await svc.fast_forward(minutes=2)
    asked = (await li.post("/sos", json={"site_id": str(site), "at": pressed_at.isoformat()})).json()
    assert (asked["sos"], asked["level"], asked["severity"], asked["state"]) == (True, 1, "critical", "open")
    [opened] = await svc.published(IncidentOpened)
    assert (opened.sos, opened.opened_by.staff_id if opened.opened_by else None) == (True, LI)
    [first] = await svc.published(IncidentEscalated)
    assert [one.role for one in first.targets] == ["duty_chief", "hq_executive"]
    assert first.sos_by == LI

    again = (await li.post("/sos", json={"site_id": str(site)})).json()
    assert again["id"] == asked["id"], "it stays one"
    for move in ("acknowledge", "resolve"):
        own = await do(li, asked, move)
        assert problem(own) == {"acknowledge": "not-your-own-call", "resolve": "stand-down-instead"}[move]
    many = await li.post("/incidents/acknowledge", json={"ids": [asked["id"]]})
    assert many.json()["items"][0]["outcome"] == "refused"
    await svc.deliver(notification_acknowledged(UUID(asked["id"]), site, staff_id=LI))
    assert (await read(hq, asked["id"]))["state"] == "open", "no link of theirs ends the calling"
    await svc.fast_forward(minutes=15)
    assert len(await svc.published(IncidentEscalated)) >= 15, "a round a minute, also beyond the plan"

    place = await do(li, asked, "place", latitude=41.00123, longitude=113.1, accuracy_m=12)
    assert place.json()["place"]["latitude"] == 41.00123
    assert problem(await do(hq, asked, "place", latitude=1, longitude=1)) == "not-your-place"
    [located] = await svc.published(IncidentLocated)
    assert located.accuracy_m == 12

    zhao = svc.as_user(["duty_chief"], sites=[site], id=ZHAO)
    taken = await do(zhao, asked, "acknowledge")
    assert taken.json()["acknowledged_by"]["staff_id"] == str(ZHAO)
    told = len(await svc.published(IncidentEscalated))
    await svc.fast_forward(minutes=30)
    assert len(await svc.published(IncidentEscalated)) == told, "somebody is on it"
    seen = await read(li, asked["id"])
    assert seen["timeline"][0]["at"] < seen["timeline"][0]["recorded_at"], "when it was pressed, and when we heard"
    assert {"opened", "sos_again", "located", "acknowledged"} <= set(kinds(seen))


@pytest.mark.clause("B-7", part="sos")
async def test_it_is_stood_down_for_a_reason_and_a_false_alarm_stays_marked(
    svc: Harness, site: UUID, li: httpx.AsyncClient, hq: httpx.AsyncClient
) -> None:
    asked = (await li.post("/sos", json={"site_id": str(site)})).json()
    stranger = svc.as_user(["site_staff"], sites=[site], id=uuid7())
    assert problem(await do(stranger, asked, "stand-down", reason="x")) == "not-yours-to-stand-down"
    assert (await do(hq, asked, "stand-down")).status_code == 422, "not without a reason"
    pocket = await do(li, asked, "stand-down", reason="误触", false_alarm=True)
    assert problem(pocket) == "confirm-stand-down"
    over = await do(li, asked, "stand-down", reason="误触", false_alarm=True, confirmed=True)
    assert (over.json()["state"], over.json()["false_alarm"]) == ("resolved", True)
    [resolved] = await svc.published(IncidentResolved)
    assert (resolved.false_alarm, resolved.note) == (True, "误触")
    before = len(await svc.published(IncidentEscalated))
    await svc.fast_forward(hours=1)
    assert len(await svc.published(IncidentEscalated)) == before
    assert "误报" in (await read(hq, asked["id"]))["timeline"][-1]["text"]["zh"]
    anew = (await li.post("/sos", json={"site_id": str(site)})).json()
    assert anew["id"] != asked["id"]
    viewer = svc.as_user(["hq_viewer"], id=uuid7())
    assert (await viewer.post("/sos", json={"site_id": str(site)})).status_code == 201, "whoever is in need"

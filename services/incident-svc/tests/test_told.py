"""Who was told: it comes with the list and with the stream, and each state is told from the others (R-6.2.1b)."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from contracts.incidents import IncidentEscalated
from contracts.notifications import BegunCall
from svckit.core.ids import uuid7
from svckit.db.migrations import downgrade, upgrade
from svckit.testing import Harness
from svckit.testing.databases import APPLICATION, database_url, migrator_url

from .facts import BEGIN, notification_delivered, notification_failed, notifications_begun
from .live import Live, data
from .story import declare, do, read

LI, WANG = uuid7(), uuid7()


def call(who: UUID = LI, name: str = "李娜", channel: str = "email", state: str = "sending") -> BegunCall:
    """A call to somebody."""
    return BegunCall(notification_id=uuid7(), staff_id=who, recipient=name, channel=channel, state=state)


async def escalated(svc: Harness) -> IncidentEscalated:
    """The newest firing."""
    return (await svc.published(IncidentEscalated))[-1]


def of(event: IncidentEscalated, seconds: int, **more: Any) -> dict[str, Any]:
    """What events of a call of this firing say, so many seconds after it."""
    moment = event.escalated_at + timedelta(seconds=seconds)
    return {"escalation_id": event.escalation_id, "staff_id": LI, "recipient": "李娜", **_at(moment), **more}


def _at(moment: datetime) -> dict[str, datetime]:
    return {"delivered_at": moment, "failed_at": moment}


async def told(client: httpx.AsyncClient) -> list[tuple[str, str, str]]:
    """Who, by which channel and how it stands, of the one incident in the list."""
    [incident] = (await client.get("/incidents")).json()["items"]
    return [(line["name"], line["channel"], line["state"]) for line in incident["told"]]


async def test_a_call_is_under_way_fails_joins_the_next_channel_and_arrives(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    incident = UUID((await declare(hq, site))["id"])
    assert await told(hq) == []
    step = await escalated(svc)
    await svc.deliver(notifications_begun(step, call(), call(WANG, "王强", state="waiting")), twice=True)
    assert sorted(await told(hq)) == [("李娜", "email", "sending"), ("王强", "email", "waiting")]
    await svc.deliver(
        notification_failed(incident, site, **of(step, 5, exhausted=False, next_channel="webhook", reason="timeout"))
    )
    assert ("李娜", "email", "failed") in await told(hq)
    assert ("李娜", "webhook", "sending") in await told(hq)
    await svc.deliver(notification_delivered(incident, site, **of(step, 9, channel="webhook", state="delivered")))
    found = await read(hq, incident)
    assert [(line["channel"], line["state"], line["reason"]) for line in found["told"] if line["name"] == "李娜"] == [
        ("email", "failed", "timeout"),
        ("webhook", "delivered", None),
    ]


async def test_nobody_at_a_post_is_told_as_that(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    incident = UUID((await declare(hq, site))["id"])
    nobody = of(await escalated(svc), 1, staff_id=None, recipient="duty_chief", channel="none", reason="no_recipient")
    await svc.deliver(notification_failed(incident, site, **nobody))
    assert await told(hq) == [("duty_chief", "none", "failed")]


async def test_a_step_that_makes_no_call_tells_nobody(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    await declare(hq, site)
    await svc.deliver(notifications_begun(await escalated(svc)))
    assert await told(hq) == []


async def test_what_comes_late_or_of_an_earlier_call_changes_nothing(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    incident = UUID((await declare(hq, site))["id"])
    first = await escalated(svc)
    await svc.deliver(notification_failed(incident, site, **of(first, 5, exhausted=False, reason="timeout")))
    await svc.deliver(notifications_begun(first, call()))
    assert await told(hq) == [("李娜", "email", "failed")]
    await svc.fast_forward(minutes=3)
    second = await escalated(svc)
    await svc.deliver(notifications_begun(second, call()))
    await svc.deliver(notification_delivered(incident, site, **of(first, 600, state="accepted")))
    assert await told(hq) == [("李娜", "email", "sending")]


async def test_what_has_not_gone_out_when_somebody_takes_it_is_dropped_and_what_arrives_all_the_same_is_said(
    svc: Harness, site: UUID, hq: httpx.AsyncClient
) -> None:
    incident = await declare(hq, site)
    step = await escalated(svc)
    await svc.deliver(notifications_begun(step, call()))
    taken = (await do(hq, incident, "acknowledge")).json()
    assert [line["state"] for line in taken["told"]] == ["dropped"]
    await svc.deliver(notifications_begun(step, call(WANG, "王强")))
    assert sorted(await told(hq)) == [("李娜", "email", "dropped"), ("王强", "email", "dropped")]
    await svc.deliver(notification_delivered(UUID(incident["id"]), site, **of(step, 3)))
    assert ("李娜", "email", "accepted") in await told(hq)


async def test_the_stream_says_who_was_told_line_by_line(
    svc: Harness, live: Live, site: UUID, hq: httpx.AsyncClient
) -> None:
    async with live.stream(hq) as stream:
        await stream.comment()
        incident = await declare(hq, site)
        step = await escalated(svc)
        await svc.deliver(notifications_begun(step, call()))
        await svc.deliver(notification_delivered(UUID(incident["id"]), site, **of(step, 2)))
        await do(hq, incident, "resolve")
        events = await stream.take(5)
    assert [event.event for event in events[2:]] == ["incident.told", "incident.told", "incident.resolved"]
    under_way, arrived = (data(event) for event in events[2:4])
    assert under_way["incident_id"] == incident["id"]
    [before], [after] = under_way["told"], arrived["told"]
    assert before["id"] == after["id"]
    assert [(line["name"], line["channel"], line["state"]) for line in (before, after)] == [
        ("李娜", "email", "sending"),
        ("李娜", "email", "accepted"),
    ]


async def test_the_stream_says_with_each_event_when_the_next_call_comes_and_when_nobody_answers_any_more(
    svc: Harness, live: Live, site: UUID, hq: httpx.AsyncClient
) -> None:
    async with live.stream(hq) as stream:
        await stream.comment()
        incident = await declare(hq, site)
        opened, first = (data(event) for event in await stream.take(2))
        listed = (await hq.get("/incidents")).json()["items"][0]
        assert opened["next_escalation_at"] == first["next_escalation_at"]
        assert datetime.fromisoformat(first["next_escalation_at"]) == BEGIN + timedelta(minutes=3)
        assert (first["exhausted"], listed["exhausted"]) == (False, False)
        while not (await read(hq, incident["id"]))["exhausted"]:
            await svc.fast_forward(minutes=3)
        fired = [data(event) for event in await stream.take(8)]
        assert [one["exhausted"] for one in fired] == [*[False] * 7, True]
        again = datetime.fromisoformat(fired[-1]["next_escalation_at"])
        assert again == datetime.fromisoformat((await read(hq, incident["id"]))["next_escalation_at"])
        await do(hq, incident, "acknowledge")
        [taken] = (data(event) for event in await stream.take(1))
    assert (taken["next_escalation_at"], taken["exhausted"]) == (None, False)
    assert taken["acknowledged_until"] is not None


@pytest.mark.own_database
async def test_what_the_files_say_is_taken_over_by_an_upgrade(svc: Harness, site: UUID, hq: httpx.AsyncClient) -> None:
    incident = UUID((await declare(hq, site))["id"])
    step = await escalated(svc)
    await svc.deliver(notification_delivered(incident, site, **of(step, 2)))
    nobody = of(step, 1, staff_id=None, recipient="tech_ops", channel="none", reason="no_recipient")
    await svc.deliver(notification_failed(incident, site, **nobody))
    before = sorted(await told(hq))
    engine = svc.runtime.database.engine
    url = migrator_url(database_url(engine.url.database or ""))
    await downgrade(url, svc.service.migrations, "0014", application=APPLICATION)
    await upgrade(url, svc.service.migrations, application=APPLICATION)
    await engine.dispose()
    assert sorted(await told(hq)) == before == [("tech_ops", "none", "failed"), ("李娜", "email", "accepted")]
    async with svc.runtime.database.read() as session:
        assert (await session.scalar(text("SELECT count(*) FROM told"))) == 2

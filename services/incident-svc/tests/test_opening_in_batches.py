"""Many anomalies in one transaction: the same incidents as one after the other, each with its own trace."""

from datetime import timedelta
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from contracts.incidents import IncidentEscalated, IncidentOpened
from svckit.core.ids import uuid7
from svckit.core.telemetry import current_trace_id, current_traceparent, span_from
from svckit.db.platform import dead_letters, outbox
from svckit.messaging import Invalid
from svckit.testing import Harness

from .facts import BEGIN, anomaly_detected, notification_delivered, received
from .story import kinds, read


@pytest.mark.clause("R-5.2.1a", part="one per cause")
async def test_a_batch_opens_one_incident_per_cause_and_site(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    later = BEGIN + timedelta(minutes=1)
    await svc.deliver_together(
        anomaly_detected(site, cause_key="a", severity="info"),
        anomaly_detected(site, cause_key="a", severity="major"),
        anomaly_detected(site, cause_key="b"),
        anomaly_detected(uuid7(), cause_key="a"),
        anomaly_detected(site, cause_key="a", severity="info", detected_at=later),
    )
    opened = await svc.published(IncidentOpened)
    assert sorted(one.cause_key or "" for one in opened) == ["a", "a", "b"]
    assert len({one.number for one in opened}) == 3
    [first] = [one for one in opened if (one.site_id, one.cause_key) == (site, "a")]
    told = await read(chief, first.incident_id)
    assert (told["severity"], told["occurrences"]) == ("major", 2)
    assert kinds(told) == ["opened", "escalated", "joined"]


async def test_a_batch_joins_what_is_open_and_opens_the_rest(svc: Harness, site: UUID) -> None:
    await svc.deliver(anomaly_detected(site, cause_key="a"))
    await svc.deliver_together(anomaly_detected(site, cause_key="a"), anomaly_detected(site, cause_key="b"))
    assert [one.cause_key for one in await svc.published(IncidentOpened)] == ["a", "b"]
    assert len(await svc.published(IncidentEscalated)) == 2


async def test_each_incident_continues_the_trace_of_its_own_anomaly(svc: Harness, site: UUID) -> None:
    records, traces = [], {}
    for key in ("a", "b", "c"):
        with span_from(None, "station"):
            records.append(received(anomaly_detected(site, cause_key=key), traceparent=current_traceparent()))
            traces[key] = current_trace_id()
    await svc.deliver_records(*records)
    query = select(outbox.c.payload, outbox.c.headers).where(outbox.c.type == IncidentOpened.type)
    async with svc.runtime.database.read() as session:
        rows = (await session.execute(query)).all()
    told = {IncidentOpened.model_validate_json(row.payload).cause_key: row.headers["traceparent"] for row in rows}
    assert {key: traceparent[3:35] for key, traceparent in told.items()} == traces


async def test_a_batch_of_deliveries_is_written_into_each_file(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver_together(anomaly_detected(site, cause_key="a"), anomaly_detected(site, cause_key="b"))
    opened = await svc.published(IncidentOpened)
    await svc.deliver_together(*(notification_delivered(one.incident_id, site) for one in opened))
    for one in opened:
        assert kinds(await read(chief, one.incident_id)) == ["opened", "escalated", "notified"]
    async with svc.runtime.database.read() as session:
        assert (await session.execute(select(dead_letters.c.id))).all() == []


async def test_a_delivery_of_an_unknown_incident_is_named_and_nothing_of_its_batch_is_kept(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver(anomaly_detected(site))
    [opened] = await svc.published(IncidentOpened)
    known, unknown = notification_delivered(opened.incident_id, site), notification_delivered(uuid7(), site)
    with pytest.raises(Invalid, match=str(unknown.incident_id)):
        await svc.deliver_together(known, unknown)
    assert kinds(await read(chief, opened.incident_id)) == ["opened", "escalated"]
    await svc.deliver(known)
    assert kinds(await read(chief, opened.incident_id)) == ["opened", "escalated", "notified"]


async def test_entries_of_many_incidents_keep_the_order_in_which_they_were_written(
    svc: Harness, site: UUID, chief: httpx.AsyncClient
) -> None:
    await svc.deliver_together(*(anomaly_detected(site, cause_key=str(key % 5)) for key in range(40)))
    for one in await svc.published(IncidentOpened):
        told = await read(chief, one.incident_id)
        assert kinds(told) == ["opened", "escalated"] + ["joined"] * 7
        assert [entry["params"]["occurrences"] for entry in told["timeline"][2:]] == list(range(2, 9))

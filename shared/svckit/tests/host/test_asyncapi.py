"""AsyncAPI 3: one channel per topic, many messages."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event, Message, topics
from contracts.incidents import IncidentOpened
from contracts.sites import SiteRegistered
from svckit.core.settings import ServiceSettings
from svckit.host.asyncapi import generate
from svckit.host.service import Service
from svckit.messaging import Subscriptions, on, on_records
from svckit.messaging.bus.port import Received
from svckit.web import AccessTable


async def _handle(session: AsyncSession, message: Message[Event], now: datetime) -> None: ...


async def _judge(session: AsyncSession, records: Any, now: datetime) -> None:
    assert all(isinstance(record, Received) for record in records)


SERVICE = Service(
    name="sample",
    title="Sample: 样例",
    version="1.0",
    settings=ServiceSettings,
    access=AccessTable({}),
    routers=(),
    subscriptions=(
        Subscriptions("sample-svc", on(SiteRegistered, _handle)),
        Subscriptions("sample-svc.readings", on_records(topics.READINGS, _judge)),
    ),
    publishes=(IncidentOpened,),
    migrations="sample.migrations",
)


def test_what_is_sent_and_received_stands_in_operations() -> None:
    document = generate(SERVICE)
    operations = document["operations"]
    assert set(operations) == {
        "send.farwatch.incident",
        "receive.sample-svc.farwatch.site",
        "receive.sample-svc.readings.farwatch.readings",
    }
    assert operations["send.farwatch.incident"]["action"] == "send"
    assert operations["receive.sample-svc.farwatch.site"]["messages"] == [
        {"$ref": "#/channels/farwatch.site/messages/site.registered"}
    ]


def test_every_reference_points_to_something() -> None:
    document = generate(SERVICE)
    for reference in _references(document):
        node: Any = document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part]


def test_a_message_carries_its_schema_and_summary() -> None:
    message = generate(SERVICE)["components"]["messages"]["incident.opened"]
    assert message["payload"]["$id"] == "urn:farwatch:schema:incident.opened:v1"
    assert "incident_id" in message["payload"]["properties"]
    assert message["summary"]


def test_a_service_without_events_has_an_empty_document() -> None:
    document = generate(replace(SERVICE, subscriptions=(), publishes=()))
    assert document["channels"] == {}


def _references(node: Any) -> list[str]:
    if isinstance(node, list):
        return [found for item in node for found in _references(item)]
    if not isinstance(node, dict):
        return []
    own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
    return own + [found for value in node.values() for found in _references(value)]

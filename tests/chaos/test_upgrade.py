"""A rolling upgrade: events of the previous contract, and of the next one, meet today's services."""

import json
import os
import random
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from stage import SERVICES

from contracts import Envelope, Event, registry
from svckit.core.clock import ManualClock
from svckit.core.ids import uuid7
from svckit.messaging.bus.port import Received
from svckit.messaging.codec import headers_of, read_envelope, read_message
from svckit.messaging.errors import Invalid
from svckit.testing.databases import fresh_database
from svckit.testing.harness import Harness, running
from svckit.testing.logs import recorded_logs

GOLDEN = Path(__file__).resolve().parents[2] / "shared" / "contracts" / "golden"
NEXT_CONTRACT: dict[str, Any] = {"field_of_the_next_release": {"deep": [1, "二"]}}
ANSWERS = ("notification.",)
"""incident-svc sets these aside here: they answer calls about incidents that its fresh database never had."""
SEED = os.environ["FW_CHAOS_SEED"]


def on_the_bus(event: type[Event], data: dict[str, Any]) -> Received:
    """An event as an older or a newer process would have put it there."""
    envelope = Envelope(
        id=uuid7(),
        type=event.type,
        source="/another-release",
        subject="golden",
        time=ManualClock().now(),
        dataschema=event.dataschema(),
    )
    headers = tuple((name, value.encode()) for name, value in headers_of(envelope).items())
    return Received(event.topic.name, b"golden", json.dumps(data).encode(), headers, 0, 0, envelope.time)


async def understood(harness: Harness, service: str, record: Received) -> None:
    """Deliver; whatever else the service makes of it, it can read it."""
    envelope = read_envelope(record.headers)
    read_message(registry.EVENTS[envelope.type], envelope, record.value)
    try:
        await harness.deliver_records(record)
    except Invalid:
        if service != "incident" or not envelope.type.startswith(ANSWERS):
            raise


@pytest.mark.clause("R-X.5", part="faults")
@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("extra", [{}, NEXT_CONTRACT], ids=["the previous contract", "the next contract"])
async def test_events_of_another_release_are_understood(
    postgres_server: str, service: str, extra: dict[str, Any]
) -> None:
    """Every golden example there has ever been, in any order and twice; the newer ones say more than we know."""
    declared = import_module(f"{service}_svc.app").service
    wanted = {type_ for group in declared.subscriptions for type_ in group.handlers}
    examples = [file for file in GOLDEN.glob("*/*.json") if file.parent.name in wanted]
    events = registry.load_all()
    records = [on_the_bus(events[file.parent.name], {**json.loads(file.read_text()), **extra}) for file in examples]
    random.Random(f"{SEED} {service}").shuffle(records)
    async with fresh_database(declared.migrations) as url:
        with recorded_logs() as logs:
            async with running(declared, url, logs) as harness:
                for record in (*records, *records):
                    await understood(harness, service, record)
            assert not logs.unexpected()
    assert bool(records) == bool(wanted)

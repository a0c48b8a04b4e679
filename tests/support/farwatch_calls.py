"""A running roster-svc asks for a call: its event, put into its outbox beside it."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
from farwatch_town import Run

from contracts import Envelope, Event
from contracts.calls import CallAnswered, CallRequested
from svckit.core.ids import uuid7
from svckit.messaging.codec import headers_of

_SAID = "INSERT INTO outbox (id, topic, key, type, payload, headers) VALUES ($1, $2, $3, $4, $5, $6::text::jsonb)"
_ANSWERS = "SELECT convert_from(payload, 'UTF8') AS said FROM outbox WHERE type = 'call.answered' ORDER BY seq"


def says(run: Run, event: Event, *, exercise: bool = False) -> None:
    """roster-svc says it; its relay finds it by itself."""
    envelope = Envelope(
        id=uuid7(),
        type=event.type,
        source="/roster-svc",
        subject=event.key,
        time=datetime.now(UTC),
        dataschema=event.dataschema(),
        exercise=exercise,
    )
    headers = json.dumps(headers_of(envelope))
    payload = event.model_dump_json().encode()
    _ask(run, "roster", _SAID, envelope.id, event.topic.name, event.key, event.type, payload, headers)


def answers_to(run: Run, call: CallRequested) -> list[CallAnswered]:
    """What notify-svc has passed on of answers to the call."""
    said = [CallAnswered.model_validate_json(row["said"]) for row in _ask(run, "notify", _ANSWERS)]
    return [one for one in said if one.call_id == call.call_id]


def _ask(run: Run, service: str, query: str, *values: object) -> list[asyncpg.Record]:
    """In a thread of its own: the browser's driver has a loop in this one."""

    async def asked() -> list[asyncpg.Record]:
        connection = await asyncpg.connect(_database_of(run, service))
        try:
            return list(await connection.fetch(query, *values))
        finally:
            await connection.close()

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, asked()).result()


def _database_of(run: Run, service: str) -> str:
    environment = Path(f"/proc/{run.process(service)['pid']}/environ").read_text(encoding="utf-8").split("\0")
    return next(one.partition("=")[2] for one in environment if one.startswith("FW_DATABASE_URL="))

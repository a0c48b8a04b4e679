"""What an operator does to a service from the command line."""

import json
import sys

from contracts import topics
from svckit.audit import open_database
from svckit.core.clock import SystemClock
from svckit.db import Database
from svckit.host.service import Service
from svckit.messaging.bus.connect import connect
from svckit.messaging.dead_letters import DeadLetter, list_letters, replay

_EVERYTHING = 1_000_000


async def provision_topics(service: Service) -> None:
    """Create every topic that is missing. Raises `BusUnavailable`."""
    settings = service.settings()
    bus = connect(settings.bus_url.get_secret_value(), client_id=service.source)
    await bus.start()
    try:
        await bus.ensure_topics(topics.ALL, settings.bus_partitions)
    finally:
        await bus.stop()


async def list_dead_letters(service: Service, limit: int, every: bool) -> int:
    """Print one JSON line per dead letter; the exit code."""
    database = open_database(service.settings(), service.source)
    try:
        for letter in await list_letters(database, limit=limit, replayed=every):
            sys.stdout.write(json.dumps(_line(letter), ensure_ascii=False) + "\n")
    finally:
        await database.dispose()
    return 0


async def replay_dead_letters(service: Service, ids: list[int]) -> int:
    """Replay the chosen letters, or all that wait; 1 where one of them failed again."""
    database = open_database(service.settings(), service.source)
    failed = 0
    try:
        for letter in await list_letters(database, limit=_EVERYTHING):
            if not ids or letter.id in ids:
                failed += await _replay_one(database, service, letter)
    finally:
        await database.dispose()
    return 1 if failed else 0


async def _replay_one(database: Database, service: Service, letter: DeadLetter) -> int:
    try:
        await replay(database, service.subscriptions, letter, SystemClock().now())
    except Exception as error:
        sys.stdout.write(json.dumps({"id": letter.id, "replayed": False, "error": repr(error)}) + "\n")
        return 1
    sys.stdout.write(json.dumps({"id": letter.id, "replayed": True}) + "\n")
    return 0


def _line(letter: DeadLetter) -> dict[str, object]:
    headers = {name: value.decode("utf-8", "replace") for name, value in letter.record.headers}
    return {
        "id": letter.id,
        "consumer": letter.consumer,
        "topic": letter.record.topic,
        "key": letter.record.key.decode("utf-8", "replace"),
        "type": headers.get("ce_type"),
        "event_id": headers.get("ce_id"),
        "error_type": letter.error_type,
        "error": letter.error,
        "attempts": letter.attempts,
        "created_at": letter.created_at.isoformat(),
        "replayed_at": letter.replayed_at.isoformat() if letter.replayed_at else None,
    }

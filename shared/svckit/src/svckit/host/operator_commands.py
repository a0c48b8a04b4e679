"""What an operator does to a service from the command line."""

import getpass
import json
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime

from contracts import topics
from svckit.audit import open_database
from svckit.core.clock import SystemClock
from svckit.core.ids import uuid7
from svckit.db import Database
from svckit.db.transient_errors import DATABASE_ERRORS
from svckit.host import republishing
from svckit.host.republishing import Progress, Run
from svckit.host.service import Service
from svckit.messaging.bus.connect import connect
from svckit.messaging.dead_letters import DeadLetter, list_letters, replay

_EVERYTHING = 1_000_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an operator asks `republish` for. ``types``: none are all; ``run``: the name of a run to go on with."""

    types: tuple[str, ...] = ()
    since: datetime | None = None
    dry_run: bool = False
    run: str | None = None


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


async def republish(service: Service, wanted: Wanted) -> int:
    """State again what the service owns; a JSON line of progress per batch.

    The exit code: 2 where it owns none of that, 1 where the database failed: what is committed stays, and the same run
    may go on.
    """
    owned = {event.type: query for event, query in service.snapshots.items()}
    if not owned or not owned.keys() >= set(wanted.types):
        _say({"error": "no snapshots of this", "service": service.source, "types": sorted(owned)})
        return 2
    since = wanted.since.replace(tzinfo=wanted.since.tzinfo or UTC) if wanted.since else None
    run = Run(wanted.run or str(uuid7()), by=_operator(), since=since, dry=wanted.dry_run)
    database = open_database(service.settings(), service.source)
    try:
        await database.ask_the_time()
        for type_ in wanted.types or owned:
            async for progress in republishing.republish(database, type_, owned[type_], run):
                _say(_progress(run, progress))
    except DATABASE_ERRORS as error:
        _say({"run": run.name, "error": repr(error), "advice": f"republish --run {run.name} goes on"})
        return 1
    finally:
        await database.dispose()
    return 0


def _operator() -> str:
    """The system account that runs the command; a container's may have no name."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"uid {os.getuid()}"


def _progress(run: Run, progress: Progress) -> dict[str, object]:
    state = "waits for the relay" if progress.waiting else "done" if progress.done else "goes on"
    return {
        "run": run.name,
        "type": progress.type,
        "state": state,
        "aggregates": progress.aggregates,
        "stated": dict(sorted(progress.stated.items())),
        "written": progress.written,
        "last": str(progress.last) if progress.last else None,
    }


def _say(line: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    sys.stdout.flush()

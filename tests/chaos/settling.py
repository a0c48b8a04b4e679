"""Knowing when nothing is on its way any more, so that what is gathered then is complete."""

import time
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import asyncpg
from stage import SERVICES, Stage

QUIET_WITHIN_S = 120.0
LOOK_EVERY_S = 0.1

_FOREGROUND = "type NOT LIKE '%.pulse' AND type NOT LIKE 'audit.%'"
"""Heartbeats never end; nobody waits for them."""
_BUSY = {
    "unpublished events": f"SELECT count(*) FROM outbox WHERE published_at IS NULL AND {_FOREGROUND}",
    "due timers": """
        SELECT count(*) FROM timers WHERE fired_at IS NULL
        AND next_attempt_at <= now() + CASE WHEN kind = 'escalation' THEN interval '10 s' ELSE interval '0' END
    """,
}
_BUSY_NOTIFY = {
    **_BUSY,
    "claimed deliveries": "SELECT count(*) FROM deliveries WHERE state = 'sending'",
    "pending calls": "SELECT count(*) FROM notifications WHERE state = 'pending'",
}
_EVENTS = f"SELECT id::text, type FROM outbox WHERE {_FOREGROUND}"
_INBOX = "SELECT consumer, event_id::text FROM inbox"


@dataclass(frozen=True, slots=True)
class Exchange:
    """What went between the services: ``published`` event ids with their types, ``consumed`` ids by group, ``wanted``
    types by group.
    """

    published: dict[str, str]
    consumed: dict[str, frozenset[str]]
    wanted: dict[str, frozenset[str]]

    def unconsumed(self) -> dict[str, int]:
        """How many published events have not reached a group that listens to them."""
        missing = {
            f"events for {group}": sum(
                type_ in types and id_ not in self.consumed.get(group, frozenset())
                for id_, type_ in self.published.items()
            )
            for group, types in self.wanted.items()
        }
        return {name: count for name, count in missing.items() if count}


@dataclass(frozen=True, slots=True)
class Rest:
    """What was ``published`` when all was quiet; ``restless``: what still was on its way when patience ended."""

    published: dict[str, str]
    restless: dict[str, Any] = field(default_factory=dict)


def settle(stage: Stage, patience_s: float = QUIET_WITHIN_S, *, stuck_s: float | None = None) -> Rest:
    """Wait until nothing is on its way any more, at most ``patience_s``, or until nothing has moved for ``stuck_s``.

    The databases are looked at one after the other, and something may slip past: only two looks that agree count.
    """
    began = moved_at = time.monotonic()
    seen: tuple[dict[str, Any], int] = ({}, -1)
    while True:
        busy, traces, published = on_its_way(stage)
        now = time.monotonic()
        if (busy, traces) == seen and not busy:
            return Rest(published)
        if (busy, traces) != seen:
            seen, moved_at = (busy, traces), now
        if now - began > patience_s or (stuck_s is not None and now - moved_at > stuck_s):
            return Rest(published, busy or {"something": "new at every look"})
        time.sleep(LOOK_EVERY_S)


def on_its_way(stage: Stage) -> tuple[dict[str, Any], int, dict[str, str]]:
    """What is not finished, a number that grows with everything that happens, and the events so far."""
    try:
        known = exchanged(stage)
        return (
            _counted(stage) or known.unconsumed(),
            len(known.published) + sum(len(ids & known.published.keys()) for ids in known.consumed.values()),
            known.published,
        )
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        return {"database": repr(error)}, -1, {}


def _counted(stage: Stage) -> dict[str, int]:
    found = {}
    for service in SERVICES:
        questions = _BUSY_NOTIFY if service == "notify" else _BUSY
        query = "SELECT " + ", ".join(f'({question}) AS "{name}"' for name, question in questions.items())
        [row] = stage.fetch(service, query)
        found |= {f"{service}: {name}": count for name, count in row.items() if count}
    return found


def exchanged(stage: Stage) -> Exchange:
    """What was published by whomever, what each group has in its inbox, what each listens to."""
    published: dict[str, str] = {}
    wanted = subscriptions()
    consumed: dict[str, set[str]] = {group: set() for group in wanted}
    for service in SERVICES:
        published |= {row["id"]: row["type"] for row in stage.fetch(service, _EVENTS)}
        for row in stage.fetch(service, _INBOX):
            consumed.setdefault(row["consumer"], set()).add(row["event_id"])
    return Exchange(published, {group: frozenset(ids) for group, ids in consumed.items()}, wanted)


def subscriptions() -> dict[str, frozenset[str]]:
    """The event types each inbox is for, whatever lanes share it, from the services' own tables."""
    found: dict[str, frozenset[str]] = {}
    for service in SERVICES:
        declared = import_module(f"{service}_svc.app").service
        for group in declared.subscriptions:
            raw = {event.type for event in declared.publishes if event.topic.name in group.raw}
            found[group.inbox] = found.get(group.inbox, frozenset()) | frozenset(group.handlers) | raw
    return found

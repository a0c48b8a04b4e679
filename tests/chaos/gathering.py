"""Gathering the evidence from a stage, and knowing when it is complete."""

import time
from datetime import datetime
from importlib import import_module
from typing import Any

import asyncpg
from evidence import Anomaly, Call, Escalation, Evidence, Incident, Message, Streamed
from farwatch_town import Town
from ledger import Request
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
_READINGS = """
SELECT s.key, r.at FROM readings r JOIN series s ON s.num = r.series_num WHERE s.site_id = $1::text::uuid
"""
_ANOMALIES = "SELECT id::text, series, cause_key FROM anomalies WHERE site_id = $1::text::uuid"
_INCIDENTS = """
SELECT id::text, number, title, cause_key, version, jsonb_array_length(policy->'steps') AS steps,
    acknowledged_at AS taken,
    (SELECT count(*) FROM timeline_entries t WHERE t.incident_id = i.id AND t.kind = 'acknowledged') AS taken_entries
FROM incidents i WHERE site_id = $1::text::uuid
"""
_ESCALATIONS = """
SELECT e.id::text, e.incident_id::text, e.round, e.step, e.due_at, e.escalated_at, e.late_s
FROM escalations e JOIN incidents i ON i.id = e.incident_id WHERE i.site_id = $1::text::uuid
"""
_CALLS = """
SELECT n.id::text, n.escalation_id::text, n.severity, n.state, coalesce(n.digest_id, n.id)::text AS message_id,
    count(d.id) AS attempts, coalesce(sum(d.sends), 0)::int AS sends
FROM notifications n LEFT JOIN deliveries d ON d.notification_id = coalesce(n.digest_id, n.id)
WHERE n.site_id = $1::text::uuid AND n.kind = 'escalation' GROUP BY n.id
"""
_STREAMED = """
SELECT position, event_id::text, incident_id::text FROM stream_log WHERE site_id = $1::text::uuid
"""
_INCIDENT_EVENTS = """
SELECT id::text FROM outbox WHERE topic = 'farwatch.incident'
AND convert_from(payload, 'UTF8')::jsonb->>'site_id' = $1
"""
_REPORTED = "SELECT id::text FROM incidents WHERE site_id = $1::text::uuid"


def settle(stage: Stage, patience_s: float = QUIET_WITHIN_S) -> dict[str, str]:
    """Wait until nothing is on its way any more, and return the events published by then: their ids and types.
    An AssertionError says what still is on its way.

    The databases are looked at one after the other, and something may slip past: only two looks that agree count.
    """
    deadline = time.monotonic() + patience_s
    seen = -1
    while True:
        busy, traces, published = _on_its_way(stage)
        if not busy and traces == seen:
            return published
        seen = traces
        assert time.monotonic() < deadline, f"after {patience_s:.0f} s there are still: {busy}"
        time.sleep(LOOK_EVERY_S)


def _on_its_way(stage: Stage) -> tuple[dict[str, Any], int, dict[str, str]]:
    """What is not finished, a number that grows with everything that happens, and the events so far."""
    try:
        published, consumed, wanted = _events(stage)
        return (
            _counted(stage) or _unconsumed(published, consumed, wanted),
            len(published) + sum(len(ids & published.keys()) for ids in consumed.values()),
            published,
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


def _unconsumed(
    published: dict[str, str], consumed: dict[str, frozenset[str]], wanted: dict[str, frozenset[str]]
) -> dict[str, int]:
    missing = {
        f"events for {group}": sum(type_ in types and id_ not in consumed[group] for id_, type_ in published.items())
        for group, types in wanted.items()
    }
    return {name: count for name, count in missing.items() if count}


def _events(stage: Stage) -> tuple[dict[str, str], dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """What was published by whomever, what each group has in its inbox or among its dead, what each listens to."""
    published: dict[str, str] = {}
    wanted = subscriptions()
    consumed: dict[str, set[str]] = {group: set() for group in wanted}
    for service in SERVICES:
        published |= {row["id"]: row["type"] for row in stage.fetch(service, _EVENTS)}
        for row in stage.fetch(service, _INBOX):
            consumed.setdefault(row["consumer"], set()).add(row["event_id"])
    return published, {group: frozenset(ids) for group, ids in consumed.items()}, wanted


def subscriptions() -> dict[str, frozenset[str]]:
    """The event types each inbox is for, whatever lanes share it, from the services' own tables."""
    found: dict[str, frozenset[str]] = {}
    for service in SERVICES:
        declared = import_module(f"{service}_svc.app").service
        for group in declared.subscriptions:
            raw = {event.type for event in declared.publishes if event.topic.name in group.raw}
            found[group.inbox] = found.get(group.inbox, frozenset()) | frozenset(group.handlers) | raw
    return found


def gather(stage: Stage, town: Town, requests: tuple[Request, ...], published: dict[str, str]) -> Evidence:
    """Everything about a town, once all is quiet; of the events those that were ``published`` by then."""

    def rows(service: str, query: str) -> list[asyncpg.Record]:
        return stage.fetch(service, query, town.site_id)

    _, consumed, wanted = _events(stage)
    return Evidence(
        mailbox=town.mailbox,
        requests=requests,
        readings=frozenset((row["key"], row["at"]) for row in rows("monitoring", _READINGS)),
        anomalies=tuple(Anomaly(**row) for row in rows("monitoring", _ANOMALIES)),
        incidents=tuple(Incident(**row) for row in rows("incident", _INCIDENTS)),
        escalations=tuple(Escalation(**row) for row in rows("incident", _ESCALATIONS)),
        calls=tuple(Call(**row) for row in rows("notify", _CALLS)),
        messages=tuple(_message(message) for message in stage.run.messages()),
        streamed=tuple(Streamed(**row) for row in rows("incident", _STREAMED)),
        incident_events=frozenset(row["id"] for row in rows("incident", _INCIDENT_EVENTS)),
        reported=frozenset(row["id"] for row in rows("reporting", _REPORTED)),
        published=published,
        consumed=consumed,
        wanted=wanted,
        dead_letters=stage.dead_letters(),
    )


def _message(message: dict[str, Any]) -> Message:
    headers = {name.lower(): value for name, value in message["headers"]}
    return Message(
        id=headers.get("x-farwatch-id") or headers.get("webhook-id", ""),
        to=tuple(message.get("to", [message.get("path", "")])),
        subject=message.get("subject", ""),
        received_at=datetime.fromisoformat(message["received_at"]),
    )

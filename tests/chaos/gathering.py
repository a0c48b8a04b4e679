"""Gathering the evidence from a stage, once all is quiet."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import asyncpg
from evidence import (
    Anomaly,
    Call,
    Escalation,
    Evidence,
    Incident,
    Line,
    Message,
    Person,
    Reading,
    Report,
    Setting,
    Shift,
    Streamed,
)
from ledger import Request
from settling import exchanged
from stage import Stage

HERE = "site_id = ANY($1::text[]::uuid[])"

READINGS = f"""
SELECT s.site_id::text, s.key AS series, r.at, r.value FROM readings r JOIN series s ON s.num = r.series_num
WHERE s.{HERE}
"""
ANOMALIES = f"SELECT id::text, site_id::text, series, cause_key FROM anomalies WHERE {HERE}"
INCIDENTS = f"""
SELECT id::text, site_id::text, number, title, cause_key, version, level, occurrences, opened_at,
    jsonb_array_length(policy->'steps') AS steps, acknowledged_at AS taken, resolved_at AS over,
    (SELECT count(*) FROM timeline_entries t WHERE t.incident_id = i.id AND t.kind = 'acknowledged') AS taken_entries
FROM incidents i WHERE {HERE}
"""
LINES = f"""
SELECT t.incident_id::text, t.kind, coalesce(t.params->>'text', t.params->>'reason') AS text
FROM timeline_entries t JOIN incidents i ON i.id = t.incident_id
WHERE t.kind IN ('note', 'level_changed') AND i.{HERE}
"""
ESCALATIONS = f"""
SELECT e.id::text, e.incident_id::text, e.round, e.step, e.due_at, e.escalated_at, e.late_s, e.targets,
    (SELECT (t.params->>'late_s')::float FROM timeline_entries t WHERE t.incident_id = e.incident_id
        AND t.kind = 'escalated' AND t.params->>'round' = e.round::text AND t.params->>'step' = e.step::text
        ORDER BY t.seq LIMIT 1) AS told_late_s
FROM escalations e JOIN incidents i ON i.id = e.incident_id WHERE i.{HERE}
"""
CALLS = f"""
SELECT n.id::text, n.site_id::text, n.incident_id::text, n.escalation_id::text, n.staff_id::text, n.severity, n.state,
    n.created_at, n.finished_at, coalesce(n.digest_id, n.id)::text AS message_id,
    count(d.id) AS attempts, coalesce(sum(d.sends), 0)::int AS sends
FROM notifications n LEFT JOIN deliveries d ON d.notification_id = coalesce(n.digest_id, n.id)
WHERE n.{HERE} AND n.kind = 'escalation' GROUP BY n.id
"""
NOTICES = """
SELECT id::text, staff_id::text FROM notifications
WHERE kind IN ('notice', 'shift_change', 'verification', 'call') AND staff_id = ANY($1::text[]::uuid[])
"""
STREAMED = f"""
SELECT position, event_id::text, incident_id::text, type <> 'incident.told' AS published FROM stream_log WHERE {HERE}
"""
INCIDENT_EVENTS = """
SELECT id::text FROM outbox WHERE topic = 'farwatch.incident'
AND convert_from(payload, 'UTF8')::jsonb->>'site_id' = ANY($1::text[])
"""
REPORTED = f"SELECT id::text FROM incidents WHERE {HERE}"
VISITS = "FROM visits v JOIN assignments a ON a.id = v.assignment_id WHERE a.shift_id = s.id"
SHIFTS = f"""
SELECT s.id::text, s.site_id::text, s.starts_at, s.state, ARRAY(SELECT a.staff_id::text {VISITS}) AS arrivals,
    ARRAY(SELECT a.staff_id::text {VISITS} AND v.checked_out_at IS NOT NULL) AS departures
FROM shifts s WHERE s.{HERE}
"""
REPORTS = f"SELECT id::text, state FROM shift_reports WHERE {HERE}"
REPORT_EVENTS = """
SELECT convert_from(payload, 'UTF8')::jsonb->>'report_id' AS id FROM outbox WHERE type = 'report.submitted'
AND convert_from(payload, 'UTF8')::jsonb->>'site_id' = ANY($1::text[])
"""


def gather(
    stage: Stage, people: Sequence[Person], requests: tuple[Request, ...], published: dict[str, str]
) -> Evidence:
    """Everything about the sites of these people; of the events those that were ``published`` when all was quiet."""
    sites = sorted({person.site_id for person in people})

    def rows(service: str, query: str) -> list[asyncpg.Record]:
        return stage.fetch(service, query, sites)

    known = exchanged(stage)
    return Evidence(
        people=tuple(people),
        requests=requests,
        readings=tuple(Reading(**row) for row in rows("monitoring", READINGS)),
        anomalies=tuple(Anomaly(**row) for row in rows("monitoring", ANOMALIES)),
        incidents=tuple(Incident(**row) for row in rows("incident", INCIDENTS)),
        lines=tuple(Line(**row) for row in rows("incident", LINES)),
        escalations=tuple(_escalation(row) for row in rows("incident", ESCALATIONS)),
        calls=tuple(Call(**row) for row in rows("notify", CALLS)),
        notices={row["id"]: row["staff_id"] for row in stage.fetch("notify", NOTICES, [one.id for one in people])},
        messages=tuple(one for one in map(message_of, stage.run.messages()) if not stage.gone.issuperset(one.to)),
        streamed=tuple(Streamed(**row) for row in rows("incident", STREAMED)),
        incident_events=frozenset(row["id"] for row in rows("incident", INCIDENT_EVENTS)),
        reported=frozenset(row["id"] for row in rows("reporting", REPORTED)),
        shifts=tuple(_shift(row) for row in rows("roster", SHIFTS)),
        reports=tuple(Report(**row) for row in rows("reporting", REPORTS)),
        report_events=tuple(row["id"] for row in rows("reporting", REPORT_EVENTS)),
        settings=tuple(_settings(stage, requests)),
        published=published,
        consumed=known.consumed,
        wanted=known.wanted,
        dead_letters=stage.dead_letters(),
    )


def _escalation(row: asyncpg.Record) -> Escalation:
    targets = tuple(target.get("role") or target["staff_id"] for target in json.loads(row["targets"]))
    return Escalation(**{**row, "targets": targets})


def _shift(row: asyncpg.Record) -> Shift:
    return Shift(**{**row, "arrivals": tuple(row["arrivals"]), "departures": tuple(row["departures"])})


def _settings(stage: Stage, requests: Iterable[Request]) -> Iterable[Setting]:
    for path in sorted({request.body["path"] for request in requests if request.kind == "policy"}):
        figures = stage.run.call("GET", path)
        yield Setting(path, figures["version"], figures)


def message_of(message: dict[str, Any]) -> Message:
    """A message as the sink tells of it."""
    headers = {name.lower(): value for name, value in message["headers"]}
    return Message(
        id=headers.get("x-farwatch-id") or headers.get("webhook-id", ""),
        to=tuple(message.get("to", [message.get("path", "")])),
        subject=message.get("subject", ""),
        received_at=datetime.fromisoformat(message["received_at"]),
    )

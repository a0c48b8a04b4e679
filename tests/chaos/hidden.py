"""What can be hidden from the witnesses: statements that break the tables of a finished experiment, and mend them.

``$1`` is the site of the town.
"""

from dataclasses import dataclass

_ELSEWHERE = "'00000000-0000-0000-0000-000000000001'::uuid"
_HERE = "$1::text::uuid"
_ITS_INCIDENTS = f"(SELECT id FROM incidents WHERE site_id = {_HERE})"
_ITS_SERIES = f"(SELECT num FROM series WHERE site_id = {_HERE})"


@dataclass(frozen=True, slots=True)
class Hidden:
    """A statement that breaks something in a service's tables, one that mends it, and the judge that must find it."""

    service: str
    what: str
    breaks: str
    mends: str
    judge: str


def _moved(service: str, table: str, judge: str) -> Hidden:
    """Rows are another site's for a moment."""
    return Hidden(
        service,
        table,
        f"UPDATE {table} SET site_id = {_ELSEWHERE} WHERE site_id = {_HERE}",
        f"UPDATE {table} SET site_id = {_HERE} WHERE site_id = {_ELSEWHERE}",
        judge,
    )


def _shifted(service: str, table: str, column: str, by: str, where: str, judge: str) -> Hidden:
    """Another value stands in a column for a moment."""
    changes = f"UPDATE {table} SET {column} = {column} {{}} {by} WHERE {where}"
    return Hidden(service, f"{table}.{column}", changes.format("+"), changes.format("-"), judge)


def _renamed(service: str, table: str, column: str, where: str, judge: str) -> Hidden:
    """A text has another ending for a moment."""
    return Hidden(
        service,
        f"{table}.{column}",
        f"UPDATE {table} SET {column} = {column} || '-x' WHERE {where}",
        f"UPDATE {table} SET {column} = left({column}, -2) WHERE {where} AND {column} LIKE '%-x'",
        judge,
    )


def _line(kind: str, judge: str) -> Hidden:
    """The lines of a kind are of another one for a moment."""
    return _renamed("incident", "timeline_entries", "kind", f"kind LIKE '{kind}%' AND {_FILE}", judge)


def _counted(service: str, table: str, column: str, by: str, judge: str) -> Hidden:
    return _shifted(service, table, column, by, f"site_id = {_HERE}", judge)


_FILE = f"incident_id IN {_ITS_INCIDENTS}"
_OUR_EVENTS = "topic LIKE 'farwatch.incident%' AND convert_from(payload, 'UTF8')::jsonb->>'site_id' = $1"
_ALL = "$1 <> ''"
"""Whatever the site."""
HIDDEN = (
    _moved("monitoring", "anomalies", "every_cause_has_one_anomaly_and_one_incident"),
    Hidden(
        "monitoring",
        "readings.value",
        f"UPDATE readings SET value = -value WHERE series_num IN {_ITS_SERIES}",
        f"UPDATE readings SET value = -value WHERE series_num IN {_ITS_SERIES}",
        "every_acknowledged_reading_is_stored",
    ),
    _moved("incident", "incidents", "every_declaration_has_one_incident"),
    _counted("incident", "incidents", "occurrences", "1", "every_occurrence_counts_once"),
    _shifted("incident", "escalations", "step", "100", _FILE, "every_step_fires_once"),
    _shifted("incident", "escalations", "late_s", "5", _FILE, "every_delay_is_told"),
    _line("note", "every_line_stands_in_its_file_once"),
    _line("acknowledged", "every_acknowledgement_is_kept"),
    _line("escalated", "every_delay_is_told"),
    _moved("incident", "stream_log", "the_stream_has_every_event_once"),
    _renamed("incident", "outbox", "topic", _OUR_EVENTS, "the_stream_has_every_event_once"),
    _moved("notify", "notifications", "every_person_named_is_called_once"),
    _counted("notify", "deliveries", "sends", "-1", "every_call_told_has_its_message"),
    _counted("roster", "shifts", "starts_at", "interval '1 s'", "every_shift_is_on_the_roster_once"),
    _moved("reporting", "incidents", "the_report_knows_every_incident"),
    _renamed(
        "reporting",
        "outbox",
        "type",
        f"type LIKE 'report.submitted%' AND {_ALL}",
        "every_submitted_report_is_sealed_once",
    ),
    _renamed("reporting", "inbox", "consumer", f"consumer LIKE 'reporting-svc%' AND {_ALL}", "every_event_is_consumed"),
)
"""Each table that is gathered from, and a judge that needs it."""

RESTLESS = (
    Hidden(
        "incident",
        "an event is not published",
        "UPDATE outbox SET published_at = NULL "
        f"WHERE seq = (SELECT max(seq) FROM outbox WHERE type = 'incident.opened') AND {_ALL}",
        f"UPDATE outbox SET published_at = now() WHERE published_at IS NULL AND {_ALL}",
        "unpublished events",
    ),
    Hidden(
        "incident",
        "a timer is due",
        "UPDATE timers SET fired_at = NULL, next_attempt_at = now() WHERE subject IN "
        f"(SELECT id::text FROM incidents WHERE site_id = {_HERE})",
        f"UPDATE timers SET fired_at = now() WHERE fired_at IS NULL AND next_attempt_at <= now() AND {_ALL}",
        "due timers",
    ),
    Hidden(
        "notify",
        "a message is being sent",
        "UPDATE deliveries SET state = 'sending', finished_at = NULL, next_attempt_at = now() "
        f"WHERE id = (SELECT max(id::text)::uuid FROM deliveries WHERE state = 'accepted' AND site_id = {_HERE})",
        "UPDATE deliveries SET state = 'accepted', finished_at = now(), next_attempt_at = NULL "
        f"WHERE state = 'sending' AND {_ALL}",
        "claimed deliveries",
    ),
    Hidden(
        "notify",
        "a call has not ended",
        "UPDATE notifications SET state = 'pending', finished_at = NULL "
        f"WHERE id = (SELECT max(id::text)::uuid FROM notifications WHERE state = 'told' AND site_id = {_HERE})",
        f"UPDATE notifications SET state = 'told', finished_at = now() WHERE state = 'pending' AND {_ALL}",
        "pending calls",
    ),
    Hidden(
        "notify",
        "an event has not arrived",
        f"UPDATE inbox SET consumer = consumer || '-x' WHERE consumer = 'notify-svc' AND {_ALL}",
        f"UPDATE inbox SET consumer = left(consumer, -2) WHERE consumer = 'notify-svc-x' AND {_ALL}",
        "events for notify-svc",
    ),
)
"""What keeps an experiment waiting; ``judge`` is the word for it."""

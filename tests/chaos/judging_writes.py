"""The judges of what was asked for: every kind of write that was acknowledged has its effect, once (P1, P2)."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from evidence import Evidence, over_limit
from ledger import Request
from problem import Problem, once

LINE_KINDS = {"note": ("note", "text"), "level": ("level_changed", "reason")}
"""By kind of request: the kind of line it leaves in the file, and the field of the body that stands there."""


def every_acknowledged_reading_is_stored(evidence: Evidence) -> Iterator[Problem]:
    """Each with its value, and no reading that nobody sent."""
    stored = {(one.site_id, one.series, one.at): one.value for one in evidence.readings}
    if len(stored) != len(evidence.readings):
        yield Problem("doubled", f"{len(evidence.readings) - len(stored)} readings are stored twice")
    sent = set()
    for request in evidence.sent("readings"):
        for reading in request.body["readings"]:
            key = (request.site_id, reading["series"], datetime.fromisoformat(reading["at"]))
            sent.add(key)
            what = f"reading {reading['series']} at {reading['at']} (request {request.number})"
            if key in stored and stored[key] != reading["value"]:
                yield Problem("wrong", f"{what} is stored as {stored[key]}")
            elif key not in stored and request.state == "acknowledged":
                yield Problem("lost", what)
    for _, series, at in stored.keys() - sent:
        yield Problem("wrong", f"reading {series} at {at.isoformat()} was never sent")


def every_cause_has_one_anomaly_and_one_incident(evidence: Evidence) -> Iterator[Problem]:
    """For what the machines see. A request without an answer may have had its effect or not, never twice."""
    anomalies = Counter((anomaly.site_id, anomaly.series) for anomaly in evidence.anomalies)
    causes = {(anomaly.site_id, anomaly.series): anomaly.cause_key for anomaly in evidence.anomalies}
    incidents = Counter((incident.site_id, incident.cause_key) for incident in evidence.incidents)
    for request in evidence.sent("readings"):
        for place in ((request.site_id, reading["series"]) for reading in over_limit(request)):
            opened = incidents[request.site_id, causes[place]] if place in causes else 0
            for what, found in (("anomaly", anomalies[place]), ("incident", opened)):
                yield from once(f"{what} about {place[1]}", found, certain=request.state == "acknowledged")


def every_occurrence_counts_once(evidence: Evidence) -> Iterator[Problem]:
    """An incident counts its cause as often as it was seen: an event that takes effect twice shows here first."""
    seen = Counter((anomaly.site_id, anomaly.cause_key) for anomaly in evidence.anomalies)
    for incident in evidence.incidents:
        expected = seen[incident.site_id, incident.cause_key] if incident.cause_key else 1
        if incident.occurrences != expected:
            kind = "doubled" if incident.occurrences > expected else "lost"
            yield Problem(kind, f"{incident.number} counts {incident.occurrences} of {expected} occurrences")


def every_declaration_has_one_incident(evidence: Evidence) -> Iterator[Problem]:
    """For what people declare."""
    titles = Counter((incident.site_id, incident.title) for incident in evidence.incidents)
    for request in evidence.sent("incident"):
        title = request.body["title"]
        found = titles[request.site_id, title]
        yield from once(f"incident {title}", found, certain=request.state == "acknowledged")


def every_acknowledgement_is_kept(evidence: Evidence) -> Iterator[Problem]:
    """For answers; and an answered incident escalates no further."""
    incidents = {incident.id: incident for incident in evidence.incidents}
    for request in evidence.acknowledged("acknowledgement"):
        incident = incidents.get(request.body["incident_id"])
        if incident is None or incident.taken is None:
            yield Problem("lost", f"acknowledgement of {request.body['incident_id']}")
    for incident in evidence.incidents:
        if incident.taken_entries != (incident.taken is not None):
            yield Problem("doubled", f"{incident.number} was taken {incident.taken_entries} times")
    for step in evidence.escalations:
        taken = incidents[step.incident_id].taken if step.incident_id in incidents else None
        if taken is not None and step.escalated_at > taken:
            yield Problem("wrong", f"{incidents[step.incident_id].number} escalated after it was taken")


def every_line_stands_in_its_file_once(evidence: Evidence) -> Iterator[Problem]:
    """For notes and changed levels; the level is the one that was asked for."""
    lines = Counter((line.incident_id, line.kind, line.text) for line in evidence.lines)
    levels = {incident.id: incident.level for incident in evidence.incidents}
    for kind, (line, part) in LINE_KINDS.items():
        for request in evidence.sent(kind):
            incident_id, certain = request.body["incident_id"], request.state == "acknowledged"
            text = request.body[part]
            yield from once(f"{kind} {text} of {incident_id}", lines[incident_id, line, text], certain=certain)
            if kind == "level" and certain and levels.get(incident_id) != request.body["level"]:
                yield Problem("wrong", f"{incident_id} is at level {levels.get(incident_id)}: {request.body}")


def every_shift_is_on_the_roster_once(evidence: Evidence) -> Iterator[Problem]:
    """For shifts that were planned, published, and checked in to."""
    planned = Counter((shift.site_id, shift.starts_at) for shift in evidence.shifts)
    for request in evidence.sent("shift"):
        at = datetime.fromisoformat(request.body["starts_at"])
        found = planned[request.site_id, at]
        yield from once(f"shift at {at.isoformat()}", found, certain=request.state == "acknowledged")
    states = {shift.id: shift for shift in evidence.shifts}
    for request in evidence.acknowledged("publication"):
        if request.body["shift_id"] not in states or states[request.body["shift_id"]].state == "planned":
            yield Problem("lost", f"publication of shift {request.body['shift_id']}")
    moves = {
        "check-in": Counter((shift.id, person) for shift in evidence.shifts for person in shift.arrivals),
        "check-out": Counter((shift.id, person) for shift in evidence.shifts for person in shift.departures),
    }
    for kind, done in moves.items():
        least = Counter(_visit(request) for request in evidence.acknowledged(kind))
        most = Counter(_visit(request) for request in evidence.sent(kind))
        for visit in most:
            if done[visit] < least[visit]:
                yield Problem("lost", f"{kind} of {visit[1]}: {done[visit]} of {least[visit]}")
            elif done[visit] > most[visit]:
                yield Problem("doubled", f"{kind} of {visit[1]}: {done[visit]}, asked for {most[visit]}")


def every_submitted_report_is_sealed_once(evidence: Evidence) -> Iterator[Problem]:
    """For signatures: the report is sealed, and said so once."""
    states = {report.id: report.state for report in evidence.reports}
    said = Counter(evidence.report_events)
    for request in evidence.sent("report"):
        report_id, certain = request.body["report_id"], request.state == "acknowledged"
        yield from once(f"sealing of report {report_id}", said[report_id], certain=certain)
        if certain and states.get(report_id) != "submitted":
            yield Problem("lost", f"report {report_id} is {states.get(report_id)}")


def every_policy_is_the_last_one_put(evidence: Evidence) -> Iterator[Problem]:
    """For figures: each putting counts one version, and the last one is in force."""
    puts: dict[str, list[Request]] = {}
    for request in evidence.sent("policy"):
        puts.setdefault(request.body["path"], []).append(request)
    in_force = {setting.path: setting for setting in evidence.settings}
    for path, requests in puts.items():
        if any(request.state != "acknowledged" for request in requests):
            continue  # nobody knows whether it came before or after the others
        versions = sorted(request.answer["version"] for request in requests)
        if versions != list(range(versions[0], versions[0] + len(versions))):
            yield Problem("doubled", f"{path} was put {len(versions)} times, as versions {versions}")
        last = max(requests, key=lambda request: int(request.answer["version"]))
        now = in_force.get(path)
        if now is None or now.version < versions[-1]:
            yield Problem("lost", f"version {versions[-1]} of {path}")
        elif now.version > versions[-1]:
            yield Problem("doubled", f"{path} is at version {now.version}, put last as {versions[-1]}")
        elif any(now.figures[name] != value for name, value in last.body["figures"].items()):
            yield Problem("wrong", f"{path} says {now.figures}, put last {last.body['figures']}")


WRITES = (
    every_acknowledged_reading_is_stored,
    every_cause_has_one_anomaly_and_one_incident,
    every_occurrence_counts_once,
    every_declaration_has_one_incident,
    every_acknowledgement_is_kept,
    every_line_stands_in_its_file_once,
    every_shift_is_on_the_roster_once,
    every_submitted_report_is_sealed_once,
    every_policy_is_the_last_one_put,
)


def _visit(request: Request) -> tuple[str, str]:
    return request.body["shift_id"], request.body["staff_id"]

"""The judges: pure functions from evidence to problems. Each has a negative control in test_checkers.py."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from evidence import Call, Evidence, Incident, over_limit

Kind = Literal["lost", "doubled", "wrong"]
OPEN_ENDS = frozenset({"pending"})
TOLD = frozenset({"told"})


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as promised."""

    kind: Kind
    text: str


Checker = Callable[[Evidence], Iterator[Problem]]


def every_acknowledged_reading_is_stored(evidence: Evidence) -> Iterator[Problem]:
    """P1 for readings."""
    for request in evidence.acknowledged("readings"):
        for reading in request.body["readings"]:
            if (reading["series"], datetime.fromisoformat(reading["at"])) not in evidence.readings:
                yield Problem("lost", f"reading {reading['series']} at {reading['at']} (request {request.number})")


def every_cause_has_one_anomaly_and_one_incident(evidence: Evidence) -> Iterator[Problem]:
    """P1 and P2 for what the machines see. A request without an answer may have had its effect or not, never twice."""
    anomalies = Counter(anomaly.series for anomaly in evidence.anomalies)
    causes = {anomaly.series: anomaly.cause_key for anomaly in evidence.anomalies}
    incidents = Counter(incident.cause_key for incident in evidence.incidents)
    for request in (request for request in evidence.requests if request.kind == "readings"):
        for series in (reading["series"] for reading in over_limit(request)):
            for what, found in (("anomaly", anomalies[series]), ("incident", incidents[causes.get(series)])):
                yield from _once(f"{what} about {series}", found, certain=request.state == "acknowledged")


def every_declaration_has_one_incident(evidence: Evidence) -> Iterator[Problem]:
    """P1 and P2 for what people declare."""
    titles = Counter(incident.title for incident in evidence.incidents)
    for request in (request for request in evidence.requests if request.kind == "incident"):
        title = request.body["title"]
        yield from _once(f"incident {title}", titles[title], certain=request.state == "acknowledged")


def every_acknowledgement_is_kept(evidence: Evidence) -> Iterator[Problem]:
    """P1 and P2 for answers, and an answered incident escalates no further."""
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


def every_step_fires_once(evidence: Evidence) -> Iterator[Problem]:
    """P8: the timers of a plan fire, each once, unless somebody answers."""
    fired = Counter((step.incident_id, step.round, step.step) for step in evidence.escalations)
    for incident in evidence.incidents:
        expected = range(1) if incident.taken else range(incident.steps)
        for step in expected:
            yield from _once(f"step {step} of {incident.number}", fired[incident.id, 0, step], certain=True)
    for (incident_id, round_, step), times in fired.items():
        if times > 1:
            yield Problem("doubled", f"step {round_}.{step} of {incident_id} fired {times} times")


def every_step_calls_once(evidence: Evidence) -> Iterator[Problem]:
    """P2: one call per step that fired, and every call has come to an end."""
    calls = Counter(call.escalation_id for call in evidence.calls)
    incidents = {incident.id: incident for incident in evidence.incidents}
    for step in evidence.escalations:
        certain = not _answered(incidents.get(step.incident_id))
        yield from _once(f"call of step {step.step} of {step.incident_id}", calls[step.id], certain=certain)
    for call in evidence.calls:
        if call.state in OPEN_ENDS:
            yield Problem("lost", f"call {call.id} is still {call.state}")


def every_call_told_has_its_message(evidence: Evidence) -> Iterator[Problem]:
    """P4: a call that says "told" has a message, and a repeat is explained by a repeated sending."""
    messages = Counter(message.id for message in evidence.messages)
    for call in evidence.calls:
        found = messages[call.message_id]
        if call.state in TOLD and not found:
            yield Problem("lost", f"message of call {call.id}, which says {call.state}")
        if found > call.sends:
            yield Problem("doubled", f"call {call.id}: {found} messages of {call.sends} sendings")


def no_message_goes_astray(evidence: Evidence) -> Iterator[Problem]:
    """P5 for messages: what this town's chief got is this town's, and nobody else got it."""
    known = {call.message_id for call in evidence.calls}
    for message in evidence.messages:
        mine = evidence.mailbox in message.to
        if mine != (message.id in known) or len(message.to) != 1:
            yield Problem("wrong", f"message {message.id} went to {', '.join(message.to)}")


def every_event_is_consumed(evidence: Evidence) -> Iterator[Problem]:
    """P1 between services: what was published is in the inbox of everybody who listens to it."""
    for group, types in evidence.wanted.items():
        known = evidence.consumed.get(group, frozenset())
        for event_id, type_ in evidence.published.items():
            if type_ in types and event_id not in known:
                yield Problem("lost", f"{type_} {event_id} never reached {group}")


def the_stream_has_every_event_once(evidence: Evidence) -> Iterator[Problem]:
    """The live stream's log is the incident events, each once, without a hole."""
    streamed = Counter(entry.event_id for entry in evidence.streamed)
    for event_id in evidence.incident_events | set(streamed):
        yield from _once(f"incident event {event_id} on the stream", streamed[event_id], certain=True)
    for event_id in set(streamed) - evidence.incident_events:
        yield Problem("wrong", f"{event_id} is on the stream and was never published")


def the_report_knows_every_incident(evidence: Evidence) -> Iterator[Problem]:
    """P1 as far as the last reader."""
    for incident in evidence.incidents:
        if incident.id not in evidence.reported:
            yield Problem("lost", f"{incident.number} in reporting-svc")


def nothing_is_dead(evidence: Evidence) -> Iterator[Problem]:
    """No message was set aside."""
    if evidence.dead_letters:
        yield Problem("lost", f"{evidence.dead_letters} dead letters")


def no_answer_was_a_fault_of_ours(evidence: Evidence) -> Iterator[Problem]:
    """Trouble is 502, 503 or no answer at all, to be tried again; a 500 is a bug, and so is a 504."""
    for status, times in evidence.statuses.items():
        if status in {500, 504}:
            yield Problem("wrong", f"{times} answers {status}")


def no_unexpected_error_was_logged(evidence: Evidence) -> Iterator[Problem]:
    """ERROR lines are for people; what an experiment expects is on its list."""
    for line in evidence.errors:
        yield Problem("wrong", f"logged: {line}")


ALL: tuple[Checker, ...] = (
    every_acknowledged_reading_is_stored,
    every_cause_has_one_anomaly_and_one_incident,
    every_declaration_has_one_incident,
    every_acknowledgement_is_kept,
    every_step_fires_once,
    every_step_calls_once,
    every_call_told_has_its_message,
    no_message_goes_astray,
    every_event_is_consumed,
    the_stream_has_every_event_once,
    the_report_knows_every_incident,
    nothing_is_dead,
    no_answer_was_a_fault_of_ours,
    no_unexpected_error_was_logged,
)


def problems(evidence: Evidence, checkers: tuple[Checker, ...] = ALL) -> list[Problem]:
    """What all judges found."""
    return [problem for checker in checkers for problem in checker(evidence)]


def repeats(evidence: Evidence) -> int:
    """Messages beyond the first of their id: allowed (P4), and counted."""
    return sum(times - 1 for times in Counter(message.id for message in evidence.messages).values())


def first_attempts(evidence: Evidence) -> list[float]:
    """P3: seconds from a step's due time to its first message at the sink."""
    arrived: dict[str, datetime] = {}
    for message in evidence.messages:
        arrived[message.id] = min(message.received_at, arrived.get(message.id, message.received_at))
    due = {step.id: step.due_at for step in evidence.escalations}
    told = (call for call in evidence.calls if call.message_id in arrived and call.escalation_id in due)
    return [_waited(call, due, arrived) for call in told]


def late(evidence: Evidence, within_s: float) -> list[Problem]:
    """P3: first attempts that left later than promised."""
    waited = (seconds for seconds in first_attempts(evidence) if seconds > within_s)
    return [
        Problem("wrong", f"a first attempt after {seconds:.1f} s, promised within {within_s:g}") for seconds in waited
    ]


def _waited(call: Call, due: dict[str, datetime], arrived: dict[str, datetime]) -> float:
    return (arrived[call.message_id] - due[call.escalation_id]).total_seconds()


def _once(what: str, found: int, *, certain: bool) -> Iterator[Problem]:
    if found == 0 and certain:
        yield Problem("lost", what)
    elif found > 1:
        yield Problem("doubled", f"{what}: {found} times")


def _answered(incident: Incident | None) -> bool:
    """An answer may overtake the call: then nobody is called any more."""
    return incident is not None and incident.taken is not None

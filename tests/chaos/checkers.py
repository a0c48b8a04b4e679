"""The judges: pure functions from evidence to problems. Each has a negative control in test_checkers.py."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from evidence import Call, Evidence
from judging_calls import CALLS
from judging_writes import WRITES
from problem import Checker, Problem, once

Found = tuple[str, Problem]
"""A judge's name, and what it found."""


def everything_comes_to_rest(evidence: Evidence) -> Iterator[Problem]:
    """Nothing is on its way for ever."""
    for what, count in evidence.restless.items():
        yield Problem("lost", f"still on its way: {what} {count}")


def every_event_is_consumed(evidence: Evidence) -> Iterator[Problem]:
    """P1 between services: what was published is in the inbox of everybody who listens to it."""
    for group, types in evidence.wanted.items():
        known = evidence.consumed.get(group, frozenset())
        for event_id, type_ in evidence.published.items():
            if type_ in types and event_id not in known:
                yield Problem("lost", f"{type_} {event_id} never reached {group}")


def the_stream_has_every_event_once(evidence: Evidence) -> Iterator[Problem]:
    """The live stream's log is the incident events, each once, without a hole."""
    streamed = Counter(entry.event_id for entry in evidence.streamed if entry.published)
    for event_id in evidence.incident_events:
        yield from once(f"incident event {event_id} on the stream", streamed[event_id], certain=True)
    for event_id in streamed.keys() - evidence.incident_events:
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
    *WRITES,
    *CALLS,
    everything_comes_to_rest,
    every_event_is_consumed,
    the_stream_has_every_event_once,
    the_report_knows_every_incident,
    nothing_is_dead,
    no_answer_was_a_fault_of_ours,
    no_unexpected_error_was_logged,
)


def judged(evidence: Evidence, checkers: tuple[Checker, ...] = ALL) -> list[Found]:
    """What all judges found, each under its name."""
    return [(checker.__name__, problem) for checker in checkers for problem in checker(evidence)]


def repeats(evidence: Evidence) -> int:
    """Messages beyond the first of their id: allowed (P4), and counted."""
    return sum(times - 1 for times in Counter(message.id for message in evidence.messages).values())


def first_attempts(evidence: Evidence) -> list[float]:
    """P3: seconds from when a step was due, or fired if that was sooner, to its first message at the sink."""
    arrived: dict[str, datetime] = {}
    for message in evidence.messages:
        arrived[message.id] = min(message.received_at, arrived.get(message.id, message.received_at))
    due = {step.id: min(step.due_at, step.escalated_at) for step in evidence.escalations}
    told = (call for call in evidence.calls if call.message_id in arrived and call.escalation_id in due)
    return [_waited(call, due, arrived) for call in told]


def late(evidence: Evidence, within_s: float) -> list[Found]:
    """P3: first attempts that left later than promised."""
    waited = (seconds for seconds in first_attempts(evidence) if seconds > within_s)
    text = "a first attempt after {:.1f} s, promised within {:g}"
    return [("late", Problem("wrong", text.format(seconds, within_s))) for seconds in waited]


def _waited(call: Call, due: dict[str, datetime], arrived: dict[str, datetime]) -> float:
    return (arrived[call.message_id] - due[call.escalation_id]).total_seconds()

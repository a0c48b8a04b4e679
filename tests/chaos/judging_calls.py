"""The judges of calls: whom the plan names is told, once, at their own address; what else ends a call is explained."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from evidence import Call, Escalation, Evidence, Incident, Person
from problem import Problem, once

ANSWERED_WITHIN = timedelta(seconds=60)
"""So long a call may be on its way (P3) that an answer overtakes it."""
LATENESS_S = 0.001
"""How far what is told may be from what was: the tables keep microseconds, the files numbers with a point."""


def every_step_fires_once(evidence: Evidence) -> Iterator[Problem]:
    """P8: the timers of a plan fire, each once, unless somebody answers."""
    fired = Counter((step.incident_id, step.round, step.step) for step in evidence.escalations)
    for incident in evidence.incidents:
        expected = range(1) if incident.answered_at else range(incident.steps)
        for step in expected:
            yield from once(f"step {step} of {incident.number}", fired[incident.id, 0, step], certain=True)
    for (incident_id, round_, step), times in fired.items():
        if times > 1:
            yield Problem("doubled", f"step {round_}.{step} of {incident_id} fired {times} times")


def every_delay_is_told(evidence: Evidence) -> Iterator[Problem]:
    """P8: a step says how late it fired, and the incident's file says the same."""
    for step in evidence.escalations:
        late = max(0.0, (step.escalated_at - step.due_at).total_seconds())
        for who, said in (("the step", step.late_s), ("the file", step.told_late_s)):
            if said is None or abs(said - late) > LATENESS_S:
                yield Problem("wrong", f"{who} of {step.round}.{step.step} says {said} s late, it was {late:.3f}")


def every_person_named_is_called_once(evidence: Evidence) -> Iterator[Problem]:
    """P2: one call for each person whom a step that fired names, and no call to anybody else."""
    calls = Counter((call.escalation_id, call.staff_id) for call in evidence.calls)
    incidents = {incident.id: incident for incident in evidence.incidents}
    named = set()
    for step in evidence.escalations:
        incident = incidents.get(step.incident_id)
        for person in called_by(evidence, step, incident) if incident else ():
            named.add((step.id, person.id))
            what = f"call of {person.id} by step {step.round}.{step.step} of {incident.number}"
            yield from once(what, calls[step.id, person.id], certain=not overtaken(incident, step))
    for escalation_id, staff_id in calls.keys() - named:
        yield Problem("wrong", f"step {escalation_id} called {staff_id or 'nobody'}, whom it does not name")


def every_call_has_ended_for_a_reason(evidence: Evidence) -> Iterator[Problem]:
    """P4: told; or an answer came first; or a channel was away, and then somebody was reached by this step or later."""
    incidents = {incident.id: incident for incident in evidence.incidents}
    for call in evidence.calls:
        match call.state:
            case "told":
                continue
            case "superseded":
                incident = incidents.get(call.incident_id)
                answered = incident.answered_at if incident else None
                if answered is None or call.finished_at is None or answered > call.finished_at:
                    yield Problem("lost", f"call {call.id} was given up, and nobody had answered")
            case "failed":
                yield from _explained(evidence, call)
            case state:
                yield Problem("lost", f"call {call.id} is still {state}")


def every_call_told_has_its_message(evidence: Evidence) -> Iterator[Problem]:
    """P4: who is told has the message at their own address; a repeat is explained by a repeated sending."""
    received = Counter((message.id, address) for message in evidence.messages for address in message.to)
    people = {person.id: person for person in evidence.people}
    for call in evidence.calls:
        addresses = people[call.staff_id].addresses if call.staff_id in people else frozenset[str]()
        found = sum(received[call.message_id, address] for address in addresses)
        if call.state == "told" and not found:
            yield Problem("lost", f"message of call {call.id}, which says {call.state}")
        if found > call.sends:
            yield Problem("doubled", f"call {call.id}: {found} messages of {call.sends} sendings")


def every_incident_reaches_somebody(evidence: Evidence) -> Iterator[Problem]:
    """P1 as far as a person, from the incidents straight to the sink: whatever happened between, somebody was told,
    unless somebody had dealt with it while the call could still be on its way.
    """
    at_the_sink = {message.id for message in evidence.messages}
    told = {call.incident_id for call in evidence.calls if call.state == "told" and call.message_id in at_the_sink}
    for incident in evidence.incidents:
        answered = incident.answered_at
        if incident.id in told or (answered is not None and answered - incident.opened_at <= ANSWERED_WITHIN):
            continue
        yield Problem("lost", f"{incident.number}: nobody was told")


def no_message_goes_astray(evidence: Evidence) -> Iterator[Problem]:
    """P5 for messages: each tells one person of its site what they were called for, or how they are reached."""
    people = {person.id: person for person in evidence.people}
    meant: dict[str, set[tuple[str, str | None]]] = {}
    for call in evidence.calls:
        meant.setdefault(call.message_id, set()).add((call.site_id, call.staff_id))
    for message_id, staff_id in evidence.notices.items():
        meant[message_id] = {(people[staff_id].site_id, staff_id)}
    for message in evidence.messages:
        readers = [people[staff_id] for _, staff_id in meant.get(message.id, ()) if staff_id in people]
        sites = {site_id for site_id, _ in meant.get(message.id, ())}
        right = [one for one in readers if set(message.to) <= one.addresses and {one.site_id} == sites]
        if len(message.to) != 1 or len(right) != 1:
            yield Problem("wrong", f"message {message.id} ({message.subject}) went to {', '.join(message.to)}")


CALLS = (
    every_step_fires_once,
    every_delay_is_told,
    every_person_named_is_called_once,
    every_call_has_ended_for_a_reason,
    every_call_told_has_its_message,
    every_incident_reaches_somebody,
    no_message_goes_astray,
)


def called_by(evidence: Evidence, step: Escalation, incident: Incident) -> list[Person]:
    """The people of the incident's site whom a step names, by post or in person."""
    targets = set(step.targets)
    here = (person for person in evidence.people if person.site_id == incident.site_id)
    return [person for person in here if person.id in targets or person.posts & targets]


def overtaken(incident: Incident, step: Escalation) -> bool:
    """An answer may overtake a call that is on its way: then nobody is called any more."""
    answered = incident.answered_at
    return answered is not None and answered - step.escalated_at <= ANSWERED_WITHIN


def _explained(evidence: Evidence, call: Call) -> Iterator[Problem]:
    ended = call.finished_at or call.created_at
    if not any(one.since <= ended and (one.until is None or call.created_at <= one.until) for one in evidence.troubles):
        yield Problem("lost", f"call {call.id} failed, and no channel was away")
    fired = {step.id: (step.round, step.step) for step in evidence.escalations if step.incident_id == call.incident_id}
    told = {other.escalation_id for other in evidence.calls if other.state == "told"} & fired.keys()
    later = [step for step in told if call.escalation_id in fired and fired[step] >= fired[call.escalation_id]]
    answered = any(one.id == call.incident_id and one.answered_at for one in evidence.incidents)
    if not later and not answered:
        yield Problem("lost", f"call {call.id} failed, and neither its step nor a later one reached anybody")

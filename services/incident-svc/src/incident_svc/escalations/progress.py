"""The course of an escalation: what each thing that happens to an incident makes of its plan. Pure but for the
incident, which it changes; what is to be told comes back in order.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from contracts.incidents import Actor, IncidentUnacknowledged, Target
from incident_svc.escalations import domain
from incident_svc.escalations.domain import Due, Firing, Return, Trigger, Unreached
from incident_svc.incidents.domain import FallReason
from incident_svc.incidents.models import Incident

Happening = Firing | IncidentUnacknowledged


def begin(incident: Incident, now: datetime) -> list[Firing]:
    """The incident opens: its plan starts, and steps due at once fire."""
    return fire_due(incident, domain.first(incident.figures, now), now, "opened")


def worsened(incident: Incident, now: datetime) -> list[Happening]:
    """It got worse: the plan starts anew. Where somebody has it they keep it, and one round still calls everybody up to
    the last step: who stands above must hear of it from us, however soon somebody below answers.

    Whoever had it for as long as the policy allows, before the cause came back worse, does not have it any more.
    """
    fallen = [incident.unacknowledge("stands", now)] if incident.stands and _limit_is_over(incident, now) else []
    began = _anew(incident, now)
    course = replace(began, rounds_left=0) if incident.acknowledged_at else began
    return [*fallen, *fire_due(incident, course, now, "worsened")]


def step_due(incident: Incident, round_: int, step: int, now: datetime) -> list[Firing]:
    """A step's time has come. Nothing happens where it was overtaken: taken, fired sooner, started anew."""
    due = incident.due
    if due is None or (due.round, due.step) != (round_, step):
        return []
    return fire_due(incident, due, now, "timer")


def unreached(incident: Incident, call: Unreached, now: datetime) -> list[Happening]:
    """A call reached nobody: where it was the last of its step, the round's next step fires now instead of at its time.

    Who has the incident and cannot be told that its cause is back, or that it is theirs, does not have it any more.
    """
    newest = incident.counting(call)
    due = domain.sooner_in_round(incident.due, newest, call)
    if due is not None:
        return [_fire(incident, due, now, "unreached"), *fire_due(incident, incident.due, now, "timer")]
    lost = incident.due is None and _called_since_taken(incident) and domain.all_failed(newest, call)
    return _begin_anew(incident, "unreached", now) if lost and incident.stands else []


def cause_returned(incident: Incident, gone_for: timedelta, summary: str | None, now: datetime) -> list[Happening]:
    """The cause is back after it was gone."""
    due, policy = incident.due, incident.figures
    answer = domain.on_return(
        policy,
        gone_for=gone_for,
        now=now,
        calling=incident.state == "open" and due is not None and not due.beyond_plan,
        acknowledged_until=incident.acknowledged_until,
        told_at=incident.recurrence_told_at,
    )
    if answer is Return.BEGIN_ANEW:
        return _begin_anew(incident, "recurred" if gone_for >= timedelta(seconds=policy.quiet_s) else "stands", now)
    if answer is Return.TELL:
        return [*_tell_of_return(incident, summary, now)]
    assert incident.recurrence_told_at is not None
    incident.recurrence_tell_at = incident.recurrence_told_at + timedelta(seconds=policy.quiet_s)
    return []


def quiet_passed(incident: Incident, now: datetime) -> list[Firing]:
    """The quiet time is over: of a return that was kept back people are told now, if the cause still stands."""
    tell_at = incident.recurrence_tell_at
    if tell_at is None or now < tell_at:
        return []
    incident.recurrence_tell_at = None
    return _tell_of_return(incident, None, now) if incident.stands else []


def limit_passed(incident: Incident, now: datetime) -> list[Happening]:
    """Somebody has had it for as long as the policy allows. While the cause is gone that matters to nobody: then its
    return brings this about.
    """
    return _begin_anew(incident, "stands", now) if incident.stands and _limit_is_over(incident, now) else []


def given_back(incident: Incident, note: str | None, now: datetime) -> list[Happening]:
    """Who had it does not have it any more: the plan begins anew."""
    fallen = incident.unacknowledge("given_back", now, note=note)
    return [fallen, *_begin_anew(incident, "given_back", now)]


def handed_over(incident: Incident, to: Actor, now: datetime) -> list[Firing]:
    """It was handed to somebody: they are called, beside the plan."""
    call = _beside_plan(incident, (Target(staff_id=to.staff_id),), None, now, "reassigned")
    incident.handover_id = call.id
    return [call]


def reopened(incident: Incident, now: datetime) -> list[Firing]:
    """It is not dealt with after all: where nobody has it, the plan begins anew."""
    return [] if incident.acknowledged_at else fire_due(incident, _anew(incident, now), now, "reopened")


def fire_due(incident: Incident, due: Due | None, now: datetime, trigger: Trigger) -> list[Firing]:
    """``due`` and all after it whose time has come fire; the one whose time has not is the incident's next."""
    incident.due = due
    firings = []
    while incident.due is not None and incident.due.at <= now:
        firings.append(_fire(incident, incident.due, now, trigger))
    return firings


def _fire(incident: Incident, due: Due, now: datetime, trigger: Trigger) -> Firing:
    """The step fires, and the one after it is the incident's next."""
    policy = incident.figures
    follows = domain.next_of_round(policy, due)
    if follows is None and incident.acknowledged_at is None:
        follows = domain.next_round(policy, due, now, last_round=incident.last_round)
    incident.due = None if follows is None else domain.within_pause(policy, follows, now)
    return incident.fire(due, now, trigger, exhausted=incident.exhausted)


def _anew(incident: Incident, now: datetime) -> Due:
    return domain.first(incident.figures, now, round_=incident.last_round + 1)


def _begin_anew(incident: Incident, reason: FallReason, now: datetime) -> list[Happening]:
    fallen = [incident.unacknowledge(reason, now)] if incident.acknowledged_at else []
    incident.recurrence_told_at, incident.recurrence_tell_at = now, None
    return [*fallen, *fire_due(incident, _anew(incident, now), now, reason)]


def _tell_of_return(incident: Incident, summary: str | None, now: datetime) -> list[Firing]:
    """A call beside the plan; nobody where the plan has called nobody yet, and will."""
    targets = _whom_to_tell(incident)
    if not targets:
        return []
    incident.recurrence_told_at, incident.recurrence_tell_at = now, None
    return [_beside_plan(incident, targets, summary, now, "recurred")]


def _beside_plan(
    incident: Incident, targets: Sequence[Target], summary: str | None, now: datetime, trigger: Trigger
) -> Firing:
    """A call in a round of its own."""
    round_, due = incident.last_round + 1, incident.due
    if due is not None and due.step == 0:  # the next round of the plan takes the number after this one
        incident.due = replace(due, round=round_ + 1)
    beside = Due(round=round_, step=0, at=now, round_began_at=now, rounds_left=0)
    return incident.fire(beside, now, trigger, targets=targets, summary=summary, exhausted=incident.exhausted)


def _limit_is_over(incident: Incident, now: datetime) -> bool:
    until = incident.acknowledged_until
    return until is not None and now >= until


def _called_since_taken(incident: Incident) -> bool:
    taken_at, called_at = incident.acknowledged_at, incident.last_escalated_at
    if taken_at is None or called_at is None:
        return False
    handed_over = incident.handover_id is not None and incident.handover_id == incident.last_escalation_id
    return called_at > taken_at or handed_over


def _whom_to_tell(incident: Incident) -> Sequence[Target]:
    holder = incident.holder
    if holder is not None:
        return (Target(staff_id=holder.staff_id),) if holder.staff_id else incident.figures.steps[0].notify
    if incident.due is None or incident.last_escalated_at is None:
        return ()
    return domain.called_last(incident.figures, incident.due)

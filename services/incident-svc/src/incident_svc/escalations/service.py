"""Firing the steps of an incident's plan. Callers hold the incident's row lock (`incidents.repository.lock`)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.escalations import domain
from incident_svc.escalations.domain import Due, Firing, Unreached
from incident_svc.incidents.journal import Entry, note_firing, record
from incident_svc.incidents.models import Incident
from svckit import timers

KIND = "escalation"
CLAUSE = "R-5.2.1b"
Trigger = Literal["opened", "timer", "unreached", "worsened"]


def begin(incident: Incident, now: datetime) -> Sequence[Firing]:
    """Start the plan of a new incident, before it is stored: it is stored as it stands then, and `call` does the rest.

    Steps due at once fire in the transaction that opens it, without a timer between.
    """
    return _fire_due(incident, domain.first(incident.figures, now), now)


async def restart(session: AsyncSession, incident: Incident, now: datetime) -> None:
    """The incident got worse: the plan starts anew.

    Where somebody has it already, only the first step is called once more, to say that it is worse now.
    """
    began = domain.first(incident.figures, now, round_=incident.last_round + 1)
    if incident.state == "acknowledged":
        await _fire(session, incident, began, now, "worsened")
        return
    await _cancel(session, incident)
    incident.due = began
    await _advance(session, incident, now, "worsened")


async def time_is_up(session: AsyncSession, incident: Incident, round_: int, step: int, now: datetime) -> None:
    """The timer of a step fired. Nothing happens where the step was overtaken: taken, fired sooner, started anew."""
    due = incident.due
    if due is not None and (due.round, due.step) == (round_, step):
        await _advance(session, incident, now, "timer")


async def nobody_reached(session: AsyncSession, incident: Incident, call: Unreached, now: datetime) -> None:
    """A call reached nobody: where it was the last of its step, the round's next step fires now."""
    due = domain.sooner_in_round(incident.due, incident.counting(call), call)
    if due is None:
        return
    await _cancel(session, incident)
    await _fire(session, incident, due, now, "unreached")
    incident.due = domain.following(incident.figures, due, now)
    await _advance(session, incident, now, "timer")


async def stop(session: AsyncSession, incident: Incident) -> None:
    """Somebody has it, or it is over: no further step fires."""
    incident.due = None
    await _cancel(session, incident)


async def call(
    session: AsyncSession, incident: Incident, firings: Sequence[Firing], now: datetime, trigger: Trigger
) -> None:
    """Tell of the steps that fire, and set the timer of the one that fires next."""
    for firing in firings:
        await _tell(session, incident, firing, now, trigger)
    due = incident.due
    if due is not None:
        await timers.schedule(
            session,
            kind=KIND,
            subject=str(incident.id),
            step=f"{due.round}.{due.step}",
            due_at=due.at,
            payload={"round": due.round, "step": due.step},
        )


async def _advance(session: AsyncSession, incident: Incident, now: datetime, trigger: Trigger) -> None:
    await call(session, incident, _fire_due(incident, incident.due, now), now, trigger)


def _fire_due(incident: Incident, due: Due | None, now: datetime) -> list[Firing]:
    """``due`` and all after it whose time has come fire; the one whose time has not is the incident's next."""
    firings = []
    while due is not None and due.at <= now:
        firings.append(incident.fire(due, now))
        due = domain.following(incident.figures, due, now)
    incident.due = due
    return firings


async def _fire(session: AsyncSession, incident: Incident, due: Due, now: datetime, trigger: Trigger) -> None:
    await _tell(session, incident, incident.fire(due, now), now, trigger)


async def _tell(session: AsyncSession, incident: Incident, firing: Firing, now: datetime, trigger: Trigger) -> None:
    due, fact = firing.due, incident.escalated(firing, now)
    targets = [target.model_dump(mode="json", exclude_none=True) for target in fact.targets]
    row = {
        "id": fact.escalation_id,
        "incident_id": incident.id,
        "round": due.round,
        "step": due.step,
        "trigger": trigger,
        "targets": targets,
        "due_at": due.at,
        "escalated_at": now,
        "late_s": fact.late_s,
    }
    note_firing(session, row)
    params = {"round": due.round, "step": due.step, "targets": targets, "late_s": fact.late_s, "trigger": trigger}
    await record(session, incident, Entry("escalated", params), now, fact=fact, clause=CLAUSE)


async def _cancel(session: AsyncSession, incident: Incident) -> None:
    await timers.cancel(session, kind=KIND, subject=str(incident.id))

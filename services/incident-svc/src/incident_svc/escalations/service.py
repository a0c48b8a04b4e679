"""Telling what an escalation does, and keeping its deadlines. Callers hold the incident's row lock
(`incidents.repository.lock`); what is to be done is decided in `progress`.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Actor
from incident_svc.escalations import progress
from incident_svc.escalations.domain import Firing, Unreached
from incident_svc.escalations.progress import Happening
from incident_svc.incidents.history import SYSTEM, Entry, note_firing, record
from incident_svc.incidents.models import Incident
from svckit import timers

KIND = "escalation"
ACKNOWLEDGEMENT = "acknowledgement"
RECURRENCE = "recurrence"
CLAUSE = "R-5.2.1b"


async def restart(session: AsyncSession, incident: Incident, now: datetime) -> None:
    """The incident got worse: people are called anew."""
    await stop(session, incident)
    await follow(session, incident, progress.worsened(incident, now), now)


async def cause_returned(
    session: AsyncSession, incident: Incident, gone_for: timedelta, summary: str | None, now: datetime
) -> None:
    """The cause is back after it was gone: somebody hears of it."""
    await follow(session, incident, progress.cause_returned(incident, gone_for, summary, now), now)


async def give_back(session: AsyncSession, incident: Incident, note: str | None, now: datetime) -> None:
    """Who had it gives it back: the plan begins anew."""
    await follow(session, incident, progress.given_back(incident, note, now), now)


async def hand_over(session: AsyncSession, incident: Incident, to: Actor, now: datetime) -> None:
    """Whoever was handed the incident is called."""
    await follow(session, incident, progress.handed_over(incident, to, now), now)


async def reopen(session: AsyncSession, incident: Incident, now: datetime) -> None:
    """It is not over after all: people are called, or reminded, again."""
    await follow(session, incident, progress.reopened(incident, now), now)


async def nobody_reached(session: AsyncSession, incident: Incident, call: Unreached, now: datetime) -> None:
    """A call reached nobody: where it was the last of its step, the round's next step fires now."""
    happenings = progress.unreached(incident, call, now)
    if happenings:
        await timers.cancel(session, kind=KIND, subject=str(incident.id))
        await follow(session, incident, happenings, now)


async def stop(session: AsyncSession, incident: Incident) -> None:
    """Somebody has it, or it is over: no further step fires."""
    incident.due = None
    await timers.cancel(session, kind=KIND, subject=str(incident.id))


async def end(session: AsyncSession, incident: Incident) -> None:
    """It is over: nobody is called or reminded any more."""
    await stop(session, incident)
    for kind in (ACKNOWLEDGEMENT, RECURRENCE):
        await timers.cancel(session, kind=kind, subject=str(incident.id))


async def follow(session: AsyncSession, incident: Incident, happenings: Sequence[Happening], now: datetime) -> None:
    """Tell what happened, in its order, and set the timers of what comes next."""
    for happening in happenings:
        if isinstance(happening, Firing):
            await _tell(session, incident, happening, now)
        else:
            who = happening.was_acknowledged_by
            params = {"reason": happening.reason, "name": who.name if who else "", "note": happening.note}
            by = who if who and happening.reason == "given_back" else SYSTEM
            await record(session, incident, Entry("unacknowledged", params, by), now, fact=happening, clause=CLAUSE)
    await keep_time(session, incident, now)


async def keep_time(session: AsyncSession, incident: Incident, now: datetime) -> None:
    """Set the timers of the incident's deadlines. One that has been overtaken finds nothing to do when it fires."""
    due = incident.due
    if due is not None:
        place = {"round": due.round, "step": due.step}
        await _at(session, incident, KIND, due.at, f"{due.round}.{due.step}", place)
    for kind, moment in ((ACKNOWLEDGEMENT, incident.acknowledged_until), (RECURRENCE, incident.recurrence_tell_at)):
        if moment is not None and moment > now:
            await _at(session, incident, kind, moment)


async def _at(
    session: AsyncSession,
    incident: Incident,
    kind: str,
    moment: datetime,
    step: str = "",
    payload: dict[str, Any] | None = None,
) -> None:
    subject, exercise = str(incident.id), incident.exercise
    await timers.schedule(
        session, kind=kind, subject=subject, step=step, due_at=moment, payload=payload or {}, exercise=exercise
    )


async def _tell(session: AsyncSession, incident: Incident, firing: Firing, now: datetime) -> None:
    due, fact = firing.due, incident.escalated(firing, now)
    targets = [target.model_dump(mode="json", exclude_none=True) for target in fact.targets]
    row = {
        "id": fact.escalation_id,
        "incident_id": incident.id,
        "round": due.round,
        "step": due.step,
        "trigger": firing.trigger,
        "targets": targets,
        "due_at": due.at,
        "escalated_at": now,
        "late_s": fact.late_s,
    }
    note_firing(session, row)
    params = {name: row[name] for name in ("round", "step", "targets", "late_s", "trigger")}
    if firing.exhausted:
        params["again_every_s"] = incident.figures.reescalate_every_s
    await record(session, incident, Entry("escalated", params), now, fact=fact, clause=CLAUSE)

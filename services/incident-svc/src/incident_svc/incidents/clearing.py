"""How the cause of an incident goes and comes back, and what the site's policy makes of that (ADR 0014)."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.anomalies import CAUSE_IS_GONE, AnomalyCleared
from incident_svc.escalations import service as escalations
from incident_svc.escalations.handlers import waits
from incident_svc.incidents import repository, service
from incident_svc.incidents.domain import cause_key
from incident_svc.incidents.history import SYSTEM, Entry, record
from incident_svc.incidents.models import Incident
from incident_svc.incidents.peaks import Peak
from incident_svc.incidents.repository import Place
from svckit import timers
from svckit.timers import Timer

AUTO_RESOLVE = "auto_resolve"


async def cause_cleared(
    session: AsyncSession, anomaly: AnomalyCleared, now: datetime, *, exercise: bool = False
) -> None:
    """The cause is gone, or nobody looks for it any more: noted. Only what is gone may resolve its incident."""
    key, group = (cause_key(one, exercise=exercise) for one in (anomaly.cause_key, anomaly.group_key))
    incident = await repository.lock_latest(session, Place(anomaly.site_id, str(key), group))
    if incident is None:
        return
    peak = Peak.of(anomaly, exercise=exercise)
    if peak is not None:
        await service.say_worst(session, incident, peak, anomaly.cleared_at, now)
    params: dict[str, Any] = {"summary": anomaly.summary, "reason": anomaly.reason}
    if anomaly.reason not in CAUSE_IS_GONE:
        await record(session, incident, Entry("cause_unwatched", params, at=anomaly.cleared_at), now)
        return
    stood = incident.stands
    outcome = incident.cause_cleared(str(key), anomaly.cleared_at)
    if outcome == "others_stand":
        params["others_stand"] = True
    await record(session, incident, Entry("cause_cleared", params, at=anomaly.cleared_at), now)
    if outcome == "gone":
        await _resolve_later(session, incident, now)
    elif (
        outcome == "returned_before" and stood
    ):  # it had come back before we heard that it was gone: only now is that known to be a return
        await returned(session, incident, timedelta(0), None, now)


async def returned(
    session: AsyncSession, incident: Incident, gone_for: timedelta, summary: str | None, now: datetime
) -> None:
    """The cause is back after it was gone."""
    await timers.cancel(session, kind=AUTO_RESOLVE, subject=str(incident.id))
    await escalations.cause_returned(session, incident, gone_for, summary, now)


async def _resolve_later(session: AsyncSession, incident: Incident, now: datetime) -> None:
    """A cause that flaps would end its incident each time, and open a new one: it must stay away for the quiet time."""
    incident.auto_resolve_at = incident.resolves_itself(now)
    if incident.auto_resolve_at is not None:
        await timers.schedule(
            session,
            kind=AUTO_RESOLVE,
            subject=str(incident.id),
            due_at=incident.auto_resolve_at,
            exercise=incident.exercise,
        )


async def resolve_by_itself(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The quiet time after a clearing is over: the incident is resolved, unless its cause came back meanwhile."""
    if await waits(session, timer, now):
        return
    incident = await repository.lock(session, UUID(timer.subject))
    if incident is not None and incident.auto_resolve_at is not None and incident.auto_resolve_at <= now:
        await service.resolve(session, incident, SYSTEM, now, note=None)

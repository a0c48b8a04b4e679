"""How incidents come to be: one open incident per cause; the same cause again joins it."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Actor
from contracts.severities import Level, Severity
from incident_svc.escalations import service as escalations
from incident_svc.incidents import repository, service
from incident_svc.incidents.domain import Source, worse
from incident_svc.incidents.journal import SYSTEM, Entry, record
from incident_svc.incidents.models import Incident
from incident_svc.policies import service as policies
from incident_svc.policies.domain import Policy
from svckit.events import Retryable
from svckit.ids import uuid7

CLAUSE = "R-5.2.1a"
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Cause:
    """What somebody or something saw. ``at``: when; ``key`` None never joins another incident."""

    site_id: UUID
    source: Source
    title: str
    severity: Severity
    at: datetime
    key: str | None = None
    source_id: UUID | None = None
    summary: str | None = None


async def open_or_join(session: AsyncSession, cause: Cause, now: datetime) -> Incident | None:
    """Join the cause's active incident, or open one where the site's policy says it is bad enough; None where not."""
    assert cause.key is not None
    policy: Policy | None = None
    for _ in range(_TRIES):
        if (incident := await repository.lock_active(session, cause.site_id, cause.key)) is not None:
            await _join(session, incident, cause, now)
            return incident
        policy = policy or await policies.in_force(session, cause.site_id)
        if not policy.opens(cause.severity):
            return None
        if (incident := await _open(session, cause, policy, now)) is not None:
            return incident
    raise Retryable(f"cause {cause.key} is opened and resolved faster than we can join it")


async def open_by_hand(
    session: AsyncSession, cause: Cause, by: Actor, now: datetime, *, level: Level | None
) -> Incident:
    """Declare an incident in one action (R-5.2.1a). ``level`` None: the one that belongs to the severity."""
    policy = await policies.in_force(session, cause.site_id)
    incident = await _open(session, cause, policy, now, by=by, level=level)
    assert incident is not None, "an incident without a cause key meets no other"
    return incident


async def _open(
    session: AsyncSession,
    cause: Cause,
    policy: Policy,
    now: datetime,
    *,
    by: Actor | None = None,
    level: Level | None = None,
) -> Incident | None:
    incident = await repository.insert_unless_active(
        session,
        {
            "id": uuid7(),
            "version": 1,
            "site_id": cause.site_id,
            "title": cause.title,
            "summary": cause.summary,
            "level": level or policy.levels.of(cause.severity),
            "severity": cause.severity,
            "state": "open",
            "source": cause.source,
            "source_id": cause.source_id,
            "cause_key": cause.key,
            "occurrences": 1,
            "cause_changed_at": cause.at,
            "opened_at": now,
            "opened_by": by.model_dump(mode="json") if by else None,
            "policy": policy.model_dump(mode="json"),
            "last_round": 0,
        },
    )
    if incident is None:
        return None
    params = {"source": cause.source, "level": incident.level, "severity": cause.severity}
    entry = Entry("opened", params, by or SYSTEM, at=cause.at)
    await record(session, incident, entry, now, fact=incident.opened(), clause=CLAUSE)
    await escalations.begin(session, incident, now)
    return incident


async def _join(session: AsyncSession, incident: Incident, cause: Cause, now: datetime) -> None:
    previous = incident.severity
    raised = incident.recur(cause.severity, cause.at)
    params = {"occurrences": incident.occurrences, "summary": cause.summary or cause.title}
    await record(session, incident, Entry("joined", params, at=cause.at), now)
    if not raised:
        return
    params = {"previous": previous, "severity": incident.severity}
    await record(session, incident, Entry("severity_raised", params, at=cause.at), now)
    level = incident.figures.levels.of(cast("Severity", incident.severity))
    if worse(level, than=incident.level):
        reason = cause.summary or cause.title
        await service.change_level(session, incident, level, SYSTEM, now, reason=reason)


async def cause_cleared(
    session: AsyncSession, site_id: UUID, cause_key: str, summary: str, at: datetime, now: datetime
) -> None:
    """The cause is gone: noted, and the incident resolved where the site's policy lets it."""
    incident = await repository.lock_latest(session, site_id, cause_key)
    if incident is None:
        return
    gone = incident.cause_cleared(at)
    await record(session, incident, Entry("cause_cleared", {"summary": summary}, at=at), now)
    if gone and incident.figures.auto_resolve and incident.state in {"open", "acknowledged"}:
        await service.resolve(session, incident, SYSTEM, now, note=None)

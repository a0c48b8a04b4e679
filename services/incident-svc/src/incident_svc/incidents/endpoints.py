"""HTTP of incidents."""

from typing import Annotated, cast
from uuid import UUID

from fastapi import Depends, Query, Response

from contracts.roles import HQ_WRITERS
from contracts.severities import Severity
from incident_svc.incidents import opening, repository, service
from incident_svc.incidents.domain import State
from incident_svc.incidents.errors import ExerciseNeedsHeadquarters
from incident_svc.incidents.models import Incident
from incident_svc.incidents.opening import Cause
from incident_svc.incidents.repository import Wanted
from incident_svc.incidents.rights import Takeable, on_duty_at, part_in
from incident_svc.incidents.schemas import (
    IncidentCreate,
    IncidentDetail,
    IncidentRead,
    LevelBody,
    LevelFilter,
    MoveBody,
    NoteBody,
    detail,
)
from incident_svc.policies.figures import FIGURES
from incident_svc.projections.service import require_open_site
from incident_svc.settings import Settings
from svckit.figures import in_force
from svckit.web import (
    ExerciseQuery,
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    RuntimeDep,
    SafeStr,
    SessionDep,
    UtcDatetime,
    etag,
    paginate,
    router,
)

endpoints = router("incidents")
NEWEST_FIRST = (Incident.opened_at.desc(), Incident.id.desc())


def wanted(
    site_id: Annotated[list[UUID], Query(max_length=100)] = [],  # noqa: B006  FastAPI copies defaults
    state: Annotated[list[State], Query(max_length=4)] = [],  # noqa: B006
    level: Annotated[list[LevelFilter], Query(max_length=4)] = [],  # noqa: B006
    severity: Annotated[list[Severity], Query(max_length=4)] = [],  # noqa: B006
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Opened then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Opened before then")] = None,
    exercise: ExerciseQuery = "false",
    number: Annotated[SafeStr | None, Query(description="The one of this number, e.g. FW-2026-000017")] = None,
) -> Wanted:
    """The filters; each list may be given several times."""
    return Wanted(
        site_id=site_id,
        state=state,
        level=level,
        severity=severity,
        from_=from_,
        to=to,
        exercise=exercise,
        number=number,
    )


async def locked(incident_id: UUID, session: SessionDep, principal: PrincipalDep, if_match: IfMatch) -> Incident:
    """The path's incident behind its row lock, at the caller's version."""
    return await service.locked(session, incident_id, principal, if_match)


Locked = Annotated[Incident, Depends(locked)]


@endpoints.get("/incidents")
async def list_incidents(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: Annotated[Wanted, Depends(wanted)]
) -> Page[IncidentRead]:
    """The incidents of your sites, newest first. Filters may be repeated: ``?state=open&state=acknowledged``."""
    query = repository.filtered(repository.visible(principal), filters)
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=IncidentRead)


@endpoints.get("/incidents/{incident_id}")
async def read_incident(
    incident_id: UUID, session: ReadSessionDep, principal: PrincipalDep, runtime: RuntimeDep, response: Response
) -> IncidentDetail:
    """One incident with its whole timeline, and your part in it."""
    incident = await service.get(session, incident_id, principal)
    etag(response, incident.version)
    part = await part_in(session, runtime, incident, principal)
    return detail(incident, await repository.timeline(session, incident.id), part)


@endpoints.post("/incidents", status_code=201)
async def open_incident(
    body: IncidentCreate, session: SessionDep, principal: PrincipalDep, now: Now, runtime: RuntimeDep, out: Response
) -> IncidentRead:
    """Declare an incident by hand, in one action (R-5.2.1a). The site's escalation policy starts at once.

    Nobody must check in first to raise an alarm; the timeline says where somebody off duty did. An exercise 演练 runs
    the same way, says so in every message, and counts in no figure; headquarters declares it. At a closed
    site nothing is declared.
    """
    if body.exercise and not principal.has(*HQ_WRITERS):
        raise ExerciseNeedsHeadquarters
    patience_s = cast("Settings", runtime.settings).site_patience_s
    await require_open_site(session, body.site_id, principal, patience_s=patience_s)
    severity = body.severity
    if severity is None:
        policy = (await in_force(session, FIGURES, {body.site_id}, now))[body.site_id].policy
        severity = policy.severity_at(body.level) if body.level else "major"
    cause = Cause(body.site_id, "manual", body.title, severity, at=now, summary=body.summary, exercise=body.exercise)
    by = service.actor_of(principal)
    off_duty = not await on_duty_at(runtime, principal, body.site_id)
    incident = await opening.open_by_hand(session, cause, by, now, level=body.level, off_duty=off_duty)
    return _answer(incident, out)


@endpoints.post("/incidents/{incident_id}/acknowledge")
async def acknowledge_incident(
    incident: Takeable,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    out: Response,
    body: MoveBody | None = None,
) -> IncidentRead:
    """Take the incident: escalation ends (R-5.2.1b). Once more by the same person changes nothing.

    For who is on duty at the site, whoever was called for this incident, and headquarters (R-2.1.5).
    """
    by, note = service.actor_of(principal), body.note if body else None
    await service.acknowledge(session, incident, by, now, via="console", note=note)
    return _answer(incident, out)


@endpoints.post("/incidents/{incident_id}/resolve")
async def resolve_incident(
    incident: Locked,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    out: Response,
    body: MoveBody | None = None,
) -> IncidentRead:
    """The cause is dealt with."""
    by, note = service.actor_of(principal), body.note if body else None
    await service.resolve(session, incident, by, now, note=note)
    return _answer(incident, out)


@endpoints.post("/incidents/{incident_id}/close")
async def close_incident(
    incident: Locked,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    out: Response,
    body: MoveBody | None = None,
) -> IncidentRead:
    """Close the file of a resolved incident."""
    by, note = service.actor_of(principal), body.note if body else None
    await service.close(session, incident, by, now, note=note)
    return _answer(incident, out)


@endpoints.post("/incidents/{incident_id}/notes", status_code=201)
async def add_note(
    incident: Locked, body: NoteBody, session: SessionDep, principal: PrincipalDep, now: Now, out: Response
) -> IncidentRead:
    """Write a remark into the file; also after it was closed."""
    await service.add_note(session, incident, body.text, service.actor_of(principal), now)
    return _answer(incident, out)


@endpoints.post("/incidents/{incident_id}/level")
async def change_level(
    incident: Locked, body: LevelBody, session: SessionDep, principal: PrincipalDep, now: Now, out: Response
) -> IncidentRead:
    """Treat it at another level, with the reason (R-5.1.1e). Raising it calls people again."""
    by = service.actor_of(principal)
    await service.change_level(session, incident, body.level, by, now, reason=body.reason)
    return _answer(incident, out)


def _answer(incident: Incident, response: Response) -> IncidentRead:
    etag(response, incident.version)
    return IncidentRead.model_validate(incident)

"""HTTP of incidents."""

from typing import cast
from uuid import UUID

from fastapi import Request, Response

from contracts.roles import HQ_WRITERS
from incident_svc.incidents import bulk, moves, opening, repository, service, similar
from incident_svc.incidents.bulk_schemas import AcknowledgeBody, AcknowledgedMany, acknowledged_many
from incident_svc.incidents.errors import ExerciseNeedsHeadquarters
from incident_svc.incidents.models import Incident
from incident_svc.incidents.opening import Cause
from incident_svc.incidents.rights import Held, Locked, Reassignable, Takeable, on_duty_at, part_in
from incident_svc.incidents.schemas import (
    IncidentCreate,
    IncidentDetail,
    IncidentRead,
    LevelBody,
    MoveBody,
    NoteBody,
    ReassignBody,
    ReopenBody,
    SimilarIncidents,
    detail,
    similar_read,
)
from incident_svc.policies.figures import FIGURES
from incident_svc.projections import repository as projections
from incident_svc.projections.service import require_open_site
from incident_svc.settings import Settings
from svckit.figures import in_force
from svckit.web import (
    Now,
    PrincipalDep,
    ReadSessionDep,
    RuntimeDep,
    SessionDep,
    etag,
    router,
)
from svckit.web.language import language_of

endpoints = router("incidents")


@endpoints.get("/incidents/{incident_id}")
async def read_incident(
    incident_id: UUID, session: ReadSessionDep, principal: PrincipalDep, runtime: RuntimeDep, response: Response
) -> IncidentDetail:
    """One incident with its whole timeline, and your part in it."""
    incident = await service.get(session, incident_id, principal)
    etag(response, incident.version)
    part = await part_in(session, runtime, incident, principal)
    entries = await repository.timeline(session, incident.id)
    return detail(incident, entries, part, await projections.own_posts(session))


@endpoints.get("/incidents/{incident_id}/similar")
async def similar_incidents(incident_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> SimilarIncidents:
    """Earlier incidents like it, and what helped: of its cause at the site, then of the same sort at your other sites.

    What was declared by hand has no cause to compare.
    """
    incident = await service.get(session, incident_id, principal)
    found = await similar.similar(session, principal, incident)
    return SimilarIncidents(items=[similar_read(row) for row in found])


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


@endpoints.post("/incidents/acknowledge")
async def acknowledge_incidents(
    body: AcknowledgeBody, session: SessionDep, principal: PrincipalDep, now: Now, runtime: RuntimeDep, request: Request
) -> AcknowledgedMany:
    """Take many incidents at once, by the rules of `acknowledge` for each (R-5.2.1b).

    What can be taken is taken; of the others the answer says who has them, or why they are not yours to take.
    """
    answers = await bulk.acknowledge(session, runtime, principal, body.ids, now, note=body.note)
    return acknowledged_many(answers, language_of(request.scope))


@endpoints.post("/incidents/{incident_id}/unacknowledge")
async def give_incident_back(
    incident: Held, session: SessionDep, now: Now, out: Response, body: MoveBody | None = None
) -> IncidentRead:
    """Give it back: you do not go on with it, nobody has it, and the site's plan begins anew (R-5.2.1b).

    For who has it. Others hand it to somebody by `reassign`.
    """
    await moves.give_back(session, incident, now, note=body.note if body else None)
    return _answer(incident, out)


@endpoints.post("/incidents/{incident_id}/reassign")
async def reassign_incident(
    incident: Reassignable,
    body: ReassignBody,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    out: Response,
) -> IncidentRead:
    """Hand it to somebody else of the site, who is told so once; or take it over yourself.

    For who has it, the duty chief on duty, whoever commands the site, and headquarters. Where the new one cannot be
    reached it falls back, and the site's plan begins anew.
    """
    by = service.actor_of(principal)
    await moves.reassign(session, incident, body.staff_id, by, now, note=body.note)
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
    """The cause is dealt with. Where the site's policy wants a reason (`resolve_needs_reason`), with a note."""
    by, note = service.actor_of(principal), body.note if body else None
    await service.resolve(session, incident, by, now, note=note)
    return _answer(incident, out)


@endpoints.post("/incidents/{incident_id}/reopen")
async def reopen_incident(
    incident: Locked,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    out: Response,
    runtime: RuntimeDep,
    body: ReopenBody | None = None,
) -> IncidentRead:
    """It is not dealt with after all. Until `undo_until` that takes its resolving back, and who had it has it again.

    Later it needs a reason, and the site's plan begins anew. Not where its cause has opened another incident since, nor
    at a closed site.
    """
    patience_s = cast("Settings", runtime.settings).site_patience_s
    await require_open_site(session, incident.site_id, principal, patience_s=patience_s)
    reason = body.reason if body else None
    await moves.reopen(session, incident, service.actor_of(principal), now, reason=reason)
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

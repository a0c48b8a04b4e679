"""HTTP of calls for help (SOS)."""

from typing import cast

from fastapi import Response

from incident_svc.incidents import service, sos
from incident_svc.incidents.rights import Locked, on_duty_at
from incident_svc.incidents.schemas import IncidentRead
from incident_svc.incidents.sos_schemas import PlaceBody, SosCreate, StandDownBody
from incident_svc.projections.service import require_site
from incident_svc.settings import Settings
from svckit.web import Now, PrincipalDep, RuntimeDep, SessionDep, etag, router

endpoints = router("sos")


@endpoints.post("/sos", status_code=201)
async def ask_for_help_at_once(
    body: SosCreate, session: SessionDep, principal: PrincipalDep, now: Now, runtime: RuntimeDep, out: Response
) -> IncidentRead:
    """Ask for help (B-7): an incident of level I; who leads, all on duty there and headquarters are called at once.

    They are called again until somebody takes it; never whoever asks. For everybody with an account, on duty or not, at
    a closed site too. Who has asked already asks again: it stays one.
    """
    patience_s = cast("Settings", runtime.settings).site_patience_s
    await require_site(session, body.site_id, principal, patience_s=patience_s)
    off_duty = not await on_duty_at(runtime, principal, body.site_id)
    asked = await sos.ask(session, body, service.actor_of(principal), now, off_duty=off_duty)
    incident = await service.locked(session, asked.id, principal, None)
    etag(out, incident.version)
    return IncidentRead.model_validate(incident)


@endpoints.post("/incidents/{incident_id}/place")
async def say_where(
    incident: Locked, body: PlaceBody, session: SessionDep, principal: PrincipalDep, now: Now, out: Response
) -> IncidentRead:
    """Say where you are: of your own call for help, as often as the phone knows better."""
    await sos.locate(session, incident, body, service.actor_of(principal), now)
    etag(out, incident.version)
    return IncidentRead.model_validate(incident)


@endpoints.post("/incidents/{incident_id}/stand-down")
async def stand_down(
    incident: Locked,
    body: StandDownBody,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    runtime: RuntimeDep,
    out: Response,
) -> IncidentRead:
    """End a call for help, and say why: for who is on duty there, who was called, and headquarters.

    Whoever asked may, too, with `confirmed`.
    """
    await sos.stand_down(session, runtime, incident, body, principal, now)
    etag(out, incident.version)
    return IncidentRead.model_validate(incident)

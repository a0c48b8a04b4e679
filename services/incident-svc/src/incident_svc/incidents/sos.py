"""Calls for help (SOS): an incident of the gravest level that calls everybody at once until somebody takes it (B-7)."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Actor
from incident_svc.incidents import repository, service
from incident_svc.incidents.domain import ACTIVE
from incident_svc.incidents.errors import (
    ConfirmStandDown,
    NotACallForHelp,
    NotYourPlace,
    NotYoursToStandDown,
)
from incident_svc.incidents.history import Entry, record
from incident_svc.incidents.models import Incident
from incident_svc.incidents.opening import Cause, open_sos
from incident_svc.incidents.rights import part_in
from incident_svc.incidents.sos_schemas import PlaceBody, SosCreate, StandDownBody
from incident_svc.projections import repository as projections
from svckit.messaging import Retryable
from svckit.web import Principal
from svckit.web.runtime import Runtime

CLAUSE = "B-7"
_TRIES = 3


async def ask(session: AsyncSession, body: SosCreate, by: Actor, now: datetime, *, off_duty: bool) -> Incident:
    """Ask for help; who has asked already asks again, and it stays one.

    ``body.at``: when the button was pressed, where the phone could not send it at once.
    """
    assert by.staff_id is not None, "a person asks"
    cause = Cause(
        body.site_id,
        "manual",
        f"SOS 紧急求助：{by.name}",
        "critical",
        at=now if body.at is None else min(body.at, now),
        key=f"sos:{by.staff_id}",
        summary=body.text,
    )
    posts = await projections.posts_on_duty(session, body.site_id, without=by.staff_id)
    for _ in range(_TRIES):
        for known in await repository.lock_active(session, [cause.place]):
            await record(session, known, Entry("sos_again", {"name": by.name}, by, at=cause.at), now)
            return known
        opened = await open_sos(session, cause, by, now, posts=posts, off_duty=off_duty)
        if opened is not None:
            return opened
    raise Retryable("the same person's calls for help come and go faster than we can join them")


async def locate(session: AsyncSession, incident: Incident, body: PlaceBody, by: Actor, now: datetime) -> None:
    """Say where one is; it follows the call for help, which never waits for it."""
    _require_sos(incident)
    if not incident.asked_for_help(by.staff_id):
        raise NotYourPlace
    fact = incident.locate(body.latitude, body.longitude, body.accuracy_m, now)
    params = {"name": by.name, **body.model_dump()}
    await record(session, incident, Entry("located", params, by), now, fact=fact, clause=CLAUSE)


async def stand_down(
    session: AsyncSession,
    runtime: Runtime,
    incident: Incident,
    body: StandDownBody,
    principal: Principal,
    now: datetime,
) -> None:
    """No help is needed any more: by somebody else, or by who asked, who has to confirm it."""
    _require_sos(incident)
    own = incident.asked_for_help(principal.id)
    if not own and await part_in(session, runtime, incident, principal) == "none":
        raise NotYoursToStandDown
    if own and not body.confirmed and incident.state in ACTIVE:
        raise ConfirmStandDown
    by = service.actor_of(principal)
    await service.settle(session, incident, by, now, note=body.reason, false_alarm=body.false_alarm)


def _require_sos(incident: Incident) -> None:
    if not incident.sos:
        raise NotACallForHelp(number=incident.number)

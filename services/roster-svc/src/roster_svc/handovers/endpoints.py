"""HTTP of handovers."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Query
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.handovers import reading, repository, sealing, service, writing
from roster_svc.handovers.domain import State
from roster_svc.handovers.models import Handover
from roster_svc.handovers.schemas import (
    Fitness,
    ForceOrder,
    HandoverCreate,
    HandoverRead,
    HandoverSummary,
    ItemCreate,
    ItemPatch,
    Refusal,
    SignRequest,
    Walk,
)
from svckit.web import (
    IfMatch,
    Now,
    Page,
    PageQuery,
    Principal,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    UtcDatetime,
    paginate,
    router,
)

endpoints = router("handovers")


@endpoints.post("/handovers", status_code=201)
async def draft_handover(body: HandoverCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> HandoverRead:
    """Draft the handover of a running shift by hand; by itself that happens shortly before its end (R-4.0.1)."""
    return await _answer(session, await service.draft(session, body.shift_id, principal, now), principal, now)


@endpoints.get("/handovers")
async def list_handovers(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    shift_id: Annotated[UUID | None, Query(description="The shift that goes or the one that comes.")] = None,
    state: State | None = None,
    forced: Annotated[bool | None, Query(description="Only those that headquarters ordered, or only others.")] = None,
    lapsed: Annotated[bool | None, Query(description="Only those that nobody carried out, or only others.")] = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from")] = None,
    to: UtcDatetime | None = None,
) -> Page[HandoverSummary]:
    """The handovers of your sites, the latest planned end first; ``from`` and ``to`` bound that moment."""
    query = repository.listed(
        principal, site_id=site_id, shift_id=shift_id, state=state, forced=forced, lapsed=lapsed, from_=from_, to=to
    )
    newest = (Handover.planned_at.desc(), Handover.id.desc())
    return await paginate(session, query, page, order=newest, schema=HandoverSummary)


@endpoints.get("/handovers/{handover_id}")
async def read_handover(handover_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now) -> HandoverRead:
    """One handover with its items, signatures, record, and what has changed at the site since it was drawn up."""
    return await reading.read(session, await service.get(session, handover_id, principal), principal, now)


@endpoints.post("/handovers/{handover_id}/refresh")
async def refresh_handover(
    handover_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> HandoverRead:
    """Take in what has changed at the site; nothing that people wrote is lost. What changed is to be accepted anew."""
    done = await service.refresh(session, handover_id, principal, version, now)
    return await _answer(session, done, principal, now)


@endpoints.post("/handovers/{handover_id}/offer")
async def offer_handover(
    handover_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> HandoverRead:
    """The outgoing duty chief gives it to the incoming one: the review begins (R-4.0.2)."""
    return await _answer(session, await service.offer(session, handover_id, principal, version, now), principal, now)


@endpoints.post("/handovers/{handover_id}/items", status_code=201)
async def add_item(
    handover_id: UUID, body: ItemCreate, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> HandoverRead:
    """Write down what the records do not know; for everybody of the outgoing shift."""
    do = service.adding(body, principal, now)
    return await _answer(session, await service.act(session, handover_id, principal, version, now, do), principal, now)


@endpoints.patch("/handovers/{handover_id}/items/{item_id}")
async def correct_item(
    handover_id: UUID,
    item_id: UUID,
    body: ItemPatch,
    session: SessionDep,
    principal: PrincipalDep,
    version: IfMatch,
    now: Now,
) -> HandoverRead:
    """Put an item right; it is offered again with that (R-4.0.2). From the records: only the remark changes."""
    do = service.correcting(item_id, body, principal, now)
    return await _answer(session, await service.act(session, handover_id, principal, version, now, do), principal, now)


@endpoints.delete("/handovers/{handover_id}/items/{item_id}")
async def take_item_back(
    handover_id: UUID, item_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> HandoverRead:
    """Take back what was written by mistake; the record keeps it."""
    done = await service.act(
        session,
        handover_id,
        principal,
        version,
        now,
        lambda one: writing.take_back(one.handover, one.sides, principal.id, now, item_id),
    )
    return await _answer(session, done, principal, now)


@endpoints.post("/handovers/{handover_id}/items/{item_id}/accept")
async def accept_item(
    handover_id: UUID, item_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> HandoverRead:
    """The incoming duty chief takes the item as it stands (R-4.0.2)."""
    done = await service.act(
        session,
        handover_id,
        principal,
        version,
        now,
        lambda one: writing.accept(one.handover, one.sides, principal.id, now, item_id),
    )
    return await _answer(session, done, principal, now)


@endpoints.post("/handovers/{handover_id}/items/{item_id}/refuse")
async def refuse_item(
    handover_id: UUID,
    item_id: UUID,
    body: Refusal,
    session: SessionDep,
    principal: PrincipalDep,
    version: IfMatch,
    now: Now,
) -> HandoverRead:
    """The incoming duty chief does not take the item, and says why (R-4.0.2)."""
    do = service.refusing(item_id, body, principal, now)
    return await _answer(session, await service.act(session, handover_id, principal, version, now, do), principal, now)


@endpoints.post("/handovers/{handover_id}/walk")
async def note_walk(
    handover_id: UUID,
    session: SessionDep,
    principal: PrincipalDep,
    version: IfMatch,
    now: Now,
    body: Walk | None = None,
) -> HandoverRead:
    """Note that both duty chiefs went round together."""
    done = await service.walked(session, handover_id, principal, version, now, body.at if body else None)
    return await _answer(session, done, principal, now)


@endpoints.post("/handovers/{handover_id}/fitness")
async def declare_fitness(
    handover_id: UUID, body: Fitness, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> HandoverRead:
    """The incoming duty chief says whether they can take over; who is not fit blocks it (R-4.0.3)."""
    done = await service.act(
        session,
        handover_id,
        principal,
        version,
        now,
        lambda one: writing.declare_fitness(one.handover, one.sides, principal.id, now, fit=body.fit, text=body.text),
    )
    return await _answer(session, done, principal, now)


@endpoints.post("/handovers/{handover_id}/transfers/{incident_id}")
async def declare_transfer(
    handover_id: UUID, incident_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> HandoverRead:
    """Declare for your side that the command of an open incident goes over with the duty; both must (R-4.0.3)."""
    done = await service.declare_transfer(session, handover_id, incident_id, principal, version, now)
    return await _answer(session, done, principal, now)


@endpoints.post("/handovers/{handover_id}/sign")
async def sign_handover(
    handover_id: UUID, body: SignRequest, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> HandoverRead:
    """Sign for your side what you read; the second signature seals it and moves the command (R-4.0.2, R-4.0.4)."""
    done = await sealing.sign(session, handover_id, body, principal, version, now)
    return await _answer(session, done, principal, now)


@endpoints.post("/handovers/{handover_id}/force")
async def force_handover(
    handover_id: UUID, body: ForceOrder, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> HandoverRead:
    """Headquarters orders it as it stands, with a reason; never their own, and it stays marked (R-4.0.3)."""
    done = await sealing.force(session, handover_id, body, principal, version, now)
    return await _answer(session, done, principal, now)


async def _answer(session: AsyncSession, handover: Handover, principal: Principal, now: datetime) -> HandoverRead:
    return await reading.read(session, handover, principal, now)

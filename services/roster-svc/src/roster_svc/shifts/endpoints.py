"""HTTP of shifts and attendance."""

from typing import Annotated
from uuid import UUID

from fastapi import Body, Query, Request

from roster_svc.shifts import attendance, changes, many, repository, service, starting, watches
from roster_svc.shifts.change_models import ShiftChange
from roster_svc.shifts.change_schemas import ChangeOrder, ChangeRead
from roster_svc.shifts.domain import State
from roster_svc.shifts.models import Shift
from roster_svc.shifts.opening_schemas import ExceptionOrder, OpeningRead
from roster_svc.shifts.schemas import (
    AttendanceCreate,
    CheckInRead,
    CheckOutRead,
    DiscardOrder,
    EndOrder,
    OnDutyRead,
    Order,
    PublishOrder,
    ShiftCreate,
    ShiftPatch,
    ShiftRead,
    ShiftsCreate,
    ShiftsRead,
    SiteDutyRead,
)
from roster_svc.sites import repository as sites
from roster_svc.sites.models import Site
from roster_svc.sites.schemas import SiteKey
from svckit.web import (
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    UtcDatetime,
    paginate,
    router,
)

endpoints = router("shifts")


@endpoints.post("/shifts", status_code=201)
async def plan_shift(body: ShiftCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> ShiftRead:
    """Plan a shift with the people expected at its posts; nobody is bound until it is published."""
    return ShiftRead.model_validate(await service.plan(session, body, principal, now))


@endpoints.post("/shifts/batch", status_code=201)
async def plan_shifts(body: ShiftsCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> ShiftsRead:
    """Plan many shifts: all or none; `errors` of the refusal has the place and the reason of each that cannot be."""
    made = await many.plan(session, body.shifts, principal, now)
    return ShiftsRead(items=[ShiftRead.model_validate(shift) for shift in made])


@endpoints.post("/shifts/publish")
async def publish_shifts(body: PublishOrder, session: SessionDep, principal: PrincipalDep, now: Now) -> ShiftsRead:
    """Put many shifts on the roster: all or none (R-3.3.1b); `errors` of the refusal has the reason of each."""
    published = await many.publish(session, body, principal, now)
    return ShiftsRead(items=[ShiftRead.model_validate(shift) for shift in published])


@endpoints.post("/shifts/discard", status_code=204)
async def discard_shifts(body: DiscardOrder, session: SessionDep, principal: PrincipalDep) -> None:
    """Give up many planned shifts, all or none: refused where one was changed or published since it was read."""
    await many.discard(session, body.shifts, principal)


@endpoints.get("/shifts")
async def list_shifts(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from")] = None,
    to: UtcDatetime | None = None,
    state: Annotated[list[State] | None, Query(description="Those in one of these states.")] = None,
    staff_id: Annotated[UUID | None, Query(description="Only those this person is assigned to.")] = None,
) -> Page[ShiftRead]:
    """The shifts of your sites by start; ``from`` and ``to`` keep those that touch the stretch of time."""
    query = repository.filtered(
        repository.visible(principal), site_id=site_id, from_=from_, to=to, states=state or (), staff_id=staff_id
    )
    return await paginate(session, query, page, order=(Shift.starts_at.asc(), Shift.id.asc()), schema=ShiftRead)


@endpoints.get("/shifts/{shift_id}")
async def read_shift(shift_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> ShiftRead:
    """One shift with its attendance."""
    return ShiftRead.model_validate(await service.get(session, shift_id, principal))


@endpoints.patch("/shifts/{shift_id}")
async def change_shift(
    shift_id: UUID, body: ShiftPatch, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> ShiftRead:
    """Change the time or the people expected; possible until the shift is published (R-3.3.1b)."""
    return ShiftRead.model_validate(await service.change(session, shift_id, body, principal, version, now))


@endpoints.delete("/shifts/{shift_id}", status_code=204)
async def discard_shift(shift_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch) -> None:
    """Give up a planned shift; possible until it is published."""
    await service.discard(session, shift_id, principal, version)


@endpoints.post("/shifts/{shift_id}/publish")
async def publish_shift(
    shift_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, body: Order | None = None
) -> ShiftRead:
    """Put the shift on the roster: it is binding from now on (R-3.3.1b).

    It needs a duty chief; one that has begun is published by headquarters only, with a reason.
    """
    return ShiftRead.model_validate(await service.publish(session, shift_id, (body or Order()).reason, principal, now))


@endpoints.post("/shifts/{shift_id}/changes", status_code=201)
async def order_change(
    shift_id: UUID,
    body: Annotated[ChangeOrder, Body()],
    session: SessionDep,
    principal: PrincipalDep,
    version: IfMatch,
    now: Now,
) -> ChangeRead:
    """Change a published shift: replace a person, swap two people, move its times, or give it up (R-3.3.1b).

    Needs a reason where the shift begins within the site's notice; nobody takes themselves off it then. A swap is one
    change of each of the two shifts; the answer is that of the shift in the address.
    """
    return ChangeRead.model_validate(await changes.order(session, shift_id, body, principal, version, now))


@endpoints.get("/shifts/{shift_id}/changes")
async def list_changes(
    shift_id: UUID, session: ReadSessionDep, principal: PrincipalDep, page: PageQuery
) -> Page[ChangeRead]:
    """What was changed of the shift by order, newest first: who came for whom, which times, why, by whom."""
    query = await changes.of(session, shift_id, principal)
    newest = (ShiftChange.version.desc(), ShiftChange.id.desc())
    return await paginate(session, query, page, order=newest, schema=ChangeRead)


@endpoints.post("/shifts/{shift_id}/start")
async def start_shift(shift_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> ShiftRead:
    """Take over: for the shift's duty chief and headquarters (R-4.1.2d).

    Refused while one of the opening conditions that the site asks for is missing; the refusal names each.
    """
    return ShiftRead.model_validate(await starting.start(session, shift_id, principal, now))


@endpoints.get("/shifts/{shift_id}/opening")
async def read_opening(shift_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now) -> OpeningRead:
    """The opening conditions one by one, as they stand or stood at the start, and what you may do now (R-4.1.2d)."""
    return await starting.opening(session, shift_id, principal, now)


@endpoints.post("/shifts/{shift_id}/start-with-exception")
async def start_shift_with_exception(
    shift_id: UUID, body: ExceptionOrder, session: SessionDep, principal: PrincipalDep, now: Now
) -> ShiftRead:
    """Take over although opening conditions are missing: headquarters' order, never for oneself (R-4.1.2d).

    What was missing and the reason stay on the shift for ever.
    """
    shift = await starting.start_with_exception(session, shift_id, body.reason, principal, now)
    return ShiftRead.model_validate(shift)


@endpoints.post("/shifts/{shift_id}/end")
async def end_shift(
    shift_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, body: EndOrder | None = None
) -> ShiftRead:
    """End the shift: for its duty chief and headquarters (R-4.3.3a).

    Refused before its time is over or while the relief of a post is not there; headquarters may order it with a reason.
    Nobody is relieved by that: people stay on duty until their relief is there or they are let go, unless the order
    says `release_people`. Refused also while incidents at the site are not resolved, unless the caller says
    `leave_open_incidents` with a reason.
    """
    return ShiftRead.model_validate(await service.end(session, shift_id, body or EndOrder(), principal, now))


@endpoints.post("/shifts/{shift_id}/check-ins", status_code=201)
async def check_in(
    shift_id: UUID,
    request: Request,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    body: AttendanceCreate | None = None,
) -> CheckInRead:
    """Check yourself in, or somebody else as the duty chief of the shift or on duty, or headquarters (R-3.3.1c).

    Without the evidence that the site wants it is marked, or refused where the site's figures say so.
    """
    agent = request.headers.get("user-agent")
    return await attendance.check_in(session, shift_id, body or AttendanceCreate(), principal, now, agent)


@endpoints.post("/shifts/{shift_id}/check-outs", status_code=201)
async def check_out(
    shift_id: UUID,
    request: Request,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    body: AttendanceCreate | None = None,
) -> CheckOutRead:
    """Check yourself out, or somebody else as the duty chief of the shift or on duty, or headquarters (R-3.3.1c).

    Refused while a needed post would stand empty; headquarters may do it with a reason (R-3.3.1f).
    """
    agent = request.headers.get("user-agent")
    return await attendance.check_out(session, shift_id, body or AttendanceCreate(), principal, now, agent)


@endpoints.get("/on-duty")
async def read_on_duty(
    site_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now, at: UtcDatetime | None = None
) -> OnDutyRead:
    """Who is on duty at a site, now or at an instant; who is missing; which shift comes next (R-2.1.1a)."""
    return await watches.on_duty(session, site_id, at or now, principal, now)


@endpoints.get("/on-duty/sites")
async def list_on_duty(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, now: Now
) -> Page[SiteDutyRead]:
    """Who is on duty now at each of your sites in service, by code: one question for a board of them all (R-2.1.1a)."""
    query = sites.visible(principal).where(Site.active)
    found = await paginate(session, query, page, order=(Site.code.asc(), Site.id.asc()), schema=SiteKey)
    duty = await watches.of_sites(session, [one.id for one in found.items], now)
    return Page[SiteDutyRead](items=duty, next_cursor=found.next_cursor)

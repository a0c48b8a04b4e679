"""HTTP of duty executives."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from roster_svc.executives import reading, repository, service
from roster_svc.executives.models import ExecutivePeriod
from roster_svc.executives.schemas import (
    ExecutiveCancellation,
    ExecutivePeriodKept,
    ExecutivePeriodRead,
    ExecutivePeriodsCreate,
    ExecutivePeriodsRead,
    ExecutiveReplacement,
    ExecutivesOnDuty,
)
from roster_svc.sites import service as sites
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

endpoints = router("executives")
BY_BEGIN = (ExecutivePeriod.since.asc(), ExecutivePeriod.id.asc())


@endpoints.post("/executives", status_code=201)
async def plan_executives(
    body: ExecutivePeriodsCreate, session: SessionDep, principal: PrincipalDep, now: Now
) -> ExecutivePeriodsRead:
    """Plan who is duty executive of headquarters, all the periods or none of them (R-2.1.1b).

    Only active people with the role hq_executive. No two periods of the same site, or of all sites, overlap; one of the
    site itself comes before one of all sites.
    """
    made = await service.plan(session, body.periods, principal, now)
    return ExecutivePeriodsRead(
        items=await reading.told(session, [ExecutivePeriodKept.model_validate(one) for one in made], now)
    )


@endpoints.get("/executives")
async def list_executives(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    now: Now,
    site_id: Annotated[UUID | None, Query(description="Those that count there, with those of all sites")] = None,
    staff_id: UUID | None = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Not over by then")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Begun before then")] = None,
    removed: Annotated[bool, Query(description="Also those that were cancelled before they began")] = False,
) -> Page[ExecutivePeriodRead]:
    """The periods of your sites and of all sites, by their begin."""
    query = repository.filtered(
        repository.visible(principal), site_id=site_id, staff_id=staff_id, from_=from_, to=to, removed=removed
    )
    found = await paginate(session, query, page, order=BY_BEGIN, schema=ExecutivePeriodKept)
    return Page(items=await reading.told(session, found.items, now), next_cursor=found.next_cursor)


@endpoints.get("/executives/on-duty")
async def read_executives_on_duty(
    session: ReadSessionDep,
    principal: PrincipalDep,
    now: Now,
    site_id: Annotated[UUID | None, Query(description="The site; without: who is on for all sites.")] = None,
    at: Annotated[UtcDatetime | None, Query(description="The moment; default: now.")] = None,
) -> ExecutivesOnDuty:
    """Who is duty executive, with the phone number, and who comes next."""
    if site_id is not None:
        await sites.get(session, site_id, principal)
    return await reading.on_duty(session, site_id, at or now)


@endpoints.get("/executives/{period_id}")
async def read_executive(
    period_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now
) -> ExecutivePeriodRead:
    """One period."""
    return await reading.one_told(session, await service.get(session, period_id, principal), now)


@endpoints.post("/executives/{period_id}/replace")
async def replace_executive(
    period_id: UUID,
    body: ExecutiveReplacement,
    session: SessionDep,
    principal: PrincipalDep,
    version: IfMatch,
    now: Now,
) -> ExecutivePeriodRead:
    """Put somebody else on duty, or move the period. One that is under way ends now; the answer is the next one."""
    period = await service.replace(session, period_id, body, principal, version, now)
    return await reading.one_told(session, period, now)


@endpoints.post("/executives/{period_id}/cancel")
async def cancel_executive(
    period_id: UUID,
    body: ExecutiveCancellation,
    session: SessionDep,
    principal: PrincipalDep,
    version: IfMatch,
    now: Now,
) -> ExecutivePeriodRead:
    """Give the period up, with a reason. One that is under way ends now."""
    period = await service.cancel(session, period_id, body.reason, principal, version, now)
    return await reading.one_told(session, period, now)

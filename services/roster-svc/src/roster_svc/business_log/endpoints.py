"""HTTP of the business log."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from roster_svc.business_log import export, kinds, repository, service
from roster_svc.business_log.models import BusinessKind
from roster_svc.business_log.repository import Wanted
from roster_svc.business_log.schemas import (
    BusinessCorrection,
    BusinessEntryCreate,
    BusinessEntryRead,
    BusinessKindBody,
    BusinessKindCreate,
    BusinessKindRead,
    BusinessTotals,
)
from svckit.web import (
    Code,
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
from svckit.web.language import language_of

endpoints = router("business log")
BY_POST = (BusinessKind.post.asc(), BusinessKind.title_zh.asc(), BusinessKind.id.asc())


def wanted(
    site_id: UUID | None = None,
    shift_id: UUID | None = None,
    post: Code | None = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Done then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Done before then")] = None,
) -> Wanted:
    """The filters."""
    return Wanted(site_id, shift_id, post, from_, to)


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.get("/business-entries")
async def list_business_entries(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery
) -> Page[BusinessEntryRead]:
    """The business log of your sites, newest first (R-4.2.2c). What was corrected stays, and does not count."""
    query = repository.filtered(repository.visible(principal), filters)
    return await paginate(session, query, page, order=repository.NEWEST_FIRST, schema=BusinessEntryRead)


@endpoints.post("/business-entries", status_code=201)
async def write_business_entry(
    body: BusinessEntryCreate, session: SessionDep, principal: PrincipalDep, now: Now
) -> BusinessEntryRead:
    """Write what was done: for who is at the post, and for whoever leads the site (R-4.2.2c)."""
    return BusinessEntryRead.model_validate(await service.write(session, body, principal, now))


@endpoints.post("/business-entries/{entry_id}/corrections", status_code=201)
async def correct_business_entry(
    entry_id: UUID, body: BusinessCorrection, session: SessionDep, principal: PrincipalDep, now: Now
) -> BusinessEntryRead:
    """Put an entry right by a further one, with the reason; the first stays as it is and counts no more."""
    return BusinessEntryRead.model_validate(await service.correct(session, entry_id, body, principal, now))


@endpoints.get("/business-entries/totals")
async def business_totals(session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery) -> BusinessTotals:
    """What the shifts of the entries that fit come to, kind by kind; of one shift with its ``shift_id``."""
    return await service.totals(session, filters, principal)


@endpoints.get(
    "/business-entries/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row a count of an entry, newest first."}},
)
async def export_business_entries(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery
) -> StreamingResponse:
    """The entries that fit as a spreadsheet."""
    query = repository.filtered(repository.visible(principal), filters)
    return await export.exported(session, query, language_of(request.scope))


@endpoints.get("/business-kinds")
async def list_business_kinds(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    post: Code | None = None,
) -> Page[BusinessKindRead]:
    """What posts count, post by post. ``site_id``: what counts at that site."""
    query = repository.kinds(principal, site_id, post)
    return await paginate(session, query, page, order=BY_POST, schema=BusinessKindRead)


@endpoints.post("/business-kinds", status_code=201)
async def add_business_kind(body: BusinessKindCreate, session: SessionDep, principal: PrincipalDep) -> BusinessKindRead:
    """Have a post count something more: at every site, or at one."""
    return BusinessKindRead.model_validate(await kinds.add(session, body, principal))


@endpoints.put("/business-kinds/{kind_id}")
async def put_business_kind(
    kind_id: UUID, body: BusinessKindBody, session: SessionDep, principal: PrincipalDep, version: IfMatch
) -> BusinessKindRead:
    """Set a kind anew, or take it out of use; what was counted stays."""
    return BusinessKindRead.model_validate(await kinds.change(session, kind_id, body, principal, version))

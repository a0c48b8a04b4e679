"""HTTP of sample items."""

from uuid import UUID

from fastapi import Response

from sample_svc.sample_items import repository, service
from sample_svc.sample_items.models import SampleItem
from sample_svc.sample_items.schemas import SampleItemCreate, SampleItemRead
from svckit.web import IfMatch, Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, etag, paginate, router

endpoints = router("sample-items")


@endpoints.post("/sample-items", status_code=201)
async def register_sample_item(
    body: SampleItemCreate, session: SessionDep, principal: PrincipalDep, now: Now, response: Response
) -> SampleItemRead:
    """Register a sample item at a site."""
    return _answer(response, await service.register(session, body, principal, now))


@endpoints.get("/sample-items")
async def list_sample_items(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, site_id: UUID | None = None
) -> Page[SampleItemRead]:
    """The sample items you may see, newest first."""
    order = (SampleItem.registered_at.desc(), SampleItem.id.desc())
    return await paginate(session, repository.visible(principal, site_id), page, order=order, schema=SampleItemRead)


@endpoints.get("/sample-items/{sample_item_id}")
async def read_sample_item(
    sample_item_id: UUID, session: ReadSessionDep, principal: PrincipalDep, response: Response
) -> SampleItemRead:
    """One sample item; its version is the ETag."""
    return _answer(response, await service.get(session, sample_item_id, principal))


@endpoints.post("/sample-items/{sample_item_id}/close")
async def close_sample_item(
    sample_item_id: UUID,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    expected_version: IfMatch,
    response: Response,
) -> SampleItemRead:
    """Close a sample item; with If-Match only in the version you have read."""
    return _answer(response, await service.close(session, sample_item_id, principal, expected_version, now))


def _answer(response: Response, sample_item: SampleItem) -> SampleItemRead:
    etag(response, sample_item.version)
    return SampleItemRead.model_validate(sample_item)

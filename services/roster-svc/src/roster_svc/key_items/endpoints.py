"""HTTP of keys and equipment."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from roster_svc.key_items import export, repository, service
from roster_svc.key_items.domain import Kind, Move, State
from roster_svc.key_items.models import KeyIssue, KeyItem
from roster_svc.key_items.repository import Wanted
from roster_svc.key_items.schemas import (
    KeyIssueCreate,
    KeyIssueRead,
    KeyItemCreate,
    KeyItemPatch,
    KeyItemRead,
    KeyReason,
    KeyReturn,
)
from svckit.web import (
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SafeStr,
    SessionDep,
    paginate,
    router,
)
from svckit.web.language import language_of

endpoints = router("key-items")
BY_NUMBER = (KeyItem.number.asc(), KeyItem.id.asc())
NEWEST_FIRST = (KeyIssue.issued_at.desc(), KeyIssue.id.desc())


def wanted(
    site_id: UUID | None = None,
    holder_id: Annotated[UUID | None, Query(description="Held by this person now")] = None,
    kind: Kind | None = None,
    state: Annotated[list[State], Query(max_length=5)] = [],  # noqa: B006  FastAPI copies defaults
    overdue: Annotated[bool, Query(description="Only what is out after the end of the holder's duty")] = False,
    q: Annotated[SafeStr | None, Query(description="Words of the number, the name or the home place")] = None,
) -> Wanted:
    """The filters; ``state`` may be given several times."""
    return Wanted(site_id, holder_id, kind, state, overdue, (q or "").split())


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.post("/key-items", status_code=201)
async def register_key_item(body: KeyItemCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> KeyItemRead:
    """Put a key or a piece of equipment on the register: for headquarters and who leads the site now (R-4.0.1)."""
    return KeyItemRead.model_validate(await service.register(session, body, principal, now))


@endpoints.get("/key-items")
async def list_key_items(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery, now: Now
) -> Page[KeyItemRead]:
    """The keys and equipment of your sites, by number, with who holds each."""
    query = repository.filtered(repository.visible(principal), filters, now)
    return await paginate(session, query, page, order=BY_NUMBER, schema=KeyItemRead)


@endpoints.get(
    "/key-items/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row an item, by number."}},
)
async def export_key_items(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery, now: Now
) -> StreamingResponse:
    """The keys and equipment that fit these filters as a spreadsheet."""
    query = repository.filtered(repository.visible(principal), filters, now)
    return await export.exported(session, query, language_of(request.scope))


@endpoints.get("/key-items/{key_item_id}")
async def read_key_item(key_item_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> KeyItemRead:
    """One item."""
    return KeyItemRead.model_validate(await service.get(session, key_item_id, principal))


@endpoints.get("/key-items/{key_item_id}/issues")
async def key_item_history(
    key_item_id: UUID, session: ReadSessionDep, principal: PrincipalDep, page: PageQuery
) -> Page[KeyIssueRead]:
    """Who has held it, newest first."""
    item = await service.get(session, key_item_id, principal)
    return await paginate(session, repository.issues_of(item.id), page, order=NEWEST_FIRST, schema=KeyIssueRead)


@endpoints.patch("/key-items/{key_item_id}")
async def change_key_item(
    key_item_id: UUID, body: KeyItemPatch, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> KeyItemRead:
    """Change what the register says of it: for headquarters and who leads the site now."""
    return KeyItemRead.model_validate(await service.change(session, key_item_id, body, principal, version, now))


@endpoints.post("/key-items/{key_item_id}/issue")
async def issue_key_item(
    key_item_id: UUID, body: KeyIssueCreate, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> KeyItemRead:
    """Give it to somebody on duty: written down by who is on duty there, or headquarters. One person holds it."""
    return KeyItemRead.model_validate(await service.issue(session, key_item_id, body, principal, version, now))


@endpoints.post("/key-items/{key_item_id}/return")
async def return_key_item(
    key_item_id: UUID,
    session: SessionDep,
    principal: PrincipalDep,
    version: IfMatch,
    now: Now,
    body: KeyReturn | None = None,
) -> KeyItemRead:
    """It is back: for who holds it, who is on duty there, and headquarters."""
    back = body or KeyReturn()
    return KeyItemRead.model_validate(await service.take_back(session, key_item_id, back, principal, version, now))


@endpoints.post("/key-items/{key_item_id}/missing")
async def report_key_item_missing(
    key_item_id: UUID, body: KeyReason, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> KeyItemRead:
    """Nobody knows where it is: an anomaly in the duty log, and in every handover until it is found or written off."""
    return KeyItemRead.model_validate(
        await service.report_missing(session, key_item_id, body.reason, principal, version, now)
    )


@endpoints.post("/key-items/{key_item_id}/found")
async def find_key_item(
    key_item_id: UUID, body: KeyReason, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> KeyItemRead:
    """It was found, and is where it belongs: for who is on duty there, and headquarters."""
    return KeyItemRead.model_validate(
        await service.settle(session, key_item_id, Move.FIND, body.reason, principal, version, now)
    )


@endpoints.post("/key-items/{key_item_id}/write-off")
async def write_off_key_item(
    key_item_id: UUID, body: KeyReason, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> KeyItemRead:
    """It is lost for good, and why that is accepted: for headquarters."""
    return KeyItemRead.model_validate(
        await service.settle(session, key_item_id, Move.WRITE_OFF, body.reason, principal, version, now)
    )


@endpoints.post("/key-items/{key_item_id}/withdraw")
async def withdraw_key_item(
    key_item_id: UUID, body: KeyReason, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> KeyItemRead:
    """Take it out of use, and say why: for headquarters and who leads the site now. It is in, not out."""
    return KeyItemRead.model_validate(
        await service.settle(session, key_item_id, Move.WITHDRAW, body.reason, principal, version, now)
    )

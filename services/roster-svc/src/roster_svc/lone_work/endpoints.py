"""HTTP of lone work."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from roster_svc.lone_work import repository, service
from roster_svc.lone_work.domain import State
from roster_svc.lone_work.models import LoneWork
from roster_svc.lone_work.schemas import LoneWorkEnd, LoneWorkRead, LoneWorkStart
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, UtcDatetime, paginate, router

endpoints = router("lone-work")
NEWEST_FIRST = (LoneWork.started_at.desc(), LoneWork.id.desc())


@endpoints.post("/lone-work", status_code=201)
async def start_lone_work(body: LoneWorkStart, session: SessionDep, principal: PrincipalDep, now: Now) -> LoneWorkRead:
    """Say that you work alone until a time, and give a sign every so many minutes (B-7).

    Where the site watches who is alone on duty, that starts by itself.
    """
    return LoneWorkRead.model_validate(await service.start(session, body, principal, now))


@endpoints.get("/lone-work")
async def list_lone_work(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    staff_id: UUID | None = None,
    state: Annotated[list[State], Query(max_length=5)] = [],  # noqa: B006  FastAPI copies defaults
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Started then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Started before then")] = None,
) -> Page[LoneWorkRead]:
    """The lone work of your sites, newest first. ``state`` may be repeated."""
    query = repository.filtered(
        repository.visible(principal), site_id=site_id, staff_id=staff_id, state=state, from_=from_, to=to
    )
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=LoneWorkRead)


@endpoints.get("/lone-work/{lone_work_id}")
async def read_lone_work(lone_work_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> LoneWorkRead:
    """One timer."""
    return LoneWorkRead.model_validate(await service.get(session, lone_work_id, principal))


@endpoints.post("/lone-work/{lone_work_id}/confirm")
async def confirm_lone_work(lone_work_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> LoneWorkRead:
    """Say that you are well; whoever leads the site now and headquarters may, for somebody they have seen or spoken to.

    The calls about it are withdrawn, and the interval begins anew.
    """
    return LoneWorkRead.model_validate(await service.confirm(session, lone_work_id, principal, now))


@endpoints.post("/lone-work/{lone_work_id}/end")
async def end_lone_work(
    lone_work_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, body: LoneWorkEnd | None = None
) -> LoneWorkRead:
    """End it: your own that you started; whoever leads the site now and headquarters any other, for a reason."""
    return LoneWorkRead.model_validate(
        await service.end(session, lone_work_id, body.reason if body else None, principal, now)
    )

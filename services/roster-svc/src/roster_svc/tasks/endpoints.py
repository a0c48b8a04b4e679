"""HTTP of tasks."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from roster_svc.tasks import doing, export, rates_export, repository, service
from roster_svc.tasks.domain import Kind, State
from roster_svc.tasks.models import Task
from roster_svc.tasks.repository import Wanted
from roster_svc.tasks.schemas import (
    HelpCreate,
    TaskAssign,
    TaskCheck,
    TaskCreate,
    TaskFinish,
    TaskNoteCreate,
    TaskRates,
    TaskRead,
    TaskReason,
    TaskStatistics,
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

endpoints = router("tasks")
FIRST_DUE_FIRST = (Task.due_at.asc(), Task.id.asc())


def wanted(
    principal: PrincipalDep,
    site_id: UUID | None = None,
    shift_id: UUID | None = None,
    post: Code | None = None,
    staff_id: Annotated[UUID | None, Query(description="Assigned to, taken or done by this person")] = None,
    mine: Annotated[bool, Query(description="Only yours: assigned to you, or to your post on the shift")] = False,
    state: Annotated[list[State], Query(max_length=6)] = [],  # noqa: B006  FastAPI copies defaults
    kind: Kind | None = None,
    overdue: Annotated[bool | None, Query(description="Unfinished after its time")] = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Due then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Due before then")] = None,
) -> Wanted:
    """The filters; ``state`` may be given several times."""
    for_id = principal.id if mine else None
    return Wanted(site_id, shift_id, post, staff_id, for_id, state, kind, overdue, from_, to)


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.get("/tasks")
async def list_tasks(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery, now: Now
) -> Page[TaskRead]:
    """The tasks of your sites, the first due first (R-4.2.1a)."""
    query = repository.filtered(repository.visible(principal), filters, now)
    return await paginate(session, query, page, order=FIRST_DUE_FIRST, schema=TaskRead)


@endpoints.post("/tasks", status_code=201)
async def create_task(body: TaskCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> TaskRead:
    """Give a post or a person of a shift something to do: for its duty chief and headquarters (R-2.2.1a)."""
    return TaskRead.model_validate(await service.create(session, body, principal, now))


@endpoints.post("/tasks/help", status_code=201)
async def ask_for_help(body: HelpCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> TaskRead:
    """Ask another post of your shift for help; it is called, and is to take the request in time (R-2.2.2h)."""
    return TaskRead.model_validate(await service.ask_help(session, body, principal, now))


@endpoints.get("/tasks/statistics")
async def task_statistics(
    session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery, now: Now
) -> TaskStatistics:
    """How far the tasks that fit these filters are, post by post, and the completion rate."""
    return await service.statistics(session, filters, principal, now)


@endpoints.get("/tasks/rates")
async def task_rates(session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery, now: Now) -> TaskRates:
    """How many were done in time and how many were wrong, by site, post and kind of task (R-2.2.4a)."""
    return await service.rates(session, filters, principal, now)


@endpoints.get(
    "/tasks/rates/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row for each site, post and kind of task."}},
)
async def export_task_rates(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery, now: Now
) -> StreamingResponse:
    """The same as a spreadsheet."""
    found = await service.rates(session, filters, principal, now)
    return await rates_export.exported(session, found, language_of(request.scope))


@endpoints.get(
    "/tasks/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row a task, the first due first."}},
)
async def export_tasks(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery, now: Now
) -> StreamingResponse:
    """The tasks that fit these filters as a spreadsheet."""
    query = repository.filtered(repository.visible(principal), filters, now)
    return await export.exported(session, query, language_of(request.scope))


@endpoints.get("/tasks/{task_id}")
async def read_task(task_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> TaskRead:
    """One task with its notes."""
    return TaskRead.model_validate(await service.get(session, task_id, principal))


@endpoints.post("/tasks/{task_id}/assign")
async def assign_task(
    task_id: UUID, body: TaskAssign, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> TaskRead:
    """Give the task to another post or person of its shift: for the duty chief and headquarters."""
    return TaskRead.model_validate(await service.assign(session, task_id, body, principal, version, now))


@endpoints.post("/tasks/{task_id}/take")
async def take_task(
    task_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> TaskRead:
    """Be at it: for whom it is assigned to, or anybody at its post."""
    return TaskRead.model_validate(await doing.take(session, task_id, principal, version, now))


@endpoints.post("/tasks/{task_id}/finish")
async def finish_task(
    task_id: UUID, body: TaskFinish, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> TaskRead:
    """It was done. Nothing of it changes afterwards; where a check is set, another person verifies it."""
    return TaskRead.model_validate(await doing.finish(session, task_id, body, principal, version, now))


@endpoints.post("/tasks/{task_id}/skip")
async def skip_task(
    task_id: UUID, body: TaskReason, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> TaskRead:
    """It is not done, and why: the duty chief sees it."""
    return TaskRead.model_validate(await doing.skip(session, task_id, body.reason, principal, version, now))


@endpoints.post("/tasks/{task_id}/cancel")
async def cancel_task(
    task_id: UUID, body: TaskReason, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> TaskRead:
    """It is not wanted any more, and why: for the duty chief, headquarters, and who asked for help."""
    return TaskRead.model_validate(await service.cancel(session, task_id, body.reason, principal, version, now))


@endpoints.post("/tasks/{task_id}/verify")
async def verify_task(
    task_id: UUID,
    session: SessionDep,
    principal: PrincipalDep,
    version: IfMatch,
    now: Now,
    body: TaskCheck | None = None,
) -> TaskRead:
    """Check what another person has done, never what you did or wrote down yourself; wrong needs its reason (R-2.2.4a).

    Without a body it is right.
    """
    return TaskRead.model_validate(await doing.verify(session, task_id, body or TaskCheck(), principal, version, now))


@endpoints.post("/tasks/{task_id}/notes", status_code=201)
async def add_task_note(
    task_id: UUID, body: TaskNoteCreate, session: SessionDep, principal: PrincipalDep, now: Now
) -> TaskRead:
    """Add a note, also to put right what is over."""
    return TaskRead.model_validate(await service.add_note(session, task_id, body.text, principal, now))

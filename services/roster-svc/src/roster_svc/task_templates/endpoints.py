"""HTTP of templates of tasks."""

from uuid import UUID

from roster_svc.task_templates import service
from roster_svc.task_templates.models import TaskTemplate
from roster_svc.task_templates.schemas import TaskTemplateBody, TaskTemplateCreate, TaskTemplateRead
from svckit.web import Code, IfMatch, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("tasks")
BY_POST = (TaskTemplate.post.asc(), TaskTemplate.from_min.asc(), TaskTemplate.id.asc())


@endpoints.get("/task-templates")
async def list_task_templates(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    post: Code | None = None,
    site_id: UUID | None = None,
) -> Page[TaskTemplateRead]:
    """What the posts of a shift are to do by themselves, post by post. ``site_id``: with that site's additions only."""
    return await paginate(
        session, service.visible(principal, post, site_id), page, order=BY_POST, schema=TaskTemplateRead
    )


@endpoints.post("/task-templates", status_code=201)
async def add_task_template(body: TaskTemplateCreate, session: SessionDep, principal: PrincipalDep) -> TaskTemplateRead:
    """Add a template: for every site of a type, or for one site."""
    return TaskTemplateRead.model_validate(await service.add(session, body, principal))


@endpoints.put("/task-templates/{template_id}")
async def put_task_template(
    template_id: UUID, body: TaskTemplateBody, session: SessionDep, principal: PrincipalDep, version: IfMatch
) -> TaskTemplateRead:
    """Set a template anew, or take it out of use; tasks that have been made of it stay as they are."""
    return TaskTemplateRead.model_validate(await service.change(session, template_id, body, principal, version))

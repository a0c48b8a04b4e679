"""Use cases of templates of tasks."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.posts.known import check_known
from roster_svc.sites import repository as site_rows
from roster_svc.sites import service as sites
from roster_svc.task_templates.errors import TaskTemplateNeedsAllSites, TaskTemplateNotFound, TaskTemplateWindow
from roster_svc.task_templates.models import ANY_SITE, TaskTemplate
from roster_svc.task_templates.schemas import TaskTemplateBody, TaskTemplateCreate
from svckit.core.ids import uuid7
from svckit.web import Principal, require_version


def visible(principal: Principal, post: str | None, site_id: UUID | None) -> Select[TaskTemplate]:
    """Those for every site, and the additions of the caller's sites."""
    query = select(TaskTemplate).where(or_(TaskTemplate.site_id.is_(None), principal.in_scope(TaskTemplate.site_id)))
    if post is not None:
        query = query.where(TaskTemplate.post == post)
    if site_id is not None:
        query = query.where(or_(TaskTemplate.site_id.is_(None), TaskTemplate.site_id == site_id))
    return query


async def of_site(session: AsyncSession, site_id: UUID) -> Sequence[TaskTemplate]:
    """What counts at the site: its additions, and per post those of its type, else those for any site."""
    kind = await site_rows.kind(session, site_id) or ANY_SITE
    theirs = (TaskTemplate.site_id.is_(None)) & (TaskTemplate.site_type.in_([kind, ANY_SITE]))
    query = select(TaskTemplate).where(TaskTemplate.active, or_(theirs, TaskTemplate.site_id == site_id))
    found = (await session.scalars(query.order_by(TaskTemplate.id))).all()
    typed = {one.post for one in found if one.site_id is None and one.site_type == kind}
    return [one for one in found if one.site_id or one.site_type == kind or one.post not in typed]


async def add(session: AsyncSession, body: TaskTemplateCreate, principal: Principal) -> TaskTemplate:
    """Add a template; shifts that start from now on get its tasks."""
    await _check(session, body, body.site_id, principal)
    template = TaskTemplate(id=uuid7(), version=1, **body.model_dump())
    session.add(template)
    await session.flush()
    return template


async def change(
    session: AsyncSession, template_id: UUID, body: TaskTemplateBody, principal: Principal, version: int | None
) -> TaskTemplate:
    """Set the template anew; tasks that have been made of it stay as they are."""
    query = visible(principal, None, None).where(TaskTemplate.id == template_id).with_for_update()
    template = await session.scalar(query)
    if template is None:
        raise TaskTemplateNotFound
    require_version(version, template.version)
    await _check(session, body, template.site_id, principal)
    for name, value in body.model_dump().items():
        setattr(template, name, value)
    template.version += 1
    await session.flush()
    return template


async def _check(session: AsyncSession, body: TaskTemplateBody, site_id: UUID | None, principal: Principal) -> None:
    if site_id is None and principal.sites is not None:
        raise TaskTemplateNeedsAllSites
    if site_id is not None:
        await sites.get_open(session, site_id, principal)
    if body.until_min <= body.from_min:
        raise TaskTemplateWindow
    await check_known(session, {body.post})

"""Use cases of templates of meetings."""

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.meeting_templates.errors import TemplateNeedsAllSites
from roster_svc.meeting_templates.models import ANY_SITE, MeetingTemplate
from roster_svc.meeting_templates.schemas import TemplateBody
from svckit.web import Principal, require_version


def every() -> Select[MeetingTemplate]:
    """All templates there are."""
    return select(MeetingTemplate)


async def of(session: AsyncSession, kind: str, site_type: str) -> MeetingTemplate | None:
    """The template of the type, else the one for any site."""
    query = select(MeetingTemplate).where(
        MeetingTemplate.kind == kind, MeetingTemplate.site_type.in_([site_type, ANY_SITE])
    )
    found = {one.site_type: one for one in await session.scalars(query)}
    return found.get(site_type) or found.get(ANY_SITE)


async def put(
    session: AsyncSession, kind: str, site_type: str, body: TemplateBody, principal: Principal, version: int | None
) -> MeetingTemplate:
    """Set the template; meetings that are made from now on begin with it."""
    if principal.sites is not None:
        raise TemplateNeedsAllSites
    query = select(MeetingTemplate).where(MeetingTemplate.kind == kind, MeetingTemplate.site_type == site_type)
    template = await session.scalar(query.with_for_update())
    if template is None:
        template = MeetingTemplate(kind=kind, site_type=site_type, version=0)
        session.add(template)
    require_version(version, template.version)
    template.version += 1
    template.agenda = [one.model_dump() for one in body.agenda]
    template.checks = [one.model_dump() for one in body.checks]
    await session.flush()
    return template

"""HTTP of templates of meetings."""

from roster_svc.meeting_templates import service
from roster_svc.meeting_templates.models import MeetingTemplate
from roster_svc.meeting_templates.schemas import TemplateBody, TemplateRead
from roster_svc.meetings.domain import Kind
from svckit.web import Code, IfMatch, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("meetings")
BY_KIND = (MeetingTemplate.kind.asc(), MeetingTemplate.site_type.asc())


@endpoints.get("/meeting-templates")
async def list_templates(session: ReadSessionDep, page: PageQuery) -> Page[TemplateRead]:
    """What meetings begin with, by kind and type of site."""
    return await paginate(session, service.every(), page, order=BY_KIND, schema=TemplateRead)


@endpoints.put("/meeting-templates/{kind}/{site_type}")
async def put_template(
    kind: Kind, site_type: Code, body: TemplateBody, session: SessionDep, principal: PrincipalDep, version: IfMatch
) -> TemplateRead:
    """Set what meetings of this kind begin with at sites of a type; `default`: at all other sites."""
    return TemplateRead.model_validate(await service.put(session, kind.value, site_type, body, principal, version))

"""HTTP of checklists."""

from typing import Annotated
from uuid import UUID

from fastapi import Path

from monitoring_svc.checklists import repository, service
from monitoring_svc.checklists.domain import Kind
from monitoring_svc.checklists.models import Checklist
from monitoring_svc.checklists.schemas import (
    ChecklistBody,
    ChecklistCreate,
    ChecklistRead,
    ChecklistSummary,
    ChecklistVersionRead,
    ChecklistVersions,
)
from svckit.web import Code, IfMatch, Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("checklists")
BY_TYPE = (Checklist.site_type.asc(), Checklist.kind.asc(), Checklist.id.asc())


@endpoints.get("/checklists")
async def list_checklists(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    site_type: Code | None = None,
    kind: Kind | None = None,
    post: Code | None = None,
    active: bool | None = None,
) -> Page[ChecklistSummary]:
    """The checklists, by type of site (R-1.3.2b). ``site_id``: with that site's additions only."""
    query = repository.filtered(
        repository.visible(principal), site_id=site_id, site_type=site_type, kind=kind, post=post, active=active
    )
    return await paginate(session, query, page, order=BY_TYPE, schema=ChecklistSummary)


@endpoints.post("/checklists", status_code=201)
async def add_checklist(body: ChecklistCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> ChecklistRead:
    """Add a checklist: for every site of a type, or for one site. A site uses them once its `checklists_on` says so."""
    return ChecklistRead.model_validate(await service.add(session, body, principal, now))


@endpoints.get("/checklists/{checklist_id}")
async def read_checklist(checklist_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> ChecklistRead:
    """One checklist as its newest version has it."""
    return ChecklistRead.model_validate(await service.get(session, checklist_id, principal))


@endpoints.put("/checklists/{checklist_id}")
async def put_checklist(
    checklist_id: UUID, body: ChecklistBody, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> ChecklistRead:
    """Set a further version, or take it out of use; inspections that are open keep the version they were made of."""
    return ChecklistRead.model_validate(await service.change(session, checklist_id, body, principal, version, now))


@endpoints.get("/checklists/{checklist_id}/versions")
async def list_checklist_versions(
    checklist_id: UUID, session: ReadSessionDep, principal: PrincipalDep
) -> ChecklistVersions:
    """Every version of it, the newest first: who set it, and when."""
    found = await service.versions(session, checklist_id, principal)
    return ChecklistVersions(items=[ChecklistVersionRead.model_validate(one) for one in found])


@endpoints.get("/checklists/{checklist_id}/versions/{version}")
async def read_checklist_version(
    checklist_id: UUID,
    version: Annotated[int, Path(ge=1, le=2**31 - 1)],
    session: ReadSessionDep,
    principal: PrincipalDep,
) -> ChecklistVersionRead:
    """One version of it as it was set."""
    found = await service.version(session, checklist_id, version, principal)
    return ChecklistVersionRead.model_validate(found)

"""Use cases of checklists: adding one, and setting a further version (R-1.3.2b)."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.checklists import content, repository
from monitoring_svc.checklists.errors import (
    ChecklistCodeTaken,
    ChecklistNeedsAllSites,
    ChecklistNotFound,
    ChecklistVersionNotFound,
    RouteOfAnotherSite,
)
from monitoring_svc.checklists.models import Checklist, ChecklistVersion
from monitoring_svc.checklists.schemas import ChecklistBody, ChecklistCreate, ContentBody
from monitoring_svc.projections import sites
from monitoring_svc.routes import repository as routes
from svckit.core.ids import uuid7
from svckit.web import Principal, require_version

_CONTENT = set(ContentBody.model_fields)


async def add(session: AsyncSession, body: ChecklistCreate, principal: Principal, now: datetime) -> Checklist:
    """Add a checklist; shifts that begin from now on get its inspections."""
    await _check(session, body, body.site_id, principal)
    values = body.model_dump(include={"code", "kind", "post", "site_id", "site_type", "active"})
    checklist = Checklist(id=uuid7(), version=1, content=_content(body), **values)
    try:
        async with session.begin_nested():
            session.add(checklist)
            await session.flush()
    except IntegrityError as error:
        raise ChecklistCodeTaken(checklist=body.code) from error
    return await _kept(session, checklist, principal, now)


async def change(
    session: AsyncSession,
    checklist_id: UUID,
    body: ChecklistBody,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> Checklist:
    """Set a further version; inspections that are open keep theirs."""
    checklist = await repository.find(session, principal, checklist_id, for_update=True)
    if checklist is None:
        raise ChecklistNotFound(id=checklist_id)
    require_version(version, checklist.version)
    await _check(session, body, checklist.site_id, principal)
    checklist.kind, checklist.post, checklist.active = body.kind.value, body.post, body.active
    checklist.content = _content(body)
    checklist.version += 1
    return await _kept(session, checklist, principal, now)


async def get(session: AsyncSession, checklist_id: UUID, principal: Principal) -> Checklist:
    """The checklist, or `ChecklistNotFound` where it is missing or of a foreign site."""
    checklist = await repository.find(session, principal, checklist_id)
    if checklist is None:
        raise ChecklistNotFound(id=checklist_id)
    return checklist


async def versions(session: AsyncSession, checklist_id: UUID, principal: Principal) -> Sequence[ChecklistVersion]:
    """Every version of it, the newest first."""
    await get(session, checklist_id, principal)
    return await repository.versions(session, checklist_id)


async def version(session: AsyncSession, checklist_id: UUID, number: int, principal: Principal) -> ChecklistVersion:
    """One version of it, or `ChecklistVersionNotFound`."""
    await get(session, checklist_id, principal)
    found = await repository.version(session, checklist_id, number)
    if found is None:
        raise ChecklistVersionNotFound(id=checklist_id)
    return found


def _content(body: ChecklistBody) -> dict[str, object]:
    return body.model_dump(mode="json", include=_CONTENT)


async def _kept(session: AsyncSession, checklist: Checklist, principal: Principal, now: datetime) -> Checklist:
    session.add(
        ChecklistVersion(
            checklist_id=checklist.id,
            version=checklist.version,
            content=checklist.content,
            created_at=now,
            created_by=principal.id,
            created_by_name=principal.name,
        )
    )
    await session.flush()
    return checklist


async def _check(session: AsyncSession, body: ChecklistBody, site_id: UUID | None, principal: Principal) -> None:
    if site_id is None and principal.sites is not None:
        raise ChecklistNeedsAllSites
    if site_id is not None:
        await sites.require(session, principal, site_id)
    content.check(body, await _checkpoints(session, body, site_id))


async def _checkpoints(session: AsyncSession, body: ChecklistBody, site_id: UUID | None) -> Sequence[str]:
    if body.route_id is None:
        return ()
    route = await routes.in_use(session, body.route_id, site_id) if site_id else None
    if route is None:
        raise RouteOfAnotherSite
    return [one.key for one in route.says.checkpoints]

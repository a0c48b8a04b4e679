"""HTTP of findings."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from contracts.severities import Severity
from monitoring_svc.findings import export, repository, service
from monitoring_svc.findings.domain import Kind, Source, State
from monitoring_svc.findings.models import Finding
from monitoring_svc.findings.repository import Wanted
from monitoring_svc.findings.schemas import FindingAccept, FindingCreate, FindingPromote, FindingRead, FindingReason
from svckit.web import (
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

endpoints = router("findings")
NEWEST_FIRST = (Finding.reported_at.desc(), Finding.id.desc())


def wanted(
    principal: PrincipalDep,
    site_id: UUID | None = None,
    state: Annotated[list[State], Query(max_length=6)] = [],  # noqa: B006  FastAPI copies defaults
    kind: Kind | None = None,
    severity: Severity | None = None,
    source: Source | None = None,
    mine: Annotated[bool, Query(description="Only what you reported yourself")] = False,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Reported then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Reported before then")] = None,
) -> Wanted:
    """The filters; ``state`` may be given several times."""
    return Wanted(site_id, state, kind, severity, source, principal.id if mine else None, from_, to)


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.get("/findings")
async def list_findings(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery
) -> Page[FindingRead]:
    """The findings of your sites, the newest first (R-2.2.3e)."""
    query = repository.filtered(repository.visible(principal), filters)
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=FindingRead)


@endpoints.post("/findings", status_code=201)
async def report_finding(body: FindingCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> FindingRead:
    """Report a hazard, an anomaly or an incident: the leader is called at once, an incident opens (R-2.2.3e)."""
    return FindingRead.model_validate(await service.report(session, body, principal, now))


@endpoints.get(
    "/findings/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row a finding, the oldest first."}},
)
async def export_findings(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery
) -> StreamingResponse:
    """The findings that fit, as a spreadsheet."""
    query = repository.filtered(repository.visible(principal), filters)
    return await export.exported(session, query, language_of(request.scope))


@endpoints.get("/findings/{finding_id}")
async def read_finding(finding_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> FindingRead:
    """One finding with what became of it."""
    return FindingRead.model_validate(await service.get(session, finding_id, principal))


@endpoints.post("/findings/{finding_id}/accept")
async def accept_finding(
    finding_id: UUID, body: FindingAccept, session: SessionDep, principal: PrincipalDep, now: Now
) -> FindingRead:
    """Take what a visitor reported for a finding, with kind and severity (B-13)."""
    return FindingRead.model_validate(await service.accept(session, finding_id, body, principal, now))


@endpoints.post("/findings/{finding_id}/acknowledge")
async def acknowledge_finding(finding_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> FindingRead:
    """Know of it, as the leader: nobody further is called. Your own critical one is another person's (R-2.2.3e)."""
    return FindingRead.model_validate(await service.acknowledge(session, finding_id, principal, now))


@endpoints.post("/findings/{finding_id}/promote")
async def promote_finding(
    finding_id: UUID, body: FindingPromote, session: SessionDep, principal: PrincipalDep, now: Now
) -> FindingRead:
    """Say that it is more than it was taken for. As an incident it opens one, and is handled there."""
    kind = Kind(body.kind)
    return FindingRead.model_validate(await service.promote(session, finding_id, kind, body.reason, principal, now))


@endpoints.post("/findings/{finding_id}/resolve")
async def resolve_finding(
    finding_id: UUID, body: FindingReason, session: SessionDep, principal: PrincipalDep, now: Now
) -> FindingRead:
    """Say how it was dealt with."""
    return FindingRead.model_validate(await service.resolve(session, finding_id, body.reason, principal, now))


@endpoints.post("/findings/{finding_id}/reject")
async def reject_finding(
    finding_id: UUID, body: FindingReason, session: SessionDep, principal: PrincipalDep, now: Now
) -> FindingRead:
    """Say why it is none: a mistake, known already, or, of a visitor, nothing serious."""
    return FindingRead.model_validate(await service.reject(session, finding_id, body.reason, principal, now))

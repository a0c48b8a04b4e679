"""HTTP of shift reports."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Header, Query, Response

from reporting_svc.shift_reports import repository, service
from reporting_svc.shift_reports.content import ReportContent
from reporting_svc.shift_reports.domain import State
from reporting_svc.shift_reports.models import ShiftReport
from reporting_svc.shift_reports.page import HTML, page_response, preview_response
from reporting_svc.shift_reports.schemas import CorrectionWrite, Language, RemarksWrite, ReportRead, ReportSummary
from reporting_svc.shift_reports.service import Opened
from svckit.web import (
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    UtcDatetime,
    etag,
    paginate,
    router,
)

endpoints = router("shift-reports")

Accept = Annotated[str, Header()]
Lang = Annotated[Language, Query(description="Language of the page.")]


def wanted(
    shift_id: UUID | None = None,
    site_id: UUID | None = None,
    state: State | None = None,
    since: Annotated[UtcDatetime | None, Query(alias="from", description="Planned start at or after.")] = None,
    until: Annotated[UtcDatetime | None, Query(alias="to", description="Planned start before.")] = None,
) -> repository.Filter:
    """The filters of a list."""
    return repository.Filter(shift_id=shift_id, site_id=site_id, state=state, since=since, until=until)


@endpoints.get("/shift-reports")
async def list_reports(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    narrowed: Annotated[repository.Filter, Depends(wanted)],
) -> Page[ReportSummary]:
    """The reports you may see, newest shift first."""
    order = (ShiftReport.starts_at.desc(), ShiftReport.id.desc())
    return await paginate(session, repository.visible(principal, narrowed), page, order=order, schema=ReportSummary)


@endpoints.get("/shift-reports/{report_id}", response_model=ReportRead, responses=HTML)
async def read_report(
    report_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    now: Now,
    response: Response,
    accept: Accept = "",
    lang: Lang = "zh-CN",
) -> ReportRead | Response:
    """A report: as JSON, or as a page for `Accept: text/html`. A draft is drawn up as of this moment (R-4.3.3a)."""
    opened = await service.read(session, report_id, principal, now)
    if "text/html" in accept:
        return page_response(opened, lang)
    return _told(response, opened)


@endpoints.get("/shift-reports/{report_id}/html", response_class=Response, responses=HTML)
async def read_report_page(
    report_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now, lang: Lang = "zh-CN"
) -> Response:
    """The report as a page to read or print (A4)."""
    return page_response(await service.read(session, report_id, principal, now), lang)


@endpoints.get("/shift-reports/{report_id}/sealed", response_class=Response)
async def read_sealed_text(report_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> Response:
    """The sealed text byte for byte: its SHA-256 is the report's `sha256`. 404 while the report is a draft."""
    report = await service.sealed_text(session, report_id, principal)
    return Response(report.sealed, media_type="application/json")


@endpoints.put("/shift-reports/{report_id}")
async def write_remarks(
    report_id: UUID,
    body: RemarksWrite,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    if_match: IfMatch,
    response: Response,
) -> ReportRead:
    """Write the remarks of a draft: summary, problems, measures."""
    return _told(response, await service.edit(session, report_id, body.remarks(), principal, if_match, now))


@endpoints.post("/shift-reports/{report_id}/submit")
async def submit_report(
    report_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, if_match: IfMatch, response: Response
) -> ReportRead:
    """Sign the report with your name and seal it: for the shift's duty chief and headquarters (R-4.3.3a).

    From then on its text can only be read.
    """
    return _told(response, await service.submit(session, report_id, principal, if_match, now))


@endpoints.post("/shift-reports/{report_id}/corrections", status_code=201)
async def correct_report(
    report_id: UUID, body: CorrectionWrite, session: SessionDep, principal: PrincipalDep, now: Now, response: Response
) -> ReportRead:
    """Put something right about a sealed report, below it: for headquarters, but not for who signed it."""
    return _told(response, await service.correct(session, report_id, body.text, principal, now))


@endpoints.get("/shifts/{shift_id}/preview", response_model=ReportContent, responses=HTML)
async def preview_report(
    shift_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    now: Now,
    accept: Accept = "",
    lang: Lang = "zh-CN",
) -> ReportContent | Response:
    """What the report of a shift would say at this moment, while the shift runs or after it."""
    content = await service.preview(session, shift_id, principal, now)
    return preview_response(content, lang) if "text/html" in accept else content


def _told(response: Response, opened: Opened) -> ReportRead:
    etag(response, opened.report.version)
    summary = ReportSummary.model_validate(opened.report)
    return ReportRead(
        **summary.model_dump(), content=opened.content, addenda=opened.addenda, corrections=opened.corrections
    )

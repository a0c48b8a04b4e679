"""HTTP of importing the checkpoints of a route from a spreadsheet."""

from uuid import UUID

from fastapi import Request, Response

from monitoring_svc.routes import importing, service
from monitoring_svc.routes.import_plan import COLUMNS
from svckit import spreadsheets
from svckit.spreadsheets import SHEET_BODY, TEMPLATE, DryRun, ImportReport, TemplateFormat
from svckit.web import Now, PrincipalDep, SessionDep, router

endpoints = router("routes")


@endpoints.get("/routes/checkpoints/import/template", response_class=Response, responses=TEMPLATE)
async def read_checkpoint_template(request: Request, format_: TemplateFormat = "csv") -> Response:
    """An empty sheet with the headings in your language, for spreadsheet programs to open."""
    return spreadsheets.template(COLUMNS, format_, request)


@endpoints.post("/routes/{route_id}/checkpoints/import", openapi_extra=SHEET_BODY)
async def import_checkpoints(
    route_id: UUID, request: Request, session: SessionDep, principal: PrincipalDep, now: Now, dry_run: DryRun = False
) -> ImportReport:
    """Add the checkpoints of a workbook (.xlsx) or CSV file (UTF-8, GBK), and change those whose name the route has.

    All or nothing, as one further version; sending a file again changes nothing more. A new checkpoint stands behind
    that of the line above, and gets a code. An empty cell leaves what is there; no checkpoint is removed. With
    ``dry_run`` mistakes are told row by row, without it they are a 422.
    """
    await service.get(session, route_id, principal)
    found = await spreadsheets.received(request, COLUMNS)
    route = await service.lock(session, route_id, principal)
    planned = await importing.judge(session, route, found, principal)
    if not dry_run:
        await importing.take(session, route, planned, principal, now)
    return spreadsheets.report(planned, found, request, {}, imported=not dry_run)

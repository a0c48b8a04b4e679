"""HTTP of importing monitoring devices from a spreadsheet."""

from fastapi import Request, Response

from monitoring_svc.devices import importing
from monitoring_svc.devices.import_plan import COLUMN_OF, COLUMNS
from svckit import spreadsheets
from svckit.spreadsheets import SHEET_BODY, TEMPLATE, DryRun, ImportReport, TemplateFormat
from svckit.web import Now, PrincipalDep, SessionDep, router

endpoints = router("devices")


@endpoints.get("/devices/import/template", response_class=Response, responses=TEMPLATE)
async def read_device_template(request: Request, format_: TemplateFormat = "csv") -> Response:
    """An empty sheet with the headings in your language, for spreadsheet programs to open."""
    return spreadsheets.template(COLUMNS, format_, request)


@endpoints.post("/devices/import", openapi_extra=SHEET_BODY)
async def import_devices(
    request: Request, session: SessionDep, principal: PrincipalDep, now: Now, dry_run: DryRun = False
) -> ImportReport:
    """Register the devices of a workbook (.xlsx) or CSV file (UTF-8, GBK), and change those whose code is on file.

    Up to 2,000 rows. All or nothing; sending a file again changes nothing more. An empty cell leaves on file what is
    there. With ``dry_run`` mistakes are told row by row, without it they are a 422.
    """
    found = await spreadsheets.received(request, COLUMNS)
    planned = await importing.judge(session, found, principal)
    if not dry_run:
        await importing.take(session, planned, principal, now)
    return spreadsheets.report(planned, found, request, COLUMN_OF, imported=not dry_run)

"""HTTP of importing people from a spreadsheet."""

from fastapi import Request, Response

from roster_svc.settings import SettingsDep
from roster_svc.staff import importing, service
from roster_svc.staff.import_columns import COLUMNS
from svckit import spreadsheets
from svckit.spreadsheets import SHEET_BODY, TEMPLATE, DryRun, ImportReport, TemplateFormat
from svckit.web import Now, PrincipalDep, SessionDep, router

endpoints = router("staff")
_COLUMN_OF = {"site_ids": "sites"}


@endpoints.get("/staff/import/template", response_class=Response, responses=TEMPLATE)
async def read_template(request: Request, format_: TemplateFormat = "csv") -> Response:
    """An empty sheet with the headings in your language, for spreadsheet programs to open."""
    return spreadsheets.template(COLUMNS, format_, request)


@endpoints.post("/staff/import", openapi_extra=SHEET_BODY)
async def import_staff(
    request: Request,
    session: SessionDep,
    principal: PrincipalDep,
    settings: SettingsDep,
    now: Now,
    dry_run: DryRun = False,
) -> ImportReport:
    """Register the people of a workbook (.xlsx) or CSV file (UTF-8, GBK), and change those whose code is on file.

    Up to 2,000 rows; of a workbook the first sheet that has something in it and is not hidden. All or nothing; sending
    a file again changes nothing more. An empty cell leaves on file what is there. Accounts are
    given by hand. With ``dry_run`` mistakes are told row by row, without it they are a 422.
    """
    found = await spreadsheets.received(request, COLUMNS)
    planned = await importing.judge(session, found, principal)
    if not dry_run:
        await importing.take(session, planned, principal, now, service.password_rules(settings))
    return spreadsheets.report(planned, found, request, _COLUMN_OF, imported=not dry_run)

"""HTTP of importing people from a spreadsheet."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated, Any, Literal

from fastapi import Query, Request, Response

from roster_svc.settings import SettingsDep
from roster_svc.staff import importing, service, sheet
from roster_svc.staff.import_plan import Planned
from roster_svc.staff.sheet import Sheet
from svckit.core.errors import Language, Mistake
from svckit.web import Now, PrincipalDep, Schema, SessionDep, router
from svckit.web.language import language_of

endpoints = router("staff")
CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FILE = {"schema": {"type": "string", "format": "binary"}}
_BODY: dict[str, Any] = {"required": True, "content": {CSV: _FILE, XLSX: _FILE}}
_reading = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sheets")
"""One file at a time is read, beside the loop: a large one takes seconds."""
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


class CellError(Schema):
    """``column``: the column's name as in `cells`; ``detail``: what to do, in your language."""

    column: str
    code: str
    detail: str


class ImportRow(Schema):
    """A line of the file. ``outcome``: what importing does with it; nothing is stored while one is ``wrong``."""

    line: int
    cells: dict[str, str]
    outcome: Literal["new", "changed", "unchanged", "wrong"]
    changes: list[str]
    errors: list[CellError]


class ImportReport(Schema):
    """``imported``: false where this was only tried. ``ignored_columns``: headings that mean nothing here.

    ``sheet``: the sheet of a workbook that was read, ``other_sheets``: those with something in them that were not.
    """

    imported: bool
    sheet: str | None
    other_sheets: list[str]
    new: int
    changed: int
    unchanged: int
    wrong: int
    ignored_columns: list[str]
    rows: list[ImportRow]


@endpoints.get(
    "/staff/import/template",
    response_class=Response,
    responses={200: {"content": {CSV: {}, XLSX: {}}, "description": "The file"}},
)
async def read_template(
    request: Request,
    format_: Annotated[Literal["csv", "xlsx"], Query(alias="format", description="Which kind of file.")] = "csv",
) -> Response:
    """An empty sheet with the headings in your language, for spreadsheet programs to open."""
    language = language_of(request.scope)
    if format_ == "xlsx":
        return Response(sheet.template_workbook(language), media_type=XLSX)
    text = _BOM + sheet.template(language)
    return Response(text.encode(), media_type=f"{CSV}; charset=utf-8")


@endpoints.post("/staff/import", openapi_extra={"requestBody": _BODY})
async def import_staff(
    request: Request,
    session: SessionDep,
    principal: PrincipalDep,
    settings: SettingsDep,
    now: Now,
    dry_run: Annotated[bool, Query(description="Only say what would happen, and what is wrong in which cell.")] = False,
) -> ImportReport:
    """Register the people of a workbook (.xlsx) or CSV file (UTF-8, GBK), and change those whose code is on file.

    Up to 2,000 rows; of a workbook the first sheet that has something in it and is not hidden. All or nothing; sending
    a file again changes nothing more. An empty cell leaves on file what is there. Accounts are
    given by hand. With ``dry_run`` mistakes are told row by row, without it they are a 422.
    """
    found = await asyncio.get_running_loop().run_in_executor(_reading, sheet.read, await request.body())
    planned = await importing.judge(session, found, principal)
    if not dry_run:
        await importing.take(session, planned, principal, now, service.password_rules(settings))
    return _report(planned, found, language_of(request.scope), imported=not dry_run)


def _report(planned: list[Planned], found: Sheet, language: Language, *, imported: bool) -> ImportReport:
    outcomes = [one.outcome for one in planned]
    return ImportReport(
        imported=imported,
        new=outcomes.count("new"),
        changed=outcomes.count("changed"),
        unchanged=outcomes.count("unchanged"),
        wrong=outcomes.count("wrong"),
        sheet=found.name,
        other_sheets=list(found.others),
        ignored_columns=list(found.ignored),
        rows=[_row(one, language) for one in planned],
    )


def _row(one: Planned, language: Language) -> ImportRow:
    return ImportRow(
        line=one.row.line,
        cells=one.row.cells,
        outcome=one.outcome,
        changes=["sites" if name == "site_ids" else name for name in one.values] if one.outcome == "changed" else [],
        errors=[_cell(mistake, language) for mistake in one.mistakes],
    )


def _cell(mistake: Mistake, language: Language) -> CellError:
    told = mistake.told(language)
    return CellError(column=str(told["loc"][1]), code=told["code"], detail=told["detail"])

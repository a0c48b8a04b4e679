"""HTTP of importing a spreadsheet: the file, its template, and what becomes of each row."""

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated, Any, Literal

from fastapi import Query, Request, Response

from svckit.core.errors import Language, Mistake
from svckit.spreadsheets import sheet
from svckit.spreadsheets.planning import Planned
from svckit.spreadsheets.sheet import Columns, Sheet
from svckit.web import Schema
from svckit.web.language import language_of

CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FILE = {"schema": {"type": "string", "format": "binary"}}
SHEET_BODY: dict[str, Any] = {"requestBody": {"required": True, "content": {CSV: _FILE, XLSX: _FILE}}}
TEMPLATE: dict[int | str, dict[str, Any]] = {200: {"content": {CSV: {}, XLSX: {}}, "description": "The file"}}
TemplateFormat = Annotated[Literal["csv", "xlsx"], Query(alias="format", description="Which kind of file.")]
DryRun = Annotated[bool, Query(description="Only say what would happen, and what is wrong in which cell.")]
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


def template(columns: Columns, format_: Literal["csv", "xlsx"], request: Request) -> Response:
    """An empty sheet with the headings in the caller's language, for spreadsheet programs to open."""
    language = language_of(request.scope)
    if format_ == "xlsx":
        return Response(sheet.template_workbook(columns, language), media_type=XLSX)
    text = _BOM + sheet.template(columns, language)
    return Response(text.encode(), media_type=f"{CSV}; charset=utf-8")


async def received(request: Request, columns: Columns) -> Sheet:
    """The file that was sent. Raises as `sheet.read` does."""
    return await asyncio.get_running_loop().run_in_executor(_reading, sheet.read, await request.body(), columns)


def report(
    planned: Sequence[Planned], found: Sheet, request: Request, column_of: Mapping[str, str], *, imported: bool
) -> ImportReport:
    """What became of each row, or would. ``column_of``: values that have a column of another name."""
    language, outcomes = language_of(request.scope), [one.outcome for one in planned]
    return ImportReport(
        imported=imported,
        new=outcomes.count("new"),
        changed=outcomes.count("changed"),
        unchanged=outcomes.count("unchanged"),
        wrong=outcomes.count("wrong"),
        sheet=found.name,
        other_sheets=list(found.others),
        ignored_columns=list(found.ignored),
        rows=[_row(one, column_of, language) for one in planned],
    )


def _row(one: Planned, column_of: Mapping[str, str], language: Language) -> ImportRow:
    return ImportRow(
        line=one.row.line,
        cells=one.row.cells,
        outcome=one.outcome,
        changes=[column_of.get(name, name) for name in one.values] if one.outcome == "changed" else [],
        errors=[_cell(mistake, language) for mistake in one.mistakes],
    )


def _cell(mistake: Mistake, language: Language) -> CellError:
    told = mistake.told(language)
    return CellError(column=str(told["loc"][1]), code=told["code"], detail=told["detail"])

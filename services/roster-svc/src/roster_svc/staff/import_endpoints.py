"""HTTP of importing people from a spreadsheet."""

from typing import Annotated, Any, Literal

from fastapi import Query, Request, Response

from roster_svc.settings import SettingsDep
from roster_svc.staff import importing, service, sheet
from roster_svc.staff.import_plan import Planned
from svckit.core.errors import Language, Mistake
from svckit.web import Now, PrincipalDep, Schema, SessionDep, router
from svckit.web.language import language_of

endpoints = router("staff")
CSV = "text/csv"
_BODY: dict[str, Any] = {"required": True, "content": {CSV: {"schema": {"type": "string", "format": "binary"}}}}
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
    """``imported``: false where this was only tried. ``ignored_columns``: headings that mean nothing here."""

    imported: bool
    new: int
    changed: int
    unchanged: int
    wrong: int
    ignored_columns: list[str]
    rows: list[ImportRow]


@endpoints.get(
    "/staff/import/template", response_class=Response, responses={200: {"content": {CSV: {}}, "description": "CSV"}}
)
async def read_template(request: Request) -> Response:
    """An empty sheet with the headings in your language, as CSV that spreadsheet programs open."""
    text = _BOM + sheet.template(language_of(request.scope))
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
    """Register the people of a CSV file (UTF-8 or GBK, up to 2,000 rows), and change those whose code is on file.

    All or nothing; sending a file again changes nothing more. An empty cell leaves on file what is there. Accounts are
    given by hand. With ``dry_run`` mistakes are told row by row, without it they are a 422.
    """
    found = sheet.read(await request.body())
    planned = await importing.judge(session, found, principal)
    if not dry_run:
        await importing.take(session, planned, principal, now, service.password_rules(settings))
    return _report(planned, found.ignored, language_of(request.scope), imported=not dry_run)


def _report(planned: list[Planned], ignored: Any, language: Language, *, imported: bool) -> ImportReport:
    outcomes = [one.outcome for one in planned]
    return ImportReport(
        imported=imported,
        new=outcomes.count("new"),
        changed=outcomes.count("changed"),
        unchanged=outcomes.count("unchanged"),
        wrong=outcomes.count("wrong"),
        ignored_columns=list(ignored),
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

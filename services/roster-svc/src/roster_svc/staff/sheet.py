"""A list of people as a spreadsheet program saves it: a workbook, or CSV in whichever encoding. Pure."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from roster_svc.staff import workbook
from roster_svc.staff.import_errors import ColumnMissing, NotASpreadsheet, SheetEmpty, SheetTooLong
from roster_svc.staff.workbook import Cell

MOST_ROWS = 2000
COLUMNS = {
    "code": ("工号", "Staff code"),
    "name": ("姓名", "Name"),
    "phone": ("电话", "Phone"),
    "email": ("邮箱", "E-mail"),
    "roles": ("角色和岗位", "Roles and posts"),
    "sites": ("站点", "Sites"),
    "language": ("语言", "Language"),
}
"""Each column, and its heading in both languages."""
NEEDED = ("code", "name", "roles")
_OTHER_HEADINGS = {
    "人员工号": "code",
    "员工号": "code",
    "code": "code",
    "手机": "phone",
    "手机号": "phone",
    "电话号码": "phone",
    "email": "email",
    "电子邮箱": "email",
    "邮件": "email",
    "角色": "roles",
    "岗位": "roles",
    "roles": "roles",
    "所属站点": "sites",
}
_HALF_WIDTH = {"code", "phone", "email", "language"}
"""What is typed with full-width letters and digits means the same with usual ones."""
_HEADINGS_WITHIN = 5
"""A title may stand above the headings."""
_BETWEEN = re.compile("[、，,；;/|\\n]")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the sheet that says something. ``line`` counts as spreadsheet programs do.

    ``unreadable``: the columns whose cell holds what nobody has typed: an error, a date, a number that lost its digits.
    """

    line: int
    cells: dict[str, str]
    unreadable: frozenset[str] = frozenset()

    def text(self, column: str) -> str:
        """What stands in the cell, without the spaces around it."""
        return self.cells.get(column, "")

    def parts(self, column: str) -> list[str]:
        """The entries of a cell that holds several."""
        return [part.strip() for part in _BETWEEN.split(self.text(column)) if part.strip()]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows, and the headings that mean nothing here; of a workbook which sheet was read, and which were not."""

    rows: Sequence[Row]
    ignored: Sequence[str]
    name: str | None = None
    others: Sequence[str] = field(default=())


def read(data: bytes) -> Sheet:
    """The sheet of a file.

    Raises `NotASpreadsheet`, `WorkbookEncrypted`, `WorkbookTooLarge`, `SheetEmpty`, `ColumnMissing`, `SheetTooLong`.
    """
    if not workbook.is_workbook(data):
        rows, ignored = _listed([[Cell(value) for value in line] for line in _lines(_text(data))])
        return Sheet(rows, ignored)
    page = workbook.read(data)
    rows, ignored = _listed(page.lines)
    return Sheet(rows, ignored, page.name, page.others)


def _listed(lines: Sequence[Sequence[Cell]]) -> tuple[list[Row], list[str]]:
    above, headings = _headings(lines)
    columns = [_column(heading) for heading in headings]
    missing = ["/".join(COLUMNS[name]) for name in NEEDED if name not in columns]
    if missing:
        raise ColumnMissing(columns=", ".join(missing))
    rows = [_row(number, line, columns) for number, line in enumerate(lines[above + 1 :], start=above + 2)]
    rows = [row for row in rows if any(row.cells.values())]
    if not rows:
        raise SheetEmpty
    if len(rows) > MOST_ROWS:
        raise SheetTooLong(rows=len(rows), most=MOST_ROWS)
    named = zip(headings, columns, strict=True)
    return rows, [heading for heading, name in named if heading.strip() and not name]


def _headings(lines: Sequence[Sequence[Cell]]) -> tuple[int, list[str]]:
    """The line of the headings, and how many stand above it: the first that has all that is needed, else the first."""
    texts = [[cell.text for cell in line] for line in lines[:_HEADINGS_WITHIN]]
    for above, headings in enumerate(texts):
        if {*NEEDED} <= {_column(heading) for heading in headings}:
            return above, headings
    if not texts or not any(heading.strip() for heading in texts[0]):
        raise SheetEmpty
    return 0, texts[0]


def _row(line: int, values: Sequence[Cell], columns: Sequence[str | None]) -> Row:
    cells = {name: cell for name, cell in zip(columns, values, strict=False) if name is not None}
    broken = frozenset(name for name, cell in cells.items() if cell.unreadable)
    return Row(line, {name: _said(name, cell.text) for name, cell in cells.items()}, broken)


def _said(column: str, text: str) -> str:
    return (unicodedata.normalize("NFKC", text) if column in _HALF_WIDTH else text).strip()


def template(language: str) -> str:
    """An empty sheet with its headings and one line that shows how they are meant, as CSV."""
    written = io.StringIO()
    csv.writer(written).writerows(_example(language))
    return written.getvalue()


def template_workbook(language: str) -> bytes:
    """The same as a workbook."""
    return workbook.written(_example(language))


def _example(language: str) -> list[list[str]]:
    at = 0 if language == "zh" else 1
    example = {
        "zh": ["A001", "李建国", "13800138000", "li@example.com", "值班长、技术运维", "站点代码", "中文"],
        "en": ["A001", "Li Jianguo", "+86 138 0013 8000", "li@example.com", "duty_chief, tech_ops", "site code", "en"],
    }[language]
    return [[names[at] for names in COLUMNS.values()], example]


def _text(data: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise NotASpreadsheet


def _lines(text: str) -> Iterator[list[str]]:
    first = text.partition("\n")[0]
    between = max(",;\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=between)
    except csv.Error as error:
        raise NotASpreadsheet from error


def _column(heading: str) -> str | None:
    wanted = unicodedata.normalize("NFKC", heading).strip().casefold()
    for name, (zh, en) in COLUMNS.items():
        if wanted in {zh, en.casefold(), name}:
            return name
    return _OTHER_HEADINGS.get(wanted)

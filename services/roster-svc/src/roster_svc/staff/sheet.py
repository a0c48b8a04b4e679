"""A list of people as a spreadsheet program saves it: CSV, in whichever encoding and language. Pure."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from roster_svc.staff.import_errors import ColumnMissing, NotACsvFile, SheetEmpty, SheetTooLong

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
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BETWEEN = re.compile("[、，,；;/|\\n]")


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the sheet that says something. ``line`` counts as spreadsheet programs do, the headings are line 1."""

    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """What stands in the cell, without the spaces around it."""
        return self.cells.get(column, "")

    def parts(self, column: str) -> list[str]:
        """The entries of a cell that holds several."""
        return [part.strip() for part in _BETWEEN.split(self.text(column)) if part.strip()]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows, and the headings that mean nothing here."""

    rows: Sequence[Row]
    ignored: Sequence[str]


def read(data: bytes) -> Sheet:
    """The sheet of a file. Raises `NotACsvFile`, `SheetEmpty`, `ColumnMissing`, `SheetTooLong`."""
    lines = _lines(_text(data))
    headings = next(lines, [])
    if not any(heading.strip() for heading in headings):
        raise SheetEmpty
    columns = [_column(heading) for heading in headings]
    missing = ["/".join(COLUMNS[name]) for name in NEEDED if name not in columns]
    if missing:
        raise ColumnMissing(columns=", ".join(missing))
    rows = [row for row in _rows(lines, columns) if any(row.cells.values())]
    if not rows:
        raise SheetEmpty
    if len(rows) > MOST_ROWS:
        raise SheetTooLong(rows=len(rows), most=MOST_ROWS)
    return Sheet(
        rows, [heading for heading, name in zip(headings, columns, strict=True) if heading.strip() and not name]
    )


def _rows(lines: Iterable[list[str]], columns: Sequence[str | None]) -> Iterable[Row]:
    for line, values in enumerate(lines, start=2):
        pairs = zip(columns, values, strict=False)
        yield Row(line, {name: value.strip() for name, value in pairs if name is not None})


def template(language: str) -> str:
    """An empty sheet with its headings and one line that shows how they are meant."""
    at = 0 if language == "zh" else 1
    example = {
        "zh": ["A001", "李建国", "13800138000", "li@example.com", "值班长、技术运维", "站点代码", "中文"],
        "en": ["A001", "Li Jianguo", "+86 138 0013 8000", "li@example.com", "duty_chief, tech_ops", "site code", "en"],
    }[language]
    written = io.StringIO()
    csv.writer(written).writerows([[names[at] for names in COLUMNS.values()], example])
    return written.getvalue()


def _text(data: bytes) -> str:
    if data.startswith((_ZIP, _OLD_EXCEL)):
        raise NotACsvFile
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise NotACsvFile


def _lines(text: str) -> Iterator[list[str]]:
    first = text.partition("\n")[0]
    between = max(",;\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=between)
    except csv.Error as error:
        raise NotACsvFile from error


def _column(heading: str) -> str | None:
    wanted = heading.strip().casefold()
    for name, (zh, en) in COLUMNS.items():
        if wanted in {zh, en.casefold(), name}:
            return name
    return _OTHER_HEADINGS.get(wanted)

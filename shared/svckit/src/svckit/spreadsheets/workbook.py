"""A list as an Excel workbook (.xlsx): its first sheet as lines of text, and an empty one to fill in. Pure.

What somebody uploads is not trusted: sizes are judged before anything is unpacked, only the first lines and columns are
read, formulas count by the value that the spreadsheet program has stored, and nothing is run or fetched.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from svckit.spreadsheets.errors import (
    NotASpreadsheet,
    SheetEmpty,
    SheetTooLong,
    WorkbookEncrypted,
    WorkbookTooLarge,
)

OLD_OR_ENCRYPTED = b"\xd0\xcf\x11\xe0"
PACKED = b"PK\x03\x04"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MOST_UNPACKED = 16 * 1024 * 1024
_MOST_PARTS = 1_000
_MOST_LINES = 10_000
_MOST_COLUMNS = 64
_LONGEST_EXACT = 10**15
"""A longer number has lost its last digits in the spreadsheet program."""
_ZEROS = re.compile("0+")
_TEXT = "@"


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet that is read: its name, its lines, and the other sheets that are in sight and hold something."""

    name: str
    lines: Sequence[Sequence["Cell"]]
    others: Sequence[str]


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. ``unreadable``: a value that nobody typed so: an error, a date, digits that are lost."""

    text: str = ""
    unreadable: bool = False


def is_workbook(data: bytes) -> bool:
    """Whether these bytes are a workbook, or were meant to be one."""
    return data.startswith((PACKED, OLD_OR_ENCRYPTED))


def read(data: bytes) -> Page:
    """The first sheet in sight. Raises `NotASpreadsheet`, `WorkbookEncrypted`, `WorkbookTooLarge`, `SheetEmpty`."""
    _refuse_strange(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            return _page(book)
        finally:
            book.close()
    except (SheetEmpty, SheetTooLong):
        raise
    except Exception as error:  # the library raises whatever it stumbles over in a broken file
        raise NotASpreadsheet from error


def _refuse_strange(data: bytes) -> None:
    if data.startswith(OLD_OR_ENCRYPTED):
        raise WorkbookEncrypted if _ENCRYPTED in data else NotASpreadsheet
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise NotASpreadsheet from error
    if not any(part.filename.endswith("workbook.xml") for part in parts):
        raise NotASpreadsheet
    # No part yields more than its entry says, so that a bomb is seen before it goes off.
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise WorkbookTooLarge(most=_MOST_UNPACKED // (1024 * 1024))


def _page(book: Any) -> Page:
    in_sight = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    filled = [sheet for sheet in in_sight if _holds_something(sheet)]
    if not filled:
        raise SheetEmpty
    first, *others = filled
    return Page(first.title, list(_lines(first)), [sheet.title for sheet in others])


def _holds_something(sheet: Any) -> bool:
    rows = sheet.iter_rows(max_row=_MOST_LINES, max_col=_MOST_COLUMNS, values_only=True)
    return any(value is not None for row in rows for value in row)


def _lines(sheet: Any) -> Iterator[list[Cell]]:
    """The lines as people see them: what a sheet says of its own size is not believed."""
    for number, row in enumerate(sheet.iter_rows(max_row=_MOST_LINES + 1, max_col=_MOST_COLUMNS), start=1):
        if number > _MOST_LINES:
            raise SheetTooLong(rows=number, most=_MOST_LINES)
        yield [_cell(cell) for cell in row]


def _cell(cell: Any) -> Cell:
    value = cell.value
    match value:
        case None:
            return Cell()
        case str():
            return Cell(value, unreadable=cell.data_type == "e")
        case bool():
            return Cell(str(value), unreadable=True)
        case int() | float():
            return _number(value, cell.number_format)
    return Cell(str(value), unreadable=True)


def _number(value: float, shown_as: str) -> Cell:
    """13800138000 also where it is stored as 1.38E+10; with the zeros before it that its format shows."""
    exact = Decimal(repr(value))
    if exact != exact.to_integral_value():
        return Cell(format(exact, "f"))
    digits = str(int(exact))
    if _ZEROS.fullmatch(shown_as):
        digits = digits.zfill(len(shown_as))
    return Cell(digits, unreadable=abs(exact) >= _LONGEST_EXACT)


def written(lines: Sequence[Sequence[str]]) -> bytes:
    """A workbook of these lines; its columns are text, so that nothing that is typed becomes a number or a date."""
    book = Workbook()
    sheet = book.worksheets[0]
    for line in lines:
        sheet.append(line)
    for row in sheet.iter_rows():
        for cell in row:
            cell.number_format = _TEXT
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for column in range(1, len(lines[0]) + 1):
        dimension = sheet.column_dimensions[get_column_letter(column)]
        dimension.width, dimension.number_format = 22, _TEXT
    sheet.freeze_panes = "A2"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()

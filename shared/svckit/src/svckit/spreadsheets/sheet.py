"""A list as a spreadsheet program saves it: a workbook, or CSV in whichever encoding. Pure."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from svckit.core.errors import Language
from svckit.spreadsheets import workbook
from svckit.spreadsheets.errors import ColumnMissing, NotASpreadsheet, SheetEmpty, SheetTooLong
from svckit.spreadsheets.workbook import Cell

MOST_ROWS = 2000
_HEADINGS_WITHIN = 5
"""A title may stand above the headings."""
_MOST_DIGITS = 15
"""What is longer is no number that anybody means, and Python refuses to read thousands of digits."""
_BETWEEN = re.compile("[、，,；;/|\\n]")


@dataclass(frozen=True, slots=True)
class Columns:
    """What a list is made of. ``headings``: of each column, in Chinese and English; ``needed``: without these it is no
    such list; ``other_headings``: what people also write; ``example``: one line by language, as it is meant.

    ``half_width``: where what is typed with full-width letters and digits means the same with usual ones.
    """

    headings: Mapping[str, tuple[str, str]]
    needed: Sequence[str]
    other_headings: Mapping[str, str]
    half_width: frozenset[str]
    example: Mapping[Language, Sequence[str]]

    def column(self, heading: str) -> str | None:
        """The column that a heading means."""
        wanted = unicodedata.normalize("NFKC", heading).strip().casefold()
        for name, (zh, en) in self.headings.items():
            if wanted in {zh, en.casefold(), name}:
                return name
        return self.other_headings.get(wanted)

    def said(self, column: str, text: str) -> str:
        """What a cell says, without the spaces around it."""
        return (unicodedata.normalize("NFKC", text) if column in self.half_width else text).strip()

    def lines(self, language: Language) -> list[list[str]]:
        """The headings, and the line that shows how they are meant."""
        at = 0 if language == "zh" else 1
        return [[names[at] for names in self.headings.values()], list(self.example[language])]


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

    def whole_number(self, column: str) -> int | str:
        """The number that stands in the cell; where it is none, the text, for the rules of the value to refuse."""
        text = self.text(column)
        return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else text

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


def read(data: bytes, columns: Columns) -> Sheet:
    """The sheet of a file.

    Raises `NotASpreadsheet`, `WorkbookEncrypted`, `WorkbookTooLarge`, `SheetEmpty`, `ColumnMissing`, `SheetTooLong`.
    """
    if not workbook.is_workbook(data):
        rows, ignored = _listed([[Cell(value) for value in line] for line in _lines(_text(data))], columns)
        return Sheet(rows, ignored)
    page = workbook.read(data)
    rows, ignored = _listed(page.lines, columns)
    return Sheet(rows, ignored, page.name, page.others)


def _listed(lines: Sequence[Sequence[Cell]], columns: Columns) -> tuple[list[Row], list[str]]:
    above, headings = _headings(lines, columns)
    meant = [columns.column(heading) for heading in headings]
    missing = ["/".join(columns.headings[name]) for name in columns.needed if name not in meant]
    if missing:
        raise ColumnMissing(columns=", ".join(missing))
    rows = [_row(number, line, meant, columns) for number, line in enumerate(lines[above + 1 :], start=above + 2)]
    rows = [row for row in rows if any(row.cells.values())]
    if not rows:
        raise SheetEmpty
    if len(rows) > MOST_ROWS:
        raise SheetTooLong(rows=len(rows), most=MOST_ROWS)
    named = zip(headings, meant, strict=True)
    return rows, [heading for heading, name in named if heading.strip() and not name]


def _headings(lines: Sequence[Sequence[Cell]], columns: Columns) -> tuple[int, list[str]]:
    """The line of the headings, and how many stand above it: the first that has all that is needed, else the first."""
    texts = [[cell.text for cell in line] for line in lines[:_HEADINGS_WITHIN]]
    for above, headings in enumerate(texts):
        if {*columns.needed} <= {columns.column(heading) for heading in headings}:
            return above, headings
    if not texts or not any(heading.strip() for heading in texts[0]):
        raise SheetEmpty
    return 0, texts[0]


def _row(line: int, values: Sequence[Cell], meant: Sequence[str | None], columns: Columns) -> Row:
    cells = {name: cell for name, cell in zip(meant, values, strict=False) if name is not None}
    broken = frozenset(name for name, cell in cells.items() if cell.unreadable)
    return Row(line, {name: columns.said(name, cell.text) for name, cell in cells.items()}, broken)


def template(columns: Columns, language: Language) -> str:
    """An empty sheet with its headings and one line that shows how they are meant, as CSV."""
    written = io.StringIO()
    csv.writer(written).writerows(columns.lines(language))
    return written.getvalue()


def template_workbook(columns: Columns, language: Language) -> bytes:
    """The same as a workbook."""
    return workbook.written(columns.lines(language))


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

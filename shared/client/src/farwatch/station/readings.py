"""Reading readings: CSV with a header (series, at, value) or JSON lines, from a file or a pipe.

A line that is no reading is told and left out; the others are read on.
"""

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from farwatch.station.decimals import decimal, finite
from farwatch.station.text import UNREADABLE

Reading = dict[str, Any]
FIELDS = ("series", "at", "value")
SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no reading. ``problem``: its name in `farwatch.station.words`; ``about``: what that names."""

    number: int
    problem: str
    about: dict[str, str] = field(default_factory=dict)


class BadInput(Exception):
    """The input as a whole cannot be understood, nothing of it was sent. ``problem`` and ``about`` as of a line."""

    def __init__(self, problem: str, **about: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.about = about


Line = Reading | BadLine


def parse(lines: Iterable[str], separator: str | None = None) -> Iterator[Line]:
    """What the lines say, in their order: JSON lines or CSV, as the first one tells.

    ``separator`` None: comma, semicolon or tab, as the header has it. Raises `BadInput` where the header of a CSV
    does not name the columns.
    """
    iterator = enumerate(lines, 1)
    number, first = next(((number, line) for number, line in iterator if line.strip()), (0, ""))
    if not number:
        return
    rest = chain([(number, first)], iterator)
    if first.lstrip().startswith("{"):
        yield from (_from_json(number, line) for number, line in rest if line.strip())
    else:
        yield from _from_csv(rest, separator)


def _from_json(number: int, line: str) -> Line:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return BadLine(number, "unreadable" if UNREADABLE in line else "not-json", {"line": _short(line)})
    if not isinstance(found, dict):
        return BadLine(number, "not-an-object", {"line": _short(line)})
    value = found.get("value")
    return _checked(number, found, None if value is None else finite(value), value)


def _from_csv(lines: Iterator[tuple[int, str]], separator: str | None) -> Iterator[Line]:
    _, header = next(lines)
    mark = separator or _separator(header)
    names = [name.strip() for name in next(csv.reader([header], delimiter=mark), [])]
    if any(names.count(name) != 1 for name in FIELDS):
        raise BadInput("no-columns", wanted=", ".join(FIELDS), found=_short(header))
    yield from _from_lines(lines, names, mark)


def _separator(header: str) -> str:
    """The one of `SEPARATORS` that parts the header best."""
    return max(SEPARATORS, key=header.count)


@dataclass(frozen=True, slots=True)
class _Record:
    """A record as a CSV reader sees it; ``cells`` None where it has none. ``lines``: what it was read from."""

    lines: list[tuple[int, str]]
    cells: list[str] | None


def _records(lines: Iterator[tuple[int, str]], separator: str) -> Iterator[_Record]:
    """A record may go over several lines, where a cell in quotation marks does."""
    read: list[tuple[int, str]] = []

    def noted() -> Iterator[str]:
        for number, line in lines:
            read.append((number, line))
            yield line

    reader = csv.reader(noted(), delimiter=separator, strict=True)
    while True:
        read.clear()
        try:
            cells = next(reader, None)
        except csv.Error:
            yield _Record(list(read), None)
            continue
        if cells is None:
            return
        if cells:
            yield _Record(list(read), cells)


def _of_record(record: _Record, names: list[str], separator: str) -> Iterator[Line]:
    number, text = record.lines[0]
    found: Line = BadLine(number, "quotes", {"line": _short(text)})
    if record.cells is not None:
        found = _row(number, record.cells, names)
    if len(record.lines) > 1:
        alone = [line for one in record.lines for line in _from_lines([one], names, separator)]
        # A quotation mark that is not closed swallows lines that are readings by themselves.
        if isinstance(found, BadLine) or not all(isinstance(line, BadLine) for line in alone[1:]):
            yield from alone
            return
    yield found


def _from_lines(lines: Iterable[tuple[int, str]], names: list[str], separator: str) -> Iterator[Line]:
    for record in _records(iter(lines), separator):
        yield from _of_record(record, names, separator)


def _row(number: int, cells: list[str], names: list[str]) -> Line:
    if len(cells) > len(names):
        return BadLine(number, "too-many-cells", {"cells": str(len(cells)), "columns": str(len(names))})
    row = dict(zip(names, (cell.strip() for cell in cells), strict=False))
    text = row.get("value") or None
    return _checked(number, row, None if text is None else decimal(text), text)


def _checked(number: int, found: Reading, value: float | None, written: Any) -> Line:
    missing = [name for name in FIELDS if found.get(name) in (None, "")]
    if missing:
        return BadLine(number, "missing", {"columns": ", ".join(missing)})
    if value is None:
        return BadLine(number, "not-a-number", {"value": _short(str(written))})
    series, at = found["series"], found["at"]
    if not isinstance(series, str) or not isinstance(at, str):
        return BadLine(number, "not-text", {"value": _short(str(at if isinstance(series, str) else series))})
    if UNREADABLE in series or UNREADABLE in at:
        return BadLine(number, "unreadable", {"line": _short(series)})
    return {"series": series, "at": at, "value": value}


def _short(text: str) -> str:
    stripped = text.strip()
    return stripped if len(stripped) <= 60 else f"{stripped[:59]}…"

"""Reading readings: CSV with a header (series, at, value) or JSON lines, from a file or a pipe."""

import csv
import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

Reading = dict[str, Any]
FIELDS = ("series", "at", "value")


class BadInput(Exception):
    """The input cannot be understood; says where and what to do."""


def parse(lines: Iterable[str]) -> Iterator[Reading]:
    """The readings in ``lines``, JSON lines or CSV as the first line tells. Raises `BadInput` at the first bad line."""
    iterator = iter(lines)
    first = next((line for line in iterator if line.strip()), None)
    if first is None:
        return
    first = first.removeprefix("\ufeff")
    if first.lstrip().startswith("{"):
        yield from _json_lines(chain([first], iterator))
    else:
        yield from _csv(chain([first], iterator))


def _json_lines(lines: Iterable[str]) -> Iterator[Reading]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            reading = json.loads(line, parse_constant=_no_constant)
        except ValueError as error:
            raise BadInput(f"line {number} is not JSON ({error}); every line must be one reading") from error
        if not isinstance(reading, dict):
            raise BadInput(f'line {number} is not an object like {{"series": …, "at": …, "value": …}}')
        yield _checked(reading, number)


def _csv(lines: Iterable[str]) -> Iterator[Reading]:
    rows = csv.DictReader(lines)
    if not set(FIELDS) <= {name.strip() for name in rows.fieldnames or ()}:
        raise BadInput(f"the first line must name the columns {', '.join(FIELDS)}; it names {rows.fieldnames}")
    for number, row in enumerate(rows, 2):
        reading = {(name or "").strip(): value for name, value in row.items()}
        try:
            reading["value"] = float(reading["value"])
        except (TypeError, ValueError) as error:
            raise BadInput(f"line {number}: the value {reading['value']!r} is not a number") from error
        yield _checked(reading, number)


def _checked(reading: Reading, number: int) -> Reading:
    missing = [name for name in FIELDS if reading.get(name) in (None, "")]
    if missing:
        raise BadInput(f"line {number}: {', '.join(missing)} is missing")
    return {name: reading[name] for name in FIELDS}


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number in JSON")

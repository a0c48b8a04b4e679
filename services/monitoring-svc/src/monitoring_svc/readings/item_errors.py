"""A batch with mistakes in it, read item by item, so that one bad reading does not cost the others. Pure.

The standard library's JSON reader is slower than msgspec but takes the NaN and Infinity that many a station writes, so
they can be named per item.
"""

import json
import math
from dataclasses import dataclass
from typing import Any

from monitoring_svc.readings import wire
from monitoring_svc.readings.domain import Code, Reading, Rejection
from monitoring_svc.readings.errors import BatchMalformed, BatchTooLong

_FIELDS = frozenset({"series", "at", "value"})
_MOST_DIGITS = 400
"""More make no finite double, and Python refuses to read more than 4,300."""


@dataclass(frozen=True, slots=True)
class _Wrong(Exception):
    code: Code


def read_items(body: bytes, most: int) -> tuple[list[Reading], list[Rejection], int]:
    """The usable readings, the rejections, and how many there were.

    Raises `BatchMalformed`, and `BatchTooLong` before it has looked at each of 2 million items.
    """
    readings = _readings(body)
    if len(readings) > most:
        raise BatchTooLong(count=len(readings), limit=most)
    usable: list[Reading] = []
    rejected: list[Rejection] = []
    for index, raw in enumerate(readings):
        try:
            usable.append(_reading(index, raw))
        except _Wrong as wrong:
            rejected.append(Rejection(index, wrong.code))
    return usable, rejected, len(readings)


def _readings(body: bytes) -> list[Any]:
    try:
        document = json.loads(body, parse_int=_whole)
    except (ValueError, RecursionError) as error:
        raise BatchMalformed from error
    match document:
        case {"readings": list(readings)} if len(document) == 1:
            return readings
    raise BatchMalformed


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MOST_DIGITS else math.inf


def _reading(index: int, raw: Any) -> Reading:
    if not isinstance(raw, dict):
        raise _Wrong("not-an-object")
    if not raw.keys() >= _FIELDS:
        raise _Wrong("missing-field")
    if len(raw) > len(_FIELDS):
        raise _Wrong("unknown-field")
    if not isinstance(raw["series"], str):
        raise _Wrong("series-not-text")
    return index, raw["series"], _instant(raw["at"]), _value(raw["value"])


def _instant(raw: Any) -> int:
    if not isinstance(raw, str):
        raise _Wrong("time-not-text")
    found = wire.read_instant(raw)
    if found is not None:
        return found
    raise _Wrong("time-without-offset" if wire.read_instant(raw + "Z") is not None else "time-malformed")


def _value(raw: Any) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise _Wrong("not-a-number")
    try:
        return float(raw)
    except OverflowError as error:
        raise _Wrong("not-finite") from error

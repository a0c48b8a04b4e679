"""What goes over HTTP about many series of a site at once."""

from collections import Counter
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

from contracts.words import Words
from monitoring_svc.series.domain import LONGEST_KEY
from monitoring_svc.series.errors import RowMistake, SeriesRowsInvalid
from monitoring_svc.series.schemas import SeriesKey, Unit
from svckit.core.errors import Mistake
from svckit.web import Code, SafeStr, Schema
from svckit.web.problems import mistake_of

MOST_SERIES = 5_000
_TWICE = Words(
    "同一测点标识在本次请求中出现多次，请只保留一行。",
    "The key stands in several rows of this request; keep one of them.",
)


class SeriesRow(Schema):
    """One series: what ``PUT /series/{key}`` says of it."""

    key: SeriesKey
    unit: Unit
    kind: Code
    name: SafeStr | None = None


def _row_wise(raw: Any, handler: ValidatorFunctionWrapHandler) -> list[SeriesRow]:
    """The rows; every mistake in them by its row and key, so that a spreadsheet can be mended line by line."""
    try:
        rows: list[SeriesRow] = handler(raw)
    except ValidationError as error:
        mistakes = error.errors(include_url=False)
        if not isinstance(raw, list) or any(not one["loc"] for one in mistakes):
            raise
        raise SeriesRowsInvalid(rows=[_mistake(raw, one) for one in mistakes]) from error
    times = Counter(row.key for row in rows)
    twice = [_twice(index, row.key) for index, row in enumerate(rows) if times[row.key] > 1]
    if twice:
        raise SeriesRowsInvalid(rows=twice)
    return rows


def _mistake(raw: list[Any], error: Any) -> RowMistake:
    row = raw[error["loc"][0]]
    key = row.get("key") if isinstance(row, dict) else None
    shown = key[:LONGEST_KEY] if isinstance(key, str) else None
    return _of_row(error["loc"][0], shown, mistake_of(error))


def _twice(index: int, key: str) -> RowMistake:
    return _of_row(index, key, Mistake((index, "key"), "duplicate-key", _TWICE))


def _of_row(index: int, key: str | None, mistake: Mistake) -> RowMistake:
    return RowMistake(index, key, mistake._replace(loc=("body", "series", *mistake.loc)))


class SeriesBulk(Schema):
    """Series of one site, each key once; those that are not named stay as they are."""

    site_id: UUID
    series: Annotated[list[SeriesRow], Field(min_length=1, max_length=MOST_SERIES), WrapValidator(_row_wise)]


class SeriesPut(Schema):
    """What became of a row."""

    key: str
    id: UUID
    version: int
    outcome: Literal["created", "changed", "unchanged"]


class SeriesBulkResult(Schema):
    """What was done, as a whole and by row, in the order of the request."""

    created: int
    changed: int
    unchanged: int
    items: list[SeriesPut]

"""What goes over HTTP about many series of a site at once."""

from collections import Counter
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

from monitoring_svc.series.errors import RowMistake, SeriesRowsInvalid
from monitoring_svc.series.schemas import SeriesKey, Unit
from svckit.core.errors import Language
from svckit.web import Code, SafeStr, Schema
from svckit.web.validation_texts import words_of

MOST_SERIES = 5_000
_OF_A_ROW = 2
"""An error of a row names its index and its field; one with less is about the list."""


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
    twice = [RowMistake.twice(index, row.key) for index, row in enumerate(rows) if times[row.key] > 1]
    if twice:
        raise SeriesRowsInvalid(rows=twice)
    return rows


def _mistake(raw: list[Any], error: Any) -> RowMistake:
    index, *field = error["loc"]
    row = raw[index]
    key = row.get("key") if isinstance(row, dict) else None
    words = words_of(error["type"], error.get("ctx"))
    texts: dict[Language, str] = {"en": words.en, "zh": words.zh}
    code = error["type"].replace("_", "-")
    return RowMistake(index, key if isinstance(key, str) else None, tuple(field), code, texts)


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

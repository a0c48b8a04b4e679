"""Errors of series."""

from collections.abc import Sequence
from typing import NamedTuple

from svckit.core.errors import Conflict, FieldError, Language, Mistake, NotFound, Unprocessable

MOST_MISTAKES = 1_000
"""As many mistakes of rows are told: an answer must not become many times as long as what was sent."""


class SeriesNotFound(NotFound):
    """No such series, or at a site out of the caller's scope."""

    code = "series-not-found"
    en = "There is no such series that you may see. Check its name and site, or register it first."
    zh = "没有您可以查看的测点。请核对测点标识和站点，或先登记该测点。"
    hint = "There is no {series}; `PUT /series/{{key}}` registers a series."


class SeriesRetired(Conflict):
    """Nothing watches a series that is out of use."""

    code = "series-retired"
    en = "This series is out of use. Take it into use again before a rule can watch it."
    zh = "该测点已停用。请先重新启用，再为其设置规则。"
    hint = "The key is {series}; `PUT /series/{{key}}` takes it into use again."


class WindowImpossible(Unprocessable):
    """The time window of a query is empty or too wide."""

    code = "window-impossible"
    en = "The time range is empty or longer than {days} days. Choose a shorter one."
    zh = "时间范围为空或超过 {days} 天。请重新选择。"


class RowError(FieldError):
    """A mistake in one row of many."""

    index: int
    key: str | None


class RowMistake(NamedTuple):
    """What is wrong with a row, by its place in the list."""

    place: int
    key: str | None
    mistake: Mistake


class SeriesRowsInvalid(Unprocessable):
    """Some of many rows cannot be taken; none was."""

    code = "series-rows-invalid"
    en = "{count} mistakes in the rows; nothing was written. Mend the rows that are named and send all again."
    zh = "各行中共有 {count} 处错误，未写入任何测点。请逐行修改后重新提交全部内容。"

    def __init__(self, *, rows: Sequence[RowMistake] = ()) -> None:
        super().__init__(count=len(rows))
        self._rows = rows

    def errors(self, language: Language) -> Sequence[RowError]:
        """By row, in their order."""
        return [
            RowError(**mistake.told(language), index=place, key=key)
            for place, key, mistake in self._rows[:MOST_MISTAKES]
        ]

"""Errors of series."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from svckit.core.errors import Conflict, FieldError, Language, NotFound, Unprocessable


class SeriesNotFound(NotFound):
    """No such series, or at a site out of the caller's scope."""

    code = "series-not-found"
    en = "There is no such series that you may see. Check its name and site, or register it first."
    zh = "没有您可以查看的测点。请核对测点标识和站点，或先登记该测点。"
    hint = "The key is {series}; `PUT /series/{{key}}` registers a series."


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


@dataclass(frozen=True, slots=True)
class RowMistake:
    """What is wrong with the row at ``index``, in both languages; ``field``: where in it."""

    index: int
    key: str | None
    field: tuple[str | int, ...]
    code: str
    texts: Mapping[Language, str]

    @classmethod
    def twice(cls, index: int, key: str) -> Self:
        """The key stands in several rows."""
        zh = "同一测点标识在本次请求中出现多次，请只保留一行。"
        en = "The key stands in several rows of this request; keep one of them."
        return cls(index, key, ("key",), "duplicate-key", {"zh": zh, "en": en})


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
            RowError(
                loc=["body", "series", row.index, *row.field],
                code=row.code,
                detail=row.texts[language],
                index=row.index,
                key=row.key,
            )
            for row in self._rows
        ]

"""Errors of series."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from svckit.core.errors import Conflict, FieldError, Language, NotFound, Unprocessable


class SeriesNotFound(NotFound):
    """No such series, or at a site out of the caller's scope."""

    code = "series-not-found"
    en = "There is no series {series} that you may see. Check its key and site, or create it with PUT /series/{{key}}."
    zh = "没有您可以查看的测点 {series}。请核对测点标识和站点，或用 PUT /series/{{key}} 创建。"


class SeriesRetired(Conflict):
    """Nothing watches a series that is out of use."""

    code = "series-retired"
    en = "The series {series} is out of use. Put it again with PUT /series/{{key}} before a rule can watch it."
    zh = "测点 {series} 已停用。请先用 PUT /series/{{key}} 重新启用，再为其设置规则。"


class WindowImpossible(Unprocessable):
    """The time window of a query is empty or too wide."""

    code = "window-impossible"
    en = "The window from {start} to {end} is empty or longer than {days} days. Ask for a shorter one."
    zh = "时间范围 {start} 至 {end} 为空或超过 {days} 天。请缩小范围。"


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
    en = "{count} mistakes in the rows; nothing was written. Mend the rows that `errors` names and send all again."
    zh = "各行中共有 {count} 处错误，未写入任何测点。请按 `errors` 逐行修改后重新提交全部内容。"

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

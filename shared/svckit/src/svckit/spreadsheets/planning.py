"""What becomes of the rows of a spreadsheet, and which cells are wrong. Pure."""

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import ValidationError

from contracts.words import Words
from svckit.core.errors import DomainError, Mistake
from svckit.spreadsheets.sheet import Row
from svckit.web.validation_texts import words_of

Outcome = Literal["new", "changed", "unchanged", "wrong"]


@dataclass(slots=True)
class Planned:
    """What becomes of a row: `values` as a request by hand has them, without what the row leaves open.

    ``key``: what the row is about, where its code alone does not say.
    """

    row: Row
    values: dict[str, Any] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)
    outcome: Outcome = "new"
    key: Any = None

    @property
    def code(self) -> str:
        """The code of what the row is about, as codes compare."""
        return self.row.text("code").casefold()

    def refuse(self, column: str, code: str, en: str, zh: str) -> None:
        self.mistakes.append(Mistake((self.row.line, column), code, Words(zh, en)))
        self.outcome = "wrong"

    def refuse_as(self, column: str, error: DomainError) -> None:
        """The cell is what the use case would refuse."""
        self.refuse(column, error.code, error.detail("en"), error.detail("zh"))

    def refuse_unreadable(self) -> None:
        """Refuse each cell that holds what nobody has typed."""
        for column in sorted(self.row.unreadable):
            self.refuse(
                column,
                "cell-unreadable",
                "The spreadsheet program has made a date, an error or a rounded number of it. Format the column as "
                "text and type it again.",
                "表格软件已将此内容变为日期、错误值或舍入的数字。请将该列设为文本格式后重新填写。",
            )

    def refuse_invalid(self, error: ValidationError, columns: Collection[str] | None = None) -> None:
        """Refuse each cell that a request by hand could not have; of ``columns`` only, where given."""
        for e in error.errors():
            words, column = words_of(e["type"], e.get("ctx")), str(e["loc"][0])
            if columns is None or column in columns:
                self.refuse(column, e["type"].replace("_", "-"), words.en, words.zh)


def second_ones(planned: Iterable[tuple[Hashable, Planned]]) -> Iterable[tuple[Planned, int]]:
    """Each row that says something of what an earlier one is about, with the line of that."""
    first: dict[Hashable, Planned] = {}
    for key, one in planned:
        earlier = first.setdefault(key, one)
        if earlier is not one:
            yield one, earlier.row.line

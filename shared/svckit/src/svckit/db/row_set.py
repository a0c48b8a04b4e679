"""Many rows in one statement, in one of two ways that are used alike.

As **arrays**, one for each column, which PostgreSQL turns into rows again (``unnest``); or as one JSON **document**.
Measured, CPU of client and server: a row alone costs a third more as arrays (each is a parameter, and the plan is made
anew for it), ten rows the same, a hundred a third less. So arrays for what comes in hundreds or is binary (events,
readings), a document for what mostly comes alone (an incident, its history, a timer). What neither joins nor returns
anything is written by a `RowStatement`.
"""

import json
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BindParameter,
    FromClause,
    LargeBinary,
    Select,
    Text,
    bindparam,
    cast,
    column,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import asyncpg as asyncpg_dialect
from sqlalchemy.sql.selectable import TableValuedAlias
from sqlalchemy.types import TypeEngine

PLACE = "place"
_AS_TEXT = (UUID, datetime)
_DIALECT = asyncpg_dialect.dialect()  # type: ignore[no-untyped-call]


@dataclass(frozen=True)
class RowSet:
    """Rows of these ``columns`` under the alias ``name``: `sql` in `text`, `source` in Core; always with `parameters`.

    No column of arrays goes as arrays: ``unnest`` would flatten it. No bytes and no NaN go in a document.
    """

    name: str
    columns: Mapping[str, TypeEngine[Any]]
    document: bool = False

    def __post_init__(self) -> None:
        """Raises `ValueError` for columns that cannot be carried."""
        foreign = LargeBinary if self.document else ARRAY
        if bad := [name for name, type_ in self.columns.items() if isinstance(type_, foreign)]:
            raise ValueError(f"{self.name}: {', '.join(bad)} cannot go this way")

    @classmethod
    def of(
        cls,
        name: str,
        table: FromClause,
        columns: Iterable[str] | None = None,
        *,
        without: Container[str] = (),
        document: bool = False,
    ) -> "RowSet":
        """Rows with the columns of a table, or some of them."""
        names = table.c.keys() if columns is None else columns
        return cls(name, {column: table.c[column].type for column in names if column not in without}, document)

    @cached_property
    def parameters(self) -> tuple[BindParameter[Any], ...]:
        """What `values` fills: one named after the row set, or one for each column, named after both."""
        if self.document:
            return (bindparam(self.name, type_=JSONB),)
        return tuple(
            bindparam(f"{self.name}_{name}", type_=ARRAY(Text() if name in self._json else type_, dimensions=1))
            for name, type_ in self.columns.items()
        )

    @cached_property
    def sql(self) -> str:
        """What stands behind FROM. The rows are numbered from 1, in their order: their column ``place``."""
        names = f'{self.names}, "{PLACE}"'
        if self.document:
            typed = ", ".join(f'"{name}" {type_.compile(_DIALECT)}' for name, type_ in self.columns.items())
            return f"ROWS FROM (jsonb_to_recordset(:{self.name}) AS ({typed})) WITH ORDINALITY AS {self.name} ({names})"
        arrays = ", ".join(f":{parameter.key}" for parameter in self.parameters)
        rows = f"unnest({arrays}) WITH ORDINALITY AS {self.name} ({names})"
        if not self._json:
            return rows
        typed = ", ".join(
            f'"{name}"::jsonb AS "{name}"' if name in self._json else f'"{name}"' for name in self.columns
        )
        return f'(SELECT {typed}, "{PLACE}" FROM {rows}) AS {self.name}'  # noqa: S608  names of our own columns

    @cached_property
    def count(self) -> str:
        """How many rows there are, as SQL."""
        counting = "jsonb_array_length" if self.document else "cardinality"
        return f"{counting}(:{self.parameters[0].key})"

    @cached_property
    def names(self) -> str:
        """The columns, for the lists of an INSERT and its SELECT."""
        return ", ".join(f'"{name}"' for name in self.columns)

    @cached_property
    def source(self) -> TableValuedAlias:
        """The rows as a table of Core, with ``place``; only arrays. Columns of JSON are text here, see `query`."""
        assert not self.document, "Core has no words for the rows of a document"
        columns = [column(name, Text() if name in self._json else type_) for name, type_ in self.columns.items()]
        unnested = func.unnest(*self.parameters).table_valued(*columns, with_ordinality=PLACE, name=self.name)
        return unnested.render_derived()

    @cached_property
    def query(self) -> Select[Any]:
        """The rows as a query of Core, in their order: what an INSERT takes."""
        given = self.source.c
        columns = [cast(given[name], JSONB) if name in self._json else given[name] for name in self.columns]
        return select(*columns).order_by(given[PLACE])

    def values(self, rows: Sequence[Mapping[str, Any]]) -> dict[str, list[Any]]:
        """The rows as the statement's parameters. Every row has every column."""
        if self.document:
            return {self.name: [{name: _plain(row[name]) for name in self.columns} for row in rows]}
        arrays = {name: [row[name] for row in rows] for name in self.columns}
        return {f"{self.name}_{name}": self._array(name, values) for name, values in arrays.items()}

    def values_of(self, objects: Sequence[Any]) -> dict[str, list[Any]]:
        """The same of objects with attributes."""
        if self.document:
            return {self.name: [{name: _plain(getattr(one, name)) for name in self.columns} for one in objects]}
        return {
            f"{self.name}_{name}": self._array(name, [getattr(one, name) for one in objects]) for name in self.columns
        }

    @cached_property
    def _json(self) -> frozenset[str]:
        """The columns of JSON: in an array as text, which costs less than asyncpg's codec for each element."""
        return frozenset(name for name, type_ in self.columns.items() if isinstance(type_, JSONB))

    def _array(self, name: str, values: list[Any]) -> list[Any]:
        if name not in self._json:
            return values
        return [None if value is None else json.dumps(value) for value in values]


def _plain(value: Any) -> Any:
    """As JSON may hold it."""
    return str(value) if isinstance(value, _AS_TEXT) else value

"""Writing any number of rows with one statement, where `executemany` would have the server run it once a row.

One row goes as values, whose plan is kept; more go as arrays (`RowSet`). Both are built of the same columns.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Table, bindparam, update
from sqlalchemy.dialects.postgresql import JSONB, Insert, insert
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.compiled_statement import CompiledStatement
from svckit.db.row_set import RowSet

_GIVEN = "given"
Row = Mapping[str, Any]
Ending = Callable[[Insert], Insert]
"""Adds what stands behind the rows of an INSERT: ``ON CONFLICT …``."""


class RowStatement:
    """An INSERT or UPDATE; see `inserting` and `updating`. ``key``: what one statement may not write twice."""

    def __init__(self, one: CompiledStatement, many: CompiledStatement, rows: RowSet, key: Sequence[str] = ()) -> None:
        self._one = one
        self._many = many
        self._rows = rows
        self._key = key

    async def write(self, session: AsyncSession, rows: Sequence[Row]) -> None:
        """Write the rows, each of all columns. Those of one key are written one after the other, in their order."""
        for part in self._parts(rows):
            if len(part) == 1:
                await self._one.rows(session, {_given(name): part[0][name] for name in self._rows.columns})
            else:
                await self._many.rows(session, self._rows.values(part))

    def _parts(self, rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
        """The rows in as few statements as may be."""
        if not self._key:
            yield from filter(None, [rows])
            return
        parts: list[list[Row]] = []
        times: Counter[tuple[Any, ...]] = Counter()
        for row in rows:
            key = tuple(row[name] for name in self._key)
            if times[key] == len(parts):
                parts.append([])
            parts[times[key]].append(row)
            times[key] += 1
        yield from parts


def inserting(
    table: Table, columns: Sequence[str], ending: Ending = lambda statement: statement, *, key: Sequence[str] = ()
) -> RowStatement:
    """An INSERT of rows in their order. ``key``: what ``ON CONFLICT DO UPDATE`` goes by."""
    for name in columns:
        kind = table.c[name].type
        known = not isinstance(kind, JSONB) or kind.none_as_null or not table.c[name].nullable
        assert known, f"{table.name}.{name}: NULL and JSON's null are two values, see none_as_null"
    rows = RowSet.of(_GIVEN, table, columns)
    one = ending(insert(table).values(_parameters(table, columns)))
    many = ending(insert(table).from_select(list(columns), rows.query, include_defaults=False))
    return RowStatement(CompiledStatement(one), CompiledStatement(many), rows, key)


def updating(table: Table, key: str, columns: Sequence[str]) -> RowStatement:
    """An UPDATE of ``columns`` by ``key``. The rows are locked already, by the caller: the order is the server's."""
    rows = RowSet.of(_GIVEN, table, (key, *columns))
    given = _parameters(table, (key, *columns))
    one = update(table).where(table.c[key] == given.pop(key)).values(given)
    source = rows.source
    many = update(table).where(table.c[key] == source.c[key]).values({name: source.c[name] for name in columns})
    return RowStatement(CompiledStatement(one), CompiledStatement(many), rows)


def _parameters(table: Table, columns: Sequence[str]) -> dict[str, BindParameter[Any]]:
    return {name: bindparam(_given(name), type_=table.c[name].type) for name in columns}


def _given(name: str) -> str:
    return f"{_GIVEN}_{name}"

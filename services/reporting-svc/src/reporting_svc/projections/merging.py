"""Merging events into rows so that any order of the same events ends in the same rows."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, case, func
from sqlalchemy.dialects.postgresql import Insert
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db import Model, inserting, table_of

Row = Mapping[str, Any]


class Merging:
    """Inserts or merges rows by `id`: `newest` columns follow the highest `version`, `earliest` ones keep the smallest
    value. ``refresh``: what has the same version counts as newer (`svckit.db.upsert_newer`).

    Both are commutative and idempotent, which `svckit.db.upsert_newer` is not where events carry different columns.
    """

    def __init__(
        self, model: type[Model], *, newest: Sequence[str], earliest: Sequence[str] = (), refresh: bool = False
    ) -> None:
        self._table = table_of(model)
        self._newest = ("version", *newest)
        self._earliest = earliest
        self._refresh = refresh
        self._statement = inserting(self._table, ("id", *self._newest, *earliest), self._or_merge)

    @property
    def name(self) -> str:
        """The table's."""
        return self._table.name

    async def write(self, session: AsyncSession, rows: Sequence[Row]) -> None:
        """Write the rows with one statement, in the order of their ids; those of one id are merged before."""
        merged: dict[UUID, Row] = {}
        for row in rows:
            known = merged.get(row["id"])
            merged[row["id"]] = row if known is None else self._merged(known, row)
        await self._statement.write(session, [merged[id_] for id_ in sorted(merged)])

    def _merged(self, known: Row, given: Row) -> Row:
        newer = given["version"] > known["version"] or (self._refresh and given["version"] == known["version"])
        times = {name: [row[name] for row in (known, given) if row[name] is not None] for name in self._earliest}
        return {**(given if newer else known), **{name: min(found, default=None) for name, found in times.items()}}

    def _or_merge(self, statement: Insert) -> Insert:
        table, excluded = self._table, statement.excluded
        newer = excluded.version >= table.c.version if self._refresh else excluded.version > table.c.version
        changes: dict[str, ColumnElement[object]] = {
            name: case((newer, excluded[name]), else_=table.c[name]) for name in self._newest
        }
        changes |= {name: func.least(table.c[name], excluded[name]) for name in self._earliest}
        return statement.on_conflict_do_update(index_elements=["id"], set_=changes)

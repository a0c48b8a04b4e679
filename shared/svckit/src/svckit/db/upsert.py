"""Projections: keep the newest version of a row that another service owns."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.compiled_statement import CompiledStatement
from svckit.db.model import Model, table_of
from svckit.db.row_statement import Ending, RowStatement, inserting


async def upsert_newer(
    session: AsyncSession, model: type[Model], values: Mapping[str, Any], *, refresh: bool = False
) -> bool:
    """Insert ``values``, or update the row of the same primary key if ours is older; True if anything was written.

    ``values`` must hold the primary key and ``version``. Redelivered and reordered events do no harm. ``refresh``: a
    row of the same version is written, too. So what is stated again fills the columns that a release has added. Only
    for events that alone decide what stands in the row.
    """
    return bool(await _upserting(model, refresh, *values).rows(session, values))


async def upsert_newer_rows(session: AsyncSession, model: type[Model], rows: Sequence[Mapping[str, Any]]) -> None:
    """The same for many rows of the same columns. Their rows are locked in the order in which they are given."""
    if rows:
        await _upserting_rows(model, *rows[0]).write(session, rows)


@cache
def _upserting(model: type[Model], refresh: bool, *columns: str) -> CompiledStatement:
    newer = _newer(model, refresh, columns)(insert(table_of(model)))
    return CompiledStatement(newer.returning(table_of(model).c.version), columns)


@cache
def _upserting_rows(model: type[Model], *columns: str) -> RowStatement:
    table = table_of(model)
    return inserting(table, columns, _newer(model, False, columns), key=table.primary_key.columns.keys())


def _newer(model: type[Model], refresh: bool, columns: Sequence[str]) -> Ending:
    table = table_of(model)
    key = table.primary_key.columns.keys()

    def ending(statement: Insert) -> Insert:
        given = statement.excluded
        return statement.on_conflict_do_update(
            index_elements=key,
            set_={name: given[name] for name in columns if name not in key},
            where=(table.c.version <= given.version) if refresh else (table.c.version < given.version),
        )

    return ending

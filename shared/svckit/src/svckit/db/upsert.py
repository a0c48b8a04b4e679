"""Projections: keep the newest version of a row that another service owns."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.compiled_statement import CompiledStatement
from svckit.db.model import Model, table_of


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
    await _upserting(model, False, *rows[0]).many(session, rows)


@cache
def _upserting(model: type[Model], refresh: bool, *columns: str) -> CompiledStatement:
    table = table_of(model)
    key = [column.name for column in table.primary_key]
    statement = insert(table)
    given = statement.excluded.version
    newer = statement.on_conflict_do_update(
        index_elements=key,
        set_={name: statement.excluded[name] for name in columns if name not in key},
        where=(table.c.version <= given) if refresh else (table.c.version < given),
    )
    return CompiledStatement(newer.returning(table.c.version), columns)

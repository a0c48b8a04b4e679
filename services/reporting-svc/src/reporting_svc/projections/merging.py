"""Merging an event into a row so that any order of the same events ends in the same row."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Table, case, func
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db import Model


async def merge(
    session: AsyncSession, model: type[Model], *, newest: Mapping[str, Any], earliest: Mapping[str, Any] | None = None
) -> None:
    """Insert or merge by `id`: `newest` columns follow the highest `version`, `earliest` ones keep the smallest value.

    Both are commutative and idempotent, which `svckit.db.upsert_newer` is not where events carry different columns.
    """
    table = model.__table__
    assert isinstance(table, Table)
    once = dict(earliest or {})
    statement = insert(table).values({**newest, **once})
    newer = statement.excluded.version > table.c.version
    changes: dict[str, ColumnElement[Any]] = {
        name: case((newer, statement.excluded[name]), else_=table.c[name]) for name in newest if name != "id"
    }
    changes |= {name: func.least(table.c[name], statement.excluded[name]) for name in once}
    await session.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changes))

"""Projections: keep the newest version of a row that another service owns."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.model import Model, table_of


async def upsert_newer(session: AsyncSession, model: type[Model], values: Mapping[str, Any]) -> bool:
    """Insert ``values``, or update the row of the same primary key if ours is older; True if anything was written.

    ``values`` must hold the primary key and ``version``. Redelivered and reordered events do no harm.
    """
    result = await session.execute(upserting_newer(model, *values).returning(table_of(model).c.version), dict(values))
    return result.first() is not None


@cache
def upserting_newer(model: type[Model], *columns: str) -> Insert:
    """The statement of `upsert_newer` for rows of these columns: run it with a list of rows to keep many at once."""
    table = table_of(model)
    key = [column.name for column in table.primary_key]
    statement = insert(table)
    return statement.on_conflict_do_update(
        index_elements=key,
        set_={name: statement.excluded[name] for name in columns if name not in key},
        where=table.c.version < statement.excluded.version,
    )

"""Projections: keep the newest version of a row that another service owns."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.model import Model


async def upsert_newer(session: AsyncSession, model: type[Model], values: Mapping[str, Any]) -> bool:
    """Insert ``values``, or update the row of the same primary key if ours is older; True if anything was written.

    ``values`` must hold the primary key and ``version``. Redelivered and reordered events do no harm.
    """
    table = model.__table__
    assert isinstance(table, Table)
    key = [column.name for column in table.primary_key]
    statement = insert(table).values(dict(values))
    changed = {name: statement.excluded[name] for name in values if name not in key}
    statement = statement.on_conflict_do_update(
        index_elements=key, set_=changed, where=table.c.version < statement.excluded.version
    )
    result = await session.execute(statement.returning(table.c.version))
    return result.first() is not None

"""Storing new objects on hot paths: one statement, and no bookkeeping of the session's."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import inspect
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.model import Model, table_of
from svckit.db.row_statement import RowStatement, inserting


async def add_new(session: AsyncSession, objects: Sequence[Model]) -> None:
    """Store objects of one model now, as they are. The session does not know them: what changes later is not written.

    Their rows come in the order of the objects. What refers to them can be stored at once.
    """
    if objects:
        statement, attributes = _inserting(type(objects[0]))
        rows = [{column: getattr(one, attribute) for column, attribute in attributes} for one in objects]
        await statement.write(session, rows)


@cache
def _inserting(model: type[Model]) -> tuple[RowStatement, list[tuple[str, str]]]:
    """The statement, and (column, attribute) of what PostgreSQL does not fill in itself."""
    attributes = [
        (attribute.columns[0].name, attribute.key)
        for attribute in inspect(model).column_attrs
        if not attribute.columns[0].server_default
    ]
    return inserting(table_of(model), [column for column, _ in attributes]), attributes

"""Merging events into rows so that any order of the same events ends in the same rows."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, case, func
from sqlalchemy.dialects.postgresql import Insert

from svckit.db import Model, RowStatement, inserting, table_of


def merging(
    model: type[Model], *, newest: Sequence[str], earliest: Sequence[str] = (), refresh: bool = False
) -> RowStatement:
    """The statement that inserts or merges rows by `id`: `newest` columns follow the highest `version`, `earliest` ones
    keep the smallest value. ``refresh``: what has the same version counts as newer (`svckit.db.upsert_newer`).

    Both are commutative and idempotent, which `svckit.db.upsert_newer` is not where events carry different columns.
    """
    table = table_of(model)

    def merged(statement: Insert) -> Insert:
        given, known = statement.excluded.version, table.c.version
        newer = given >= known if refresh else given > known
        changes: dict[str, ColumnElement[object]] = {
            name: case((newer, statement.excluded[name]), else_=table.c[name]) for name in ("version", *newest)
        }
        changes |= {name: func.least(table.c[name], statement.excluded[name]) for name in earliest}
        return statement.on_conflict_do_update(index_elements=["id"], set_=changes)

    return inserting(table, ("id", "version", *newest, *earliest), merged, key=["id"])

"""Many rows go into one statement with the types of their columns, in their order."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import ARRAY, BigInteger, DateTime, Double, LargeBinary, Text, Uuid, func, select, text
from sqlalchemy.dialects.postgresql import JSONB

from svckit.core.ids import uuid7
from svckit.db import CompiledStatement, Database, RowSet, platform

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
COLUMNS = {
    "id": Uuid(),
    "time": DateTime(timezone=True),
    "level": BigInteger(),
    "late_s": Double(),
    "data": JSONB(),
    "offset": Text(),
}
ARRAYS = RowSet("given", {**COLUMNS, "payload": LargeBinary()})
DOCUMENT = RowSet("given", COLUMNS, document=True)
BOTH_WAYS = pytest.mark.parametrize("rows", [ARRAYS, DOCUMENT], ids=["arrays", "document"])


def reading(rows: RowSet) -> CompiledStatement:
    """The rows as they have come, and what PostgreSQL takes them for."""
    query = f"SELECT {rows.names}, jsonb_typeof(data) AS kind, {rows.count} AS count FROM {rows.sql} ORDER BY place"
    return CompiledStatement(text(query).bindparams(*rows.parameters))


def row(number: int, data: Any) -> dict[str, Any]:
    return {
        "id": uuid7(),
        "time": NOON + timedelta(microseconds=number),
        "level": 2**62 + number,
        "late_s": number / 3,
        "payload": bytes([0, 255, number]),
        "data": data,
        "offset": "夜班 {,} \"'\\",
    }


@BOTH_WAYS
async def test_rows_come_through_as_they_are_and_in_their_order(database: Database, rows: RowSet) -> None:
    given = [row(3, [["x"], [{}]]), row(1, {"名": [1, None]}), row(2, "text")]  # a list of lists is one JSON value
    async with database.transaction() as session:
        found = [dict(one) for one in await reading(rows).rows(session, rows.values(given))]
    assert [one.pop("kind") for one in found] == ["array", "object", "string"]
    assert [one.pop("count") for one in found] == [3, 3, 3]
    assert found == [{name: one[name] for name in rows.columns} for one in given]


@BOTH_WAYS
async def test_what_is_none_is_null_in_every_column(database: Database, rows: RowSet) -> None:
    nothing: dict[str, Any] = dict.fromkeys(rows.columns)
    async with database.transaction() as session:
        [found] = await reading(rows).rows(session, rows.values([nothing]))
    assert dict(found) == {**nothing, "kind": None, "count": 1}


@BOTH_WAYS
async def test_no_rows_are_no_rows(database: Database, rows: RowSet) -> None:
    async with database.transaction() as session:
        assert await reading(rows).rows(session, rows.values([])) == []


async def test_core_has_them_as_a_table(database: Database) -> None:
    plain = RowSet("given", {name: type_ for name, type_ in COLUMNS.items() if name != "data"})
    given = [row(3, None), row(1, None)]
    query = CompiledStatement(select(plain.source).order_by(plain.source.c.level))
    async with database.transaction() as session:
        found = await query.rows(session, plain.values(given))
    assert [(one.place, one.id) for one in found] == [(2, given[1]["id"]), (1, given[0]["id"])]


@pytest.mark.parametrize(("type_", "document"), [(ARRAY(Text()), False), (LargeBinary(), True)])
def test_what_would_be_carried_wrongly_is_refused(type_: Any, document: bool) -> None:
    with pytest.raises(ValueError, match="given: bad"):
        RowSet("given", {"bad": type_}, document=document)


async def test_rows_have_the_columns_of_a_table_and_may_be_objects(database: Database) -> None:
    inbox = RowSet.of("done", platform.inbox, ("consumer", "event_id"))

    class Done:
        consumer = "x"
        event_id = UUID(int=1)

    insert = text(f"INSERT INTO inbox ({inbox.names}) SELECT {inbox.names} FROM {inbox.sql}")
    async with database.transaction() as session:
        await CompiledStatement(insert.bindparams(*inbox.parameters)).rows(session, inbox.values_of([Done()]))
        assert await session.scalar(select(func.count()).select_from(platform.inbox)) == 1

"""Rows are written as one alone would be, many with one statement."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import BigInteger, Column, MetaData, Table, Text, select, text
from sqlalchemy.dialects.postgresql import JSONB, Insert

from svckit.audit import open_database
from svckit.core.settings import ServiceSettings
from svckit.db import Database, inserting, updating
from svckit.testing.statement_log import StatementLog, logged

THINGS = Table(
    "things",
    MetaData(),
    Column("id", BigInteger, primary_key=True),
    Column("name", Text, nullable=True),
    Column("data", JSONB, nullable=False),
    Column("extra", JSONB(none_as_null=True), nullable=True),
)
COLUMNS = THINGS.columns.keys()
HOW_MANY = pytest.mark.parametrize("count", [1, 2, 50])
pytestmark = pytest.mark.own_database
Logged = tuple[Database, StatementLog]


@pytest.fixture
async def at(platform_url: str) -> AsyncIterator[Logged]:
    """A database with things in it that is listened to."""
    async with logged(platform_url) as (url, log):
        database = open_database(ServiceSettings(database_url=url), "sample-svc")
        async with database.transaction() as session:
            await session.execute(
                text("CREATE TABLE things (id bigint PRIMARY KEY, name text, data jsonb NOT NULL, extra jsonb)")
            )
        yield database, log
        await database.dispose()


def thing(number: int, **changes: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"id": number, "name": f"第 {number}", "data": [[number], {"x": None}], "extra": None}
    return row | changes


def named_anew(statement: Insert) -> Insert:
    return statement.on_conflict_do_update(index_elements=["id"], set_={"name": statement.excluded.name})


async def stored(database: Database) -> list[dict[str, Any]]:
    async with database.read() as session:
        return [dict(row) for row in (await session.execute(select(THINGS).order_by(THINGS.c.id))).mappings()]


@HOW_MANY
async def test_rows_are_inserted_with_one_statement(at: Logged, count: int) -> None:
    database, log = at
    rows = [thing(number, name=None if number % 2 else "x") for number in range(count)]
    with log.listening() as said:
        async with database.transaction() as session:
            await inserting(THINGS, COLUMNS).write(session, rows)
    assert len(said.texts) == 1
    assert await stored(database) == rows


@HOW_MANY
async def test_what_is_none_is_null_however_many_there_are(at: Logged, count: int) -> None:
    database, _ = at
    async with database.transaction() as session:
        await inserting(THINGS, COLUMNS).write(session, [thing(number) for number in range(count)])
        missing = await session.scalar(text("SELECT count(*) FROM things WHERE extra IS NULL"))
    assert missing == count


async def test_a_column_where_none_would_be_two_values_is_refused() -> None:
    unclear = Table("unclear", MetaData(), Column("data", JSONB, nullable=True))
    with pytest.raises(AssertionError, match="none_as_null"):
        inserting(unclear, ["data"])


async def test_rows_of_one_key_are_written_one_after_the_other(at: Logged) -> None:
    database, log = at
    rows = [thing(1, name="first"), thing(2, name="only"), thing(1, name="second"), thing(1, name="last")]
    with log.listening() as said:
        async with database.transaction() as session:
            await inserting(THINGS, COLUMNS, named_anew, key=["id"]).write(session, rows)
    assert [row["name"] for row in await stored(database)] == ["last", "only"]
    assert len(said.texts) == 3


@HOW_MANY
async def test_rows_are_changed_with_one_statement_and_the_others_are_left_alone(at: Logged, count: int) -> None:
    database, log = at
    async with database.transaction() as session:
        await inserting(THINGS, COLUMNS).write(session, [thing(number) for number in range(count + 1)])
    with log.listening() as said:
        async with database.transaction() as session:
            changes = [{"id": number, "name": f"new {number}"} for number in range(count)]
            await updating(THINGS, "id", ["name"]).write(session, changes)
    assert len(said.texts) == 1
    assert [row["name"] for row in await stored(database)] == [f"new {one}" for one in range(count)] + [f"第 {count}"]


async def test_no_rows_are_no_statement(at: Logged) -> None:
    database, log = at
    with log.listening() as said:
        async with database.transaction() as session:
            await inserting(THINGS, COLUMNS).write(session, [])
            await inserting(THINGS, COLUMNS, named_anew, key=["id"]).write(session, [])
    assert said.texts == []

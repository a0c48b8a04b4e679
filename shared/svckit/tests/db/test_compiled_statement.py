"""Direct statements do what the session's own do, and fail as they fail."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    Identity,
    MetaData,
    Table,
    Text,
    Uuid,
    bindparam,
    func,
    insert,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.db import CompiledStatement, Database, Model, add_new
from svckit.db.platform import timers
from svckit.db.transient_errors import is_transient

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
COLUMNS = ("id", "kind", "subject", "step", "due_at", "next_attempt_at", "payload", "attempts")
INSERT = insert(timers)
OF_SUBJECTS = select(timers.c.id, timers.c.due_at, timers.c.payload).where(
    timers.c.subject == func.any(bindparam("subjects", type_=ARRAY(Text))), timers.c.kind == "bell"
)
Run = Callable[[AsyncSession, Any, dict[str, Any]], Awaitable[Any]]


def timer(subject: str) -> dict[str, Any]:
    """A row with a UUID, times and JSON."""
    payload = {"夜班": [1, None, "x"]}
    values = (uuid7(), "bell", subject, "", NOON, NOON, payload, 0)
    return dict(zip(COLUMNS, values, strict=True))


async def directly(session: AsyncSession, statement: Any, values: dict[str, Any]) -> Any:
    """Our way."""
    return await CompiledStatement(statement, COLUMNS).rows(session, values)


async def by_the_session(session: AsyncSession, statement: Any, values: dict[str, Any]) -> Any:
    """SQLAlchemy's way."""
    return await session.execute(statement, values)


BOTH_WAYS = pytest.mark.parametrize("run", [directly, by_the_session])


async def test_rows_are_written_and_read_with_the_types_of_their_columns(database: Database) -> None:
    rows = [timer("one"), timer("two"), timer("three")]
    async with database.transaction() as session:
        for row in rows:
            await CompiledStatement(INSERT, COLUMNS).rows(session, row)
    async with database.transaction() as session:
        values = {"subjects": ["one", "two"]}
        found = await CompiledStatement(OF_SUBJECTS).rows(session, values)
        by_session = (await session.execute(OF_SUBJECTS, values)).all()
    assert [tuple(row) for row in found] == [tuple(row) for row in by_session]
    assert [(row.id, row.due_at, row.payload) for row in found] == [
        (row["id"], NOON, row["payload"]) for row in rows[:2]
    ]


async def test_a_row_has_no_other_attributes(database: Database) -> None:
    async with database.transaction() as session:
        [row] = await CompiledStatement(text("SELECT 1 AS one")).rows(session, {})
    assert row.one == 1
    assert not hasattr(row, "two")


async def test_they_share_the_transaction_of_the_session(database: Database) -> None:
    """Begun by whichever comes first, seen by both, undone together."""
    count = select(func.count()).select_from(timers)
    with pytest.raises(ZeroDivisionError):
        async with database.transaction() as session:
            await CompiledStatement(INSERT, COLUMNS).rows(session, timer("one"))
            await session.execute(INSERT, timer("two"))
            assert await session.scalar(count) == 2
            raise ZeroDivisionError
    async with database.transaction() as session:
        assert await session.scalar(count) == 0


@BOTH_WAYS
async def test_a_broken_invariant_is_the_same_error_and_ends_the_transaction(database: Database, run: Run) -> None:
    row = timer("one")
    with pytest.raises(IntegrityError) as failed:
        async with database.transaction() as session:
            await run(session, INSERT, row)
            await run(session, INSERT, row)
    assert getattr(failed.value.orig, "sqlstate", None) == "23505"
    async with database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(timers)) == 0


@BOTH_WAYS
async def test_a_killed_connection_is_trouble_that_passes_and_is_not_used_again(database: Database, run: Run) -> None:
    with pytest.raises(DBAPIError) as failed:
        async with database.transaction() as session:
            await run(session, text("SELECT 1"), {})
            await _kill(database, await session.scalar(text("SELECT pg_backend_pid()")))
            await run(session, text("SELECT 1"), {})
    assert failed.value.connection_invalidated
    assert is_transient(failed.value)
    async with database.transaction() as session:
        await run(session, text("SELECT 1"), {})


@BOTH_WAYS
async def test_a_connection_that_died_in_the_pool_is_trouble_that_passes(database: Database, run: Run) -> None:
    """The very first word, BEGIN, fails."""
    async with database.transaction() as session:
        pid = await session.scalar(text("SELECT pg_backend_pid()"))
    admin = await database.dedicated()
    await admin.execute("SELECT pg_terminate_backend($1, 5000)", pid)
    await admin.close()
    with pytest.raises(DBAPIError) as failed:
        async with database.transaction() as session:
            await run(session, text("SELECT 1"), {})
    assert failed.value.connection_invalidated
    async with database.transaction() as session:
        await run(session, text("SELECT 1"), {})


@BOTH_WAYS
async def test_an_exhausted_pool_is_trouble_that_passes(database: Database, run: Run) -> None:
    defaults = ServiceSettings.model_fields
    most = defaults["database_pool_size"].default + defaults["database_pool_overflow"].default
    slots = [database.engine.connect() for _ in range(most)]
    for slot in slots:
        await slot.start()
    with pytest.raises(PoolTimeout) as failed:
        async with database.transaction() as session:
            await run(session, text("SELECT 1"), {})
    assert is_transient(failed.value)
    for slot in slots:
        await slot.close()


async def _kill(database: Database, pid: int) -> None:
    async with database.transaction() as session:
        await session.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": pid})


async def test_a_statement_alone_is_durable_and_its_errors_are_the_sessions(database: Database) -> None:
    statement = CompiledStatement(INSERT, COLUMNS)
    await statement.alone(database.engine, timer("one"))
    with pytest.raises(IntegrityError) as failed:
        await statement.alone(database.engine, timer("one"))
    assert getattr(failed.value.orig, "sqlstate", None) == "23505"
    async with database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(timers)) == 1


async def test_a_statement_alone_meets_a_dead_connection_once(database: Database) -> None:
    asks = CompiledStatement(text("SELECT pg_backend_pid() AS pid"))
    [row] = await asks.alone(database.engine, {})
    admin = await database.dedicated()
    await admin.execute("SELECT pg_terminate_backend($1, 5000)", row.pid)
    await admin.close()
    with pytest.raises(DBAPIError) as failed:
        await asks.alone(database.engine, {})
    assert failed.value.connection_invalidated
    assert is_transient(failed.value)
    [again] = await asks.alone(database.engine, {})
    assert again.pid != row.pid


@BOTH_WAYS
async def test_a_statement_that_is_cancelled_leaves_a_pool_that_works(database: Database, run: Run) -> None:
    async def wait() -> None:
        async with database.transaction() as session:
            await run(session, text("SELECT pg_sleep(30)"), {})

    waiting = asyncio.create_task(wait())
    await asyncio.sleep(0.1)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    async with database.transaction() as session:
        await run(session, text("SELECT 1"), {})


async def test_arrays_and_uuids_are_given_as_they_are(database: Database) -> None:
    ids = [uuid7(), uuid7()]
    query = text("SELECT unnest(:ids) AS id").bindparams(bindparam("ids", type_=ARRAY(Uuid)))
    async with database.transaction() as session:
        assert [row.id for row in await CompiledStatement(query).rows(session, {"ids": ids})] == ids


async def test_a_value_that_was_forgotten_is_an_error_and_not_null(database: Database) -> None:
    row = timer("one")
    del row["payload"]
    async with database.transaction() as session:
        with pytest.raises(KeyError, match="payload"):
            await CompiledStatement(INSERT, COLUMNS).rows(session, row)
        with pytest.raises(KeyError, match="subjects"):
            await CompiledStatement(OF_SUBJECTS).rows(session, {})


class Fact(Model):
    """The fixtures' table, with a number that PostgreSQL gives and a column named unlike its attribute."""

    __tablename__ = "facts"
    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    said: Mapped[str] = mapped_column("text")


async def test_new_objects_are_stored_in_their_order_and_postgresql_fills_in_its_own(database: Database) -> None:
    async with database.transaction() as session:
        await add_new(session, [Fact(said="one"), Fact(said="two")])
        await add_new(session, [])
        assert list(await session.scalars(select(Fact.said).order_by(Fact.id))) == ["one", "two"]


async def test_a_list_of_changing_length_is_refused(database: Database) -> None:
    async with database.transaction() as session:
        with pytest.raises(AssertionError, match="ANY"):
            await CompiledStatement(select(timers.c.id).where(timers.c.kind.in_(["bell"]))).rows(session, {})


async def test_a_default_of_pythons_that_would_be_forgotten_is_refused(database: Database) -> None:
    things = Table("things", MetaData(), Column("id", Uuid, default=uuid7), Column("name", Text))
    async with database.transaction() as session:
        with pytest.raises(AssertionError, match="must be given"):
            await CompiledStatement(insert(things), ["name"]).rows(session, {"name": "one"})

"""Every statement is counted once for each time it is run, whichever way it takes to the server."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Text, bindparam, text

from svckit.audit import open_database
from svckit.core.settings import ServiceSettings
from svckit.db import CompiledStatement, Database
from svckit.db.compiled_statement import driver_of
from svckit.testing.statement_log import Cost, StatementLog, logged

_FACT = CompiledStatement(text("INSERT INTO facts (text) VALUES (:text)").bindparams(bindparam("text", type_=Text())))
Logged = tuple[Database, StatementLog]


@pytest.fixture
async def at(platform_url: str) -> AsyncIterator[Logged]:
    """A database that is listened to, and whose first connection is open."""
    async with logged(platform_url) as (url, log):
        database = open_database(ServiceSettings(database_url=url), "sample-svc")
        await database.ping()
        yield database, log
        await database.dispose()


async def test_a_statement_of_the_session_counts_as_often_as_it_is_run(at: Logged) -> None:
    database, log = at
    with log.listening() as heard:
        async with database.read() as session:
            for _ in range(3):
                await session.execute(text("SELECT count(*) FROM facts"))
    assert heard.cost == Cost(transactions=1, statements=3)
    assert set(heard.texts) == {"SELECT count(*) FROM facts"}


async def test_a_statement_straight_to_the_driver_counts_too(at: Logged) -> None:
    database, log = at
    with log.listening() as heard:
        async with database.transaction() as session:
            await _FACT.rows(session, {"text": "one"})
    assert heard.cost == Cost(transactions=1, statements=1)


@pytest.mark.parametrize("rows", [1, 3])
async def test_many_rows_by_one_call_are_as_many_statements_as_binds(at: Logged, rows: int) -> None:
    database, log = at
    with log.listening() as heard:
        async with database.transaction() as session:
            driver = await driver_of(session)
            await driver.executemany("INSERT INTO facts (text) VALUES ($1)", [(str(number),) for number in range(rows)])
    assert heard.cost == Cost(transactions=1, statements=rows)


async def test_copy_is_a_statement_and_so_is_a_savepoint(at: Logged) -> None:
    database, log = at
    with log.listening() as heard:
        async with database.transaction() as session, session.begin_nested():
            driver = await driver_of(session)
            await driver.copy_records_to_table("facts", records=[("x" * 100_000,)], columns=["text"])
    assert heard.transactions == 1
    assert [said.split()[0] for said in heard.texts] == ["SAVEPOINT", "COPY", "RELEASE"]


async def test_what_is_said_before_and_after_is_not_heard(at: Logged) -> None:
    database, log = at
    await database.ping()
    with log.listening() as heard:
        pass
    await database.ping()
    assert heard.cost == Cost(transactions=0, statements=0)


async def test_a_new_connection_costs_nothing_of_the_services_own(at: Logged) -> None:
    database, log = at
    with log.listening() as heard:
        await database.engine.dispose()
        await database.ping()
    assert heard.texts == ["SELECT 1"]


async def test_more_than_the_limit_fails_and_shows_the_statements(at: Logged) -> None:
    database, log = at
    with log.listening() as heard:
        await database.ping()
    heard.assert_at_most(Cost(transactions=1, statements=1))
    with pytest.raises(AssertionError, match="SELECT 1"):
        heard.assert_at_most(Cost(transactions=1, statements=0))
    with pytest.raises(AssertionError, match="SELECT 1"):
        heard.assert_at_most(Cost(transactions=0, statements=1))

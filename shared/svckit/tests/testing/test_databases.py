"""Databases that tests share are as new for each of them, and whoever leaves one otherwise is told so."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.testing import databases
from svckit.testing.databases import APPLICATION, Template, database_url, fresh_database, template_of
from svckit.testing.fingerprint import differences, fingerprint_of, query_for
from svckit.testing.pool import FEW_BYTES, NotReset, kept_engine, pooled_database

SCHEMA = """
CREATE TABLE posts (code text PRIMARY KEY, name text, shouted text GENERATED ALWAYS AS (upper(name)) STORED);
INSERT INTO posts (code, name) VALUES ('chief', 'Duty chief'), ('guard', 'Guard');
CREATE TABLE people (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, post text REFERENCES posts, name text);
CREATE TABLE head (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), position bigint NOT NULL);
INSERT INTO head (position) VALUES (0);
CREATE SEQUENCE numbers START 100;
SELECT nextval('numbers');
CREATE TABLE readings (at date NOT NULL, value float) PARTITION BY RANGE (at);
CREATE TABLE readings_default PARTITION OF readings DEFAULT;
CREATE SCHEMA audit;
CREATE TABLE audit.entries (seq bigint PRIMARY KEY, entry text);
CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'append-only'; END$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entries
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
"""
WRITING = {
    "rows": "INSERT INTO people (post, name) VALUES ('chief', 'Wang'), ('guard', 'Li')",
    "many rows": "INSERT INTO people (post, name) SELECT 'guard', repeat('x', 100) FROM generate_series(1, 5000)",
    "a number drawn and not used": "BEGIN; INSERT INTO people (name) VALUES ('nobody'); ROLLBACK",
    "a sequence that goes on": "SELECT nextval('numbers'), nextval('numbers')",
    "a sequence that starts again": "SELECT setval('numbers', 100, false)",
    "what migrations wrote, changed": "UPDATE head SET position = 7; UPDATE posts SET name = 'Chief'",
    "what migrations wrote, removed": "DELETE FROM posts",
    "what migrations wrote, added to": "INSERT INTO posts (code) VALUES ('cook');"
    " INSERT INTO people (post) VALUES ('cook')",
    "a partition": "CREATE TABLE readings_1 PARTITION OF readings FOR VALUES FROM ('2026-11-23') TO ('2026-11-24');"
    " INSERT INTO readings VALUES ('2026-11-23', 1), ('2030-01-01', 2)",
    "an append-only log": "INSERT INTO audit.entries VALUES (1, 'said')",
    "a transaction left open": "BEGIN; INSERT INTO people (name) VALUES ('late'); LOCK TABLE posts",
}
LASTING = {
    "a table": "CREATE TABLE more (one int)",
    "a table gone": "DROP TABLE people",
    "a column": "ALTER TABLE people ADD age int",
    "a default": "ALTER TABLE people ALTER name SET DEFAULT 'x'",
    "a change taken back": "ALTER TABLE people RENAME name TO called; ALTER TABLE people RENAME called TO name",
    "a constraint": "ALTER TABLE people ADD CHECK (name <> '')",
    "an index": "CREATE INDEX ON people (name)",
    "a trigger switched off": "ALTER TABLE audit.entries DISABLE TRIGGER append_only",
    "a function": "CREATE OR REPLACE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN END$$",
    "a right": "GRANT SELECT ON people TO PUBLIC",
    "a right to a schema": "GRANT ALL ON SCHEMA audit TO PUBLIC",
    "an owner": f"ALTER TABLE people OWNER TO {databases.MIGRATOR}",
    "storage": "ALTER TABLE people SET (fillfactor = 10)",
    "a partition gone": "DROP TABLE readings_default",
    "a sequence's step": "ALTER SEQUENCE numbers INCREMENT 5",
    "a setting": "DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = ''UTC''', current_database()); END$$",
}


async def _make(url: str) -> None:
    await _run(url, SCHEMA)


async def _run(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def _contents(url: str) -> dict[str, Any]:
    """What is in the tables, asked in another way than the guard does."""
    connection = await asyncpg.connect(url)
    try:
        tables = await connection.fetch("SELECT oid::regclass::text FROM pg_class WHERE relkind = 'r' AND oid >= 16384")
        return {name: await connection.fetch(f"SELECT * FROM {name}") for (name,) in tables} | {
            "next person": await connection.fetchval("SELECT last_value FROM people_id_seq"),
            "next number": await connection.fetchrow("SELECT last_value, is_called FROM numbers"),
        }
    finally:
        await connection.close()


@pytest.fixture(scope="module")
def template(postgres_server: str) -> Template:
    return Template(f"sample_{uuid7().hex[-8:]}", _make, (Path(__file__),))


def _named(url: str) -> str:
    return str(make_url(url).database)


@pytest.mark.parametrize("what", WRITING)
async def test_the_next_one_finds_the_database_as_new_whatever_was_written(template: Template, what: str) -> None:
    async with fresh_database(template) as untouched, pooled_database(template) as url:
        new, name, left = await _contents(untouched), _named(url), await asyncpg.connect(database_url(_named(url)))
        await left.execute(WRITING[what])
    async with pooled_database(template) as url:
        assert _named(url) == name
        assert await _contents(url) == new
        await _run(url, WRITING["rows"])
    left.terminate()


@pytest.mark.parametrize("what", LASTING)
async def test_who_changes_it_for_good_is_told_and_the_next_one_gets_another(template: Template, what: str) -> None:
    with pytest.raises(NotReset, match="own_database"):
        async with pooled_database(template) as url:
            spoiled = _named(url)
            await _run(database_url(spoiled), LASTING[what])
    async with pooled_database(template) as url:
        assert _named(url) != spoiled
    connection = await asyncpg.connect(databases.server_url())
    assert await connection.fetchval("SELECT count(*) FROM pg_database WHERE datname = $1", spoiled) == 0
    await connection.close()


@pytest.mark.parametrize("what", [what for what in WRITING if what != "a transaction left open"])
async def test_the_guard_sees_each_thing_that_a_reset_puts_back(template: Template, what: str) -> None:
    """The negative control: without the reset, the fingerprint is another."""
    async with fresh_database(template) as url:
        connection = await asyncpg.connect(database_url(_named(url)))
        query = await query_for(connection)
        before = await fingerprint_of(connection, query)
        assert differences(before, await fingerprint_of(connection, query)) == []
        await connection.execute(WRITING[what])
        assert differences(before, await fingerprint_of(connection, query)) != []
        await connection.close()


async def test_those_who_use_one_at_the_same_time_have_different_ones(template: Template) -> None:
    async with pooled_database(template) as one, pooled_database(template) as other:
        assert one != other


async def test_a_large_table_is_made_anew_instead_of_carrying_its_dead_rows_along(template: Template) -> None:
    async with pooled_database(template) as url:
        await _run(url, WRITING["many rows"])
    async with pooled_database(template) as url:
        connection = await asyncpg.connect(url)
        assert await connection.fetchval("SELECT pg_relation_size('people')") < FEW_BYTES
        await connection.close()


async def test_a_database_whose_connections_were_all_ended_is_reset_all_the_same(template: Template) -> None:
    async with pooled_database(template) as url:
        await _run(url, WRITING["rows"])
        await databases.execute(
            f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{_named(url)}'"
        )
    async with pooled_database(template) as again:
        assert again == url


@pytest.fixture
async def counted(postgres_server: str) -> AsyncIterator[tuple[Template, list[str]]]:
    """A template, and where it was made."""
    made: list[str] = []

    async def make(url: str) -> None:
        made.append(_named(url))
        await _run(url, "CREATE TABLE one (id int)")

    yield Template(f"counted_{uuid7().hex[-8:]}", make, ()), made
    for url in made:
        await databases.drop(url.removesuffix("_unfinished"))


def _as_another_process() -> None:
    """Other processes know nothing of what this one has seen."""
    databases._known.clear()


async def test_a_template_is_made_once_however_many_ask_for_it(counted: tuple[Template, list[str]]) -> None:
    template, made = counted

    async def ask() -> str:
        _as_another_process()
        return await template_of(template)

    assert len({await one for one in [asyncio.create_task(ask()) for _ in range(4)]}) == 1
    assert len(made) == 1


async def test_what_a_process_left_unfinished_is_no_template(counted: tuple[Template, list[str]]) -> None:
    template, made = counted

    async def dies(url: str) -> None:
        await template.build(url)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await template_of(Template(template.name, dies, template.code))
    assert await template_of(template) == made[0].removesuffix("_unfinished")
    assert len(made) == 2
    async with fresh_database(template) as url:
        await _run(url, "INSERT INTO one VALUES (1)")
        assert make_url(url).username == APPLICATION


async def test_other_code_makes_another_template(tmp_path: Path, counted: tuple[Template, list[str]]) -> None:
    template, made = counted
    (tmp_path / "one.py").write_text("one")
    (tmp_path / "two.py").write_text("two")
    names = {
        await template_of(Template(template.name, template.build, (tmp_path / f"{n}.py",))) for n in ("one", "two")
    }
    assert len(names) == len(made) == 2


# pg_locks shows the whole server, where other tests hold locks in databases of their own.
HELD = """
SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


@pytest.mark.parametrize("what", ["nothing", "a lock of the session", "a transaction left open", "it is ended"])
async def test_a_connection_that_waits_for_work_serves_the_next_one_and_no_other_does(
    template: Template, what: str
) -> None:
    left: list[AsyncConnection] = []

    async def used(work: str | None) -> tuple[int, Any]:
        """The server's process that served, and whether anybody holds the lock."""
        async with pooled_database(template) as url, AsyncExitStack() as stack:
            engine = await stack.enter_async_context(kept_engine(ServiceSettings(database_url=url), "test"))
            async with engine.begin() as connection:
                pid = (await connection.execute(text("SELECT pg_backend_pid()"))).scalar_one()
                held = (await connection.execute(text(HELD))).scalar_one()
                if work:
                    await connection.execute(text(work))
            if what == "a transaction left open":
                left.append(await engine.connect())
                await left[-1].execute(text("SELECT 1"))
            if what == "it is ended":
                await databases.execute(f"SELECT pg_terminate_backend({pid}, 5000)")
            return pid, held

    first, _ = await used("SELECT pg_advisory_lock(1)" if what == "a lock of the session" else None)
    again, held = await used(None)
    assert (again == first) == (what == "nothing")
    assert held == 0
    for one in left:
        await one.invalidate()

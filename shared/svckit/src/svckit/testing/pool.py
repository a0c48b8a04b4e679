"""Databases that one test after another uses: emptied instead of copied anew, which costs a tenth.

After each use everything is put back as it was in the template, and the fingerprint is compared with the first one.
Whoever has changed more than can be put back (the schema, say) fails with `NotReset`, and its database is dropped.
"""

from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO

import asyncpg
from sqlalchemy.ext.asyncio import AsyncEngine

from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.testing.databases import APPLICATION, Source, copy, database_url, drop, template_of
from svckit.testing.engines import END_OTHERS, KeptEngines
from svckit.testing.fingerprint import (
    SEQUENCE,
    TABLE,
    Connection,
    Fingerprint,
    differences,
    fingerprint_of,
    query_for,
)

FEW_BYTES = 256 * 1024
"""A table of up to so many bytes is emptied by DELETE: its files stay, and TRUNCATE makes each of them anew (4 ms of a
processor for a table with three indexes). A larger one would carry too many dead rows along.
"""
_FILES = """SELECT format('%I.%I', nspname, relname) AS name, relispartition AS partition,
        pg_relation_size(c.oid) AS bytes
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    WHERE relkind = 'r' AND c.oid >= 16384 AND nspname <> 'pg_toast'"""
_SETTINGS = {"session_replication_role": "replica", "lock_timeout": "10s", "application_name": "pool of databases"}
"""As a replica: no foreign key and no trigger has a say in what is put back."""

_idle: defaultdict[str, list["PooledDatabase"]] = defaultdict(list)
"""This process's databases that nobody uses just now, by template."""
_in_use: dict[str, "PooledDatabase"] = {}
"""And those that somebody does, by the URL that they were given."""


class NotReset(Exception):
    """A test has left something in its database that emptying the tables does not put back."""

    def __init__(self, what: list[str]) -> None:
        super().__init__(
            f"This test has changed its database for good: {', '.join(what)}. Where databases are shared, a test may"
            " write rows and add partitions. Mark one that does more with @pytest.mark.own_database."
        )
        self.what = what


class PooledDatabase:
    """A database, and what it was like when it was new."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.engines = KeptEngines()
        self._connection: Connection | None = None
        self._query = ""
        self._original: Fingerprint = {}
        self._rows: dict[str, bytes] = {}

    @classmethod
    async def copied_from(cls, template: str) -> "PooledDatabase":
        """A new one."""
        database = cls(f"test_{uuid7().hex}")
        await copy(template, database.name)
        connection = await database._connected()
        database._query = await query_for(connection)
        database._original = await fingerprint_of(connection, database._query)
        for table in database._filled:
            database._rows[table] = await _rows_of(connection, table)
        return database

    @property
    def _filled(self) -> list[str]:
        """The tables that have rows when the database is new: migrations wrote them."""
        return [what.removeprefix(TABLE) for what, rows in self._original.items() if what.startswith(TABLE) and rows]

    async def reset(self) -> None:
        """Put everything back as it was. Raises `NotReset` unless the fingerprint says that it is."""
        try:
            connection = await self._connected()
            others = await connection.fetch(END_OTHERS, self.engines.pids)
            await self.engines.keep_only(one["pid"] for one in others if not one["ended"])
            await self._empty(connection)
            changed = await self._changed(connection)
            if changed:
                await self._put_back(connection, changed)
                changed = await self._changed(connection)
        except asyncpg.PostgresError as error:
            raise NotReset([str(error)]) from error
        if changed:
            raise NotReset(changed)

    async def drop(self) -> None:
        """Remove it."""
        await self.engines.forget()
        if self._connection is not None:
            self._connection.terminate()
        await drop(self.name)

    async def _connected(self) -> "Connection":
        """The connection that is kept for all resets, anew where a test has ended it with all others."""
        if self._connection is None or self._connection.is_closed():
            self._connection = await asyncpg.connect(
                database_url(self.name),
                server_settings=_SETTINGS,
                max_cached_statement_lifetime=0,
                max_cacheable_statement_size=0,
            )
        return self._connection

    async def _empty(self, connection: "Connection") -> None:
        """Remove all rows but those of the tables that had some, and the partitions that were added."""
        files = await connection.fetch(_FILES)
        added = [file["name"] for file in files if file["partition"] and TABLE + file["name"] not in self._original]
        written = [file for file in files if file["bytes"] and file["name"] not in (*added, *self._rows)]
        large = [file["name"] for file in written if file["bytes"] > FEW_BYTES]
        statements = [f"DELETE FROM {file['name']}" for file in written if file["bytes"] <= FEW_BYTES]
        if added:
            statements.append(f"DROP TABLE {', '.join(added)}")
        if large:
            statements.append(f"TRUNCATE {', '.join(large)} CASCADE")
        if statements:
            await connection.execute("; ".join(statements))

    async def _put_back(self, connection: "Connection", changed: list[str]) -> None:
        """The rows that migrations wrote, and the state of the sequences."""
        for what in changed:
            if what.startswith(TABLE) and (rows := self._rows.get(what.removeprefix(TABLE))):
                await _write_rows(connection, what.removeprefix(TABLE), rows)
            elif what.startswith(SEQUENCE) and (state := self._original.get(what)):
                value, _, given = state.partition(" ")
                name = what.removeprefix(SEQUENCE)
                await connection.execute("SELECT setval($1::text::regclass, $2, $3)", name, int(value), given == "t")

    async def _changed(self, connection: "Connection") -> list[str]:
        return differences(self._original, await fingerprint_of(connection, self._query))


@asynccontextmanager
async def pooled_database(source: Source) -> AsyncIterator[str]:
    """A service's URL of a database like a new one made from ``source``, that others use before and afterwards. One
    connection of the superuser stays open to it, and is idle, as those of `kept_engine` are.

    Raises `NotReset` at the end, where the block has changed what cannot be put back.
    """
    template = await template_of(source)
    idle = _idle[template]
    database = idle.pop() if idle else await PooledDatabase.copied_from(template)
    url = database_url(database.name, APPLICATION)
    _in_use[url] = database
    try:
        yield url
    finally:
        del _in_use[url]
        try:
            await database.reset()
        except BaseException:
            await database.drop()
            raise
        idle.append(database)


@asynccontextmanager
async def kept_engine(settings: ServiceSettings, name: str) -> AsyncIterator[AsyncEngine]:
    """The engine of a service's settings; for a database of the pool one that earlier tests have used."""
    database = _in_use.get(settings.database_url.get_secret_value())
    engines = database.engines if database else KeptEngines()
    engine = engines.take(settings, name)
    try:
        yield engine.engine
    finally:
        await engines.put_back(settings, name, engine)
        if database is None:
            await engines.forget()


async def drop_idle_databases() -> None:
    """Drop this process's pool."""
    for databases in _idle.values():
        while databases:
            await databases.pop().drop()


async def _rows_of(connection: "Connection", table: str) -> bytes:
    rows = BytesIO()
    schema, _, name = table.rpartition(".")
    await connection.copy_from_table(name, schema_name=schema, output=rows, format="binary")
    return rows.getvalue()


async def _write_rows(connection: "Connection", table: str, rows: bytes) -> None:
    schema, _, name = table.rpartition(".")
    async with connection.transaction():
        await connection.execute(f"DELETE FROM {table}")
        await connection.copy_to_table(name, schema_name=schema, source=BytesIO(rows), format="binary")

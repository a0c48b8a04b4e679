"""Many rows from few: every row of a database again, many times, under other names.

What makes a list long differs from list to list; here all tables grow at once, by SQL and without the services' rules.
Ids are replaced alike in all rows, so that copies belong to one another as their originals do.
"""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg
from sqlalchemy.engine import make_url

from svckit.testing import Harness
from svckit.testing.databases import database_url

Row = dict[str, Any]
Kinds = Mapping[str, str]
"""Types of columns by their names."""
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_TABLES = """
    SELECT c.oid::regclass::text AS name,
        array_agg(quote_ident(attname) ORDER BY attnum) FILTER (WHERE attgenerated = '') AS columns,
        array_agg(attname || ' ' || atttypid::regtype) FILTER (WHERE attidentity <> ''
            OR in_unique_index AND atttypid = 'bytea'::regtype
            OR atttypid IN ('int4'::regtype, 'int8'::regtype) AND EXISTS (
                SELECT FROM pg_constraint WHERE conrelid = c.oid AND contype = 'f' AND conkey = ARRAY[attnum]
            )) AS ids,
        array_agg(attname || ' ' || atttypid::regtype) FILTER (WHERE in_unique_index AND NOT EXISTS (
            SELECT FROM pg_constraint WHERE conrelid = c.oid AND contype = 'c' AND attnum = ANY(conkey)
                AND pg_get_constraintdef(oid) LIKE '%ARRAY[%'
        )) AS names
    FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
        CROSS JOIN LATERAL (SELECT EXISTS (
            SELECT FROM pg_index WHERE indrelid = c.oid AND indisunique AND (attnum = ANY(indkey) OR EXISTS (
                SELECT FROM pg_depend WHERE objid = indexrelid AND refobjid = c.oid AND refobjsubid = attnum
            ))
        )) AS indexed(in_unique_index)
    WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = ANY('{public,audit}'::regnamespace[])
        AND relname !~ '_version$'
    GROUP BY c.oid"""
"""``ids``: columns that name rows, beside the UUIDs. ``names``: those of unique indexes, unless a CHECK lists their
values.
"""
_ALLOW = """
    DO $$ DECLARE one record; BEGIN
        FOR one IN SELECT conrelid::regclass AS place, conname FROM pg_constraint
            WHERE connamespace = ANY('{public,audit}'::regnamespace[]) AND conislocal
                AND (contype = 'c' OR contype IN ('u', 'x') AND condeferrable)
        LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.place, one.conname); END LOOP;
    END $$"""
"""Copies are not what a service would write: two shifts of one person at one time, numbers that are no numbers."""
_NUMBERS = frozenset({"integer", "bigint"})
_STEP = 1_000
"""Numbers of copies are so far apart."""


@dataclass(frozen=True)
class Table:
    """One table, and what it held at first."""

    name: str
    columns: list[str]
    ids: Kinds
    names: Kinds
    rows: list[Row]


class Copies:
    """The rows that a database holds when this is made, and more of the like."""

    def __init__(self, url: str, tables: list[Table]) -> None:
        self._url = url
        self._tables = tables
        self._made = 0

    @classmethod
    async def of(cls, harness: Harness) -> "Copies":
        """Of what the harness's service has stored by now. Its database is one that nobody uses afterwards."""
        url = database_url(str(make_url(harness.runtime.settings.database_url.get_secret_value()).database))
        connection = await asyncpg.connect(url)
        try:
            tables = [await _read(connection, one) for one in await connection.fetch(_TABLES)]
            await connection.execute(_ALLOW)
            return cls(url, tables)
        finally:
            await connection.close()

    async def add(self, count: int, *, keep: Collection[UUID] = ()) -> None:
        """So many copies of every row. They belong to what ``keep`` names, as their originals do, and else to copies.
        What the database would not have twice is left out.
        """
        numbers = range(self._made + 1, self._made + count + 1)
        self._made += count
        kept = frozenset(map(str, keep))
        connection = await asyncpg.connect(self._url, server_settings={"session_replication_role": "replica"})
        try:
            for table in self._tables:
                await _multiply(connection, table, numbers, kept)
        finally:
            await connection.close()


async def _read(connection: Any, found: Any) -> Table:
    ids, names = (dict(one.split(" ", 1) for one in found[of] or ()) for of in ("ids", "names"))
    rows = await connection.fetch(f"SELECT to_jsonb(t)::text FROM {found['name']} t")
    return Table(found["name"], found["columns"], ids, names, [json.loads(row[0]) for row in rows])


async def _multiply(connection: Any, table: Table, numbers: Iterable[int], keep: Collection[str]) -> None:
    """With other ids alone, where the table takes them; else with other numbers, too, other names, or both."""
    copies = [(_copied(table, row, number, keep), number) for number in numbers for row in table.rows]
    names = {name: kind for name, kind in table.names.items() if name not in table.ids}
    counting = {name: kind for name, kind in names.items() if kind in _NUMBERS}
    for kinds in ({}, counting, names.keys() - counting, names):
        chosen = {name: names[name] for name in kinds}
        if await _insert(connection, table, [_varied(row, chosen, number) for row, number in copies]) == len(copies):
            break


def _copied(table: Table, row: Row, number: int, keep: Collection[str]) -> Row:
    def other(found: re.Match[str]) -> str:
        return found[0] if found[0] in keep else str(UUID(int=UUID(found[0]).int ^ number << 32))

    copy: Row = json.loads(_UUID.sub(other, json.dumps(row)))
    return _varied(copy, table.ids, number)


def _varied(row: Row, kinds: Kinds, number: int) -> Row:
    changed = {name: _other(row[name], kind, number) for name, kind in kinds.items() if row[name] is not None}
    return row | changed


def _other(value: Any, kind: str, number: int) -> Any:
    if kind in _NUMBERS:
        return value + number * _STEP
    if kind == "bytea":
        return f"{value[:-4]}{number:04x}"
    return f"{value}-{number}" if kind == "text" and not _UUID.fullmatch(value) else value


async def _insert(connection: Any, table: Table, rows: list[Row]) -> int:
    """How many the table has taken."""
    columns = ", ".join(table.columns)
    status = await connection.execute(
        f"""INSERT INTO {table.name} ({columns}) OVERRIDING SYSTEM VALUE
        SELECT {columns} FROM jsonb_populate_recordset(NULL::{table.name}, $1::jsonb) ON CONFLICT DO NOTHING""",
        json.dumps(rows),
    )
    return int(status.rsplit(" ", 1)[1])

"""What a database holds, as one query tells it: the schema, every row of every table, and where the sequences stand.

Two databases copied from one template have the same fingerprint until somebody writes to one of them. The schema is
known by the versions (``xmin``) of its rows in the system's catalogs, which a copy keeps: even a change that was taken
back shows, but nothing that PostgreSQL does by itself.
"""

from typing import Any, TypeAlias

import asyncpg

Connection: TypeAlias = "asyncpg.Connection[Any]"
Fingerprint = dict[str, str | None]
"""What is told, by its name: `table …` (a hash of the rows, or None without any), `sequence …` (the last value, and
whether it was given), a catalog, `database` (its owner, rights and settings).
"""

_FIRST_OF_USERS = 16384
"""The first number PostgreSQL gives to what is not its own."""
_CATALOGS = {
    "pg_attrdef": "oid",
    "pg_attribute": "attrelid",
    "pg_constraint": "oid",
    "pg_default_acl": "oid",
    "pg_event_trigger": "oid",
    "pg_extension": "oid",
    "pg_index": "indexrelid",
    "pg_partitioned_table": "partrelid",
    "pg_policy": "oid",
    "pg_proc": "oid",
    "pg_publication": "oid",
    "pg_rewrite": "oid",
    "pg_sequence": "seqrelid",
    "pg_statistic_ext": "oid",
    "pg_trigger": "oid",
    "pg_type": "oid",
}
_RELATIONS = """SELECT 'pg_class', md5(string_agg(concat_ws(' ', oid, relname, relnamespace, relkind, relowner, relacl,
    reloptions, relpersistence, relreplident, relrowsecurity, relforcerowsecurity, relispartition), ',' ORDER BY oid))
    FROM pg_class WHERE oid >= 16384"""
"""What matters of `pg_class`: the rest of its rows tells of files and statistics."""
_NAMESPACES = """SELECT 'pg_namespace', string_agg(concat_ws(' ', nspname, nspowner, nspacl), ',' ORDER BY oid)
    FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'"""
_DATABASE = """SELECT 'database', concat_ws(' ', datdba, datallowconn, datconnlimit, datacl, (
        SELECT string_agg(concat_ws(' ', setrole, setconfig), ',' ORDER BY setrole) FROM pg_db_role_setting
        WHERE setdatabase = d.oid), (SELECT count(*) FROM pg_largeobject_metadata))
    FROM pg_database d WHERE datname = current_database()"""
_NAMES = """SELECT format('%I.%I', nspname, relname) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    WHERE relkind = $1::text::"char" AND c.oid >= 16384 AND nspname <> 'pg_toast' ORDER BY 1"""
TABLE, SEQUENCE = "table ", "sequence "
"""What the names of tables (`public.outbox`) and sequences begin with in a fingerprint."""


async def query_for(connection: "Connection") -> str:
    """The query that tells the fingerprint of a database with the tables and sequences of this one."""
    tables = [row[0] for row in await connection.fetch(_NAMES, "r")]
    sequences = [row[0] for row in await connection.fetch(_NAMES, "S")]
    told = [_RELATIONS, _NAMESPACES, _DATABASE, *map(_catalog, _CATALOGS)]
    return " UNION ALL ".join([*told, *map(_state, sequences), *map(_rows, tables)])


async def fingerprint_of(connection: "Connection", query: str) -> Fingerprint:
    """Raises `asyncpg.UndefinedTableError` where a table is gone."""
    return dict(await connection.fetch(query))


def differences(before: Fingerprint, after: Fingerprint) -> list[str]:
    """What is not as it was."""
    names = sorted(before.keys() | after.keys())
    return [name for name in names if before.get(name, "missing") != after.get(name, "missing")]


def _catalog(name: str) -> str:
    owner = _CATALOGS[name]
    versions = f"string_agg(concat_ws(' ', {owner}, xmin), ',' ORDER BY {owner}, xmin::text)"
    return f"SELECT '{name}', md5({versions}) FROM {name} WHERE {owner} >= {_FIRST_OF_USERS}"


def _state(name: str) -> str:
    return f"SELECT '{SEQUENCE}{name}', concat_ws(' ', last_value, is_called) FROM {name}"


def _rows(name: str) -> str:
    return f"SELECT '{TABLE}{name}', md5(string_agg(t::text, chr(10) ORDER BY t::text)) FROM {name} t"

"""Databases for tests: each template is made once on a server, and copied for whoever wants a database of their own.

As in a deployment the service works as a role that owns its tables, but not its audit log; another role migrates.
A template's name ends in a hash of the code that makes it, so that every process of a run finds the same one, and a
later run on the same server finds it again as long as that code is the same.
"""

import hashlib
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import asyncpg
from sqlalchemy.engine import make_url

from svckit.core.ids import uuid7
from svckit.db.migrations import upgrade
from svckit.testing.postgres import URL_VARIABLE

APPLICATION = "farwatch_test_application"
MIGRATOR = "farwatch_test_migrator"
MAKING_LOCK = 0x4657_0010
"""Advisory lock of the process that makes a template: the others wait for it instead of making one as well."""
_EMPTY = "template1"
_known: set[tuple[str, str]] = set()
"""Templates that this process has seen, by server."""

_ROLES = """
DO $$ BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('{application}'));
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{migrator}') THEN
        CREATE ROLE {application} LOGIN PASSWORD '{password}';
        CREATE ROLE {migrator} LOGIN PASSWORD '{password}' IN ROLE {application};
    END IF;
END $$;
"""


@dataclass(frozen=True)
class Template:
    """How a database is made. ``build`` gets a service's URL of an empty one; ``code`` are the files and folders whose
    Python decides what comes of it, beside the platform's.
    """

    name: str
    build: Callable[[str], Awaitable[None]]
    code: tuple[Path, ...]


Source = str | Template
"""What a database is made from: a package of migrations ("incident_svc.migrations"), or a template."""


def server_url() -> str:
    """The superuser's address of the run's PostgreSQL. A test that ends in a `KeyError` here has not asked for
    `postgres_server`, and `--fast` takes it for one that needs no database.
    """
    return os.environ[URL_VARIABLE]


def database_url(name: str, role: str | None = None) -> str:
    """The address of a database on the run's PostgreSQL, for its superuser or as ``role``."""
    url = make_url(server_url()).set(database=name)
    return (url.set(username=role) if role else url).render_as_string(hide_password=False)


def migrator_url(url: str) -> str:
    """The same database for the role that migrates and owns the audit log."""
    return make_url(url).set(username=MIGRATOR).render_as_string(hide_password=False)


async def template_of(source: Source) -> str:
    """The name of the server's database made from ``source``; the first process of all that asks makes it."""
    template = _migrated(source) if isinstance(source, str) else source
    name = f"template_{template.name}_{_version(template)}"
    if (server_url(), name) not in _known:
        await _make(template, name)
        _known.add((server_url(), name))
    return name


async def copy(template: str, name: str) -> None:
    """Make the database ``name`` as it stands in ``template``. Its files are copied: 100 to 200 ms of a processor."""
    await execute(_roles(), f'CREATE DATABASE "{name}" OWNER {APPLICATION} TEMPLATE "{template}" STRATEGY file_copy')


async def drop(name: str) -> None:
    """Remove a database, whoever is connected."""
    await execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@asynccontextmanager
async def fresh_database(source: Source | None = None) -> AsyncIterator[str]:
    """A service's URL of a new database, empty or made from ``source``; dropped afterwards.

    `svckit.testing.pool.pooled_database` costs a tenth and does for every test that leaves the schema alone.
    """
    name = f"test_{uuid7().hex}"
    await copy(await template_of(source) if source else _EMPTY, name)
    try:
        yield database_url(name, APPLICATION)
    finally:
        await drop(name)


async def execute(*statements: str) -> None:
    """Run these as the server's superuser, each in a transaction of its own."""
    connection = await asyncpg.connect(server_url())
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def _make(template: Template, name: str) -> None:
    """It gets its name when it is whole: a process that dies at work leaves nothing that others would take for one."""
    unfinished = f"{name}_unfinished"
    connection = await asyncpg.connect(server_url())
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", MAKING_LOCK)
        if await connection.fetchval("SELECT count(*) FROM pg_database WHERE datname = $1", name):
            return
        await drop(unfinished)
        await copy(_EMPTY, unfinished)
        await template.build(database_url(unfinished, APPLICATION))
        await connection.execute(f'ALTER DATABASE "{unfinished}" RENAME TO "{name}"')
    finally:
        await connection.close()


def _migrated(migrations: str) -> Template:
    """A database at the head of a package of migrations."""
    package = migrations.partition(".")[0]

    async def build(url: str) -> None:
        await upgrade(migrator_url(url), migrations, application=APPLICATION)

    return Template(package, build, (Path(str(files(package))),))


def _version(template: Template) -> str:
    platform = (Path(str(files("svckit"))), Path(str(files("contracts"))))
    return hashlib.sha256(b"".join(map(_code_of, (*platform, *template.code)))).hexdigest()[:12]


@cache
def _code_of(path: Path) -> bytes:
    found = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return b"".join(hashlib.sha256(one.read_bytes()).digest() for one in found)


def _roles() -> str:
    """The two roles, with the superuser's password: the URLs of this run differ in names only."""
    password = (make_url(server_url()).password or "").replace("'", "''")
    return _ROLES.format(application=APPLICATION, migrator=MIGRATOR, password=password)

"""Databases for tests: each service migrated once per worker into a template, a fresh copy for every test.

As in a deployment the service works as a role that owns its tables, but not its audit log; another role migrates.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
from sqlalchemy.engine import make_url

from svckit.core.ids import uuid7
from svckit.db.migrations import upgrade
from svckit.testing.plugin import URL_VARIABLE

APPLICATION = "farwatch_test_application"
MIGRATOR = "farwatch_test_migrator"

_templates: dict[str, str] = {}
_ROLES = """
DO $$ BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('{application}'));
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{migrator}') THEN
        CREATE ROLE {application} LOGIN PASSWORD '{password}';
        CREATE ROLE {migrator} LOGIN PASSWORD '{password}' IN ROLE {application};
    END IF;
END $$;
"""


def server_url() -> str:
    """The superuser's address of the run's PostgreSQL."""
    return os.environ[URL_VARIABLE]


def database_url(name: str, role: str | None = None) -> str:
    """The address of a database on the run's PostgreSQL, for its superuser or as ``role``."""
    url = make_url(server_url()).set(database=name)
    return (url.set(username=role) if role else url).render_as_string(hide_password=False)


def migrator_url(url: str) -> str:
    """The same database for the role that migrates and owns the audit log."""
    return make_url(url).set(username=MIGRATOR).render_as_string(hide_password=False)


def _roles() -> str:
    """The two roles, with the superuser's password: the URLs of this run differ in names only."""
    password = (make_url(server_url()).password or "").replace("'", "''")
    return _ROLES.format(application=APPLICATION, migrator=MIGRATOR, password=password)


async def template_of(migrations: str) -> str:
    """The name of a database migrated to the heads of the platform's chain and ``migrations`` (a package; it may be
    the platform's), made once per process.
    """
    if migrations not in _templates:
        name = f"template_{migrations.partition('.')[0]}_{os.getpid()}"
        await _execute(_roles(), f'CREATE DATABASE "{name}" OWNER {APPLICATION}')
        await upgrade(database_url(name, MIGRATOR), migrations, application=APPLICATION)
        _templates[migrations] = name
    return _templates[migrations]


@asynccontextmanager
async def fresh_database(migrations: str | None = None) -> AsyncIterator[str]:
    """A service's URL of a new database, migrated if ``migrations`` names a package; dropped afterwards."""
    name = f"test_{uuid7().hex}"
    template = await template_of(migrations) if migrations else "template1"
    await _execute(_roles(), f'CREATE DATABASE "{name}" OWNER {APPLICATION} TEMPLATE "{template}" STRATEGY file_copy')
    try:
        yield database_url(name, APPLICATION)
    finally:
        await _execute(f'DROP DATABASE "{name}" WITH (FORCE)')


async def _execute(*statements: str) -> None:
    connection = await asyncpg.connect(server_url())
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()

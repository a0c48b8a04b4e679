"""Databases for tests: each service migrated once per worker into a template, a fresh copy for every test."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
from sqlalchemy.engine import make_url

from svckit.db.migrations import upgrade
from svckit.ids import uuid7
from svckit.testing.plugin import URL_VARIABLE

_templates: dict[str, str] = {}


def server_url() -> str:
    """The superuser's address of the run's PostgreSQL."""
    return os.environ[URL_VARIABLE]


def database_url(name: str) -> str:
    """The address of a database on the run's PostgreSQL."""
    return make_url(server_url()).set(database=name).render_as_string(hide_password=False)


async def template_of(migrations: str) -> str:
    """The name of a database migrated to the head of ``migrations`` (a package), made once per process."""
    if migrations not in _templates:
        name = f"template_{migrations.partition('.')[0]}_{os.getpid()}"
        await _execute(f'CREATE DATABASE "{name}"')
        await upgrade(database_url(name), migrations)
        _templates[migrations] = name
    return _templates[migrations]


@asynccontextmanager
async def fresh_database(migrations: str | None = None) -> AsyncIterator[str]:
    """The URL of a new database, migrated if ``migrations`` names a package; dropped afterwards."""
    name = f"test_{uuid7().hex}"
    template = await template_of(migrations) if migrations else "template1"
    await _execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
    try:
        yield database_url(name)
    finally:
        await _execute(f'DROP DATABASE "{name}" WITH (FORCE)')


async def _execute(statement: str) -> None:
    connection = await asyncpg.connect(server_url())
    try:
        await connection.execute(statement)
    finally:
        await connection.close()

"""Migrations: alembic over asyncpg, in two chains in one transaction: the platform's tables, then the service's.

The service's revisions are inside its own package and may use the platform's tables: they find them at their head.
"""

import asyncio
from collections.abc import Callable
from importlib.resources import files

import asyncpg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from svckit.core.settings import ServiceSettings
from svckit.db.database import asyncpg_url
from svckit.db.platform_migrations.adoption import VERSION_TABLE, adopt

PLATFORM = "svckit.db.platform_migrations"
"""The package of the platform's chain."""
LOCK_KEY = 0x4657_0002
"""Advisory lock of a migration: two migrators take turns."""


def config_of(package: str) -> Config:
    """Alembic's configuration for the revisions in ``package`` ("incident_svc.migrations")."""
    config = Config()
    config.set_main_option("script_location", str(files("svckit.db") / "alembic_env"))
    config.set_main_option("version_locations", str(files(package) / "versions"))
    config.set_main_option("path_separator", "newline")
    return config


def head_of(package: str) -> str | None:
    """The newest revision in ``package``."""
    return ScriptDirectory.from_config(config_of(package)).get_current_head()


def serves(package: str, revision: str | None) -> bool:
    """Whether this code works on a database at ``revision``: its own head, or one that only a newer release knows.

    Migrations expand before they contract, so the former release goes on serving beside the new one.
    """
    known = {script.revision for script in ScriptDirectory.from_config(config_of(package)).walk_revisions()}
    return revision == head_of(package) or (revision is not None and revision not in known)


async def upgrade(url: str, package: str, *, application: str | None = None) -> None:
    """Bring the database to the heads of the platform's chain and of ``package``. Concurrent calls wait for one
    another. Raises `UnknownPlatform` for platform tables that no release has made.

    ``application``: the role that the service works as, where ``url`` logs in as another that may act for it. It will
    own all tables but the audit log, which belongs to the role of ``url``.
    """

    def apply(connection: Connection) -> None:
        _adopt(connection)
        for chain in dict.fromkeys((PLATFORM, package)):
            _move(command.upgrade, connection, chain, "head")

    await _run(url, application, apply)


async def downgrade(url: str, package: str, revision: str, *, application: str | None = None) -> None:
    """Take the chain of ``package`` back to ``revision``, and the platform's too if that is "base": nothing is left."""

    def apply(connection: Connection) -> None:
        _adopt(connection)
        _move(command.downgrade, connection, package, revision)
        if revision == "base" and package != PLATFORM:
            _move(command.downgrade, connection, PLATFORM, revision)

    await _run(url, application, apply)


def application_of(settings: ServiceSettings) -> str | None:
    """The role that the service works as, where `migrate` logs in as another."""
    if not settings.migrations_database_url:
        return None
    return make_url(settings.database_url.get_secret_value()).username


async def current_revision(engine: AsyncEngine, package: str) -> str | None:
    """The revision of the chain ``package`` that the database is at."""
    options = {"version_table": _version_table(package)}
    async with engine.connect() as connection:
        return await connection.run_sync(
            lambda sync: MigrationContext.configure(sync, opts=options).get_current_revision()
        )


async def is_migrated(engine: AsyncEngine, package: str) -> bool:
    """Whether this code works on the database as it is: the platform's tables and those of ``package``."""
    for chain in (PLATFORM, package):
        if not serves(chain, await current_revision(engine, chain)):
            return False
    return True


def _version_table(package: str) -> str:
    return VERSION_TABLE if package == PLATFORM else "alembic_version"


async def _run(url: str, application: str | None, apply: Callable[[Connection], None]) -> None:
    lock = await asyncpg.connect(url)
    engine = create_async_engine(asyncpg_url(url), poolclass=NullPool)
    try:
        await lock.execute("SELECT pg_advisory_lock($1)", LOCK_KEY)
        async with engine.begin() as connection:
            if application is not None:
                await connection.exec_driver_sql(f"SET ROLE {_quoted(connection, application)}")
            await connection.run_sync(apply)
    finally:
        await engine.dispose()
        await asyncio.shield(lock.close())


def _quoted(connection: AsyncConnection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(name)


def _adopt(connection: Connection) -> None:
    adopt(connection, ScriptDirectory.from_config(config_of(PLATFORM)))


def _move(how: Callable[[Config, str], None], connection: Connection, package: str, revision: str) -> None:
    config = config_of(package)
    config.attributes["connection"] = connection
    config.attributes["version_table"] = _version_table(package)
    how(config, revision)

"""Migrations: alembic over asyncpg, with the revisions inside the service's own package."""

import asyncio
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
    """Bring the database to the head of ``package``. Concurrent calls wait for one another.

    ``application``: the role that the service works as, where ``url`` logs in as another that may act for it. It will
    own all tables but the audit log, which belongs to the role of ``url``.
    """
    await _run(url, package, "head", application, upwards=True)


async def downgrade(url: str, package: str, revision: str, *, application: str | None = None) -> None:
    """Take the database back to ``revision`` ("base": nothing left)."""
    await _run(url, package, revision, application, upwards=False)


def application_of(settings: ServiceSettings) -> str | None:
    """The role that the service works as, where `migrate` logs in as another."""
    if not settings.migrations_database_url:
        return None
    return make_url(settings.database_url.get_secret_value()).username


async def current_revision(engine: AsyncEngine) -> str | None:
    """The revision the database is at."""
    async with engine.connect() as connection:
        return await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())


async def _run(url: str, package: str, revision: str, application: str | None, *, upwards: bool) -> None:
    config = config_of(package)
    lock = await asyncpg.connect(url)
    engine = create_async_engine(asyncpg_url(url), poolclass=NullPool)
    try:
        await lock.execute("SELECT pg_advisory_lock($1)", LOCK_KEY)
        async with engine.begin() as connection:
            if application is not None:
                await connection.exec_driver_sql(f"SET ROLE {_quoted(connection, application)}")
            await connection.run_sync(_apply, config, revision, upwards)
    finally:
        await engine.dispose()
        await asyncio.shield(lock.close())


def _quoted(connection: AsyncConnection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(name)


def _apply(connection: Connection, config: Config, revision: str, upwards: bool) -> None:
    config.attributes["connection"] = connection
    (command.upgrade if upwards else command.downgrade)(config, revision)

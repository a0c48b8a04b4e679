"""Migrations: alembic over asyncpg, with the revisions inside the service's own package."""

import asyncio
from importlib.resources import files

import asyncpg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

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


async def upgrade(url: str, package: str) -> None:
    """Bring the database to the head of ``package``. Concurrent calls wait for one another."""
    await _run(url, package, "head", upwards=True)


async def downgrade(url: str, package: str, revision: str) -> None:
    """Take the database back to ``revision`` ("base": nothing left)."""
    await _run(url, package, revision, upwards=False)


async def current_revision(engine: AsyncEngine) -> str | None:
    """The revision the database is at."""
    async with engine.connect() as connection:
        return await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())


async def _run(url: str, package: str, revision: str, *, upwards: bool) -> None:
    config = config_of(package)
    lock = await asyncpg.connect(url)
    engine = create_async_engine(asyncpg_url(url), poolclass=NullPool)
    try:
        await lock.execute("SELECT pg_advisory_lock($1)", LOCK_KEY)
        async with engine.begin() as connection:
            await connection.run_sync(_apply, config, revision, upwards)
    finally:
        await engine.dispose()
        await asyncio.shield(lock.close())


def _apply(connection: Connection, config: Config, revision: str, upwards: bool) -> None:
    config.attributes["connection"] = connection
    (command.upgrade if upwards else command.downgrade)(config, revision)

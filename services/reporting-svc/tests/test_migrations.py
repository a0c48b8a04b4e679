"""The migrations make what the models say, and can be taken back."""

import asyncpg
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData
from sqlalchemy.ext.asyncio import create_async_engine

from reporting_svc.app import service
from svckit.db import platform
from svckit.db.database import asyncpg_url
from svckit.db.migrations import downgrade
from svckit.db.model import metadata_of
from svckit.testing.databases import fresh_database

MIGRATIONS = service.migrations


async def test_the_migrated_database_has_the_tables_of_the_models() -> None:
    async with fresh_database(MIGRATIONS) as url:
        engine = create_async_engine(asyncpg_url(url))
        async with engine.connect() as connection:
            differences = await connection.run_sync(_differences)
        await engine.dispose()
    assert differences == []


def _differences(connection: Connection) -> list[object]:
    ours = MetaData(naming_convention=platform.metadata.naming_convention)
    for table in (*metadata_of("reporting_svc").tables.values(), *platform.metadata.tables.values()):
        table.to_metadata(ours)
    return list(compare_metadata(MigrationContext.configure(connection), ours))


async def test_the_migrations_can_be_taken_back_without_a_trace() -> None:
    async with fresh_database(MIGRATIONS) as url:
        await downgrade(url, MIGRATIONS, "base")
        connection = await asyncpg.connect(url)
        left = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        functions = await connection.fetch("SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace")
        await connection.close()
    assert [row["tablename"] for row in left] == ["alembic_version"]
    assert functions == []

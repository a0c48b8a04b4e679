"""Migrations make what the models say, and can be taken back."""

import asyncpg
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData
from sqlalchemy.ext.asyncio import create_async_engine

from svckit.db import platform
from svckit.db.database import asyncpg_url
from svckit.db.migrations import downgrade
from svckit.db.model import metadata_of
from svckit.host.service import Service
from svckit.testing.databases import APPLICATION, fresh_database, migrator_url


async def test_the_migrated_database_has_the_tables_of_the_models(service: Service) -> None:
    package = service.migrations.partition(".")[0]
    async with fresh_database(service.migrations) as url:
        engine = create_async_engine(asyncpg_url(url))
        async with engine.connect() as connection:
            differences = await connection.run_sync(_differences, package)
        await engine.dispose()
    assert differences == []


def _differences(connection: Connection, package: str) -> list[object]:
    ours = MetaData(naming_convention=platform.metadata.naming_convention)
    for table in (*metadata_of(package).tables.values(), *platform.metadata.tables.values()):
        table.to_metadata(ours)
    context = MigrationContext.configure(connection, opts={"include_name": _not_a_partition})
    return list(compare_metadata(context, ours))


def _not_a_partition(name: str | None, kind: str, _parents: object) -> bool:
    """Partitions come and go with the days."""
    return kind != "table" or name is None or not name.startswith("readings_")


async def test_the_migrations_can_be_taken_back_without_a_trace(service: Service) -> None:
    async with fresh_database(service.migrations) as url:
        await downgrade(migrator_url(url), service.migrations, "base", application=APPLICATION)
        connection = await asyncpg.connect(url)
        tables = await connection.fetch("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
        functions = await connection.fetch(
            "SELECT proname AS name FROM pg_proc p WHERE pronamespace = 'public'::regnamespace"
            " AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')"
        )
        schemas = await connection.fetch("SELECT nspname AS name FROM pg_namespace WHERE nspname = 'audit'")
        await connection.close()
    assert not schemas
    assert [row["name"] for row in (*tables, *functions)] == ["alembic_version"]

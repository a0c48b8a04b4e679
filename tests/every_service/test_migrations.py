"""Migrations make what the models say, can be taken back, and take over the database of every older release."""

from collections.abc import Mapping
from functools import partial

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData
from sqlalchemy.ext.asyncio import create_async_engine

from svckit.db import platform
from svckit.db.database import asyncpg_url
from svckit.db.migrations import PLATFORM, downgrade, upgrade
from svckit.db.model import metadata_of
from svckit.figures.repository import metadata as figures
from svckit.host.service import Service
from svckit.testing.databases import APPLICATION, fresh_database, migrator_url
from svckit.testing.schema_listing import listing

PLATFORM_MADE_BY = {
    "roster": ("0001", "0004", "0007", "0008"),
    "monitoring": ("0001", "0002", "0005", "0006"),
    "incident": ("0001", "0002", "0005", "0009"),
    "notify": ("0001", "0003", "0005", "0009"),
    "reporting": ("0001", "0002", "0003", "0004"),
}
"""The revisions of each service that made the platform's tables, before those had a chain of their own."""

FORMER = {"site_policies", "delivery_policies", "escalation_policies"}
FORMER_OF = {
    "incident_svc": {"shifts", "presence"},
    "notify_svc": {"attendance", "shifts.started", "shifts.held", "ix_shifts_current"},
}
"""Tables, columns and indexes that stay for the release before this one; a later one drops them."""


async def test_the_migrated_database_has_the_tables_of_the_models(service: Service, postgres_server: str) -> None:
    package = service.migrations.partition(".")[0]
    async with fresh_database(service.migrations) as url:
        engine = create_async_engine(asyncpg_url(url))
        async with engine.connect() as connection:
            differences = await connection.run_sync(_differences, package)
        await engine.dispose()
    assert differences == []


def _differences(connection: Connection, package: str) -> list[object]:
    ours = MetaData(naming_convention=platform.metadata.naming_convention)
    for table in (one for part in (metadata_of(package), platform.metadata, figures) for one in part.tables.values()):
        table.to_metadata(ours)
    former = FORMER | FORMER_OF.get(package, set())
    context = MigrationContext.configure(connection, opts={"include_name": partial(_is_declared, former)})
    return list(compare_metadata(context, ours))


def _is_declared(former: set[str], name: str | None, kind: str, parents: Mapping[str, str | None]) -> bool:
    """Partitions come and go with the days, where a chain of migrations stands is alembic's own table, and what only
    the former release reads has no model any more.
    """
    called = f"{parents['table_name']}.{name}" if kind == "column" else name
    return called not in former and not (
        kind == "table" and name and name.startswith(("readings_", "platform_version"))
    )


async def test_the_migrations_can_be_taken_back_without_a_trace(service: Service, postgres_server: str) -> None:
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
    assert sorted(row["name"] for row in (*tables, *functions)) == ["alembic_version", "platform_version"]


@pytest.mark.parametrize("number", [2, 3, 4])  # before the audit log there was no release
async def test_the_database_of_an_older_release_is_taken_over(service: Service, number: int) -> None:
    async with fresh_database(service.migrations) as url:
        whole = await listing(url)
        own = PLATFORM_MADE_BY[service.name][number - 1]
        await downgrade(migrator_url(url), service.migrations, own, application=APPLICATION)
        await downgrade(migrator_url(url), PLATFORM, f"000{number}", application=APPLICATION)
        connection = await asyncpg.connect(url)
        await connection.execute("DROP TABLE platform_version")
        await connection.close()
        await upgrade(migrator_url(url), service.migrations, application=APPLICATION)
        assert await listing(url) == whole

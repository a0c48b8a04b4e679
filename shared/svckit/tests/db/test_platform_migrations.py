"""The platform's own chain of migrations: frozen, as declared, and taking over what older releases made."""

import hashlib
import json
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine

from svckit.db import platform
from svckit.db.database import asyncpg_url
from svckit.db.migrations import (
    PLATFORM,
    config_of,
    current_revision,
    downgrade,
    head_of,
    is_migrated,
    upgrade,
)
from svckit.db.platform_migrations.adoption import UnknownPlatform
from svckit.testing.databases import APPLICATION, fresh_database, migrator_url
from svckit.testing.schema_listing import listing

RELEASES = Path(__file__).with_name("platform_releases.json")
"""Each line of `listing`, and the releases (svckit 0.1 to 0.4) that had it before there was a chain."""
FROZEN = {
    "0001": "880fbdf76f582964",
    "0002": "b09e07ff1b2afea1",
    "0003": "12158ced684a0e57",
    "0004": "9d5122ebd41f5d21",
    "0005": "ccd1d09a4e4d542d",
}
ROWS = {
    "outbox": "(id, topic, key, type, payload, headers) VALUES (gen_random_uuid(), 't', 'k', 'x', 'p', '{}')",
    "inbox": "(consumer, event_id) VALUES ('x', gen_random_uuid())",
    "dead_letters": '(consumer, topic, partition, "offset", key, value, headers, timestamp, error_type, error,'
    " attempts) VALUES ('x', 't', 0, 0, 'k', 'v', '{}', now(), 'E', 'e', 1)",
    "timers": "(id, kind, subject, due_at, next_attempt_at, payload)"
    " VALUES (gen_random_uuid(), 'x', gen_random_uuid()::text, now(), now(), '{}')",
    "idempotency_keys": "(principal, route, key, request_hash) VALUES ('p', 'r', gen_random_uuid()::text, '')",
}
"""What the first release wrote, and a release of today's columns may still be asked to take."""


@pytest.fixture
async def url(postgres_server: str) -> AsyncIterator[str]:
    """A database whose platform tables are at the head."""
    async with fresh_database(PLATFORM) as url:
        yield url


async def at(url: str, revision: str) -> None:
    """Take the platform tables back to a revision."""
    await downgrade(migrator_url(url), PLATFORM, revision, application=APPLICATION)


async def execute(url: str, *statements: str) -> None:
    connection: asyncpg.Connection[Any] = await asyncpg.connect(url)
    for statement in statements:
        await connection.execute(statement)
    await connection.close()


async def write_rows(url: str) -> None:
    await execute(url, *(f"INSERT INTO {table} {row}" for table, row in ROWS.items()))


async def counted(url: str) -> dict[str, int]:
    connection: asyncpg.Connection[Any] = await asyncpg.connect(url)
    found = {table: await connection.fetchval(f"SELECT count(*) FROM {table}") for table in ROWS}
    await connection.close()
    return found


async def revision_of(url: str) -> str | None:
    engine = create_async_engine(asyncpg_url(url))
    revision = await current_revision(engine, PLATFORM)
    await engine.dispose()
    return revision


def hash_of(revision: str) -> str:
    """What is executed, and what it comes after."""
    [script] = [one for one in scripts() if one.revision == revision]
    module = import_module(f"{PLATFORM}.versions.{Path(script.path).stem}")
    frozen = [module.revision, module.down_revision, *module.UPGRADE, "", *module.DOWNGRADE]
    return hashlib.sha256(json.dumps(frozen).encode()).hexdigest()[:16]


def scripts() -> list[Any]:
    return list(ScriptDirectory.from_config(config_of(PLATFORM)).walk_revisions())


def test_a_released_revision_is_never_changed() -> None:
    """A mistake in one is mended by the next: databases that have it do not run it again."""
    assert {one.revision: hash_of(one.revision) for one in scripts()} == FROZEN


@pytest.mark.parametrize("number", [1, 2, 3, 4])
async def test_a_revision_makes_what_its_release_made(url: str, number: int) -> None:
    releases: dict[str, str] = json.loads(RELEASES.read_text())
    await at(url, f"000{number}")
    assert await listing(url) == sorted(line for line, had in releases.items() if str(number) in had)


async def test_the_chain_ends_at_what_is_declared(url: str) -> None:
    async with fresh_database() as declared:
        engine = create_async_engine(asyncpg_url(declared))
        async with engine.begin() as connection:
            await connection.run_sync(platform.metadata.create_all)
        await engine.dispose()
        wanted = await listing(declared)
    assert [line for line in await listing(url) if " audit." not in line and "schema audit" not in line] == wanted


async def test_the_comparison_sees_a_right_too_many(url: str) -> None:
    """The negative control."""
    before = await listing(url)
    await execute(migrator_url(url), f"GRANT DELETE ON audit.entries TO {APPLICATION}")
    await execute(url, "ALTER TABLE outbox ALTER topic DROP NOT NULL")
    changed = set(await listing(url)) - set(before)
    assert len(changed) == 2
    assert any("audit.entries" in line and "application DELETE" in line for line in changed)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
async def test_a_database_of_an_older_release_is_taken_over_with_its_rows(url: str, number: int) -> None:
    whole = await listing(url)
    await at(url, f"000{number}")
    await execute(url, "DROP TABLE platform_version")
    await write_rows(url)
    await upgrade(migrator_url(url), PLATFORM, application=APPLICATION)
    assert await revision_of(url) == head_of(PLATFORM)
    assert await listing(url) == whole
    await write_rows(url)  # as the former release does, which still runs beside this one
    assert set((await counted(url)).values()) == {2}


async def test_an_upgrade_is_done_once(url: str) -> None:
    await upgrade(migrator_url(url), PLATFORM, application=APPLICATION)
    assert await revision_of(url) == head_of(PLATFORM)


async def test_platform_tables_that_no_release_has_made_are_refused(url: str) -> None:
    await execute(url, "DROP TABLE platform_version", "DROP INDEX ix_timers_due")
    with pytest.raises(UnknownPlatform, match="0001, 0002, 0004"):
        await upgrade(migrator_url(url), PLATFORM, application=APPLICATION)


async def test_the_chain_can_be_taken_back_and_begun_again(url: str) -> None:
    whole = await listing(url)
    await at(url, "base")
    assert await listing(url) == []
    await upgrade(migrator_url(url), PLATFORM, application=APPLICATION)
    assert await listing(url) == whole


async def test_one_role_for_everything_owns_everything(postgres_server: str) -> None:
    async with fresh_database() as url:
        await upgrade(url, PLATFORM)
        found = await listing(url)
        assert any("audit.entries" in line and "owner application, rights none" in line for line in found)
        assert not any("migrator" in line for line in found)


async def test_a_service_is_not_ready_before_the_platform_tables_are(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(Path(__file__).parents[1] / "host")
    await upgrade(migrator_url(url), "sample_migrations", application=APPLICATION)
    engine = create_async_engine(asyncpg_url(url))
    assert await is_migrated(engine, "sample_migrations")
    await at(url, "0003")
    assert not await is_migrated(engine, "sample_migrations")
    await engine.dispose()

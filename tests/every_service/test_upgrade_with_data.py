"""An upgrade while it runs, with data in the tables: every row of the former release outlives it, and what the former
release goes on writing is taken, though it knows nothing of the new columns and rules.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from alembic.script import ScriptDirectory
from sqlalchemy.engine import make_url

from contracts import Envelope, registry
from svckit.core.clock import ManualClock
from svckit.core.ids import uuid7
from svckit.db.migrations import config_of, downgrade, upgrade
from svckit.host.service import Service
from svckit.messaging import Invalid
from svckit.messaging.bus.port import Received
from svckit.messaging.codec import headers_of
from svckit.testing.databases import APPLICATION, database_url, fresh_database, migrator_url
from svckit.testing.harness import Harness, running
from svckit.testing.logs import recorded_logs

pytestmark = pytest.mark.usefixtures("postgres_server")

GOLDEN = Path(__file__).resolve().parents[2] / "shared" / "contracts" / "golden"
MEANT = {
    "incidents": {"next_round", "next_step", "next_due_at", "next_round_began_at", "next_rounds_left"},
}
"""What migrations change in rows that are there: incidents nobody would be called about any more get a deadline."""
_TABLES = """
SELECT relname AS name, relname LIKE 'readings\\_%' AS part FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
    AND relname NOT IN ('alembic_version', 'platform_version') ORDER BY relname
"""
_COLUMNS = """
SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped
AND attgenerated = '' ORDER BY attnum
"""


def _superuser(url: str) -> str:
    return database_url(make_url(url).database or "")


Rows = dict[str, tuple[list[str], Sequence[str]]]
"""By table: its columns, and its rows as JSON."""


def golden(service: Service) -> list[Received]:
    """Every example there is of the events that the service listens to."""
    wanted = {type_ for lane in service.subscriptions for type_ in lane.handlers}
    events, found = registry.load_all(), list[Received]()
    for file in sorted(GOLDEN.glob("*/*.json")):
        if file.parent.name in wanted:
            event = events[file.parent.name]
            envelope = Envelope(uuid7(), event.type, "/x", "golden", ManualClock().now(), event.dataschema())
            headers = tuple((name, value.encode()) for name, value in headers_of(envelope).items())
            found.append(Received(event.topic.name, b"golden", file.read_bytes(), headers, 0, 0, envelope.time))
    return found


async def fill(harness: Harness) -> None:
    """Let the service live for a while: events, a site, and what its timers make of them."""
    if harness.service.name == "roster":
        async with harness.as_user(["hq_admin"]) as admin:
            site = {"code": "golden", "name": "golden", "kind": "data_centre", "timezone": "Asia/Shanghai"}
            answer = await admin.post("/sites", json=site, headers={"Idempotency-Key": "golden"})
            assert answer.status_code == 201, answer.text
    for record in golden(harness.service):
        try:
            await harness.deliver_records(record)
        except Invalid:  # it answers something that this database never had
            continue
    await harness.fast_forward(hours=1)


async def rows_of(connection: "asyncpg.Connection[Any]") -> Rows:
    """What is in the tables."""
    found: Rows = {}
    for table in [row["name"] for row in await connection.fetch(_TABLES) if not row["part"]]:
        columns = [row["name"] for row in await connection.fetch(_COLUMNS, table)]
        chosen = ", ".join(f'"{column}"' for column in columns)
        query = f"SELECT to_jsonb(t)::text AS row FROM (SELECT {chosen} FROM {table}) t"
        found[table] = columns, [row["row"] for row in await connection.fetch(query)]
    return found


async def write_again(connection: "asyncpg.Connection[Any]", rows: Rows) -> None:
    """Write the rows as who only knows these columns does, in no special order."""
    await connection.execute("SET session_replication_role = replica")  # no order: foreign keys are not looked at
    for table in rows:
        await connection.execute(f"DELETE FROM {table}")
    for table, (columns, lines) in rows.items():
        chosen = ", ".join(f'"{column}"' for column in columns)
        await connection.executemany(
            f"INSERT INTO {table} ({chosen}) OVERRIDING SYSTEM VALUE"
            f" SELECT {chosen} FROM jsonb_populate_record(NULL::{table}, $1::text::jsonb)",
            [(line,) for line in lines],
        )


def lost(before: Rows, after: Rows) -> dict[str, list[dict[str, Any]]]:
    """The rows of before that are not there any more, by table; apart from what a migration is meant to change."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table, (columns, lines) in before.items():
        compared = [column for column in columns if column not in MEANT.get(table, ())]
        now = [_only(compared, line) for line in after[table][1]]
        found[table] = [row for row in (_only(compared, line) for line in lines) if row not in now]
    return {table: rows for table, rows in found.items() if rows}


def _only(columns: list[str], line: str) -> dict[str, Any]:
    row = json.loads(line)
    return {column: row[column] for column in columns}


async def test_every_row_outlives_the_upgrade_and_the_former_release_can_go_on_writing(service: Service) -> None:
    script = ScriptDirectory.from_config(config_of(service.migrations))
    revisions = [one.revision for one in script.walk_revisions()]
    async with fresh_database(service.migrations) as url:
        with recorded_logs() as logs:
            async with running(service, url, logs) as harness:
                await fill(harness)
        for former in revisions[1:-1]:  # without the first: before the audit log there was no release
            await downgrade(migrator_url(url), service.migrations, former, application=APPLICATION)
            connection = await asyncpg.connect(_superuser(url))
            before = await rows_of(connection)
            await upgrade(migrator_url(url), service.migrations, application=APPLICATION)
            assert lost(before, await rows_of(connection)) == {}, former
            try:
                await connection.execute("BEGIN")
                await write_again(connection, before)
                assert lost(before, await rows_of(connection)) == {}, former
                await connection.execute("ROLLBACK")
            finally:
                await connection.close()
    assert sum(len(lines) for _, lines in before.values()) > 0


async def test_the_check_sees_a_column_that_the_former_release_cannot_fill(service: Service) -> None:
    """The negative control."""
    async with fresh_database(service.migrations) as url:
        connection = await asyncpg.connect(_superuser(url))
        await connection.execute(
            "INSERT INTO timers (id, kind, subject, due_at, next_attempt_at, payload)"
            " VALUES (gen_random_uuid(), 'x', 'x', now(), now(), '{}')"
        )
        before = await rows_of(connection)
        await connection.execute("ALTER TABLE timers ADD lane text NOT NULL DEFAULT 'x'")
        await connection.execute("ALTER TABLE timers ALTER lane DROP DEFAULT")
        with pytest.raises(asyncpg.NotNullViolationError):
            await write_again(connection, before)
        await connection.close()

"""Housekeeping: what has been kept long enough goes, everything else stays, and no table waits for another."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from prometheus_client import REGISTRY
from pydantic import ValidationError
from sqlalchemy import text

from contracts import topics
from svckit.audit import open_database
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.db.housekeeping import Housekeeper
from svckit.testing.logs import recorded_logs

AGED = "now() - CAST(CAST(:age AS text) AS interval)"
ROWS = {
    "inbox": f"inbox (consumer, event_id, received_at) SELECT :name, gen_random_uuid(), {AGED}",
    "idempotency keys": "idempotency_keys (principal, route, key, request_hash, created_at)"
    f" SELECT 'x', 'x', :name, '', {AGED}",
    "timers": "timers (id, kind, subject, due_at, next_attempt_at, payload, fired_at)"
    f" SELECT gen_random_uuid(), 'x', :name, now(), now(), '{{}}', {AGED}",
    **{
        f"outbox: {topic.name}": "outbox (id, topic, key, type, payload, headers, published_at)"
        f" SELECT gen_random_uuid(), '{topic.name}', :name, 'x', '', '{{}}', {AGED}"
        for topic in topics.ALL
    },
}
"""By rule: a row of an age."""
KEPT = {
    "inbox": "30 days",
    "idempotency keys": "48 hours",
    "timers": "14 days",
    **{f"outbox: {topic.name}": "24 hours" if topic.telemetry else "14 days" for topic in topics.ALL},
}
NAMES = {"inbox": "consumer", "idempotency_keys": "key", "timers": "subject", "outbox": "key"}


async def put(database: Database, rule: str, name: str, age: str) -> None:
    async with database.transaction() as session:
        await session.execute(text(f"INSERT INTO {ROWS[rule]}"), {"name": name, "age": age})


async def left(database: Database) -> set[str]:
    """The names of all rows that are there."""
    found = set[str]()
    async with database.read() as session:
        for table, column in NAMES.items():
            found |= set((await session.execute(text(f"SELECT {column} FROM {table}"))).scalars())
    return found


@pytest.fixture
async def impatient(settings: ServiceSettings) -> AsyncIterator[Database]:
    """The same database, for somebody whose statements are ended soon."""
    database = open_database(settings.model_copy(update={"database_statement_timeout_s": 0.3}), "sample-svc")
    yield database
    await database.dispose()


async def test_every_rule_forgets_what_is_older_than_its_time_and_nothing_else(
    database: Database, settings: ServiceSettings
) -> None:
    for rule, kept in KEPT.items():
        await put(database, rule, f"{rule} old", f"{kept} 1 minute")
        await put(database, rule, f"{rule} young", f"{kept} -1 minute")
    removed = await Housekeeper(database, settings).sweep()
    assert removed == dict.fromkeys(KEPT, 1)
    assert await left(database) == {f"{rule} young" for rule in KEPT}


async def test_what_was_never_published_and_what_never_fired_is_kept_for_ever(
    database: Database, settings: ServiceSettings
) -> None:
    await put(database, f"outbox: {topics.SITE.name}", "unpublished", "900 days")
    await put(database, "timers", "pending", "900 days")
    async with database.transaction() as session:
        await session.execute(text("UPDATE outbox SET published_at = NULL, created_at = now() - interval '900 days'"))
        await session.execute(text("UPDATE timers SET fired_at = NULL, due_at = now() - interval '900 days'"))
    await Housekeeper(database, settings).sweep()
    assert await left(database) == {"unpublished", "pending"}


async def test_a_backlog_goes_in_small_steps_to_its_end_whoever_else_sweeps(
    database: Database, settings: ServiceSettings
) -> None:
    for number in range(50):
        await put(database, "inbox", f"old {number}", "31 days")
    await put(database, "inbox", "young", "1 day")
    sweeps = [Housekeeper(database, settings, batch=7).sweep() for _ in range(3)]
    assert sum(removed["inbox"] for removed in await asyncio.gather(*sweeps)) == 50
    assert await left(database) == {"young"}


@pytest.mark.parametrize("table", ["inbox", "idempotency_keys", "timers", "outbox"])
async def test_a_table_that_cannot_be_swept_is_told_and_counted_and_holds_no_other_up(
    database: Database, impatient: Database, settings: ServiceSettings, table: str
) -> None:
    for rule in KEPT:
        await put(database, rule, rule, "900 days")
    housekeeper = Housekeeper(impatient, settings)
    stuck = {rule.name for rule in housekeeper.rules if rule.table == table}
    before = {rule: failures(rule) for rule in KEPT}
    with recorded_logs() as logs:
        async with database.transaction() as session:
            await session.execute(text(f"LOCK TABLE {table}"))
            await housekeeper.sweep()
            await session.rollback()
    assert await left(database) == stuck
    assert {line["rule"] for line in logs.lines if line["event"] == "housekeeping.trouble"} == stuck
    assert {rule for rule in KEPT if failures(rule) > before[rule]} == stuck
    await housekeeper.sweep()
    assert await left(database) == set()


async def test_every_rule_has_an_index_to_find_its_rows_by(database: Database, settings: ServiceSettings) -> None:
    async with database.transaction() as session:
        await session.execute(text("SET LOCAL enable_seqscan = off"))
        for rule in Housekeeper(database, settings).rules:
            statement = f"EXPLAIN SELECT ctid FROM {rule.table} WHERE {rule.expired} LIMIT 10"
            plan = "\n".join((await session.execute(text(statement))).scalars())
            assert "Index" in plan, plan
            assert "Index Cond" in plan, plan


async def test_it_ends_when_it_is_asked_to(database: Database, settings: ServiceSettings) -> None:
    for number in range(20):
        await put(database, "inbox", f"old {number}", "31 days")
    stopping = asyncio.Event()
    stopping.set()
    assert sum((await Housekeeper(database, settings, batch=1).sweep(stopping)).values()) == 0


@pytest.mark.parametrize(("inbox", "archive"), [(14, 14), (7, 1), (30, 60)])
def test_no_service_starts_that_forgets_events_which_may_come_again(
    settings: ServiceSettings, inbox: int, archive: int
) -> None:
    address = settings.database_url.get_secret_value()
    with pytest.raises(ValidationError, match="FW_INBOX_RETENTION_DAYS"):
        ServiceSettings(database_url=address, inbox_retention_days=inbox, archive_retention_days=archive)
    ServiceSettings(database_url=address, inbox_retention_days=max(8, archive + 1), archive_retention_days=archive)


def failures(rule: str) -> float:
    return REGISTRY.get_sample_value("farwatch_housekeeping_failures_total", {"rule": rule}) or 0.0

"""What a transaction did enters the audit log with it, in the order of the commits, or not at all."""

import asyncio
import json
from uuid import UUID, uuid4

import asyncpg
import pytest
from sqlalchemy import text

from contracts.reports import ReportSubmitted
from svckit.audit import repository
from svckit.audit.domain import entry, genesis, link
from svckit.audit.transaction_log import add
from svckit.core.causation import caused_by
from svckit.core.clock import ManualClock
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.messaging import publish

CLOCK = ManualClock()


def submitted(report_id: UUID, site_id: UUID) -> ReportSubmitted:
    return ReportSubmitted(
        version=1, report_id=report_id, site_id=site_id, kind="shift", submitted_at=CLOCK.now(), submitted_by=None
    )


async def entries(database: Database) -> list[dict[str, object]]:
    async with database.read() as session:
        return [json.loads(row.entry) for row in await repository.rows(session, 1, 10**9, 10_000)]


async def test_what_the_system_publishes_is_told_with_its_cause(database: Database) -> None:
    report, site, cause = uuid4(), uuid4(), uuid4()
    async with database.transaction() as session:
        with caused_by("shift.ended", cause):
            first = await publish(session, submitted(report, site))
            second = await publish(session, submitted(report, site))
    (told,) = await entries(database)
    assert {name: told[name] for name in ("seq", "service", "actor", "action", "cause", "subject", "outcome")} == {
        "seq": 1,
        "service": "sample-svc",
        "actor": "system:sample-svc",
        "action": "shift.ended",
        "cause": str(cause),
        "subject": str(report),
        "outcome": "succeeded",
    }
    assert told["site_id"] == str(site)
    assert told["events"] == [
        {"id": str(first.id), "type": "report.submitted"},
        {"id": str(second.id), "type": "report.submitted"},
    ]


async def test_one_transaction_on_many_subjects_is_an_entry_for_each(database: Database) -> None:
    reports = [uuid4() for _ in range(3)]
    async with database.transaction() as session:
        for report in reports:
            await publish(session, submitted(report, uuid4()))
    told = await entries(database)
    assert [entry["subject"] for entry in told] == [str(report) for report in reports]
    assert [entry["action"] for entry in told] == ["report.submitted"] * 3


async def test_a_transaction_that_publishes_nothing_leaves_no_entry(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(text("INSERT INTO facts (text) VALUES ('a projection')"))
    assert await entries(database) == []


async def test_a_transaction_that_is_rolled_back_leaves_no_entry(database: Database) -> None:
    with pytest.raises(RuntimeError, match="no"):
        async with database.transaction() as session:
            await publish(session, submitted(uuid4(), uuid4()))
            raise RuntimeError("no")
    async with database.transaction() as session:
        add(session, '{"action":"next"}')
    assert [entry["seq"] for entry in await entries(database)] == [1]


@pytest.mark.clause("R-X.1", part="chain")
async def test_eight_writers_make_one_chain_in_the_order_of_their_commits(
    database: Database, settings: ServiceSettings
) -> None:
    done = asyncio.Event()
    looker = asyncio.create_task(_only_whole_prefixes(settings.database_url.get_secret_value(), done))

    async def writer(number: int) -> None:
        for turn in range(25):
            async with database.transaction() as session:
                await session.execute(text("INSERT INTO facts (text) VALUES (:text)"), {"text": f"{number}/{turn}"})
                for part in range(turn % 3 + 1):
                    add(session, json.dumps({"action": f"{number}/{turn}/{part}"}))

    await asyncio.gather(*(writer(number) for number in range(8)))
    done.set()
    assert await looker > 1
    async with database.read() as session:
        head = await repository.head_of(session, "sample-svc")
        rows = await repository.rows(session, 1, 10**9, 10_000)
    previous = genesis(head.chain_id)
    for number, row in enumerate(rows, start=1):
        assert row.seq == json.loads(row.entry)["seq"] == number
        assert row.hash == (previous := link(previous, row.entry))
    assert (head.seq, head.hash) == (len(rows), previous.hex())


async def _only_whole_prefixes(url: str, done: asyncio.Event) -> int:
    """Look again and again: where numbers are the order of commits, what is visible has no gap. How many looks."""
    connection = await asyncpg.connect(url)
    looks = 0
    try:
        while not done.is_set():
            count, last = await connection.fetchrow("SELECT count(*), coalesce(max(seq), 0) FROM audit.entries")
            assert count == last
            looks += 1
    finally:
        await connection.close()
    return looks


@pytest.mark.parametrize(
    "forged", ['{"action":"a","seq":99}', '{"action":"a","at":"2020-01-01T00:00:00Z"}', '["no object"]', "{"]
)
async def test_an_entry_does_not_choose_its_own_number_or_time(database: Database, forged: str) -> None:
    with pytest.raises(Exception, match=r"audit entry|invalid input syntax"):
        async with database.transaction() as session:
            add(session, forged)
    assert await entries(database) == []


async def test_names_that_postgresql_cannot_hold_do_not_stop_the_work(database: Database) -> None:
    async with database.transaction() as session:
        add(session, entry(action="POST /notes", name="\x00\ud800张伟", subject="a" * 1000))
    (told,) = await entries(database)
    assert told["name"] == "?张伟"
    assert told["subject"] == "a" * 300

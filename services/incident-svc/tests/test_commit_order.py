"""Positions of the stream follow the commits (ADR 0006): a reader at n has missed nothing below n."""

import asyncio
import contextlib
from typing import Any

import asyncpg
import pytest

from incident_svc.stream import repository
from svckit.core.ids import uuid7
from svckit.testing import Harness
from svckit.testing.databases import database_url

from .facts import BEGIN, anomaly_detected
from .locks import until_somebody_waits


def row() -> dict[str, Any]:
    made: dict[str, Any] = {"event_id": str(uuid7()), "type": "incident.opened", "level": 3, "previous_level": None}
    made |= {"incident_id": str(uuid7()), "site_id": str(uuid7()), "exercise": False, "data": {}}
    return made | {"time": BEGIN.isoformat(), "recorded_at": BEGIN.isoformat()}


async def seen_after(svc: Harness, position: int) -> list[int]:
    async with svc.runtime.database.read() as session:
        return [found.position for found in await repository.after(session, position, limit=1000)]


async def test_a_later_position_is_never_visible_before_an_earlier_one(svc: Harness) -> None:
    async def second() -> None:
        async with svc.transaction() as session:
            await repository.append(session, [row()])

    url = svc.runtime.database.engine.url.database
    assert url is not None
    observer = await asyncpg.connect(database_url(url))
    async with svc.transaction() as first:
        await repository.append(first, [row()])
        late = asyncio.create_task(second())
        await until_somebody_waits(observer)
        assert await seen_after(svc, 0) == []
    await late
    await observer.close()
    assert await seen_after(svc, 0) == [1, 2]


@pytest.mark.own_database
async def test_a_plain_sequence_would_lose_a_row_to_a_reader_that_follows_it(svc: Harness) -> None:
    """The negative control: why positions do not come from an identity column."""
    url = svc.runtime.database.engine.url.database
    assert url is not None
    first, second = [await asyncpg.connect(database_url(url)) for _ in range(2)]
    await first.execute("CREATE TABLE naive (id bigint GENERATED ALWAYS AS IDENTITY)")
    slow = first.transaction()
    await slow.start()
    await first.execute("INSERT INTO naive DEFAULT VALUES")
    await second.execute("INSERT INTO naive DEFAULT VALUES")
    told = [found["id"] for found in await second.fetch("SELECT id FROM naive WHERE id > 0")]
    await slow.commit()
    told += [found["id"] for found in await second.fetch("SELECT id FROM naive WHERE id > $1", told[-1])]
    stored = [found["id"] for found in await second.fetch("SELECT id FROM naive ORDER BY id")]
    await first.close()
    await second.close()
    assert (told, stored) == ([2], [1, 2])


async def test_a_reader_beside_many_writers_sees_every_row_once_and_in_order(svc: Harness) -> None:
    writers, each = 6, 8
    told: list[int] = []

    async def write(writer: int) -> None:
        for number in range(each):
            await svc.deliver(anomaly_detected(uuid7(), cause_key=f"{writer}.{number}"))

    async def follow() -> None:
        while len(told) < 2 * writers * each:
            told.extend(await seen_after(svc, told[-1] if told else 0))

    async with asyncio.timeout(100):
        await asyncio.gather(follow(), *(write(writer) for writer in range(writers)))
    assert told == list(range(1, 2 * writers * each + 1))


async def test_a_transaction_that_rolls_back_leaves_no_hole(svc: Harness) -> None:
    class Fault(Exception):
        pass

    async def fail() -> None:
        async with svc.transaction() as session:
            await repository.append(session, [row(), row()])
            raise Fault

    with contextlib.suppress(Fault):
        await fail()
    async with svc.transaction() as session:
        await repository.append(session, [row(), row()])
    assert await seen_after(svc, 0) == [1, 2]

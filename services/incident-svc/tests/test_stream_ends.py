"""How streams end: the process stops, the token runs out, the reader is too slow."""

import asyncio
import re
import time
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import jwt
import pytest

from incident_svc.app import service
from incident_svc.stream import hub as hub_module
from incident_svc.stream import repository
from incident_svc.stream.domain import HEARTBEAT, LIVE, TOKEN_ENDED, Filter, Frame, Start
from incident_svc.stream.following import Follower
from incident_svc.stream.hub import Hub, Reader
from incident_svc.stream.retention import prune
from svckit.core.ids import uuid7
from svckit.testing import Harness, service_fixture

from .facts import BEGIN, anomaly_detected
from .live import Live, positions, serving
from .story import declare

narrow = service_fixture(service, stream_queue=8, stream_heartbeat_s=5.0)
sleepy = service_fixture(service, stream_poll_s=45.0)
ALL = Filter()


def frame(position: int) -> Frame:
    return Frame(position, uuid7(), (3,), f"id: {position}\n\n".encode())


async def test_streams_end_when_the_process_stops(svc: Harness, live: Live, hq: httpx.AsyncClient) -> None:
    async with live.stream(hq) as stream:
        await stream.comment()
        svc.runtime.stopping.set()
        assert await stream.rest() == []
    async with live.stream(hq) as late:
        assert await late.rest() == []


async def test_a_stream_ends_with_its_token(svc: Harness, live: Live) -> None:
    claims: dict[str, Any] = {
        "iss": "farwatch",
        "aud": "farwatch",
        "sub": str(uuid7()),
        "name": "赵敏",
        "roles": ["hq_admin"],
    }
    claims |= {"sites": "*", "type": "access", "iat": int(time.time()), "exp": int(time.time()) + 1}
    token = jwt.encode(claims, svc.issuer._key, algorithm="EdDSA", headers={"kid": "test"})
    async with svc.client(token) as hq, live.stream(hq) as stream:
        assert await stream.rest() == []
    assert stream.comments[-1].startswith("your token has ended")


async def test_a_token_that_has_ended_gets_nothing_live(svc: Harness) -> None:
    hub = Hub.of(svc.runtime, 8)
    ended = datetime.now(UTC) - timedelta(seconds=1)
    follower = Follower(svc.runtime.database, hub, ALL, LIVE, page=10, heartbeat_s=1, until=ended)
    assert b"".join([chunk async for chunk in follower.stream()]).startswith(b"retry: 2000\n\n: your token has ended")
    assert hub.readers == 0


async def test_a_stream_ends_once_its_token_is_void(svc: Harness) -> None:
    void = iter([False, True])
    hub = Hub.of(svc.runtime, 8)
    follower = Follower(svc.runtime.database, hub, ALL, LIVE, page=10, heartbeat_s=0.01, void=lambda: next(void))
    assert [chunk async for chunk in follower.stream()][-1] == TOKEN_ENDED
    assert hub.readers == 0


async def test_what_happens_after_a_token_became_void_is_not_told_with_it(svc: Harness, site: UUID) -> None:
    """However soon after: not only at the next heartbeat."""
    hub, void = Hub.of(svc.runtime, 8), False
    follower = Follower(svc.runtime.database, hub, ALL, LIVE, page=10, heartbeat_s=60, void=lambda: void).stream()
    await anext(follower)
    waiting = asyncio.ensure_future(anext(follower))
    async with asyncio.timeout(30):
        while not hub.readers:
            await asyncio.sleep(0)
        void = True
        await svc.deliver(anomaly_detected(site))
        await hub.hand_out()
        assert await waiting == TOKEN_ENDED
    assert [chunk async for chunk in follower] == []


async def test_a_reader_that_is_too_slow_is_let_go_and_holds_no_frames() -> None:
    reader = Reader(ALL, limit=3)
    for position in range(1, 6):
        reader.offer(frame(position))
    assert (await reader.take(1), reader.lost) == (b"", True)


async def test_a_reader_in_time_takes_all_that_waits_at_once() -> None:
    reader = Reader(ALL, limit=3)
    for position in range(1, 4):
        reader.offer(frame(position))
    assert (await reader.take(1), reader.lost) == (b"id: 1\n\nid: 2\n\nid: 3\n\n", False)
    assert await reader.take(0.001) == b""


async def _write(svc: Harness, count: int, size: int) -> None:
    """Events of ``size`` bytes, each in a transaction of its own."""
    for _ in range(count):
        row: dict[str, Any] = {"event_id": str(uuid7()), "type": "incident.opened", "level": 3, "previous_level": None}
        row |= {"incident_id": str(uuid7()), "site_id": str(uuid7()), "data": {"padding": "x" * size}}
        row |= {"time": BEGIN.isoformat(), "recorded_at": BEGIN.isoformat(), "exercise": False}
        async with svc.transaction() as session:
            await repository.append(session, [row])


async def test_a_reader_that_stops_reading_is_let_go_while_the_others_get_everything(narrow: Harness) -> None:
    async with narrow.as_user(["hq_admin"]) as hq, serving(narrow) as live:
        async with live.stream(hq) as stalled, live.stream(hq) as quick:
            await _joined(narrow, 2)
            taken = []
            for _ in range(60):  # one at a time: on a busy machine the quick one may be slow, too
                await _write(narrow, 1, 512_000)
                taken += await quick.take(1)
            assert positions(taken) == list(range(1, 61))
            got = positions(await stalled.rest())
        assert stalled.comments[-1].startswith("you read too slowly")
        assert got == list(range(1, len(got) + 1))
        assert len(got) < 60
        async with live.stream(hq, last_event_id=str(got[-1])) as again:
            assert positions(await again.take(60 - len(got))) == list(range(got[-1] + 1, 61))


async def _joined(svc: Harness, count: int) -> None:
    """Wait until so many readers have joined."""
    hub = Hub.of(svc.runtime, 8)
    async with asyncio.timeout(30):
        while hub.readers < count:
            await asyncio.sleep(0)


async def test_what_a_reader_found_in_the_log_before_the_others_were_told_is_not_told_again(
    svc: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found by a thousand watchers who came back while the hub was behind the log."""
    monkeypatch.setattr(hub_module, "REMEMBERED", 0)
    database = svc.runtime.database
    await _write(svc, 2, 1)
    hub = Hub(database, 100)
    await hub.join(ALL, None)
    await _write(svc, 5, 1)
    follower = Follower(database, hub, ALL, Start(after=0), page=10, heartbeat_s=0.01).stream()
    told = [await anext(follower), await anext(follower), await anext(follower)]
    assert told[-1] == HEARTBEAT
    await _write(svc, 1, 1)
    await hub.hand_out()
    told.append(await anext(follower))
    await follower.aclose()
    assert [int(found) for found in re.findall(rb"^id: (\d+)$", b"".join(told), re.MULTILINE)] == list(range(1, 9))


async def test_a_closed_connection_leaves_no_reader_behind(svc: Harness, live: Live, hq: httpx.AsyncClient) -> None:
    hub = Hub.of(svc.runtime, 8)
    async with live.stream(hq) as stream:
        await stream.comment()
        assert hub.readers == 1
    async with asyncio.timeout(30):
        while hub.readers:
            await asyncio.sleep(0)


async def test_a_stream_that_waits_holds_no_database_connection(
    svc: Harness, live: Live, hq: httpx.AsyncClient, site: UUID
) -> None:
    await declare(hq, site)
    pool: Any = svc.runtime.database.engine.pool
    async with AsyncExitStack() as stack:
        streams = [await stack.enter_async_context(live.stream(hq, since="0")) for _ in range(20)]
        for stream in streams:
            await stream.take(2)
            await stream.comment()
        assert pool.checkedout() <= 1


@pytest.mark.parametrize("start", [LIVE, Start(after=0)])
async def test_a_commit_wakes_the_stream_without_waiting_for_the_poll(sleepy: Harness, start: Start) -> None:
    hub = Hub.of(sleepy.runtime, 8)
    follower = Follower(sleepy.runtime.database, hub, ALL, start, page=10, heartbeat_s=60).stream()
    assert await anext(follower) == b"retry: 2000\n\n"
    waiting = asyncio.ensure_future(anext(follower))
    async with asyncio.timeout(30):
        while not hub.readers:
            await asyncio.sleep(0)
        await sleepy.deliver(anomaly_detected(uuid7()))
        assert (await waiting).startswith(b"id: 1\nevent: incident.opened\n")
    await follower.aclose()


async def test_streams_end_at_once_even_between_two_polls(sleepy: Harness) -> None:
    hub = Hub.of(sleepy.runtime, 8)
    follower = Follower(sleepy.runtime.database, hub, ALL, LIVE, page=10, heartbeat_s=60).stream()
    await anext(follower)
    ending = asyncio.ensure_future(anext(follower, None))
    async with asyncio.timeout(30):
        while not hub.readers:
            await asyncio.sleep(0)
        sleepy.runtime.stopping.set()
        assert await ending is None


async def test_old_positions_are_removed_while_the_service_runs(svc: Harness, site: UUID) -> None:
    await svc.deliver(anomaly_detected(site))
    svc.clock.advance(days=31)
    pruning = asyncio.create_task(prune(svc.runtime))
    async with asyncio.timeout(30):
        async with svc.runtime.database.read() as session:
            while await repository.head(session) != (2, 2):
                await asyncio.sleep(0)
                await session.rollback()
    svc.runtime.stopping.set()
    await pruning

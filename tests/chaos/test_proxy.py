"""The proxy does what it says, on a real PostgreSQL."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest
from background_loop import BackgroundLoop
from proxy import LOOPBACK, Proxy

Connection = Any


@pytest.fixture
def proxy(postgres_server: str) -> Iterator[Proxy]:
    loop = BackgroundLoop()
    proxy = Proxy(loop, urlsplit(postgres_server).port or 5432)
    yield proxy
    proxy.close()
    loop.close()


async def through(proxy: Proxy, server: str, application: str) -> Connection:
    parts = urlsplit(server)
    place = f"{parts.netloc.rpartition('@')[0]}@{LOOPBACK}:{proxy.port}"
    settings = {"application_name": application}
    return await asyncpg.connect(urlunsplit(parts._replace(netloc=place)), server_settings=settings, timeout=5)


async def works(connection: Connection) -> bool:
    with suppress(OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
        return bool(await connection.fetchval("SELECT 1", timeout=0.3) == 1)
    return False


async def test_without_a_fault_everything_passes(proxy: Proxy, postgres_server: str) -> None:
    connection = await through(proxy, postgres_server, "incident-svc")
    assert await connection.fetchval("SELECT length(repeat('x', 3000000))") == 3_000_000
    await connection.close()
    assert proxy.cut == 0


async def test_latency_delays(proxy: Proxy, postgres_server: str) -> None:
    connection = await through(proxy, postgres_server, "incident-svc")
    with proxy.fault("latency", delay_s=0.05):
        started = time.perf_counter()
        await connection.fetchval("SELECT 1")
        assert time.perf_counter() - started >= 0.1
    await connection.close()


async def test_a_black_hole_lets_nothing_through_until_it_is_healed(proxy: Proxy, postgres_server: str) -> None:
    connection = await through(proxy, postgres_server, "incident-svc")
    with proxy.fault("blackhole"):
        asked = asyncio.ensure_future(connection.fetchval("SELECT 1"))
        done, _ = await asyncio.wait({asked}, timeout=0.3)
        assert not done
    assert await asyncio.wait_for(asked, 5) == 1
    await connection.close()


async def test_a_swallowed_connection_is_silent_for_ever_and_a_new_one_works(
    proxy: Proxy, postgres_server: str
) -> None:
    connection = await through(proxy, postgres_server, "incident-svc")
    with proxy.fault("swallow"):
        pass
    assert not await works(connection)
    fresh = await through(proxy, postgres_server, "incident-svc")
    assert await works(fresh)
    await fresh.close()
    connection.terminate()


async def test_a_reset_hits_open_connections_and_down_hits_new_ones_too(proxy: Proxy, postgres_server: str) -> None:
    connection = await through(proxy, postgres_server, "incident-svc")
    with proxy.fault("reset"):
        assert not await works(connection)
        await (await through(proxy, postgres_server, "incident-svc")).close()
    with proxy.fault("down"), pytest.raises((OSError, asyncpg.PostgresError, asyncpg.InterfaceError)):
        await through(proxy, postgres_server, "incident-svc")
    assert proxy.cut >= 2


async def test_a_fault_for_one_service_leaves_the_others_alone(proxy: Proxy, postgres_server: str) -> None:
    one = await through(proxy, postgres_server, "incident-svc")
    other = await through(proxy, postgres_server, "notify-svc")
    with proxy.fault("reset", application="incident-svc"):
        assert not await works(one)
        assert await works(other)
    await other.close()

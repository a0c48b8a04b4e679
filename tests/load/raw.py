"""What this machine gives at most, measured in the same run: a bare FastAPI echo, COPY, and a trip over the bus."""

import asyncio
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
from meters import spread
from scene import Scene
from wire import connect, post

from contracts import topics
from svckit.messaging.bus.connect import connect as connect_bus
from svckit.messaging.bus.port import Bus, Record
from svckit.testing.databases import fresh_database
from svckit.testing.ports import free_port
from svckit.testing.world import Deaf

ROWS = 5_000
TRIPS = 200


async def limits(seconds: float) -> dict[str, Any]:
    """All of them."""
    return {"experiment": "raw limits", **await _echo(seconds), **await _copy(seconds), **await _round_trip()}


async def _echo(seconds: float, connections: int = 4) -> dict[str, Any]:
    port = free_port()
    bare = subprocess.Popen([sys.executable, str(Path(__file__).with_name("bare.py")), str(port)])
    try:
        await _answers(port)
        stop, took = time.monotonic() + seconds, list[float]()

        async def worker() -> None:
            connection = await connect(port)
            request = post("/", "", {"readings": []})
            while time.monotonic() < stop:
                began = time.perf_counter()
                await connection.request(request)
                took.append((time.perf_counter() - began) * 1000)
            connection.close()

        await asyncio.gather(*(worker() for _ in range(connections)))
        return {"echo_per_s": round(len(took) / seconds), "echo_ms": spread(took)}
    finally:
        bare.kill()
        bare.wait()


async def _copy(seconds: float) -> dict[str, Any]:
    async with fresh_database() as url:
        connection = await asyncpg.connect(url)
        await connection.execute("CREATE TABLE raw (series_num bigint, at timestamptz, value float8)")
        rows, copied = [(number, datetime.now(UTC), 21.5) for number in range(ROWS)], 0
        stop, began = time.monotonic() + seconds, time.monotonic()
        while time.monotonic() < stop:
            await connection.copy_records_to_table("raw", records=rows)
            copied += ROWS
        per_s = round(copied / (time.monotonic() - began))
        await connection.close()
    return {"copy_rows_per_s": per_s}


async def _round_trip() -> dict[str, Any]:
    async with bus() as one:
        producer, consumer = one.producer(), one.consumer("round-trip")
        await producer.start()
        await consumer.start([topics.SITE.name], Deaf())
        while not consumer.assigned:
            await consumer.poll(0.1, 1)
        took = []
        for _ in range(TRIPS):
            began = time.perf_counter()
            _, records = await asyncio.gather(producer.send([Record(topics.SITE.name, b"key", b"{}")]), _next(consumer))
            took.append((time.perf_counter() - began) * 1000)
            await consumer.commit({tp: found[-1].offset + 1 for tp, found in records.items()})
        await consumer.stop()
        await producer.stop()
    return {"bus_trip_ms": spread(took)}


async def _next(consumer: Any) -> Any:
    while not (found := await consumer.poll(1.0, 10)):
        pass
    return found


@asynccontextmanager
async def bus() -> AsyncIterator[Bus]:
    """A bus of its own on the run's PostgreSQL."""
    async with fresh_database() as url:
        one = connect_bus(url, client_id="bench")
        await one.start()
        await one.ensure_topics(topics.ALL)
        try:
            yield one
        finally:
            await one.stop()


async def _answers(port: int) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                (await connect(port)).close()
            except OSError:
                await asyncio.sleep(0.05)
            else:
                return


def server_of(scene: Scene) -> str:
    """The superuser's address of the run's PostgreSQL."""
    secret = (scene.run.home / "secrets" / "postgres.password").read_text().strip()
    return f"postgresql://postgres:{secret}@127.0.0.1:{scene.run.process('postgres')['port']}/postgres"

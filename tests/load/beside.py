"""Alarms beside bulk: 20 a second from reading to message while stations post readings by the thousand."""

import asyncio
import time
from typing import Any

import calling
import ingest
from feed import Feed, assert_judged, shared_out
from scene import Scene
from wire import connect, post

RATE = 20
BATCH = 500


async def measure(scene: Scene, keys: list[str], bulk_keys: list[str], per_s: int) -> dict[str, Any]:
    """`calling.at_rate` with so many other readings a second beside it; how many there were is part of the figures."""
    over, judged_before = asyncio.Event(), await scene.judged()
    started, feeds = time.monotonic(), shared_out(bulk_keys, ingest.CONNECTIONS)
    posting = [_posting(scene, feed, per_s / len(feeds), over) for feed in feeds]
    bulk = [asyncio.create_task(one) for one in posting]
    figures = await calling.at_rate(scene, keys, RATE)
    del figures["cpu_ms_per_incident"]  # the readings' is in it
    over.set()
    sent = sum(await asyncio.gather(*bulk))
    beside = round(sent / (time.monotonic() - started))
    await assert_judged(scene, feeds, judged_before)
    name = f"{RATE} a second beside {per_s:,} readings a second"
    return {**figures, "experiment": name, "readings_beside_per_s": beside}


async def _posting(scene: Scene, feed: Feed, per_s: float, over: asyncio.Event) -> int:
    """Post batches when they are due, or as fast as answers come; how many readings were accepted."""
    connection = await connect(scene.port)
    started, sent = time.monotonic(), 0
    while not over.is_set():
        status, _ = await connection.request(post(ingest.PATH, scene.gateway_key, feed.batch(BATCH)))
        assert status == 202
        sent += BATCH
        await asyncio.sleep(max(0.0, started + sent / per_s - time.monotonic()))
    connection.close()
    return sent

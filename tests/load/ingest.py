"""Readings per second until they are stored and judged, in batches of 1, 50 and 500, and the 202 that answers them."""

import asyncio
import json
import time
from typing import Any

from feed import Feed, assert_judged, shared_out
from meters import CpuMeter, spread
from scene import Scene, until
from wire import connect, post

AT_ONCE = 20
"""Up to this size a batch is judged at once; larger ones come from a station of their own."""
CONNECTIONS = 4
SERIES = CONNECTIONS * 500
"""Each connection has as many series as its largest batch has readings."""
PATH = "/api/monitoring/v1/readings"


async def measure(scene: Scene, keys: list[str], batch: int, seconds: float) -> dict[str, Any]:
    """Send as fast as answers come for ``seconds``, then wait until the last reading is a row, and judged."""
    before, judged_before = await scene.stored(), await scene.judged()
    meter, started = CpuMeter(scene.pids()), time.monotonic()
    stop, key = started + seconds, scene.town.api_key if batch <= AT_ONCE else scene.gateway_key
    feeds, took = shared_out(keys, CONNECTIONS), list[float]()

    async def worker(feed: Feed) -> int:
        connection = await connect(scene.port)
        sent = 0
        while time.monotonic() < stop:
            request = post(PATH, key, feed.batch(batch))
            began = time.perf_counter()
            status, body = await connection.request(request)
            took.append((time.perf_counter() - began) * 1000)
            assert (status, json.loads(body)["accepted"]) == (202, batch), body
            sent += batch
        connection.close()
        return sent

    sent = sum(await asyncio.gather(*map(worker, feeds)))
    accepted_s = time.monotonic() - started

    async def all_stored() -> bool:
        return await scene.stored() - before >= sent

    complete = await until(all_stored, pause_s=0.2)
    stored_s = time.monotonic() - started
    cpu = meter.spent()
    await assert_judged(scene, feeds, judged_before)
    return {
        "experiment": "ingest",
        "batch": batch,
        "readings": sent,
        "lost": 0 if complete else sent - (await scene.stored() - before),
        "accepted_per_s": round(sent / accepted_s),
        "stored_per_s": round(sent / stored_s),
        "per_cpu_s": round(sent / cpu["total"]),
        "cpu_s": cpu,
        "answer_ms": spread(took),
    }

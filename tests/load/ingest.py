"""Readings per second until they are stored and judged, in batches of 1, 50 and 500, and the 202 that answers them."""

import asyncio
import json
import time
from typing import Any

from meters import CpuMeter, spread
from scene import Scene, until
from wire import connect, post

SERIES = 500
AT_ONCE = 20
"""Up to this size a batch is judged at once; larger ones come from a station of their own."""
PATH = "/api/monitoring/v1/readings"


async def measure(scene: Scene, keys: list[str], batch: int, seconds: float, connections: int = 4) -> dict[str, Any]:
    """Send as fast as answers come for ``seconds``, then wait until the last reading is a row."""
    before = await scene.stored()
    meter, started = CpuMeter(scene.pids()), time.monotonic()
    stop, key = started + seconds, scene.town.api_key if batch <= AT_ONCE else scene.gateway_key
    clock = Clock()
    took: list[float] = []

    async def worker() -> int:
        connection = await connect(scene.port)
        sent = 0
        while time.monotonic() < stop:
            request = post(PATH, key, batch_of(keys, batch, clock))
            began = time.perf_counter()
            status, body = await connection.request(request)
            took.append((time.perf_counter() - began) * 1000)
            assert (status, json.loads(body)["accepted"]) == (202, batch), body
            sent += batch
        connection.close()
        return sent

    sent = sum(await asyncio.gather(*(worker() for _ in range(connections))))
    accepted_s = time.monotonic() - started

    async def all_stored() -> bool:
        return await scene.stored() - before >= sent

    complete = await until(all_stored, pause_s=0.2)
    stored_s = time.monotonic() - started
    cpu = meter.spent()
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


class Clock:
    """Times that never repeat: a microsecond later at every call, beginning a while ago."""

    def __init__(self) -> None:
        self._next = (time.time_ns() // 1000) - 3_600_000_000

    def take(self) -> int:
        self._next += 1000
        return self._next


def batch_of(keys: list[str], size: int, clock: Clock) -> bytes:
    moment = clock.take()
    at = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(moment // 1_000_000)) + f".{moment % 1_000_000:06d}Z"
    parts = [
        f'{{"series":"{keys[(moment // 1000 + n) % len(keys)]}","at":"{at}","value":{20 + n % 50 / 10}}}'
        for n in range(size)
    ]
    return ('{"readings":[' + ",".join(parts) + "]}").encode()

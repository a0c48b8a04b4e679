"""From a reading over its limit to the message at the sink: one by one, at a steady rate, and in a burst."""

import asyncio
import time
from typing import Any

from meters import CpuMeter, spread
from scene import Scene, now_iso, until
from wire import connect, post

RATES = (25, 50, 100, 150, 200, 300, 400, 600, 800)
_LASTS_S = 3
_LAG_MS = 5_000
PATH = "/api/monitoring/v1/readings"


async def one_by_one(scene: Scene, keys: list[str]) -> dict[str, Any]:
    """Each reading waits for the message of the one before."""
    scene.forget_messages()
    connection = await connect(scene.port)
    took = []
    for key in keys:
        sent = time.time()
        await connection.request(_over_the_limit(scene, key))

        async def told(key: str = key) -> bool:
            return key in await asyncio.to_thread(scene.received)

        assert await until(told, pause_s=0.01)
        took.append((scene.received()[key] - sent) * 1000)
    connection.close()
    return {"experiment": "one by one", "count": len(keys), "message_ms": spread(took)}


async def at_rate(scene: Scene, keys: list[str], per_s: float, connections: int = 8) -> dict[str, Any]:
    """Open loop: readings leave when they are due, whatever the answers do; latency counts from the due time."""
    scene.forget_messages()
    pool: asyncio.Queue[Any] = asyncio.Queue()
    for _ in range(connections):
        pool.put_nowait(await connect(scene.port))
    meter, due_at = CpuMeter(scene.pids()), {}
    answers: list[float] = []
    refused: list[str] = []

    async def send(key: str, due: float) -> None:
        connection = await pool.get()
        status, _ = await connection.request(_over_the_limit(scene, key))
        pool.put_nowait(connection)
        answers.append((time.time() - due) * 1000)
        refused.extend([key] * (status != 202))

    started, tasks = time.time(), []
    for number, key in enumerate(keys):
        due_at[key] = started + number / per_s
        await asyncio.sleep(max(0.0, due_at[key] - time.time()))
        tasks.append(asyncio.create_task(send(key, due_at[key])))
    await asyncio.gather(*tasks)

    async def all_told() -> bool:
        return len(await asyncio.to_thread(scene.received)) >= len(keys) - len(refused)

    await until(all_told, limit_s=60, pause_s=0.3)
    received = scene.received()
    cpu = meter.spent()
    return {
        "experiment": f"{per_s:g} a second",
        "count": len(keys),
        "refused": len(refused),
        "lost": len(keys) - len(refused) - len(received),
        "doubled": scene.messages - len(received),
        "message_ms": spread((received[key] - due_at[key]) * 1000 for key in received),
        "answer_ms": spread(answers),
        "cpu_ms_per_incident": round(cpu["total"] * 1000 / len(keys), 1),
        "cpu_s": cpu,
    }


async def until_they_lag(scene: Scene, prefix: str) -> dict[str, Any]:
    """Faster and faster, three seconds each, until the last messages come more than 5 s late or do not come."""
    sustained, figures = 0.0, dict[str, Any]()
    for rate in RATES:
        keys = scene.more_series(f"{prefix}-{rate}", rate * _LASTS_S)
        figures = await at_rate(scene, keys, rate, connections=64)
        if figures["lost"] or figures["refused"] or figures["message_ms"]["max"] > _LAG_MS:
            break
        sustained = rate
    return {"experiment": "until they lag 5 s", "incidents_per_s": sustained, "message_ms": figures["message_ms"]}


def _over_the_limit(scene: Scene, key: str) -> bytes:
    return post(PATH, scene.town.api_key, {"readings": [{"series": key, "at": now_iso(), "value": 40}]})

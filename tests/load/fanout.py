"""How long after it was recorded an incident reaches every reader of the live stream."""

import asyncio
import json
import time
from datetime import datetime
from typing import Any

from meters import spread
from scene import Scene, until

EVENTS = 10
_PATH = "/api/incident/v1/stream"


class Reader(asyncio.Protocol):
    """A subscriber that notes when each opened incident came; the first of all reads when it was recorded, too."""

    def __init__(self, head: bytes, recorded: dict[bytes, float]) -> None:
        self.seen: dict[bytes, float] = {}
        self.open = False
        self._head = head
        self._recorded = recorded
        self._rest = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(self._head)

    def data_received(self, data: bytes) -> None:
        now, self.open = time.time(), True
        *frames, self._rest = (self._rest + data).split(b"\n\n")
        for frame in frames:
            if b"event: incident.opened" in frame:
                position = frame[frame.index(b"id: ") + 4 :].partition(b"\n")[0]
                self.seen[position] = now
                if position not in self._recorded:
                    told = json.loads(frame[frame.index(b"data: ") + 6 :])
                    self._recorded[position] = datetime.fromisoformat(told["time"]).timestamp()

    def close(self) -> None:
        """Hang up."""
        if self._transport is not None:
            self._transport.close()


async def measure(scene: Scene, count: int) -> dict[str, Any]:
    """Open incidents by hand while ``count`` readers listen."""
    recorded: dict[bytes, float] = {}
    readers = [await _reader(scene, recorded) for _ in range(count)]

    async def all_open() -> bool:
        return all(reader.open for reader in readers)

    assert await until(all_open), "not every stream was opened"
    body = {"site_id": scene.town.site_id, "title": "扇出", "severity": "info"}
    for _ in range(EVENTS):
        await asyncio.to_thread(scene.run.call, "POST", "/incident/v1/incidents", body)
        await asyncio.sleep(0.3)

    async def all_told() -> bool:
        return all(len(reader.seen) >= EVENTS for reader in readers)

    await until(all_told, limit_s=30)
    delays = [(moment - recorded[position]) * 1000 for reader in readers for position, moment in reader.seen.items()]
    for reader in readers:
        reader.close()
    missed = count * EVENTS - len(delays)
    return {"experiment": "fan-out", "readers": count, "missed": missed, "delay_ms": spread(delays)}


async def _reader(scene: Scene, recorded: dict[bytes, float]) -> Reader:
    head = f"GET {_PATH} HTTP/1.1\r\nHost: farwatch\r\nAuthorization: Bearer {scene.run.token}\r\n\r\n".encode()
    loop = asyncio.get_running_loop()
    _, reader = await loop.create_connection(lambda: Reader(head, recorded), "127.0.0.1", scene.port)
    return reader

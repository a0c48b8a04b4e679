"""The stage of a benchmark: a running Farwatch, a town with many series, and a sink that says when messages came."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
from farwatch_town import Run, Town, farwatch

Json = dict[str, Any]


class Scene:
    """One run and one town, set for measuring."""

    def __init__(self, run: Run, town: Town) -> None:
        self.run = run
        self.town = town
        self.port = int(run.url.rsplit(":", 1)[1])
        station = {"site_id": town.site_id, "name": "bulk gateway"}
        self.gateway_key: str = run.call("POST", "/monitoring/v1/stations", station)["api_key"]
        """What posts bulk: whatever else its station posts goes behind the bus, too."""
        self.messages = 0
        """How many came, repeats included, as far as `received` has read."""
        self._bulk: list[str] = []
        self._heard: dict[str, float] = {}
        self._heard_up_to = 0

    def pids(self) -> dict[str, int]:
        """The processes by name; the demo's and the sink's are not Farwatch's cost."""
        status = json.loads(farwatch("status", "--home", str(self.run.home), "--json").stdout)
        return {process["name"]: process["pid"] for process in status["processes"] if process["name"] != "sink"}

    def more_series(self, prefix: str, count: int) -> list[str]:
        """So many new series, each with the limit of 27 that a station's reading may break."""
        keys = [f"{prefix}-{number}" for number in range(count)]
        series = [{"key": key, "unit": "℃", "kind": "temperature"} for key in keys]
        self.run.call("PUT", "/monitoring/v1/series", {"site_id": self.town.site_id, "series": series})
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(self._rule, keys))
        self._speak(keys)
        return keys

    def bulk_series(self, count: int) -> list[str]:
        """The series of which stations post in bulk: the same in every experiment, made when first asked for."""
        self._bulk = self._bulk or self.more_series("bulk", count)
        return self._bulk

    def _speak(self, keys: list[str]) -> None:
        """Each series says that all is well, as real ones do all day: none is met for the first time in an alarm."""
        headers = {"Authorization": f"Bearer {self.gateway_key}"}
        for first in range(0, len(keys), 500):
            readings = [{"series": key, "at": now_iso(-1), "value": 20} for key in keys[first : first + 500]]
            answer = self.run.http.post("/api/monitoring/v1/readings", json={"readings": readings}, headers=headers)
            assert answer.json()["accepted"] == len(readings), answer.text

    def _rule(self, key: str) -> None:
        rule = {"site_id": self.town.site_id, "series": key, "kind": "threshold", "operator": ">", "limit": 27}
        self.run.call("POST", "/monitoring/v1/rules", {**rule, "hold_s": 0, "severity": "major"})

    def by_webhook(self) -> None:
        """The chief is called by webhook first, at the sink itself: it notes when each call came."""
        address = f"http://127.0.0.1:{self.run.process('sink')['port']}/sink/webhook/bench"
        body = {"staff_id": self.town.chief["id"], "channel": "webhook", "address": address, "position": 0}
        self.run.call("POST", "/notify/v1/contact-methods", body)

    def received(self) -> dict[str, float]:
        """When the first message about each series came, in seconds since 1970, by the series' key."""
        for message in self.run.messages(since=self._heard_up_to, kind="webhook"):
            self._heard_up_to = message["id"]
            title = json.loads(message["body"])["data"]["incident"]["title"]
            key = title.partition(" ")[0]
            self._heard.setdefault(key, datetime.fromisoformat(message["received_at"]).timestamp())
            self.messages += 1
        return self._heard

    def forget_messages(self) -> None:
        """Empty the sink."""
        self.run.forget_messages()
        self._heard, self._heard_up_to, self.messages = {}, 0, 0

    async def stored(self) -> int:
        """Readings that are rows by now."""
        return await self._count("SELECT count(*) FROM readings")

    async def judged(self) -> dict[str, int]:
        """When the newest judged reading of each series was measured, in microseconds since 1970, by its key."""
        rows = await self._rows(
            """SELECT key, (extract(epoch FROM at) * 1000000)::bigint AS at_us
            FROM series JOIN series_latest ON series_num = num WHERE at IS NOT NULL"""
        )
        return {row["key"]: row["at_us"] for row in rows}

    async def unpublished(self) -> int:
        """Batches that have not been carried to the bus yet."""
        return await self._count("SELECT count(*) FROM outbox WHERE published_at IS NULL")

    async def _count(self, query: str) -> int:
        [row] = await self._rows(query)
        return int(row[0])

    async def _rows(self, query: str) -> list[Any]:
        connection = await asyncpg.connect(self._database())
        try:
            return await connection.fetch(query)
        finally:
            await connection.close()

    def _database(self) -> str:
        secret = (Path(self.run.home) / "secrets" / "monitoring.password").read_text().strip()
        return f"postgresql://monitoring:{secret}@127.0.0.1:{self.run.process('postgres')['port']}/monitoring"


def now_iso(offset_s: float = 0.0) -> str:
    """The present, ``offset_s`` later, as a reading's time."""
    return datetime.fromtimestamp(datetime.now(UTC).timestamp() + offset_s, UTC).isoformat()


async def until(look: Any, limit_s: float = 120.0, pause_s: float = 0.05) -> bool:
    """Wait until the coroutine function ``look`` is true; whether it became so."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + limit_s
    while not await look():
        if loop.time() > deadline:
            return False
        await asyncio.sleep(pause_s)
    return True

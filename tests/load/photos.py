"""Fifty phones send what they kept through three hours without a network: sixty items and twenty photos each."""

import asyncio
import io
import time
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import httpx
import psutil
from meters import CpuMeter, spread
from PIL import Image
from scene import Json, Scene

from svckit.core.ids import uuid7

PHONES, ITEMS, PHOTOS = 50, 60, 20
SIZE = (1600, 1200)
LOOK_EVERY_S = 0.05
LATER = {429, 503}
OUTAGE = timedelta(hours=3)


async def measure(scene: Scene) -> list[dict[str, Any]]:
    """Seconds until all is there, memory of monitoring-svc, and whether anything is there twice."""
    inspections = await asyncio.to_thread(_inspections, scene)
    picture, memory, answers = _picture(), [0.0], list[float]()
    meter, began = CpuMeter(scene.pids()), time.perf_counter()
    watching = asyncio.create_task(_watch(scene.pids()["monitoring"], memory))
    async with httpx.AsyncClient(base_url=f"{scene.run.url}/api/monitoring/v1", timeout=300, trust_env=False) as http:
        http.headers["Authorization"] = f"Bearer {scene.run.token}"
        await asyncio.gather(*(_phone(http, one, picture, answers) for one in inspections))
    took_s = time.perf_counter() - began
    watching.cancel()
    done = [await asyncio.to_thread(scene.run.call, "GET", f"/monitoring/v1/inspections/{one}") for one in inspections]
    return [
        {
            "experiment": "photos",
            "took_s": round(took_s, 1),
            "photo_kb": round(len(picture) / 1000),
            "answer_ms": spread(answers),
            "memory_mb": round(memory[0] / 1e6),
            "completed": sum(one["state"] == "completed" for one in done),
            "doubled": sum(len(one["results"]) != ITEMS for one in done),
            "cpu_s": meter.spent(),
        }
    ]


def _inspections(scene: Scene) -> list[str]:
    items: list[Json] = [
        {"key": f"item-{number}", "kind": "pass_fail", "title_zh": f"项目 {number}", "title_en": f"Item {number}"}
        for number in range(ITEMS)
    ]
    about = {"name_zh": "断网检查", "name_en": "Offline", "kind": "gear", "post": "duty_chief"}
    body = {**about, "site_id": scene.town.site_id, "code": f"offline-{time.time_ns()}", "items": items}
    checklist = scene.run.call("POST", "/monitoring/v1/checklists", body)
    due_at = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    asked = {"site_id": scene.town.site_id, "checklist_id": checklist["id"], "due_at": due_at}
    return [scene.run.call("POST", "/monitoring/v1/inspections", asked)["id"] for _ in range(PHONES)]


async def _phone(http: httpx.AsyncClient, inspection: str, picture: bytes, answers: list[float]) -> None:
    """One phone's outbox: each request twice, as where the first answer was lost on the way."""
    at = (datetime.now(UTC) - OUTAGE).isoformat()
    photos = [str(uuid7()) for _ in range(PHOTOS)]

    async def send(method: str, path: str, key: str, **content: Any) -> None:
        headers = {"Idempotency-Key": key, **({"Content-Type": "image/jpeg"} if "content" in content else {})}
        left = 2
        while left:
            sent = time.perf_counter()
            answer = await http.request(method, f"/inspections/{inspection}/{path}", **content, headers=headers)
            answers.append((time.perf_counter() - sent) * 1000)
            assert answer.is_success or answer.status_code in LATER, answer.text
            left -= answer.is_success
            await asyncio.sleep(0 if answer.is_success else int(answer.headers.get("Retry-After", "1")))

    await send("POST", "begin", f"{inspection}-begin", json={"at": at})
    for photo in photos:
        await send("PUT", f"photos/{photo}", photo, content=picture)
    results = [
        {"item": f"item-{number}", "value": "pass", "at": at, "photos": photos[number : number + 1]}
        for number in range(ITEMS)
    ]
    await send("POST", "results", f"{inspection}-results", json={"results": results})
    await send("POST", "complete", f"{inspection}-complete", json={"at": at})


def _picture() -> bytes:
    """A photo as a phone sends it: noise, which no JPEG makes small, over something plain."""
    noise = Image.frombytes("RGB", (SIZE[0] // 4, SIZE[1] // 4), Random(1).randbytes(SIZE[0] * SIZE[1] * 3 // 16))
    file = io.BytesIO()
    noise.resize(SIZE).save(file, "JPEG", quality=80)
    return file.getvalue()


async def _watch(pid: int, most: list[float]) -> None:
    """The most memory of the process and its children together, in bytes."""
    process = psutil.Process(pid)
    while True:
        family = [process, *process.children(recursive=True)]
        most[0] = max(most[0], sum(one.memory_info().rss for one in family if one.is_running()))
        await asyncio.sleep(LOOK_EVERY_S)

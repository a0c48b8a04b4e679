"""What the tests ask of the API again and again."""

from typing import Any
from uuid import UUID

import httpx


async def one(client: httpx.AsyncClient, **filters: str) -> dict[str, Any]:
    """The one incident the caller sees, with its timeline."""
    answer = await client.get("/incidents", params=filters)
    assert answer.status_code == 200, answer.text
    [found] = answer.json()["items"]
    return await read(client, found["id"])


async def read(client: httpx.AsyncClient, incident_id: str | UUID) -> dict[str, Any]:
    """An incident with its timeline."""
    answer = await client.get(f"/incidents/{incident_id}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def declare(client: httpx.AsyncClient, site: UUID, **changes: Any) -> dict[str, Any]:
    """An incident opened by hand."""
    answer = await client.post("/incidents", json={"site_id": str(site), "title": "二号机房漏水", **changes})
    assert answer.status_code == 201, answer.text
    opened: dict[str, Any] = answer.json()
    return opened


async def do(client: httpx.AsyncClient, incident: dict[str, Any], move: str, **body: Any) -> httpx.Response:
    """A move on an incident."""
    return await client.post(f"/incidents/{incident['id']}/{move}", json=body or None)


def kinds(incident: dict[str, Any]) -> list[str]:
    """The kinds of the timeline's entries, oldest first."""
    return [entry["kind"] for entry in incident["timeline"]]


def problem(answer: httpx.Response) -> str:
    """The code of a problem+json."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    return str(answer.json()["type"]).removeprefix("urn:farwatch:problem:")

"""Bodies that come slowly, or not to their end."""

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from starlette.types import Message

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import Start

JSON = {"Content-Type": "application/json"}


async def test_a_body_that_never_comes_is_408_and_holds_no_connection(start: "Start") -> None:
    sample = await start(body_timeout_s=0.05)

    async def forever() -> AsyncIterator[bytes]:
        yield b'{"title":'
        await asyncio.Event().wait()

    async with sample.writer() as caller:
        answer = await caller.post("/notes", content=forever(), headers=JSON)
    assert answer.status_code == 408
    assert sample.database.engine.pool.checkedout() == 0  # type: ignore[attr-defined]  # a QueuePool


async def test_a_body_that_is_cut_off_stores_nothing(start: "Start") -> None:
    sample = await start()
    messages: list[Message] = [
        {"type": "http.request", "body": b'{"title":"a","code":"a"', "more_body": True},
        {"type": "http.disconnect"},
    ]
    sent: list[Message] = []

    async def receive() -> Message:
        return messages.pop(0)

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {
        "type": "http",
        "method": "POST",
        "path": "/api/sample/v1/notes",
        "query_string": b"",
        "http_version": "1.1",
        "scheme": "http",
        "server": ("sample", 80),
        "client": ("test", 1),
        "headers": [
            (b"content-type", b"application/json"),
            (b"authorization", f"Bearer {sample.issuer.token()}".encode()),
        ],
    }
    await sample.app(scope, receive, send)
    assert sent[0]["status"] == 400

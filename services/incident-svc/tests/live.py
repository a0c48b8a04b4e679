"""The service on a real port, and clients that follow its stream."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn
from httpx_sse import ServerSentEvent

from svckit.core.tls import trusted_authorities
from svckit.testing import Harness

PATIENCE_S = 30


class Server(uvicorn.Server):
    """uvicorn inside the test's own loop; signals stay pytest's."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take none."""
        yield


@dataclass
class Live:
    """The service's API on a socket."""

    svc: Harness
    port: int

    @property
    def url(self) -> str:
        """Where the API begins."""
        return f"http://127.0.0.1:{self.port}{self.svc.service.prefix}"

    @asynccontextmanager
    async def stream(
        self, client: httpx.AsyncClient, *, last_event_id: str | None = None, **params: Any
    ) -> AsyncIterator["Stream"]:
        """Follow the stream with a client's token; entered after the greeting."""
        headers = {"Authorization": client.headers["Authorization"], "Accept": "text/event-stream"}
        if last_event_id is not None:
            headers["Last-Event-ID"] = last_event_id
        async with (
            httpx.AsyncClient(timeout=PATIENCE_S, verify=trusted_authorities()) as http,
            http.stream("GET", f"{self.url}/stream", params=params, headers=headers) as answer,
        ):
            stream = Stream(answer)
            if answer.status_code == 200:
                await stream.opened()
            yield stream


class Stream:
    """One client's view of the stream."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self._lines = answer.aiter_lines()
        self.comments: list[str] = []

    async def opened(self) -> None:
        """Take the greeting. The reader joins after it; the first comment tells that it has."""
        assert await anext(self._lines) == "retry: 2000"
        assert await anext(self._lines) == ""

    async def take(self, count: int) -> list[ServerSentEvent]:
        """The next ``count`` events."""
        taken: list[ServerSentEvent] = []
        async with asyncio.timeout(PATIENCE_S):
            while len(taken) < count:
                event = await self._event()
                if event is not None:
                    taken.append(event)
        return taken

    async def comment(self) -> str:
        """The next comment."""
        async with asyncio.timeout(PATIENCE_S):
            seen = len(self.comments)
            while len(self.comments) == seen:
                await self._event()
        return self.comments[-1]

    async def rest(self) -> list[ServerSentEvent]:
        """Everything until the server ends the stream."""
        events: list[ServerSentEvent] = []
        async with asyncio.timeout(PATIENCE_S):
            with contextlib.suppress(StopAsyncIteration):
                while True:
                    event = await self._event()
                    if event is not None:
                        events.append(event)
        return events

    async def _event(self) -> ServerSentEvent | None:
        """The next block: an event, or None for a comment."""
        fields: dict[str, str] = {}
        while line := await anext(self._lines):
            name, _, value = line.partition(":")
            if name:
                fields[name] = value.removeprefix(" ")
            else:
                self.comments.append(value.strip())
        return ServerSentEvent(fields["event"], fields["data"], fields["id"]) if "event" in fields else None


def positions(events: list[ServerSentEvent]) -> list[int]:
    """The ids, which are positions."""
    return [int(event.id) for event in events]


def data(event: ServerSentEvent) -> dict[str, Any]:
    """An event's JSON."""
    decoded: dict[str, Any] = json.loads(event.data)
    return decoded


@asynccontextmanager
async def serving(svc: Harness) -> AsyncIterator[Live]:
    """The service's application behind uvicorn on a free port."""
    config = uvicorn.Config(svc.app, port=0, lifespan="off", log_config=None, timeout_graceful_shutdown=2)
    server = Server(config)
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0)
    try:
        yield Live(svc, server.servers[0].sockets[0].getsockname()[1])
    finally:
        server.should_exit = True
        await task

"""Real processes of a sample service."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from svckit.testing.databases import fresh_database
from svckit.testing.harness import database_for
from svckit.testing.ports import free_port

SCRIPT = Path(__file__).parent / "sample_service.py"


_LOG_BYTES = 2**23
"""As much may a process log before anybody reads it: a full pipe would stop it."""


@dataclass
class Outcome:
    """How a process ended, and what it said."""

    code: int
    output: str
    errors: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.output.splitlines()]

    def events(self, name: str) -> list[dict[str, Any]]:
        return [line for line in self.lines if line["event"] == name]


@dataclass
class Running:
    """A process that serves."""

    process: Process
    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(base_url=self.url, trust_env=False, timeout=20)

    async def answers(self, path: str, status: int) -> None:
        """Wait until the path answers with this status."""
        async with asyncio.timeout(30), self.client() as client:
            while True:
                try:
                    if (await client.get(path)).status_code == status:
                        return
                except httpx.TransportError:
                    assert self.process.returncode is None, "the process ended early"
                await asyncio.sleep(0.05)

    async def stop(self, sig: signal.Signals = signal.SIGTERM) -> Outcome:
        if self.process.returncode is None:
            self.process.send_signal(sig)
        return await self.outcome()

    async def outcome(self) -> Outcome:
        async with asyncio.timeout(30):
            output, errors = await self.process.communicate()
        assert self.process.returncode is not None
        return Outcome(self.process.returncode, output.decode(), errors.decode())


@dataclass
class World:
    """The addresses a process needs, and the way to start one."""

    database_url: str
    bus_url: str
    processes: list[Process]

    async def start(self, *arguments: str, **environment: str) -> Running:
        port = free_port()
        settings = {
            "FW_DATABASE_URL": self.database_url,
            "FW_BUS_URL": self.bus_url,
            "FW_PORT": str(port),
        }
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("FW_")}
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(SCRIPT),
            *arguments,
            stdout=PIPE,
            stderr=PIPE,
            env=inherited | settings | environment,
            limit=_LOG_BYTES,
        )
        self.processes.append(process)
        return Running(process, port)

    async def run(self, *arguments: str, **environment: str) -> Outcome:
        return await (await self.start(*arguments, **environment)).outcome()


@asynccontextmanager
async def _world(database_url: str, bus_url: str) -> AsyncIterator[World]:
    world = World(database_url, bus_url, [])
    yield world
    for process in world.processes:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.fixture
async def bare(empty_bus_url: str) -> AsyncIterator[World]:
    """A database without tables, and a bus."""
    async with fresh_database() as database_url, _world(database_url, empty_bus_url) as world:
        yield world


@pytest.fixture
async def world(
    request: pytest.FixtureRequest, empty_bus_url: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[World]:
    """A migrated database, and a bus."""
    monkeypatch.syspath_prepend(SCRIPT.parent)
    async with database_for(request, "sample_migrations") as url, _world(url, empty_bus_url) as world:
        yield world


@pytest.fixture
async def serve(world: World) -> Callable[..., Awaitable[Running]]:
    """Starts a process and waits until it is ready."""

    async def begin(role: str = "serve", **environment: str) -> Running:
        running = await world.start(role, **environment)
        await running.answers("/readyz", 200)
        return running

    return begin

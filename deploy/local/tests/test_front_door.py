"""The Caddyfile, run by the real Caddy before a small upstream."""

import asyncio
import contextlib
import gzip
import json
import re
import socket
import subprocess
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import httpx
import pytest

from farwatch_local import caddy, ports
from farwatch_local.child import Child
from farwatch_local.databases import SERVICES
from farwatch_local.home import Home

NAMES = (*SERVICES, "sink", "smtp", "door")
ANSWER = b"HTTP/1.1 200 OK\r\nServer: uvicorn\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
REFUSAL = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"


@dataclass
class Upstream:
    """A service that answers everything, and counts."""

    port: int
    requests: list[str] = field(default_factory=list)
    forwarded_for: list[str] = field(default_factory=list)
    """`X-Forwarded-For` of each request."""
    refuses: bool = False
    """Answers before it has read the body."""
    server: asyncio.Server | None = None
    more: asyncio.Event = field(default_factory=asyncio.Event)

    async def start(self) -> None:
        self.server = await asyncio.start_server(self._take, ports.LOOPBACK, self.port)

    async def stop(self) -> None:
        if self.server is not None:
            self.server.close()
            await self.server.wait_closed()

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.requests.append(head.splitlines()[0])
        self.forwarded_for += re.findall(r"(?im)^x-forwarded-for: *(.*?)\r?$", head)
        length = re.search(r"(?i)^content-length: (\d+)", head, re.MULTILINE)
        if length and not self.refuses:
            await reader.readexactly(int(length[1]))
        if self.refuses:
            writer.write(REFUSAL)
            while await reader.read(65_536):
                pass
        elif "/stream" in head:
            writer.write(STREAM + b"id: 1\ndata: {}\n\n")
            await writer.drain()
            await self.more.wait()
        else:
            writer.write(ANSWER)
            await writer.drain()
        writer.close()
        await writer.wait_closed()


@dataclass
class Door:
    """Caddy and what stands behind it."""

    client: httpx.AsyncClient
    roster: Upstream
    incident: Upstream
    built: Path


@pytest.fixture
async def door(home: Home, real_processes: None) -> AsyncIterator[Door]:
    async with a_door(home) as door:
        yield door


@contextlib.asynccontextmanager
async def a_door(home: Home, **environment: str) -> AsyncIterator[Door]:
    found = ports.allocate(home, NAMES)
    spec = caddy.spec(home, found["door"], found)
    built = home.root / "console"
    spec = replace(spec, env={**spec.env, "UPSTREAM_PATIENCE": "2s", "CONSOLE_DIR": str(built), **environment})
    child = Child(spec, home, print, lambda: None)
    child.start()
    await child.until_ready(20)
    roster, incident = Upstream(found["roster"]), Upstream(found["incident"])
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{found['door']}", timeout=20) as client:
        yield Door(client, roster, incident, built)
    for upstream in (roster, incident):
        upstream.more.set()
        await upstream.stop()
    await child.stop()


def test_the_caddyfile_is_valid_and_formatted() -> None:
    file = str(caddy.caddyfile())
    checked = subprocess.run(
        [caddy.program(), "validate", "--config", file, "--adapter", "caddyfile"], capture_output=True, check=False
    )
    assert checked.returncode == 0, checked.stderr.decode()
    assert subprocess.run([caddy.program(), "fmt", "--diff", file], check=False, capture_output=True).returncode == 0


async def test_the_page_of_the_run_may_run_its_own_scripts_only(door: Door) -> None:
    page = await door.client.get("/local/")
    assert page.status_code == 200
    assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    assert "unsafe" not in page.headers["Content-Security-Policy"]
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert "camera=(self)" in page.headers["Permissions-Policy"], "the phone scans codes with it"
    assert "Server" not in page.headers
    for asset in ("app.js", "style.css", "icon.svg"):
        assert (await door.client.get(f"/local/{asset}")).status_code == 200


def build(folder: Path) -> None:
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>console</title>")
    script = folder / "assets" / "app-1a2b.js"
    script.write_text("plain")
    script.with_name("app-1a2b.js.gz").write_bytes(gzip.compress(b"packed"))


async def test_every_address_of_the_console_is_its_one_page_and_is_asked_for_anew(door: Door) -> None:
    build(door.built)
    for path in ("/", "/incidents/01a2073e", "/m"):
        page = await door.client.get(path)
        assert (page.status_code, page.text) == (200, "<!doctype html><title>console</title>")
        assert page.headers["Cache-Control"] == "no-cache"
        policy = page.headers["Content-Security-Policy"]
        assert "script-src 'self';" in policy
        assert "unsafe-eval" not in policy


async def test_only_a_worker_may_compile_what_reads_codes(door: Door) -> None:
    build(door.built)
    policy = (await door.client.get("/assets/app-1a2b.js")).headers["Content-Security-Policy"]
    assert policy == "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
    assert "wasm" not in (await door.client.get("/m")).headers["Content-Security-Policy"]


async def test_files_named_after_their_content_are_kept_for_ever_and_come_compressed(door: Door) -> None:
    build(door.built)
    script = await door.client.get("/assets/app-1a2b.js", headers={"Accept-Encoding": "gzip"})
    assert (script.text, script.headers["Content-Encoding"]) == ("packed", "gzip")
    assert "immutable" in script.headers["Cache-Control"]
    assert (await door.client.get("/assets/app-1a2b.js", headers={"Accept-Encoding": "identity"})).text == "plain"
    assert (await door.client.get("/assets/app-gone.js")).status_code == 404


async def test_without_a_built_console_people_find_the_page_of_the_run(door: Door) -> None:
    answer = await door.client.get("/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/local/")


async def test_a_path_leads_to_its_service(door: Door) -> None:
    await door.roster.start()
    answer = await door.client.get("/api/roster/v1/sites")
    assert answer.status_code == 200
    assert "Server" not in answer.headers
    assert "Via" not in answer.headers
    assert door.roster.requests == ["GET /api/roster/v1/sites HTTP/1.1"]


async def test_a_write_waits_for_a_service_that_is_being_restarted_and_arrives_once(door: Door) -> None:
    asked = asyncio.create_task(door.client.post("/api/roster/v1/sites", json={"code": "x"}))
    done, _ = await asyncio.wait({asked}, timeout=0.5)
    assert not done
    await door.roster.start()
    assert (await asked).status_code == 200
    assert door.roster.requests == ["POST /api/roster/v1/sites HTTP/1.1"]


@pytest.mark.parametrize(("language", "word"), [("en-GB,en", "seconds"), ("zh-CN", "重试"), ("", "重试")])
async def test_a_dead_service_is_a_problem_in_the_callers_language(door: Door, language: str, word: str) -> None:
    answer = await door.client.get("/api/notify/v1/deliveries", headers={"Accept-Language": language})
    assert answer.status_code == 502
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = json.loads(answer.text)
    assert problem["type"] == "urn:farwatch:problem:service-unavailable"
    assert problem["status"] == 502
    assert word in problem["detail"]


async def test_an_unknown_path_is_a_problem(door: Door) -> None:
    answer = await door.client.get("/api/payroll/v1/wages")
    assert answer.status_code == 404
    assert answer.json()["type"] == "urn:farwatch:problem:not-found"


async def test_a_body_nobody_takes_is_refused_at_the_door(door: Door) -> None:
    await door.roster.start()
    answer = await door.client.post("/api/roster/v1/sites", content=b"x" * 5_000_000)
    assert answer.status_code == 413
    assert answer.json()["type"] == "urn:farwatch:problem:too-large"


@pytest.mark.parametrize("refused_by", ["the door", "the service"])
async def test_the_rest_of_a_refused_body_is_not_read_as_a_request(door: Door, refused_by: str) -> None:
    door.roster.refuses = refused_by == "the service"
    await door.roster.start()
    answers = await asyncio.to_thread(_statuses_after_too_much, door.client.base_url)
    assert len(answers) == 1
    assert not any("smuggled" in request for request in door.roster.requests)


def _statuses_after_too_much(url: httpx.URL) -> list[str]:
    """The statuses of all answers to one POST whose body is made of requests."""
    with socket.create_connection((url.host, url.port or 80), timeout=20) as connection:
        connection.sendall(b"POST /api/roster/v1/sites HTTP/1.1\r\nHost: farwatch\r\nContent-Length: 5000000\r\n\r\n")
        answered = b""
        with contextlib.suppress(ConnectionError):
            connection.sendall(b"GET /api/roster/v1/smuggled HTTP/1.1\r\nHost: farwatch\r\n\r\n" * 90_000)
        with contextlib.suppress(ConnectionError):
            while part := connection.recv(65_536):
                answered += part
    return re.findall(r"HTTP/1.1 (\d+)", answered.decode())


async def test_the_stream_is_not_held_back(door: Door) -> None:
    await door.incident.start()
    async with door.client.stream("GET", "/api/incident/v1/stream") as answer:
        lines = answer.aiter_lines()
        assert await anext(lines) == "id: 1"
        assert await anext(lines) == "data: {}"
        assert not door.incident.more.is_set()


async def test_what_a_caller_writes_about_its_address_counts_for_nothing(door: Door) -> None:
    await door.roster.start()
    await door.client.get("/api/roster/v1/sites", headers={"X-Forwarded-For": "203.0.113.9"})
    assert door.roster.forwarded_for == [ports.LOOPBACK]


async def test_behind_a_balancer_that_is_named_the_services_see_who_called_it(home: Home, real_processes: None) -> None:
    async with a_door(home, TRUSTED_PROXIES=f"198.51.100.0/24 {ports.LOOPBACK}/32") as door:
        await door.roster.start()
        await door.client.get("/api/roster/v1/sites", headers={"X-Forwarded-For": "192.0.2.1, 203.0.113.9"})
        assert door.roster.forwarded_for == [f"192.0.2.1, 203.0.113.9, {ports.LOOPBACK}"]

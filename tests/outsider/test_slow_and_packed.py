"""Callers who are slow, many or packed take nothing from the others: the real server processes, bounded."""

import gzip
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

import httpx
import psutil
import pytest
from farwatch_town import Run, eventually
from outsider import Outsider

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(180)]

MANY = 300
MB = 1024 * 1024
BODY_TIMEOUT_S = 20
HEAD = b"POST /api/roster/v1/auth/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"


def _address(run: Run, where: str) -> tuple[str, int]:
    """The front door, or a service behind it."""
    return "127.0.0.1", run.process("caddy" if where == "door" else where)["port"]


def _connected(address: tuple[str, int], timeout_s: float, caller: int) -> socket.socket:
    """A connection from an address of its own, so that hundreds do not use up what another test is allowed (429)."""
    origin = (f"127.1.0.{caller}", 0) if sys.platform == "linux" else None
    return socket.create_connection(address, timeout=timeout_s, source_address=origin)


@contextmanager
def _callers(address: tuple[str, int], said: bytes) -> Iterator[list[socket.socket]]:
    """Many connections that have said so much and now wait."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(_connected(address, 10, caller=1)) for _ in range(MANY)]
        for one in sockets:
            one.sendall(said)
        yield sockets


SAID = {
    "nothing": b"",
    "half a header": HEAD[:-20],
    "a body that does not come": HEAD + b"Content-Length: 100\r\n\r\n{",
    "a chunk that does not end": HEAD + b"Transfer-Encoding: chunked\r\n\r\nffff\r\n{",
}


@pytest.mark.parametrize("where", ["door", "roster"])
@pytest.mark.parametrize("said", SAID.values(), ids=SAID.keys())
def test_hundreds_who_say_no_more_keep_nobody_waiting(run: Run, where: str, said: bytes) -> None:
    process = psutil.Process(run.process("roster")["pid"])
    before = process.memory_info().rss
    with _callers(_address(run, where), said):
        for _ in range(5):
            started = time.monotonic()
            assert run.http.get("/api/roster/v1/sites").status_code == 200
            assert time.monotonic() - started < 10
        assert process.memory_info().rss - before < 60 * MB


def test_a_body_that_does_not_come_ends_with_408(run: Run) -> None:
    with _connected(_address(run, "roster"), BODY_TIMEOUT_S + 20, caller=2) as slow:
        slow.sendall(SAID["a body that does not come"])
        assert slow.recv(100).startswith(b"HTTP/1.1 408")


def test_a_body_that_drips_ends_with_408_too(run: Run) -> None:
    with _connected(_address(run, "roster"), BODY_TIMEOUT_S + 20, caller=3) as slow:
        slow.sendall(SAID["a body that does not come"])

        def dripped() -> bool:
            """Once more a byte, if the connection still takes one: the answer is there when it no longer does."""
            with suppress(ConnectionError):
                slow.sendall(b" ")
            slow.settimeout(0.5)
            try:
                return slow.recv(100).startswith(b"HTTP/1.1 408")
            except TimeoutError:
                return False

        eventually(dripped, "answer to a body that drips")


def test_a_packed_body_stays_packed(run: Run, anybody: Outsider) -> None:
    bomb = gzip.compress(b" " * 200 * MB)
    process = psutil.Process(run.process("roster")["pid"])
    before = process.memory_info().rss
    for encoding in ("gzip", "deflate", "br", "zstd", "gzip, gzip", "GZIP"):
        headers = {"Content-Encoding": encoding, "Content-Type": "application/json"}
        answer = anybody.send("POST", "/roster/v1/auth/token", headers, content=bomb)
        assert (answer.status_code, answer.json()["type"]) == (415, "urn:farwatch:problem:unsupported-media-type")
    assert process.memory_info().rss - before < 30 * MB


def test_headers_without_end_are_refused(run: Run) -> None:
    service = f"http://127.0.0.1:{run.process('roster')['port']}/api/roster/v1/sites"
    for size in (100_000, 2_000_000):
        try:
            assert httpx.get(service, headers={"X-Long": "x" * size}).is_client_error
        except httpx.TransportError:
            continue
    assert run.http.get("/api/roster/v1/sites").status_code == 200

"""The fuzzers notice what they are there for: a request that gets no answer is a finding, however it ends."""

import asyncio
import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import storm
from goods import Good

ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"


async def answers_of(reply: bytes) -> Counter[str]:
    """What the storm counts when a service reads a request, says this much, and closes."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(reply)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    ports = {"roster": server.sockets[0].getsockname()[1]}
    cases = [(Good("GET", "/roster/v1/sites"), {"path": "/roster/v1/sites", "headers": {}}) for _ in range(3)]
    try:
        return await storm._send(cases, ports, "token")
    finally:
        server.close()


@pytest.mark.parametrize("reply", [b"", ANSWER[:20], ANSWER.replace(b"length: 0", b"length: 9")])
async def test_a_dropped_connection_is_a_complaint(reply: bytes) -> None:
    answers = await answers_of(reply)
    assert answers.total() == 3
    [complaint] = storm.unanswered(answers)
    assert "3 requests got no answer" in complaint


async def test_an_answer_is_none_and_neither_is_what_cannot_be_sent() -> None:
    assert storm.unanswered(await answers_of(ANSWER)) == []
    assert storm.unanswered(Counter({"200": 5, "422": 1, storm.UNSENDABLE: 2})) == []
    assert len(storm.unanswered(Counter({"200": 5, "ReadTimeout": 1, "RemoteProtocolError": 2}))) == 2

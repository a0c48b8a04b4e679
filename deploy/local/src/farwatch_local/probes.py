"""Asking a process whether it is ready."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

from farwatch_local import kafka_probe
from farwatch_local.ports import LOOPBACK
from farwatch_local.specs import FileProbe, HttpProbe, KafkaProbe, Probe, TcpProbe

EAGER_S = 0.1
RELAXED_S = 2.0
ANSWER_WITHIN_S = 3.0


class Prober:
    """Asks often until the answer is yes, then now and then."""

    def __init__(self, probe: Probe) -> None:
        self._probe = probe

    async def answers(self) -> AsyncIterator[bool]:
        """An endless run of answers."""
        while True:
            ready = await self.ask()
            yield ready
            await asyncio.sleep(RELAXED_S if ready else EAGER_S)

    async def ask(self) -> bool:
        """Whether it is ready now. A process without a probe is ready as soon as it runs."""
        match self._probe:
            case HttpProbe(url):
                return await _answers_200(url)
            case TcpProbe(port):
                return await _accepts(port)
            case KafkaProbe(port):
                return await kafka_probe.names_a_broker(LOOPBACK, port, ANSWER_WITHIN_S)
            case FileProbe(path):
                return path.exists()
            case None:
                return True


async def _accepts(port: int) -> bool:
    try:
        async with asyncio.timeout(ANSWER_WITHIN_S):
            _, writer = await asyncio.open_connection(LOOPBACK, port)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True


async def _answers_200(url: str) -> bool:
    """One plain HTTP/1.1 request: an HTTP client library would cost the supervisor more than all the rest it does."""
    parts = urlsplit(url)
    writer: asyncio.StreamWriter | None = None
    try:
        async with asyncio.timeout(ANSWER_WITHIN_S):
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
            writer.write(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nConnection: close\r\n\r\n".encode())
            status = await reader.readline()
    except (OSError, TimeoutError):
        return False
    finally:
        if writer is not None:
            with contextlib.suppress(OSError):
                writer.close()
    return status.split(b" ")[1:2] == [b"200"]

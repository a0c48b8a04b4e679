"""Is a Kafka broker ready? It is when it names itself in an answer about the cluster (Metadata, version 1)."""

import asyncio
import contextlib
import struct

METADATA, VERSION, CORRELATION = 3, 1, 7
NO_TOPICS = 0
REQUEST = struct.pack(">hhihi", METADATA, VERSION, CORRELATION, -1, NO_TOPICS)


async def names_a_broker(host: str, port: int, within_s: float) -> bool:
    """Whether it answers in time and knows of a broker; while it starts it accepts connections but knows none."""
    writer: asyncio.StreamWriter | None = None
    try:
        async with asyncio.timeout(within_s):
            reader, writer = await asyncio.open_connection(host, port)
            writer.write(struct.pack(">i", len(REQUEST)) + REQUEST)
            _, correlation, brokers = struct.unpack(">iii", await reader.readexactly(12))
    except (OSError, TimeoutError, asyncio.IncompleteReadError):
        return False
    finally:
        if writer is not None:
            with contextlib.suppress(OSError):
                writer.close()
    return bool(correlation == CORRELATION and brokers > 0)

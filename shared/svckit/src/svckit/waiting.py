"""Waiting for an event with a limit, safe against cancellation.

`asyncio.wait_for` of Python 3.11 can swallow a cancellation that meets the event at the same moment (CPython #86296);
`asyncio.timeout` does not.
"""

import asyncio


async def happens_within(event: asyncio.Event, seconds: float) -> bool:
    """Wait for ``event`` at most ``seconds``; whether it happened."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True

"""Waiting: for an event with a limit, safe against cancellation; and between tries, longer each time.

`asyncio.wait_for` of Python 3.11 can swallow a cancellation that meets the event at the same moment (CPython #86296);
`asyncio.timeout` does not.
"""

import asyncio
import random

_FIRST_PAUSE_S = 0.2
_MOST_DOUBLINGS = 10


async def happens_within(event: asyncio.Event, seconds: float) -> bool:
    """Wait for ``event`` at most ``seconds``; whether it happened."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True


def pause_before(retry: int, *, longest_s: float) -> float:
    """Seconds to wait before the ``retry``-th try after the first (from 0): doubling from 0.2 s, jittered so that many
    who wait for the same do not come back together, at most ``longest_s``.
    """
    full_s = min(longest_s, _FIRST_PAUSE_S * 2 ** min(retry, _MOST_DOUBLINGS))
    return float(full_s * random.uniform(0.5, 1.0))  # noqa: S311  jitter

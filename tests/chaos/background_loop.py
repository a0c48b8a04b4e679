"""An event loop in a thread of its own, for the proxy and the database look-ups: the experiments read like prose."""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
PATIENCE_S = 60.0


class BackgroundLoop:
    """Runs coroutines for synchronous callers."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="chaos loop", daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T], patience_s: float = PATIENCE_S) -> T:
        """The coroutine's result. Raises what it raised, or `TimeoutError`."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(patience_s)

    def close(self) -> None:
        """Stop the thread."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE_S)
        self._loop.close()

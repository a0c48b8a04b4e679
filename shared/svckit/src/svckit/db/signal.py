"""Waking sleepers inside one process: a commit tells the relay, the timers and the senders that there is work."""

import asyncio

from svckit.core.waiting import happens_within


class Signal:
    """A broadcast without memory of its own; every `Listener` remembers what it has seen, so no call is lost."""

    def __init__(self) -> None:
        self._count = 0
        self._event = asyncio.Event()

    def notify(self) -> None:
        """Wake every listener. Never blocks."""
        self._count += 1
        self._event.set()
        self._event = asyncio.Event()

    def listener(self) -> "Listener":
        """A listener that hears every `notify` from now on."""
        return Listener(self)


class Listener:
    """One sleeper's view of a `Signal`."""

    def __init__(self, signal: Signal) -> None:
        self._signal = signal
        self._seen = signal._count  # noqa: SLF001  the two classes are one mechanism

    async def wait(self, timeout_s: float) -> bool:
        """Wait until the signal was given since the last call, at most ``timeout_s``; True if it was."""
        if self._signal._count == self._seen and not await happens_within(self._signal._event, timeout_s):  # noqa: SLF001
            return False
        self._seen = self._signal._count  # noqa: SLF001
        return True

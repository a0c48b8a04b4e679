"""Telling the listener, bounded: a listener that hangs or fails must not take the group with it."""

import asyncio
from collections.abc import Awaitable

from svckit.core.telemetry import get_logger
from svckit.messaging.bus.port import RebalanceListener, TopicPartition

REVOKE_LIMIT_S = 45.0
"""How long `on_revoked` may take; below the group's rebalance timeout (60 s)."""

_log = get_logger(__name__)


class Listening:
    """A listener, or none yet."""

    def __init__(self, listener: RebalanceListener | None = None) -> None:
        self._listener = listener

    async def assigned(self, partitions: set[TopicPartition]) -> None:
        """Tell what has come."""
        if self._listener is not None:
            await _bounded(self._listener.on_assigned(partitions), "on_assigned", partitions)

    async def revoked(self, partitions: set[TopicPartition]) -> None:
        """Tell what goes; returns when the listener has finished or its time is over."""
        if self._listener is not None:
            await _bounded(self._listener.on_revoked(partitions), "on_revoked", partitions)


async def _bounded(call: Awaitable[None], name: str, partitions: set[TopicPartition]) -> None:
    try:
        async with asyncio.timeout(REVOKE_LIMIT_S):
            await call
    except Exception:
        # Rebalancing goes on whatever the listener does: the commits it did not make are redelivered.
        _log.exception("bus_listener_failed", call=name, partitions=sorted(map(str, partitions)))

"""What aiokafka tells of our partitions, passed on to the listener in good order.

aiokafka rebalances in a task of its own and swallows a listener's exceptions (FACTS §0.2); `poll` asks here whether
what it has read is still ours to deliver.
"""

import asyncio
from collections.abc import Set
from contextlib import suppress

from aiokafka import ConsumerRebalanceListener
from aiokafka import TopicPartition as KafkaPartition

from svckit.messaging.bus.listening import Listening
from svckit.messaging.bus.port import TopicPartition


def ours(tp: KafkaPartition) -> TopicPartition:
    """Return the port's name of a partition."""
    return TopicPartition(tp.topic, tp.partition)


class Rebalancing(ConsumerRebalanceListener):  # type: ignore[misc]
    """The state of one consumer's group membership."""

    def __init__(self, listening: Listening) -> None:
        self._listening = listening
        self.round = 0
        """Grows when a rebalance begins: what was read in an earlier round is void."""
        self._settled = asyncio.Event()
        self.told: set[TopicPartition] = set()

    async def on_partitions_revoked(self, revoked: Set[KafkaPartition]) -> None:
        """Called by aiokafka before it joins again; the group waits for us, at most for the rebalance timeout."""
        self.round += 1
        self._settled.clear()
        await self.give_up()

    async def on_partitions_assigned(self, assigned: Set[KafkaPartition]) -> None:
        """Called by aiokafka when the new assignment is in force."""
        self.told = {ours(tp) for tp in assigned}
        if self.told:
            await self._listening.assigned(set(self.told))
        self._settled.set()

    async def give_up(self) -> None:
        """Tell the listener that its partitions go; they count as ours until it is done."""
        leaving = set(self.told)
        if leaving:
            await self._listening.revoked(leaving)
        self.told -= leaving

    async def settled_within(self, timeout_s: float) -> bool:
        """Return whether an assignment is in force that the listener knows of, waiting for it if need be."""
        if not self._settled.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(timeout_s):
                    await self._settled.wait()
        return self._settled.is_set()

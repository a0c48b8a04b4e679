"""Reading from the PostgreSQL bus: a member that polls, and rebalances while it polls."""

import asyncio
import time
from collections.abc import Mapping, Sequence, Set
from contextlib import suppress
from typing import Any
from uuid import uuid4

import asyncpg

from svckit.messaging.bus import postgres_headers as headers
from svckit.messaging.bus.limits import MAX_FETCH_BYTES
from svckit.messaging.bus.listening import Listening
from svckit.messaging.bus.port import BusUnavailable, OwnershipLost, RebalanceListener, Received, TopicPartition
from svckit.messaging.bus.postgres_group import GROUPS_CHANNEL, Holding, Membership
from svckit.messaging.bus.postgres_link import Dialer, trouble_as_unavailable
from svckit.messaging.bus.postgres_producer import channel_of

_LOOK_S = 0.5
"""How often to look for records when no hint came."""

_REGROUP_S = 1.0
"""How often to look at the group when no hint came."""

_CONTENDED_S = 0.05
"""How soon to try again for a partition that its former owner has not yet let go."""


class PostgresConsumer:
    """The port's `Consumer` on PostgreSQL. Everything that rebalances happens inside `poll`, so in its task."""

    def __init__(self, dialer: Dialer, group: str, member: str | None) -> None:
        self._dialer = dialer
        self._group = group
        # The stable part first: a restarted member sorts where it was and gets the same share.
        self._name = f"{member or ''}/{uuid4().hex}"
        self._topics: frozenset[str] = frozenset()
        self._listening = Listening()
        self._membership: Membership | None = None
        self._holdings: dict[TopicPartition, Holding] = {}
        self._look = asyncio.Event()
        self._regroup_at = 0.0
        self._look_at = 0.0
        self._last_poll_at: float | None = None

    @property
    def assigned(self) -> frozenset[TopicPartition]:
        """See the port."""
        return frozenset(self._holdings)

    @property
    def last_poll_at(self) -> float | None:
        """See the port."""
        return self._last_poll_at

    async def start(self, topics: Sequence[str], listener: RebalanceListener) -> None:
        """See the port."""
        self._topics = frozenset(topics)
        self._listening = Listening(listener)

    async def stop(self) -> None:
        """See the port."""
        membership, lost = self._membership, set(self._holdings)
        if lost:
            await self._listening.revoked(lost)
        self._holdings.clear()
        self._membership = None
        if membership is not None:
            with suppress(BusUnavailable):
                await membership.leave()

    async def poll(self, timeout_s: float, max_records: int) -> dict[TopicPartition, list[Received]]:
        """See the port."""
        deadline = self._last_poll_at = time.monotonic()
        deadline += timeout_s
        try:
            return await self._poll(deadline, max_records)
        except BusUnavailable:
            await self._lose_everything()
            await asyncio.sleep(min(self._dialer.backoff.remaining(), max(0.0, deadline - time.monotonic())))
            raise
        finally:
            self._last_poll_at = time.monotonic()

    async def _poll(self, deadline: float, max_records: int) -> dict[TopicPartition, list[Received]]:
        while True:
            membership = await self._joined()
            if time.monotonic() >= self._regroup_at:
                await self._regroup(membership)
            if self._look.is_set() or time.monotonic() >= self._look_at:
                self._look.clear()
                if batch := await self._fetch(membership, max_records):
                    return batch
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                return {}
            await self._hinted_within(min(remaining, max(0.0, min(self._look_at, self._regroup_at) - time.monotonic())))

    async def _joined(self) -> Membership:
        if self._membership is not None and self._membership.alive:
            return self._membership
        await self._lose_everything()
        connection = await self._dialer.open()
        membership = Membership(connection, self._group, self._name, self._topics)
        try:
            with trouble_as_unavailable():
                for channel in {GROUPS_CHANNEL, *map(channel_of, self._topics)}:
                    await connection.add_listener(channel, self._hinted)
            await membership.join()
        except BaseException:
            self._dialer.backoff.failed()
            membership.drop()
            raise
        self._dialer.backoff.succeeded()
        self._membership, self._regroup_at, self._look_at = membership, 0.0, 0.0
        return membership

    async def _regroup(self, membership: Membership) -> None:
        self._regroup_at = time.monotonic() + _REGROUP_S
        view = await membership.view()
        await self._give_up(membership, {tp for tp in self._holdings if tp not in view.share})
        for tp, holding in self._holdings.items():
            if holding.next > view.ends[tp]:
                holding.next = 0
        wanted = {tp: view.ids[tp] for tp in view.share if tp not in self._holdings}
        taken = await membership.take(wanted) if wanted else {}
        if len(taken) < len(wanted):
            self._regroup_at = time.monotonic() + _CONTENDED_S
        if taken:
            self._holdings |= taken
            self._look_at = 0.0
            await self._listening.assigned(set(taken))

    async def _give_up(self, membership: Membership, leaving: set[TopicPartition]) -> None:
        if not leaving:
            return
        await self._listening.revoked(leaving)
        await membership.release([self._holdings.pop(tp) for tp in leaving])

    async def _lose_everything(self) -> None:
        membership, self._membership = self._membership, None
        lost = set(self._holdings)
        self._holdings.clear()
        if membership is not None:
            membership.drop()
        if lost:
            await self._listening.revoked(lost)

    async def _fetch(self, membership: Membership, max_records: int) -> dict[TopicPartition, list[Received]]:
        """What has come. All of it, where there is room for more: then a hint tells of the next."""
        active = [(tp, holding) for tp, holding in self._holdings.items() if not holding.paused]
        self._look_at = time.monotonic() + _LOOK_S
        if not active:
            return {}
        asked = [holding.next for _, holding in active]
        batch: dict[TopicPartition, list[Received]] = {}
        rows = await membership.fetch([holding for _, holding in active], max_records)
        if len(rows) >= max_records or sum(len(row["value"]) for row in rows) >= MAX_FETCH_BYTES:
            self._look_at = 0.0
        for row in rows:
            place = row["place"] - 1
            tp, holding = active[place]
            if not holding.paused and holding.next == asked[place]:  # neither paused nor sought meanwhile
                batch.setdefault(tp, []).append(_received(tp, row))
        for tp, records in batch.items():
            holding = self._holdings.pop(tp)
            holding.next = records[-1].offset + 1
            self._holdings[tp] = holding  # to the end: who was served now comes last next time
        return batch

    async def _hinted_within(self, pause_s: float) -> None:
        # Not `asyncio.wait_for`: in Python 3.11 it can swallow a cancellation, and the caller would poll for ever.
        with suppress(TimeoutError):
            async with asyncio.timeout(pause_s):
                await self._look.wait()

    def _hinted(self, _connection: Any, _pid: int, channel: str, payload: object) -> None:
        if channel != GROUPS_CHANNEL:
            self._look.set()
        elif payload in {self._group, "*"}:
            self._regroup_at = 0.0
            self._look.set()

    async def commit(self, offsets: Mapping[TopicPartition, int]) -> None:
        """See the port."""
        if not offsets:
            return
        if self._membership is None or not self._membership.alive:
            raise OwnershipLost("The connection to the bus was lost, and the partitions with it.")
        await self._membership.commit([(self._holding(tp), offset) for tp, offset in offsets.items()])

    def pause(self, partitions: Set[TopicPartition]) -> None:
        """See the port."""
        for tp in partitions & self._holdings.keys():
            self._holdings[tp].paused = True

    def resume(self, partitions: Set[TopicPartition]) -> None:
        """See the port."""
        for tp in partitions & self._holdings.keys():
            self._holdings[tp].paused = False
        self._look.set()

    def seek(self, partition: TopicPartition, offset: int) -> None:
        """See the port."""
        self._holding(partition).next = offset
        self._look.set()

    async def lag(self) -> dict[TopicPartition, int]:
        """See the port."""
        if self._membership is None or not self._holdings:
            return {}
        holdings = dict(self._holdings)
        lags = await self._membership.lag(list(holdings.values()))
        return {tp: lags[holding.partition_id] for tp, holding in holdings.items() if holding.partition_id in lags}

    def _holding(self, tp: TopicPartition) -> Holding:
        holding = self._holdings.get(tp)
        if holding is None:
            raise OwnershipLost(f"{tp.topic} partition {tp.partition} is not assigned to this member.")
        return holding


def _received(tp: TopicPartition, row: asyncpg.Record) -> Received:
    return Received(
        topic=tp.topic,
        key=row["key"],
        value=row["value"],
        headers=headers.decode(row["headers"]),
        partition=tp.partition,
        offset=row["log_offset"],
        timestamp=row["stored_at"],
    )

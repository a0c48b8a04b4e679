"""What a group of several members is promised. (The mock cluster knows groups of one, so a real Kafka or none.)"""

import asyncio
from contextlib import suppress

import pytest

from svckit.messaging.bus.port import OwnershipLost, TopicPartition

from .members import PARTITIONS, PATIENCE_S, World, values
from .polling import polling, until_shared


class TestSharing:
    two_members = True

    async def test_two_members_share_the_partitions_evenly_and_each_has_one_owner(self, world: World) -> None:
        first, second = await world.member("shared"), await world.member("shared")
        async with polling(first, second):
            await until_shared([first, second], 2, 2)
            assert not first.assigned & second.assigned
            assert len(first.assigned | second.assigned) == PARTITIONS

    async def test_every_record_is_read_by_one_member_only(self, world: World) -> None:
        first, second = await world.member("readers"), await world.member("readers")
        async with polling(first, second) as seen:
            await until_shared([first, second], 2, 2)
            await world.send(*(world.record(str(value), str(value)) for value in range(200)))
            async with asyncio.timeout(PATIENCE_S):
                while len(seen) < 200:
                    await asyncio.sleep(0.01)
        assert sorted(values(seen)) == list(range(200))

    async def test_a_partition_goes_on_only_when_its_owner_has_finished_and_committed(self, world: World) -> None:
        await world.send(*(world.record(str(value), str(value)) for value in range(40)))
        first = await world.member("handover")
        done = {record.tp: record.offset + 1 for record in await first.read(40)}
        finished: list[TopicPartition] = []

        async def finish(partitions: set[TopicPartition]) -> None:
            await asyncio.sleep(0.3)  # the work at hand
            assert not second.assigned & partitions
            await first.consumer.commit({tp: done[tp] for tp in partitions if tp in done})
            finished.extend(partitions)

        first.before_revoked = finish
        second = await world.member("handover")
        async with polling(first, second) as seen:
            await until_shared([first, second], 2, 2)
            await asyncio.sleep(0.3)  # time for a redelivery that must not come
        assert second.assigned <= set(finished)
        assert seen == []

    async def test_who_lost_a_partition_can_no_longer_commit_it(self, world: World) -> None:
        await world.send(*(world.record(str(value), str(value)) for value in range(40)))
        first = await world.member("fenced")
        done = {record.tp: record.offset + 1 for record in await first.read(40)}
        second = await world.member("fenced")
        async with polling(first, second):
            await until_shared([first, second], 2, 2)
            lost = next(iter(second.assigned))
            with pytest.raises(OwnershipLost):
                await first.consumer.commit({lost: done[lost]})

    async def test_a_member_that_leaves_gives_its_partitions_to_the_others_at_once(self, world: World) -> None:
        first, second = await world.member("leaving"), await world.member("leaving")
        async with polling(first):
            async with polling(second):
                await until_shared([first, second], 2, 2)
            await second.consumer.stop()
            await until_shared([first], PARTITIONS)

    async def test_a_failing_listener_does_not_stop_the_rebalance(self, world: World) -> None:
        first = await (await world.member("failing")).joined()

        async def fail(_: set[TopicPartition]) -> None:
            raise RuntimeError("a fault in the service")

        first.before_revoked = fail
        second = await world.member("failing")
        async with polling(first, second):
            await until_shared([first, second], 2, 2)
        first.before_revoked = None
        with suppress(OwnershipLost):
            await first.consumer.commit({next(iter(first.assigned)): 0})

"""What every transport promises to those above the port. A promise that only one transport kept would be none."""

import asyncio
from uuid import uuid4

from contracts.topics import Topic
from svckit.messaging.bus.limits import MAX_RECORD_BYTES
from svckit.messaging.bus.port import (
    Bus,
    BusUnavailable,
    OwnershipLost,
    Received,
    Record,
    RecordRejected,
    TopicPartition,
    partition_of,
)

from .members import PARTITIONS, PATIENCE_S, Member, World, values


class TestSending:
    async def test_a_record_arrives_as_it_was_sent(self, world: World) -> None:
        record = Record(
            world.topic,
            key=bytes(range(256)),
            value=b"\x00\xff\xfe\n{}",
            headers=(("ce_id", b"7"), ("raw", b"\xff\x00"), ("empty", b""), ("ce_id", "班长".encode())),
        )
        await world.send(record)
        (received,) = await (await world.member()).read(1)
        assert (received.topic, received.key, received.value, received.headers) == (
            record.topic,
            record.key,
            record.value,
            record.headers,
        )
        assert received.timestamp.utcoffset() is not None

    async def test_keys_lie_in_the_partition_the_java_client_would_choose(self, world: World) -> None:
        keys = [uuid4().bytes for _ in range(40)]
        await world.send(*(Record(world.topic, key, b"") for key in keys))
        received = await (await world.member()).read(40)
        assert {record.key: record.partition for record in received} == {
            key: partition_of(key, PARTITIONS) for key in keys
        }

    async def test_a_key_keeps_its_order_and_offsets_have_no_gap(self, world: World) -> None:
        for start in range(0, 300, 100):
            await world.send(*(world.record(f"key-{value % 7}", str(value)) for value in range(start, start + 100)))
        received = await (await world.member()).read(300)
        for number in range(7):
            assert values([r for r in received if r.key == b"key-%d" % number]) == list(range(number, 300, 7))
        for number in range(PARTITIONS):
            offsets = [record.offset for record in received if record.partition == number]
            assert offsets == list(range(len(offsets)))

    async def test_one_call_may_send_to_several_topics(self, world: World, bus: Bus) -> None:
        other = Topic(f"test.{uuid4().hex}", PARTITIONS)
        await bus.ensure_topics([other])
        await world.send(world.record("a", "1"), Record(other.name, b"a", b"2"))
        member = Member(bus.consumer(f"group-{uuid4().hex}"))
        await member.consumer.start([world.topic, other.name], member)
        received = await member.read(2)
        await member.consumer.stop()
        assert {(record.topic, record.value) for record in received} == {(world.topic, b"1"), (other.name, b"2")}

    async def test_large_records_pass_and_batches_of_them(self, world: World) -> None:
        large = [Record(world.topic, b"k", bytes([number]) * 1_000_000) for number in range(4)]
        await world.send(*large)
        received = await (await world.member()).read(4)
        assert [record.value for record in received] == [record.value for record in large]

    async def test_a_record_too_large_for_ever_holds_back_only_its_own_key(self, world: World) -> None:
        too_large = Record(world.topic, b"a", b"x" * (MAX_RECORD_BYTES + 1))
        results = await world.producer.send(
            [world.record("a", "1"), too_large, world.record("a", "3"), world.record("b", "4")]
        )
        assert [type(result) for result in results] == [type(None), RecordRejected, BusUnavailable, type(None)]
        received = await (await world.member()).read(2)
        assert sorted(values(received)) == [1, 4]

    async def test_nothing_to_send_is_nothing_done(self, world: World) -> None:
        assert await world.producer.send([]) == []

    async def test_many_producers_at_once_lose_nothing_and_leave_no_gap_to_a_tailing_reader(self, world: World) -> None:
        # A reader that asks for "greater than the last seen" loses records when a lower offset becomes visible after a
        # higher one (FACTS §0.6). It reads here while many transactions append to the same partitions.
        producers = [world.bus.producer() for _ in range(8)]

        async def produce(number: int) -> None:
            for turn in range(15):
                records = [world.record(f"{number}-{key}", str(turn)) for key in range(4)]
                assert await producers[number].send(records) == [None] * 4

        member = await world.member()
        reading = asyncio.create_task(member.read(8 * 15 * 4))
        await asyncio.gather(*(produce(number) for number in range(8)))
        received = await reading
        for producer in producers:
            await producer.stop()
        for number in range(PARTITIONS):
            offsets = [record.offset for record in received if record.partition == number]
            assert offsets == list(range(len(offsets)))
        assert {record.key for record in received} == {f"{n}-{key}".encode() for n in range(8) for key in range(4)}

    async def test_a_flush_leaves_what_was_sent_readable_and_needs_nothing_sent(self, world: World) -> None:
        await world.producer.flush()
        await world.send_values("k", range(2))
        await world.producer.flush()
        await world.producer.flush()
        assert values(await (await world.member()).read(2)) == [0, 1]


class TestReading:
    async def test_a_new_group_starts_at_the_earliest_record_and_groups_do_not_share(self, world: World) -> None:
        await world.send_values("k", range(5))
        first, second = await world.member(), await world.member()
        assert values(await first.read(5)) == values(await second.read(5)) == list(range(5))

    async def test_what_was_not_committed_comes_again_and_what_was_does_not(self, world: World) -> None:
        await world.send_values("k", range(10))
        member = await world.member("restarting", "pod-1")
        received = await member.read(10)
        await member.consumer.commit({received[0].tp: received[3].offset + 1})
        await member.consumer.stop()
        again = await (await world.member("restarting", "pod-1")).read(6)
        assert values(again) == [4, 5, 6, 7, 8, 9]

    async def test_records_that_come_while_waiting_are_delivered_at_once(self, world: World) -> None:
        member = await (await world.member()).joined()
        waiting = asyncio.create_task(member.poll(10 * PATIENCE_S))
        await asyncio.sleep(0)
        await world.send_values("k", range(1))
        async with asyncio.timeout(PATIENCE_S):
            assert values(await waiting) == [0]

    async def test_an_empty_poll_returns_when_its_time_is_over(self, world: World) -> None:
        member = await (await world.member()).joined()
        async with asyncio.timeout(PATIENCE_S):
            assert await member.poll(0.1) == []
        assert member.consumer.last_poll_at is not None

    async def test_at_most_the_asked_number_of_records_comes(self, world: World) -> None:
        await world.send(*(world.record(str(value), str(value)) for value in range(50)))
        member = await world.member()
        received: list[Received] = []
        while len(received) < 50:
            batch = await member.poll(1.0, max_records=7)
            assert len(batch) <= 7
            received += batch
        assert sorted(values(received)) == list(range(50))

    async def test_pausing_seeking_and_lag(self, world: World) -> None:
        await world.send_values("k", range(6))
        tp = TopicPartition(world.topic, partition_of(b"k", PARTITIONS))
        member = await world.member()
        await member.read(6)
        consumer = member.consumer
        assert (await consumer.lag())[tp] == 6

        await consumer.commit({tp: 4})
        assert (await consumer.lag())[tp] == 2

        consumer.pause({tp, TopicPartition("elsewhere", 0)})
        await world.send_values("k", range(6, 8))
        assert await member.poll(0.3) == []
        consumer.resume({tp})
        assert values(await member.read(2)) == [6, 7]

        consumer.seek(tp, 5)
        assert values(await member.read(3)) == [5, 6, 7]

    async def test_pausing_one_partition_does_not_hold_up_the_others(self, world: World) -> None:
        member = await (await world.member()).joined()
        tp = TopicPartition(world.topic, partition_of(b"slow", PARTITIONS))
        other = next(str(n) for n in range(100) if partition_of(str(n).encode(), PARTITIONS) != tp.partition)
        member.consumer.pause({tp})
        await world.send(world.record("slow", "1"), world.record(other, "2"))
        assert values(await member.read(1)) == [2]
        member.consumer.resume({tp})
        assert values(await member.read(1)) == [1]

    async def test_stopping_revokes_and_a_commit_made_then_counts(self, world: World) -> None:
        await world.send_values("k", range(3))
        member = await world.member("leaving", "pod-1")
        received = await member.read(3)

        async def commit(_: set[TopicPartition]) -> None:
            await member.consumer.commit({received[0].tp: 2})

        member.before_revoked = commit
        everything = member.assigned
        await member.consumer.stop()
        assert member.diary == [("assigned", everything), ("revoked", everything)]
        assert values(await (await world.member("leaving", "pod-1")).read(1)) == [2]

    async def test_committing_what_is_not_ours_is_refused(self, world: World) -> None:
        member = await world.member()
        foreign = TopicPartition(world.topic, PARTITIONS + 1)
        for attempt in ("before joining", "after joining"):
            try:
                await member.consumer.commit({foreign: 1})
            except OwnershipLost:
                await member.joined()
            else:
                raise AssertionError(attempt)

    async def test_a_member_that_hears_of_no_partition_is_told_of_them_before_their_records(self, world: World) -> None:
        await world.send_values("k", range(1))
        member = await world.member()
        await member.read(1)
        assert member.diary == [("assigned", member.assigned)]
        assert len(member.assigned) == PARTITIONS


class TestTheBusItself:
    async def test_it_answers_and_has_an_identity_that_stays(self, bus: Bus) -> None:
        topics = [Topic(f"test.{uuid4().hex}", PARTITIONS)]
        await bus.ensure_topics(topics)
        await bus.ensure_topics(topics, partitions=9)
        await bus.ping()
        assert await bus.cluster_id() == await bus.cluster_id() != ""

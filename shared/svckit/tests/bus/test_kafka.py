"""What can happen to a Kafka bus: brokers that go away, and the answers that mean more than they say."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from svckit.messaging.bus.connect import connect
from svckit.messaging.bus.kafka import KafkaBus
from svckit.messaging.bus.kafka_settings import KafkaSettings
from svckit.messaging.bus.port import (
    BusUnavailable,
    OwnershipLost,
    Record,
    RecordRejected,
    TopicPartition,
    partition_of,
)

from .members import PARTITIONS, PATIENCE_S, World, values, world_on
from .mock_cluster import MockCluster
from .polling import polling

PRODUCE, OFFSET_COMMIT, JOIN_GROUP = 0, 8, 11
NOT_LEADER, TOO_LARGE, COORDINATOR_AWAY, ILLEGAL_GENERATION, NOT_AUTHORIZED, GROUP_NOT_AUTHORIZED = (
    6,
    10,
    15,
    22,
    29,
    30,
)


@pytest.fixture
def brokers() -> Iterator[MockCluster]:
    cluster = MockCluster()
    yield cluster
    cluster.stop()


@pytest.fixture
async def world(brokers: MockCluster) -> AsyncIterator[World]:
    bus = KafkaBus(brokers.url, client_id="test")
    async with world_on(bus) as world:
        yield world
    await bus.stop()


class TestSending:
    async def test_a_moved_leader_is_found_without_the_callers_help(self, world: World, brokers: MockCluster) -> None:
        brokers.answer_next(PRODUCE, NOT_LEADER, NOT_LEADER)
        await world.send_values("k", range(3))
        assert values(await (await world.member()).read(3)) == [0, 1, 2]

    async def test_the_record_that_makes_a_batch_too_large_is_found_and_the_others_are_sent(
        self, world: World, brokers: MockCluster
    ) -> None:
        brokers.answer_next(PRODUCE, TOO_LARGE, TOO_LARGE)
        # All in one partition: the batch is refused, then its first record alone.
        records = [world.record("k", "0"), world.record("k", "1"), *_same_partition(world, "k", 2)]
        results = await world.producer.send(records)
        assert [type(result) for result in results] == [RecordRejected, BusUnavailable, type(None), type(None)]

    async def test_a_refusal_that_may_pass_leaves_the_producer_usable(self, world: World, brokers: MockCluster) -> None:
        brokers.answer_next(PRODUCE, NOT_AUTHORIZED)
        (result,) = await world.producer.send([world.record("k", "0")])
        assert isinstance(result, BusUnavailable)
        await world.send_values("k", range(1, 3))
        assert values(await (await world.member()).read(2)) == [1, 2]


class TestCommitting:
    async def test_a_commit_of_an_old_generation_is_refused(self, world: World, brokers: MockCluster) -> None:
        await world.send_values("k", range(1))
        member = await world.member()
        (received,) = await member.read(1)
        brokers.answer_next(OFFSET_COMMIT, ILLEGAL_GENERATION)
        with pytest.raises(OwnershipLost):
            await member.consumer.commit({received.tp: 1})

    async def test_a_moved_coordinator_is_found_without_the_callers_help(
        self, world: World, brokers: MockCluster
    ) -> None:
        await world.send_values("k", range(1))
        member = await world.member()
        (received,) = await member.read(1)
        brokers.answer_next(OFFSET_COMMIT, COORDINATOR_AWAY)
        await member.consumer.commit({received.tp: 1})
        assert (await member.consumer.lag())[received.tp] == 0


class TestJoining:
    async def test_a_refusal_is_told_and_joining_is_tried_again(self, world: World, brokers: MockCluster) -> None:
        await world.send_values("k", range(1))
        member = await world.member()
        brokers.answer_next(JOIN_GROUP, GROUP_NOT_AUTHORIZED)
        with pytest.raises(BusUnavailable):
            async with asyncio.timeout(PATIENCE_S):
                while True:
                    assert await member.poll() == []
        async with polling(member) as seen, asyncio.timeout(PATIENCE_S):
            while not seen:
                await asyncio.sleep(0.01)
        assert values(seen) == [0]

    async def test_a_poll_that_was_over_before_it_had_joined_does_not_shorten_the_next(self, world: World) -> None:
        member = await world.member()
        joining, heard = asyncio.Event(), asyncio.Event()

        async def hear(_: set[TopicPartition]) -> None:
            joining.set()
            await heard.wait()

        member.before_assigned = hear
        async with asyncio.timeout(PATIENCE_S):
            while not joining.is_set():
                assert await member.poll(0.0) == []
            waiting = asyncio.create_task(member.poll(10 * PATIENCE_S))
            heard.set()
            await world.send_values("k", range(1))
            assert values(await waiting) == [0]


class TestBrokersAway:
    async def test_a_send_gives_up_in_time_and_what_it_gave_up_is_not_sent_later(
        self, world: World, brokers: MockCluster
    ) -> None:
        producer = KafkaBus(f"{brokers.url}&send_timeout=1", client_id="impatient").producer()
        assert await producer.send([world.record("k", "0")]) == [None]
        brokers.go_down()
        (result,) = await producer.send([world.record("k", "1")])
        assert isinstance(result, BusUnavailable)
        brokers.come_up()
        async with asyncio.timeout(PATIENCE_S):
            while (await producer.send([world.record("k", "2")]))[0] is not None:
                await asyncio.sleep(0.05)
        await producer.stop()
        assert values(await (await world.member()).read(2)) == [0, 2]

    async def test_reading_and_sending_go_on_when_they_are_back(self, world: World, brokers: MockCluster) -> None:
        await world.send_values("k", range(1))
        member = await world.member()
        await member.read(1)
        async with polling(member) as seen:
            brokers.go_down()
            with pytest.raises(BusUnavailable):
                await world.bus.ping()
            brokers.come_up()
            await world.send_values("k", range(1, 2))
            async with asyncio.timeout(PATIENCE_S):
                while 1 not in values(seen):
                    await asyncio.sleep(0.01)

    async def test_without_brokers_nothing_raises_but_polling_and_asking(self) -> None:
        bus = connect("kafka://127.0.0.1:1", client_id="test")
        await bus.start()
        consumer, producer = bus.consumer("g"), bus.producer()
        await producer.start()
        for _ in range(2):
            with pytest.raises(BusUnavailable):
                await consumer.poll(0.05, 1)
            with pytest.raises(BusUnavailable):
                await bus.ping()
        (result,) = await producer.send([Record("t", b"k", b"1")])
        assert isinstance(result, BusUnavailable)
        await consumer.stop()
        await producer.stop()
        await bus.stop()


class TestTheUrl:
    def test_it_names_brokers_and_settings(self) -> None:
        settings = KafkaSettings.from_url(
            "kafka://svc:p%40ss@a:9092,b:9093?provision=never&replication=2&security=SASL_SSL"
            "&mechanism=SCRAM-SHA-512&compression=gzip&session=45"
        )
        assert settings.servers == ("a:9092", "b:9093")
        assert (settings.user, settings.password) == ("svc", "p@ss")
        assert (settings.provision, settings.replication, settings.session_s) == (False, 2, 45)
        assert (settings.security, settings.mechanism) == ("SASL_SSL", "SCRAM-SHA-512")
        assert settings.compression == "gzip"
        assert "p@ss" not in repr(settings)

    @pytest.mark.parametrize(
        "url",
        [
            "kafka://",
            "kafka://a:1?provison=never",
            "kafka://a:1?provision=maybe",
            "kafka://a:1?security=TLS",
            "amqp://a",
        ],
    )
    def test_a_wrong_one_is_refused_at_once(self, url: str) -> None:
        with pytest.raises(ValueError, match="bus URL"):
            connect(url, client_id="test")


def _same_partition(world: World, key: str, count: int) -> list[Record]:
    """Records of other keys that lie in the partition of `key`."""
    wanted = partition_of(key.encode(), PARTITIONS)
    others = (str(n) for n in range(1000) if partition_of(str(n).encode(), PARTITIONS) == wanted)
    return [world.record(next(others), "0") for _ in range(count)]

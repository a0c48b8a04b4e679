"""The bus on Apache Kafka: what every deployment beyond one machine uses."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import NoError, TopicAlreadyExistsError, for_code

from contracts.topics import Topic
from svckit.core.dependency_checks import require
from svckit.messaging.bus import kafka_producer
from svckit.messaging.bus.backoff import Backoff
from svckit.messaging.bus.kafka_consumer import KafkaConsumer
from svckit.messaging.bus.kafka_errors import TROUBLE, unavailable
from svckit.messaging.bus.kafka_producer import KafkaProducer
from svckit.messaging.bus.kafka_settings import CONNECT_TIMEOUT_S, STOP_TIMEOUT_S, KafkaSettings
from svckit.messaging.bus.limits import MAX_RECORD_BYTES
from svckit.messaging.bus.port import BusUnavailable

_REPLICAS = 3
_PING_TIMEOUT_S = 5.0
_ADMIN_TIMEOUT_S = 20.0
_VISIBLE_POLL_S = 0.05


class KafkaBus:
    """`svckit.messaging.bus.port.Bus` on Kafka. See `KafkaSettings` for the URL's options."""

    name = "kafka"

    def __init__(self, url: str, *, client_id: str) -> None:
        self._settings = KafkaSettings.from_url(url)
        self._client_id = client_id
        self._admin: AIOKafkaAdminClient | None = None
        self._backoff = Backoff()
        self._turn = asyncio.Lock()

    async def start(self) -> None:
        """See the port. Raises `DependencyChanged`."""
        require((kafka_producer.CHECK,))

    async def stop(self) -> None:
        """See the port."""
        async with self._turn:
            await self._discard()

    def producer(self) -> KafkaProducer:
        """See the port."""
        return KafkaProducer(self._settings, f"{self._client_id}-producer")

    def consumer(self, group: str, member: str | None = None) -> KafkaConsumer:
        """See the port. A `member` is Kafka's static membership: stopping does not free its partitions at once."""
        return KafkaConsumer(self._settings, f"{self._client_id}-{group}", group, member)

    async def ensure_topics(self, topics: Sequence[Topic], partitions: int | None = None) -> None:
        """See the port. With `provision=never` in the URL it leaves topics to the operator."""
        if not self._settings.provision:
            return
        async with self._asking(_ADMIN_TIMEOUT_S) as admin:
            names = [topic.name for topic in topics]
            missing = set(names) - await _existing(admin, names)
            if missing:
                copies = min(self._settings.replication or _REPLICAS, len((await _cluster(admin))["brokers"]))
                new = [_new_topic(topic, partitions, copies) for topic in topics if topic.name in missing]
                _check(await admin.create_topics(new))
                # Brokers learn of a new topic a moment later; a reader that asks too early waits for a refresh.
                while not set(names) <= await _existing(admin, names):  # noqa: ASYNC110  the event is the brokers'
                    await asyncio.sleep(_VISIBLE_POLL_S)

    async def cluster_id(self) -> str:
        """See the port."""
        async with self._asking(_ADMIN_TIMEOUT_S) as admin:
            return str((await _cluster(admin))["cluster_id"])

    async def expire(self, now: datetime) -> int:
        """See the port. The brokers do it."""
        return 0

    async def ping(self) -> None:
        """See the port."""
        async with self._asking(_PING_TIMEOUT_S) as admin:
            await _cluster(admin)

    @asynccontextmanager
    async def _asking(self, timeout_s: float) -> AsyncIterator[AIOKafkaAdminClient]:
        async with self._turn:
            try:
                async with asyncio.timeout(timeout_s):
                    yield await self._connected()
            except TROUBLE as error:
                await self._discard()
                raise unavailable(error) from error

    async def _connected(self) -> AIOKafkaAdminClient:
        if self._admin is not None:
            return self._admin
        if self._backoff.remaining():
            raise BusUnavailable("Kafka could not be reached a moment ago; the next attempt is due soon.")
        self._admin = AIOKafkaAdminClient(**self._settings.connection(f"{self._client_id}-admin"))
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT_S):
                await self._admin.start()
        except TROUBLE:
            self._backoff.failed()
            raise
        self._backoff.succeeded()
        return self._admin

    async def _discard(self) -> None:
        admin, self._admin = self._admin, None
        if admin is not None:
            with suppress(*TROUBLE):
                async with asyncio.timeout(STOP_TIMEOUT_S):
                    await admin.close()


async def _cluster(admin: AIOKafkaAdminClient) -> Mapping[str, Any]:
    cluster: Mapping[str, Any] = await admin.describe_cluster()
    return cluster


async def _existing(admin: AIOKafkaAdminClient, names: Sequence[str]) -> set[str]:
    described = await admin.describe_topics(list(names))
    return {topic["topic"] for topic in described if topic["error_code"] == NoError.errno and topic["partitions"]}


def _new_topic(topic: Topic, partitions: int | None, copies: int) -> NewTopic:
    settings = {
        "retention.ms": str(topic.retention_hours * 3_600_000),
        "max.message.bytes": str(MAX_RECORD_BYTES + 1024 * 1024),
        "min.insync.replicas": "2" if copies >= _REPLICAS else "1",
    }
    return NewTopic(topic.name, partitions or topic.partitions, copies, topic_configs=settings)


def _check(response: Any) -> None:
    for name, code, *rest in response.topic_errors:
        if for_code(code) not in (NoError, TopicAlreadyExistsError):
            raise BusUnavailable(f"Kafka does not create the topic {name}: {for_code(code).__name__} {rest}")

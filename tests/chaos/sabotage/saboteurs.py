"""What can be broken: each is a fault that somebody could write, and that a review could miss."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from svckit.core import failpoints
from svckit.messaging import Retryable, applying, outbox_publisher, partition_worker
from svckit.messaging.bus.port import Received

BEFORE_COMMIT_S = 1.0
"""Long enough for the consumer to hand in the offset (it does so every 0.2 s)."""


def inbox_off() -> None:
    """What has been handled before is handled again: the inbox is written, and nobody looks at it."""
    claim = applying.Applier._new

    async def new(self: Any, session: Any, arrived: Sequence[Any]) -> list[Any]:
        await claim(self, session, arrived)
        return list(arrived)

    applying.Applier._new = new


def marks_before_it_sends() -> None:
    """The relay marks events as published, and sends them after that."""

    async def publish(self: Any) -> int:
        rows = await self._connection.fetch(outbox_publisher._UNPUBLISHED, self._settings.relay_batch, self._sent)
        if not rows:
            return 0
        await self._connection.execute("SET synchronous_commit = on")
        await self._connection.execute(outbox_publisher._PUBLISHED, [row["seq"] for row in rows])
        if any(not row["type"].endswith(".pulse") and not row["type"].startswith("audit.") for row in rows):
            failpoints.hit("relay.before_send")  # it dies with something that somebody waits for
        await self._producer.send([outbox_publisher._record(row) for row in rows])
        return len(rows)

    outbox_publisher.OutboxPublisher.publish = publish


def offset_before_commit() -> None:
    """The consumer hands in its offset, and commits its transaction after that."""
    work = partition_worker.PartitionWorker._work

    async def early(self: Any, chunk: list[Received]) -> None:
        self.done = chunk[-1].offset + 1
        await asyncio.sleep(BEFORE_COMMIT_S)
        failpoints.hit("consumer.before_offset")
        await work(self, chunk)

    partition_worker.PartitionWorker._work = early


def skips_what_it_could_not_finish() -> None:
    """A worker that is asked to stop counts the record it was trying as done."""
    apply_alone = partition_worker.PartitionWorker._apply_alone

    async def given_up(self: Any, record: Received) -> bool:
        await apply_alone(self, record)
        return True

    partition_worker.PartitionWorker._apply_alone = given_up


def asks_for_time() -> None:
    """No fault, but the worst moment for a stop: every handler says `Retryable`, and its worker waits to try again."""

    async def apply_in(_self: Any, _session: Any, _records: Sequence[Received], _now: Any) -> None:
        raise Retryable("an experiment asks for time")

    applying.Applier.apply_in = apply_in


def asks_for_time_and_skips() -> None:
    """A worker that is asked to stop counts the record whose handler asked for time as done."""
    asks_for_time()
    skips_what_it_could_not_finish()


def drops_a_message() -> None:
    """The sender says of every mail that the server took it, and sends none."""
    from notify_svc.attempts.domain import Sent, State
    from notify_svc.channels.email import EmailChannel

    async def send(_self: Any, _message: Any) -> Sent:
        return Sent(State.ACCEPTED, "250 of course")

    EmailChannel.send = send


def answers_the_wrong_person() -> None:
    """Every mail goes to the first address that was ever asked for."""
    from dataclasses import replace

    from notify_svc.channels.email import EmailChannel

    send, first = EmailChannel.send, []

    async def elsewhere(self: Any, message: Any) -> Any:
        first.append(message.address)
        return await send(self, replace(message, address=first[0]))

    EmailChannel.send = elsewhere


WAYS: dict[str, Callable[[], None]] = {
    way.__name__: way
    for way in (
        inbox_off,
        marks_before_it_sends,
        offset_before_commit,
        skips_what_it_could_not_finish,
        asks_for_time,
        asks_for_time_and_skips,
        drops_a_message,
        answers_the_wrong_person,
    )
}


def break_(way: str) -> None:
    """Break it. Raises `KeyError` where nothing of that name can be broken."""
    WAYS[way]()

"""What a service listens to: a table of event types and handlers, one per consumer group."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event, Message
from contracts.topics import Topic
from svckit.bus.port import Received

E = TypeVar("E", bound=Event)
Handler = Callable[[AsyncSession, Message[E], datetime], Awaitable[None]]
RecordsHandler = Callable[[AsyncSession, Sequence[Received], datetime], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Subscription:
    """One event type and what to do with it."""

    event: type[Event]
    handler: Handler[Any]


@dataclass(frozen=True, slots=True)
class RecordsSubscription:
    """A whole topic, handed over undecoded and many records at a time: the fast path for telemetry."""

    topic: Topic
    handler: RecordsHandler


def on(event: type[E], handler: Handler[E]) -> Subscription:
    """Call ``handler(session, message, now)`` for every event of this type, in a transaction of its own or shared
    with its neighbours in the partition.
    """
    return Subscription(event, handler)


def on_records(topic: Topic, handler: RecordsHandler) -> RecordsSubscription:
    """Call ``handler(session, records, now)`` with the new records of one partition, in one transaction."""
    return RecordsSubscription(topic, handler)


class Subscriptions:
    """The subscriptions of one consumer group. A group is either typed or raw, never both."""

    def __init__(self, group: str, *entries: Subscription | RecordsSubscription) -> None:
        self.group = group
        self.entries = entries
        self.handlers = {entry.event.type: entry for entry in entries if isinstance(entry, Subscription)}
        self.raw = {entry.topic.name: entry for entry in entries if isinstance(entry, RecordsSubscription)}
        if len(self.handlers) + len(self.raw) != len(entries):
            raise ValueError(f"{group}: an event type or topic is subscribed twice")
        if self.handlers and self.raw:
            raise ValueError(f"{group}: mixes typed and raw subscriptions")

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics to read, sorted."""
        return tuple(sorted({entry.event.topic.name for entry in self.handlers.values()} | set(self.raw)))

    @property
    def events(self) -> tuple[type[Event], ...]:
        """The event types subscribed to."""
        return tuple(entry.event for entry in self.handlers.values())

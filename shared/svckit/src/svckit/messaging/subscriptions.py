"""What a service listens to: a table of event types and handlers, one per consumer group."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import Any, TypeVar

from opentelemetry.trace import SpanKind
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope, Event, Message
from contracts.topics import Topic
from svckit.core.causation import caused_by
from svckit.core.telemetry import get_logger, span_from
from svckit.db.session import flush_changes
from svckit.messaging.bus.port import Received

log = get_logger("svckit.messaging")

E = TypeVar("E", bound=Event)
Handler = Callable[[AsyncSession, Message[E], datetime], Awaitable[None]]
BatchHandler = Callable[[AsyncSession, Sequence[Message[E]], datetime], Awaitable[None]]
RecordsHandler = Callable[[AsyncSession, Sequence[Received], datetime], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Subscription:
    """One event type and what to do with those of it that have come.

    ``snapshots``: what to do with those that are no news (`contracts.Envelope`); None: nothing, as by default.
    """

    event: type[Event]
    handler: BatchHandler[Any]
    snapshots: BatchHandler[Any] | None = None


@dataclass(frozen=True, slots=True)
class RecordsSubscription:
    """A whole topic, handed over undecoded and many records at a time: the fast path for telemetry."""

    topic: Topic
    handler: RecordsHandler


def on(event: type[E], handler: Handler[E], *, snapshots: bool = False) -> Subscription:
    """Call ``handler(session, message, now)`` for every event of this type, in a transaction of its own or shared
    with others that wait.

    ``snapshots``: also for events of a snapshot. Only for a projection by version: the same fact comes again under
    another event id, so the inbox does not know it, and nothing may be done because of it.
    """

    async def one_by_one(session: AsyncSession, messages: Sequence[Message[E]], now: datetime) -> None:
        for message in messages:
            with handling(message):
                await handler(session, message, now)
                await flush_changes(session)

    return Subscription(event, one_by_one, one_by_one if snapshots else None)


def on_batch(event: type[E], handler: BatchHandler[E], *, snapshots: bool | BatchHandler[E] = False) -> Subscription:
    """Call ``handler(session, messages, now)`` with all events of this type that wait, in one transaction.

    They are new, and in order within a key. If the handler raises, nothing of it is kept and each event is handed over
    again alone. What it does for one event it does inside ``with handling(message)``, so that the trace goes on.
    ``snapshots``: as for `on`; or the handler that keeps the projection, where ``handler`` does more than that.
    """
    if isinstance(snapshots, bool):
        return Subscription(event, handler, handler if snapshots else None)
    return Subscription(event, handler, snapshots)


def on_records(topic: Topic, handler: RecordsHandler) -> RecordsSubscription:
    """Call ``handler(session, records, now)`` with the new records of a topic, in one transaction."""
    return RecordsSubscription(topic, handler)


@contextmanager
def handling(message: Message[Any]) -> Iterator[None]:
    """The consumer's span and log line of one event: what is published or scheduled inside continues its trace."""
    envelope, started = message.envelope, monotonic()
    topic = type(message.event).topic.name
    with (
        span_from(envelope.traceparent, f"process {topic}", SpanKind.CONSUMER),
        caused_by(envelope.type, envelope.id),
    ):
        yield
        log.info(
            "event.processed",
            type=envelope.type,
            event_id=str(envelope.id),
            subject=envelope.subject,
            ms=round((monotonic() - started) * 1000, 1),
        )


class Subscriptions:
    """The subscriptions of one consumer group: a lane of its service. A group is either typed or raw, never both.

    ``linger_s``: how long it may wait after it has taken events before it asks for more. What nobody waits for costs
    a fraction when it is done in batches. ``urgent``: the road of alarms; other lanes leave it room in the database.
    ``inbox``: under which name the service remembers what it has done, the group's own by default. Lanes that share it
    must not share an event type; then an event type may move from one to another, and is still done once.
    """

    def __init__(
        self,
        group: str,
        *entries: Subscription | RecordsSubscription,
        linger_s: float = 0.0,
        urgent: bool = False,
        inbox: str | None = None,
    ) -> None:
        self.group = group
        self.linger_s = linger_s
        self.urgent = urgent
        self.inbox = inbox or group
        self.entries = entries
        self.handlers = {entry.event.type: entry for entry in entries if isinstance(entry, Subscription)}
        self.raw = {entry.topic.name: entry for entry in entries if isinstance(entry, RecordsSubscription)}
        if len(self.handlers) + len(self.raw) != len(entries):
            raise ValueError(f"{group}: an event type or topic is subscribed twice")
        if self.handlers and self.raw:
            raise ValueError(f"{group}: mixes typed and raw subscriptions")

    def takes(self, topic: str, type_: str | None) -> bool:
        """Whether a record of this topic and event type is handled here."""
        return topic in self.raw or type_ in self.handlers

    def handler_of(self, envelope: Envelope) -> BatchHandler[Any] | None:
        """What takes this event here; None: nobody listens to its type, or it is a snapshot and not for them."""
        entry = self.handlers.get(envelope.type)
        if entry is None:
            return None
        return entry.snapshots if envelope.snapshot else entry.handler

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics to read, sorted."""
        return tuple(sorted({entry.event.topic.name for entry in self.handlers.values()} | set(self.raw)))

    @property
    def events(self) -> tuple[type[Event], ...]:
        """The event types subscribed to."""
        return tuple(entry.event for entry in self.handlers.values())

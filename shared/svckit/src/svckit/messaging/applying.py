"""Applying records: inbox, decoding, handlers and the commit, with no word about where the records came from."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from opentelemetry.trace import SpanKind
from sqlalchemy import ARRAY, Uuid, bindparam, text
from sqlalchemy.ext.asyncio import AsyncSession
from structlog.contextvars import bound_contextvars

from contracts import Envelope
from svckit.core.exercise import exercise_context
from svckit.core.telemetry import get_logger, metrics, span_from
from svckit.db.compiled_statement import CompiledStatement
from svckit.db.database import Database
from svckit.db.session import flush_changes
from svckit.messaging.bus.port import Received
from svckit.messaging.codec import read_envelope, read_message
from svckit.messaging.grouping import runs
from svckit.messaging.subscriptions import Subscriptions

log = get_logger("svckit.messaging")

_CLAIM = CompiledStatement(
    text(
        "INSERT INTO inbox (consumer, event_id) SELECT :consumer, unnest(:ids) "
        "ON CONFLICT DO NOTHING RETURNING event_id"
    ).bindparams(bindparam("ids", type_=ARRAY(Uuid)))
)

Arrived = tuple[Envelope, Received]


class Applier:
    """Applies records of one consumer group to one database, each event once."""

    def __init__(self, database: Database, subscriptions: Subscriptions) -> None:
        self.database = database
        self.subscriptions = subscriptions

    async def apply(self, records: Sequence[Received], now: datetime) -> None:
        """Handle ``records`` in one transaction and commit it. Raises what a handler raised, with nothing done."""
        async with (
            self.database.consumer_slot(urgent=self.subscriptions.urgent),
            self.database.transaction() as session,
        ):
            await self.apply_in(session, records, now)

    async def apply_in(self, session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
        """Handle ``records`` in the caller's transaction."""
        arrived = [(read_envelope(record.headers), record) for record in records]
        with bound_contextvars(consumer=self.subscriptions.group):
            if self.subscriptions.raw:
                await self._apply_raw(session, arrived, now)
            else:
                await self._apply_typed(session, arrived, now)

    async def _apply_typed(self, session: AsyncSession, arrived: Sequence[Arrived], now: datetime) -> None:
        wanted = [one for one in arrived if self.subscriptions.handler_of(one[0]) is not None]
        for (kind, exercise, _), group in runs(await self._new(session, wanted), _line_of, _kind_of):
            event, handler = self.subscriptions.handlers[kind].event, self.subscriptions.handler_of(group[0][0])
            assert handler is not None, "what nobody handles was left out"
            messages = [read_message(event, envelope, record.value) for envelope, record in group]
            with exercise_context(exercise):
                await handler(session, messages, now)
                await flush_changes(session)
            metrics.EVENTS_PROCESSED.labels(self.subscriptions.group, kind).inc(len(messages))

    async def _apply_raw(self, session: AsyncSession, arrived: Sequence[Arrived], now: datetime) -> None:
        new = await self._new(session, [one for one in arrived if not one[0].snapshot])
        for topic, group in runs(new, _topic_of, _topic_of):
            # Records of many stations have many traces; one alone keeps its own.
            traceparent = group[0][0].traceparent if len(group) == 1 else None
            with span_from(traceparent, f"process {topic}", SpanKind.CONSUMER):
                await self.subscriptions.raw[topic].handler(session, [record for _, record in group], now)
                await flush_changes(session)
                log.info("records.processed", topic=topic, count=len(group))
            metrics.EVENTS_PROCESSED.labels(self.subscriptions.group, topic).inc(len(group))

    async def _new(self, session: AsyncSession, arrived: Sequence[Arrived]) -> list[Arrived]:
        """Enter the events into the inbox; those that were not there yet, each once."""
        once: dict[UUID, Arrived] = {}
        for one in arrived:
            once.setdefault(one[0].id, one)
        if not once:
            return []
        parameters = {"consumer": self.subscriptions.inbox, "ids": list(once)}
        fresh = {row.event_id for row in await _CLAIM.rows(session, parameters)}
        new = [one for event_id, one in once.items() if event_id in fresh]
        known = Counter(envelope.type for envelope, _ in arrived) - Counter(envelope.type for envelope, _ in new)
        for kind, count in known.items():
            metrics.EVENTS_DUPLICATE.labels(self.subscriptions.group, kind).inc(count)
        return new


def _line_of(one: Arrived) -> tuple[str, bytes]:
    return one[1].topic, one[1].key


def _kind_of(one: Arrived) -> tuple[str, bool, bool]:
    """A batch is of one type, never mixes exercises with what is real, nor news with snapshots."""
    return one[0].type, one[0].exercise, one[0].snapshot


def _topic_of(one: Arrived) -> str:
    return one[1].topic

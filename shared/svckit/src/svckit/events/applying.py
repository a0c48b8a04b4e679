"""Applying records: inbox, decoding, handlers and the commit, with no word about where the records came from."""

from collections.abc import Sequence
from datetime import datetime
from time import monotonic
from uuid import UUID

import structlog
from opentelemetry.trace import SpanKind
from sqlalchemy import ARRAY, Uuid, bindparam, text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope
from svckit.bus.port import Received
from svckit.db.database import Database
from svckit.events.codec import read_envelope, read_message
from svckit.events.subscriptions import Subscriptions
from svckit.telemetry import metrics, span_from

log = structlog.get_logger("svckit.events")

_CLAIM = text(
    "INSERT INTO inbox (consumer, event_id) SELECT :consumer, unnest(:ids) ON CONFLICT DO NOTHING RETURNING event_id"
).bindparams(bindparam("ids", type_=ARRAY(Uuid)))


class Applier:
    """Applies records of one consumer group to one database, each event once."""

    def __init__(self, database: Database, subscriptions: Subscriptions) -> None:
        self.database = database
        self.subscriptions = subscriptions

    async def apply(self, records: Sequence[Received], now: datetime) -> None:
        """Handle ``records`` in one transaction and commit it. Raises what a handler raised, with nothing done."""
        async with self.database.consumer_slots, self.database.transaction() as session:
            await self.apply_in(session, records, now)

    async def apply_in(self, session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
        """Handle ``records`` in the caller's transaction."""
        wanted = [(read_envelope(record.headers), record) for record in records]
        if self.subscriptions.raw:
            await self._apply_raw(session, wanted, now)
            return
        known = [(envelope, record) for envelope, record in wanted if envelope.type in self.subscriptions.handlers]
        fresh = await self._claim(session, [envelope.id for envelope, _ in known])
        for envelope, record in known:
            if envelope.id not in fresh:
                metrics.EVENTS_DUPLICATE.labels(self.subscriptions.group, envelope.type).inc()
                continue
            fresh.discard(envelope.id)
            await self._handle(session, envelope, record, now)

    async def _handle(self, session: AsyncSession, envelope: Envelope, record: Received, now: datetime) -> None:
        entry = self.subscriptions.handlers[envelope.type]
        started = monotonic()
        with span_from(envelope.traceparent, f"process {record.topic}", SpanKind.CONSUMER):
            message = read_message(entry.event, envelope, record.value)
            await entry.handler(session, message, now)
            await session.flush()
            log.info(
                "event.processed",
                type=envelope.type,
                event_id=str(envelope.id),
                subject=envelope.subject,
                consumer=self.subscriptions.group,
                ms=round((monotonic() - started) * 1000, 1),
            )
        metrics.EVENTS_PROCESSED.labels(self.subscriptions.group, envelope.type).inc()

    async def _apply_raw(self, session: AsyncSession, records: list[tuple[Envelope, Received]], now: datetime) -> None:
        once: dict[UUID, tuple[Envelope, Received]] = {}
        for envelope, record in records:
            once.setdefault(envelope.id, (envelope, record))
        fresh = await self._claim(session, list(once))
        new = [(envelope, record) for envelope, record in once.values() if envelope.id in fresh]
        if not new:
            return
        chosen = [record for _, record in new]
        traceparent = new[0][0].traceparent if len(new) == 1 else None
        with span_from(traceparent, f"process {chosen[0].topic}", SpanKind.CONSUMER):
            await self.subscriptions.raw[chosen[0].topic].handler(session, chosen, now)
            await session.flush()
            log.info("records.processed", topic=chosen[0].topic, count=len(chosen), consumer=self.subscriptions.group)
        metrics.EVENTS_PROCESSED.labels(self.subscriptions.group, chosen[0].topic).inc(len(chosen))

    async def _claim(self, session: AsyncSession, event_ids: list[UUID]) -> set[UUID]:
        """Enter the ids into the inbox; those that were not there yet."""
        if not event_ids:
            return set()
        parameters = {"consumer": self.subscriptions.group, "ids": list(dict.fromkeys(event_ids))}
        return set((await session.execute(_CLAIM, parameters)).scalars())

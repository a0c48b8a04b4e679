"""Publishing: an outbox row in the caller's transaction, and nothing else."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope, Event
from svckit.audit import journal
from svckit.db.outbox import OutboxRow, add_outbox
from svckit.db.session import SOURCE
from svckit.events.codec import headers_of
from svckit.ids import uuid7
from svckit.telemetry import current_traceparent


async def publish(
    session: AsyncSession,
    event: Event,
    *,
    at: datetime | None = None,
    actor: str | None = None,
    clause: str | None = None,
    traceparent: str | None = None,
) -> Envelope:
    """Say that ``event`` happened, if and only if this transaction commits.

    ``at``: when it happened (default: now). ``clause``: the clause of the regulation that causes it. ``traceparent``:
    the trace to continue where it is not the current one (batch handlers).
    """
    return await publish_raw(
        session,
        type(event),
        key=event.key,
        data=event.model_dump_json().encode(),
        at=at,
        actor=actor,
        clause=clause,
        traceparent=traceparent,
        site_id=getattr(event, "site_id", None),
    )


async def publish_raw(
    session: AsyncSession,
    event_type: type[Event],
    *,
    key: str,
    data: bytes,
    at: datetime | None = None,
    actor: str | None = None,
    clause: str | None = None,
    traceparent: str | None = None,
    site_id: UUID | None = None,
) -> Envelope:
    """`publish` for data that is JSON already (hot paths). ``data`` must keep the event's schema.

    ``site_id`` is for the audit entry.
    """
    now = datetime.now(UTC)
    source = session.info[SOURCE]
    envelope = Envelope(
        id=uuid7(),
        type=event_type.type,
        source=f"/{source}",
        subject=key,
        time=at or now,
        dataschema=event_type.dataschema(),
        recorded_at=now,
        traceparent=traceparent or current_traceparent(),
        clause=clause,
        actor=actor or f"system:{source}",
    )
    add_outbox(
        session,
        OutboxRow(
            id=envelope.id,
            topic=event_type.topic.name,
            key=key,
            type=event_type.type,
            payload=data,
            headers=headers_of(envelope),
            created_at=now,
        ),
    )
    if not event_type.telemetry:
        journal.published(session, envelope, site_id)
    return envelope

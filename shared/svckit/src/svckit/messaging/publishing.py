"""Publishing: an outbox row in the caller's transaction, and nothing else."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope, Event
from svckit.core.exercise import in_exercise
from svckit.core.ids import uuid7
from svckit.core.telemetry import current_traceparent
from svckit.db.outbox import OutboxRow, add_outbox
from svckit.db.session import CLOCK, SOURCE
from svckit.messaging.codec import headers_of
from svckit.messaging.publications import note_publication
from svckit.messaging.snapshots import Stated


async def publish(
    session: AsyncSession,
    event: Event,
    *,
    at: datetime | None = None,
    actor: str | None = None,
    clause: str | None = None,
    traceparent: str | None = None,
    exercise: bool | None = None,
) -> Envelope:
    """Say that ``event`` happened, if and only if this transaction commits.

    ``at``: when it happened (default: now). ``clause``: the clause of the regulation that causes it. ``traceparent``:
    the trace to continue where it is not the current one (batch handlers). ``exercise``: whether it belongs to a drill
    or a test, where the row it is about says so (default: as what is being handled does).
    """
    source, now = session.info[SOURCE], session.info[CLOCK].now()
    envelope = _envelope(
        source,
        type(event),
        event.key,
        now,
        at=at,
        actor=actor,
        clause=clause,
        traceparent=traceparent,
        exercise=in_exercise() if exercise is None else exercise,
    )
    add_outbox(session, _row(envelope, type(event), event.model_dump_json().encode()))
    if not event.telemetry:
        note_publication(session, envelope, getattr(event, "site_id", None))
    return envelope


def snapshot_row(source: str, stated: Stated, *, event_id: UUID, now: datetime) -> OutboxRow:
    """A fact that the service ``source`` states again, ready for `svckit.db.add_outbox`: no news, and no act."""
    event = stated.event
    envelope = _envelope(source, type(event), event.key, now, at=stated.at, actor=None, clause=stated.clause)
    return _row(replace(envelope, id=event_id, snapshot=True), type(event), event.model_dump_json().encode())


def _envelope(
    source: str,
    event_type: type[Event],
    key: str,
    now: datetime,
    *,
    at: datetime | None,
    actor: str | None,
    clause: str | None = None,
    traceparent: str | None = None,
    exercise: bool = False,
) -> Envelope:
    return Envelope(
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
        exercise=exercise,
    )


def _row(envelope: Envelope, event_type: type[Event], data: bytes) -> OutboxRow:
    return OutboxRow(
        id=envelope.id,
        topic=event_type.topic.name,
        key=envelope.subject,
        type=envelope.type,
        payload=data,
        headers=headers_of(envelope),
    )

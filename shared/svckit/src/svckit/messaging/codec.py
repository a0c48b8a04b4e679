"""CloudEvents 1.0 in Kafka's binary mode: attributes are headers ``ce_*``, the value is the JSON data."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

from pydantic import ValidationError

from contracts import Envelope, Event, Message
from svckit.messaging.errors import Invalid

CONTENT_TYPE = "application/json"
SNAPSHOT = "ce_snapshot"
"""The header of what a service states again; whoever finds it missing has news before them."""
E = TypeVar("E", bound=Event)
_REQUIRED = ("ce_id", "ce_type", "ce_source", "ce_time")


def headers_of(envelope: Envelope) -> dict[str, str]:
    """The record headers of an envelope."""
    headers = {
        "content-type": CONTENT_TYPE,
        "ce_specversion": "1.0",
        "ce_id": str(envelope.id),
        "ce_type": envelope.type,
        "ce_source": envelope.source,
        "ce_subject": envelope.subject,
        "ce_time": envelope.time.isoformat(),
        "ce_dataschema": envelope.dataschema,
    }
    if envelope.recorded_at is not None:
        headers["ce_recordedtime"] = envelope.recorded_at.isoformat()
    if envelope.exercise:
        headers["ce_exercise"] = "true"
    if envelope.snapshot:
        headers[SNAPSHOT] = "true"
    optional = {"traceparent": envelope.traceparent, "ce_clause": envelope.clause, "ce_actor": envelope.actor}
    return headers | {name: value for name, value in optional.items() if value is not None}


def read_envelope(headers: Iterable[tuple[str, bytes]]) -> Envelope:
    """The envelope in a record's headers. Raises `Invalid` where a required attribute is missing or malformed."""
    try:
        found = {name: value.decode() for name, value in headers}
        missing = [name for name in _REQUIRED if name not in found]
        if missing:
            raise Invalid(f"not a CloudEvent: no {', '.join(missing)}")
        recorded_at = found.get("ce_recordedtime")
        return Envelope(
            id=UUID(found["ce_id"]),
            type=found["ce_type"],
            source=found["ce_source"],
            subject=found.get("ce_subject", ""),
            time=_time(found["ce_time"]),
            dataschema=found.get("ce_dataschema", ""),
            recorded_at=_time(recorded_at) if recorded_at else None,
            traceparent=found.get("traceparent"),
            clause=found.get("ce_clause"),
            actor=found.get("ce_actor"),
            exercise=found.get("ce_exercise") == "true",
            snapshot=found.get(SNAPSHOT) == "true",
        )
    except ValueError as error:
        raise Invalid(f"malformed CloudEvent headers: {error}") from error


def read_message(event_type: type[E], envelope: Envelope, value: bytes) -> Message[E]:
    """The event in a record's value. Raises `Invalid` where the data does not keep the event's schema."""
    try:
        return Message(event_type.model_validate_json(value), envelope)
    except ValidationError as error:
        raise Invalid(
            f"{envelope.type} data: {error.error_count()} errors, first {error.errors()[0]['loc']}"
        ) from error


def _time(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

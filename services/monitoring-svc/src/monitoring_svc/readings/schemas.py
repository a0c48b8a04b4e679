"""The shapes of ``POST /readings`` for the API description; the endpoint itself reads and writes with msgspec."""

from typing import Any

from monitoring_svc.readings.domain import Code
from svckit.web import Schema


class RejectedReading(Schema):
    """A reading that was not taken in: its place in the batch, and why."""

    index: int
    code: Code
    detail: str


class ReadingsAnswer(Schema):
    """How many readings were accepted, and each that was not."""

    accepted: int
    rejected: list[RejectedReading]


_READING: dict[str, Any] = {
    "type": "object",
    "required": ["series", "at", "value"],
    "additionalProperties": False,
    "properties": {
        "series": {"type": "string", "description": "The key of a series of the station's site."},
        "at": {"type": "string", "format": "date-time", "description": "RFC 3339, with its offset from UTC."},
        "value": {"type": "number", "description": "In the series' unit."},
    },
}

OPENAPI_BODY: dict[str, Any] = {
    "required": True,
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["readings"],
                "additionalProperties": False,
                "properties": {"readings": {"type": "array", "minItems": 1, "maxItems": 5000, "items": _READING}},
            },
            "example": {
                "readings": [{"series": "cold-aisle-1.temperature", "at": "2026-11-23T08:00:00+08:00", "value": 24.1}]
            },
        }
    },
}

"""Sealed content: one canonical text and its SHA-256, so that anybody can check it with `sha256sum`. Pure."""

import hashlib
import json
from datetime import datetime
from typing import Any


def canonical(values: Any) -> str:
    """Sorted keys, no spaces, UTF-8: the same content gives the same text. ValueError: NaN or infinity in it."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest(text: str) -> str:
    """The hex SHA-256 of its bytes, as `sha256sum` says it."""
    return hashlib.sha256(text.encode()).hexdigest()


def utc_text(at: datetime | None) -> str | None:
    """A moment in UTC (ISO 8601, ``Z``), as content writes it; None where there is none."""
    return at.isoformat().replace("+00:00", "Z") if at else None

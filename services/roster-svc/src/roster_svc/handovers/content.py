"""The content that both chiefs sign: one canonical text and its SHA-256, so that anybody can check it. Pure."""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from roster_svc.handovers.items import HandoverItem

SCHEMA = 1


def canonical(values: dict[str, Any]) -> str:
    """Sorted keys, no spaces, UTF-8: the same content gives the same text."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest(text: str) -> str:
    """The hex SHA-256 of its bytes, as `sha256sum` says it."""
    return hashlib.sha256(text.encode()).hexdigest()


def items_told(items: Sequence[HandoverItem]) -> list[dict[str, Any]]:
    """The items as they stand, in their order."""
    return [
        {
            "id": str(item.id),
            "kind": item.kind,
            "title": item.title,
            "text": item.text,
            "facts": item.facts,
            "state": item.state,
            "refusals": item.refusals,
            "answered_by": str(item.answered_by) if item.answered_by else None,
            "answered_at": told(item.answered_at),
        }
        for item in items
    ]


def told(at: datetime | None) -> str | None:
    """A moment as the content writes it."""
    return at.isoformat().replace("+00:00", "Z") if at else None

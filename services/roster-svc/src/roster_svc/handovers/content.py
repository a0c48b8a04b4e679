"""The content that both chiefs sign: the items as it tells them. Pure."""

from collections.abc import Sequence
from typing import Any

from roster_svc.handovers.items import HandoverItem
from svckit.core.content import utc_text

SCHEMA = 1


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
            "answered_at": utc_text(item.answered_at),
        }
        for item in items
    ]

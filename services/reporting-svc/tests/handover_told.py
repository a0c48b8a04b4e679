"""The handovers of a day shift, told as roster-svc tells them: from the night before, and to the night that follows."""

from typing import Any
from uuid import UUID, uuid5

from contracts.handovers import (
    HandedItem,
    HandoverBlocked,
    HandoverCompleted,
    HandoverDeferred,
    HandoverDrafted,
    HandoverItemRefused,
    HandoverLapsed,
    HandoverResumed,
)


class HandoverTold:
    """One handover of the shift; ``day`` builds the shift. Each fact counts its version up."""

    def __init__(self, day: Any, *, to_us: bool = False, planned: float = 720) -> None:
        ours, theirs = day.shift_id, uuid5(day.shift_id, f"shift {to_us}")
        self.day, self.planned = day, day.at(planned)
        self.handover_id = uuid5(day.shift_id, f"handover {to_us}")
        self.shifts = {"from_shift_id": theirs if to_us else ours, "to_shift_id": ours if to_us else theirs}
        self.version = 0

    def drafted(self, minutes: float, items: int = 2) -> HandoverDrafted:
        times = {"planned_at": self.planned, "drafted_at": self.day.at(minutes)}
        return HandoverDrafted(**self._next(), **times, items=items)

    def refused(self, minutes: float, by: UUID, title: str = "机房钥匙 3 把") -> HandoverItemRefused:
        said = {"kind": "key_tool", "title": title, "reason": "tool_missing", "text": "只有 2 把"}
        times = {"refused_at": self.day.at(minutes), "refused_by": by}
        return HandoverItemRefused(**self._next(), **times, **said, item_id=self._item(title))

    def deferred(self, minutes: float) -> HandoverDeferred:
        return HandoverDeferred(**self._next(), incidents=("FW-2026-000123",), deferred_at=self.day.at(minutes))

    def blocked(self, minutes: float) -> HandoverBlocked:
        return HandoverBlocked(**self._next(), reason="unfit", text="发热", blocked_at=self.day.at(minutes))

    def resumed(self, minutes: float) -> HandoverResumed:
        return HandoverResumed(**self._next(), resumed_at=self.day.at(minutes))

    def lapsed(self, minutes: float) -> HandoverLapsed:
        counts = {"items": 2, "open_items": 1}
        return HandoverLapsed(
            **self._next(), **counts, reason="shift_ended", state="in_review", lapsed_at=self.day.at(minutes)
        )

    def sealed(self, minutes: float, outgoing: UUID | None, incoming: UUID, **changes: Any) -> HandoverCompleted:
        """Both signed; ``changes`` make it an ordered one."""
        values: dict[str, Any] = {
            "sealed_at": self.day.at(minutes),
            "sha256": "5e" * 32,
            "outgoing_id": outgoing,
            "incoming_id": incoming,
            "outgoing_signed_at": self.day.at(minutes - 2),
            "incoming_signed_at": self.day.at(minutes),
            "items": 2,
            "refused_items": 1,
            "planned_at": self.planned,
            "handed": (
                self._handed("机房钥匙 3 把", "key_tool", refusals=1),
                self._handed("2 号冷机停用", "equipment"),
            ),
        }
        return HandoverCompleted.model_validate({**self._next(), **values, **changes})

    def _handed(self, title: str, kind: str, **changes: Any) -> HandedItem:
        values = {"item_id": self._item(title), "kind": kind, "title": title, "state": "accepted"}
        return HandedItem.model_validate(values | changes)

    def _item(self, title: str) -> UUID:
        return uuid5(self.handover_id, title)

    def _next(self) -> dict[str, Any]:
        self.version += 1
        about = {"handover_id": self.handover_id, "site_id": self.day.site_id, "version": self.version}
        return {**about, **self.shifts}

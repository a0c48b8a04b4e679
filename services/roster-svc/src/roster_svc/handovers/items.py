"""The parts of a handover: its items, the signatures under it, and the record of all that was done with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from roster_svc.handovers.domain import ItemState, Kind
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


@dataclass(frozen=True, slots=True)
class DraftItem:
    """Something that is open at the site, as a source of the draft tells it.

    ``key`` names it for good: the same key is the same thing when it is drawn anew. ``facts``: what the pages show in
    their own words (numbers, codes, moments as text).
    """

    kind: Kind
    key: str
    title: str
    facts: Mapping[str, str | int | None] = field(default_factory=dict)


class HandoverItem(Model):
    """One thing that is handed over. ``key``: where it is drawn from, None where a person wrote it.

    ``text``: what a person wrote about it, kept whatever is drawn anew. ``gone_at``: it is not open at the site any
    more, or was taken back; it is no part of the content then.
    """

    __tablename__ = "handover_items"
    __table_args__ = (
        UniqueConstraint("handover_id", "kind", "key"),
        CheckConstraint("state IN ('open', 'accepted', 'refused')", name="state"),
        CheckConstraint("(state = 'open') = (answered_at IS NULL)", name="answered_at"),
        CheckConstraint("(answered_at IS NULL) = (answered_by IS NULL)", name="answered_by"),
        CheckConstraint("(state = 'refused') = (refusal_reason IS NOT NULL)", name="refusal_reason"),
        CheckConstraint("refusals >= 0", name="refusals"),
    )

    id: Mapped[UUID] = uuid_pk()
    handover_id: Mapped[UUID] = mapped_column(ForeignKey("handovers.id"))
    position: Mapped[int]
    kind: Mapped[str]
    key: Mapped[str | None]
    title: Mapped[str]
    text: Mapped[str | None]
    facts: Mapped[dict[str, Any]]
    state: Mapped[str]
    refusal_reason: Mapped[str | None]
    refusal_text: Mapped[str | None]
    refusals: Mapped[int]
    answered_by: Mapped[UUID | None]
    answered_at: Mapped[datetime | None]
    added_at: Mapped[datetime]
    added_by: Mapped[UUID | None]
    changed_at: Mapped[datetime]
    gone_at: Mapped[datetime | None]

    @classmethod
    def drawn(cls, found: DraftItem, position: int, now: datetime) -> "HandoverItem":
        """An item from the records."""
        return cls._new(position, now, kind=found.kind, key=found.key, title=found.title, facts=dict(found.facts))

    @classmethod
    def written(cls, kind: str, title: str, text: str | None, position: int, by: UUID, now: datetime) -> "HandoverItem":
        """An item that a person wrote."""
        return cls._new(position, now, kind=kind, key=None, title=title, facts={}, text=text, added_by=by)

    @classmethod
    def _new(cls, position: int, now: datetime, **values: Any) -> "HandoverItem":
        counted = {"id": uuid7(), "position": position, "state": ItemState.OPEN.value, "refusals": 0}
        return cls(**counted, added_at=now, changed_at=now, **values)

    def draw_anew(self, found: DraftItem, now: datetime) -> bool:
        """Say what the records say now; whether that is anything new. What was answered before is asked again."""
        same = (self.title, self.facts, self.gone_at) == (found.title, dict(found.facts), None)
        if not same:
            self.title, self.facts, self.gone_at = found.title, dict(found.facts), None
            self.reopen(now)
        return not same

    def reopen(self, now: datetime) -> None:
        """It has changed: who comes answers again."""
        self.state, self.changed_at = ItemState.OPEN.value, now
        self.refusal_reason = self.refusal_text = self.answered_by = self.answered_at = None

    def accept(self, by: UUID, now: datetime) -> None:
        """Who comes takes it as it stands."""
        self.state, self.answered_by, self.answered_at = ItemState.ACCEPTED.value, by, now
        self.refusal_reason = self.refusal_text = None

    def refuse(self, by: UUID, now: datetime, reason: str, text: str | None) -> None:
        """Who comes does not take it, and says why."""
        self.state, self.answered_by, self.answered_at = ItemState.REFUSED.value, by, now
        self.refusal_reason, self.refusal_text, self.refusals = reason, text, self.refusals + 1


class HandoverSignature(Model):
    """That a chief signed the content with this hash at our time. ``void_at``: the content has changed since."""

    __tablename__ = "handover_signatures"
    __table_args__ = (
        CheckConstraint("side IN ('outgoing', 'incoming')", name="side"),
        Index("uq_handover_signatures_side", "handover_id", "side", unique=True, postgresql_where="void_at IS NULL"),
        Index(
            "uq_handover_signatures_staff_id",
            "handover_id",
            "staff_id",
            unique=True,
            postgresql_where="void_at IS NULL",
        ),
    )

    id: Mapped[UUID] = uuid_pk()
    handover_id: Mapped[UUID] = mapped_column(ForeignKey("handovers.id"))
    side: Mapped[str]
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    signed_at: Mapped[datetime]
    sha256: Mapped[str]
    drawing: Mapped[str | None]
    void_at: Mapped[datetime | None]


class HandoverEntry(Model):
    """One line of the record: who did what when. Rows are never changed; ``data`` says how it stood then."""

    __tablename__ = "handover_entries"
    __table_args__ = (UniqueConstraint("handover_id", "version"),)

    id: Mapped[UUID] = uuid_pk()
    handover_id: Mapped[UUID] = mapped_column(ForeignKey("handovers.id"))
    version: Mapped[int]
    at: Mapped[datetime]
    by: Mapped[UUID | None]
    act: Mapped[str]
    item_id: Mapped[UUID | None]
    data: Mapped[dict[str, Any]]

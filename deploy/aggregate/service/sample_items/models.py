"""Sample items as they are stored. The aggregate refuses illegal moves; the database repeats its invariants."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped

from contracts.sample_items import SampleItemRegistered
from sample_svc.sample_items.domain import Move, State, after
from svckit.db import Model, uuid_pk


class SampleItem(Model):
    """One sample item at one site."""

    __tablename__ = "sample_items"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'closed')", name="state"),
        CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closed_at"),
        Index("ix_sample_items_site_id_registered_at", "site_id", "registered_at", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    name: Mapped[str]
    state: Mapped[str]
    registered_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

    @classmethod
    def register(cls, *, id: UUID, site_id: UUID, name: str, now: datetime) -> "SampleItem":  # noqa: A002
        """A new one, open."""
        return cls(id=id, version=1, site_id=site_id, name=name, state=State.OPEN.value, registered_at=now)

    def close(self, now: datetime) -> None:
        """Be over; `SampleItemMoveRefused` where it already is."""
        self.state = after(self.state, Move.CLOSE).value
        self.closed_at = now
        self.version += 1

    def registered(self) -> SampleItemRegistered:
        """The fact that tells the other services the whole truth about this sample item."""
        return SampleItemRegistered(
            sample_item_id=self.id,
            version=self.version,
            site_id=self.site_id,
            name=self.name,
            state=self.state,
            registered_at=self.registered_at,
            closed_at=self.closed_at,
        )

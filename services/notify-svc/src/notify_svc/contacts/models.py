"""Contact methods as they are stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from svckit.db import Model, uuid_pk


class ContactMethod(Model):
    """One way to reach a person; lower ``position`` is tried first.

    ``secret`` signs webhooks and must be readable for that; it is never shown again after creation. Robots of group
    chats may have none.
    ``reached_at`` and ``failed_at`` are the newest attempt that arrived or did not (R-4.2.4a).
    """

    __tablename__ = "contact_methods"
    __table_args__ = (
        CheckConstraint("channel IN ('email', 'webhook')", name="channel"),
        CheckConstraint("channel = 'webhook' OR secret IS NULL", name="secret"),
        CheckConstraint("position >= 0", name="position"),
        UniqueConstraint("staff_id", "channel", "address"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    staff_id: Mapped[UUID]
    channel: Mapped[str]
    address: Mapped[str]
    position: Mapped[int]
    secret: Mapped[str | None]
    enabled: Mapped[bool]
    disabled_reason: Mapped[str | None]
    reached_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]

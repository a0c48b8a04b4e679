"""Contact methods as they are stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model, uuid_pk


class ContactMethod(Model):
    """One way to reach a person; lower ``position`` is tried first.

    ``secret`` signs webhooks and must be readable for that; it is never shown again after creation. Robots of group
    chats may have none.
    ``verified_at``: when somebody typed in the code that was sent there; None for an address that is new.
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
    verified_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class SentCode(Model):
    """The newest code that was sent by a contact method, which its message's id stands for; ``tries`` were made."""

    __tablename__ = "sent_codes"
    __table_args__ = (CheckConstraint("tries BETWEEN 0 AND 5", name="tries"),)

    method_id: Mapped[UUID] = mapped_column(ForeignKey("contact_methods.id", ondelete="CASCADE"), primary_key=True)
    notification_id: Mapped[UUID]
    expires_at: Mapped[datetime]
    tries: Mapped[int]

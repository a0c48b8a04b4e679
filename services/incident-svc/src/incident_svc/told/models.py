"""Who was told, as it is stored: one row for each incident, person and channel."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model, uuid_pk


class Told(Model):
    """The newest that is known of telling somebody of an incident by one channel.

    ``who`` is the person's id, or the post where nobody holds it. ``at``: when it came to this, as notify-svc says.
    """

    __tablename__ = "told"
    __table_args__ = (
        UniqueConstraint("incident_id", "who", "channel"),
        CheckConstraint("state IN ('waiting', 'sending', 'accepted', 'delivered', 'failed', 'dropped')", name="state"),
        CheckConstraint("(state = 'failed') = (reason IS NOT NULL)", name="reason"),
    )

    id: Mapped[UUID] = uuid_pk()
    incident_id: Mapped[UUID] = mapped_column(ForeignKey("incidents.id"))
    who: Mapped[str]
    escalation_id: Mapped[UUID | None]
    staff_id: Mapped[UUID | None]
    name: Mapped[str]
    channel: Mapped[str]
    state: Mapped[str]
    reason: Mapped[str | None]
    at: Mapped[datetime]

"""Attempts as they are stored: the log people read, and the queue the sender works off."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model, uuid_pk


class Attempt(Model):
    """One attempt through one channel.

    ``attempt`` counts all attempts of the call from 1, ``channel_attempt`` those on this channel. While ``sending``,
    ``next_attempt_at`` is when it is due; afterwards it is when the following attempt is due, if there is one.
    ``sends`` counts how often sending was begun: more than 1 means a sender died in between, so the message may have
    gone out twice, under the same id. ``claimed_by`` is the sender's number, ``lease_token`` the right to report.
    ``collect_until_commit``: how many incidents a digest tells of. ``exercise``: it tells of a drill.
    """

    __tablename__ = "deliveries"
    __table_args__ = (
        CheckConstraint("state IN ('sending', 'accepted', 'delivered', 'failed')", name="state"),
        CheckConstraint("channel IN ('email', 'webhook', 'none')", name="channel"),
        CheckConstraint("(state = 'sending') = (finished_at IS NULL)", name="finished"),
        CheckConstraint("(state = 'failed') = (reason IS NOT NULL)", name="reason"),
        CheckConstraint("attempt >= 1 AND channel_attempt >= 1 AND sends >= 0", name="counts"),
        UniqueConstraint("notification_id", "attempt"),
        Index("ix_deliveries_due", "next_attempt_at", postgresql_where="state = 'sending'"),
        Index("ix_deliveries_finished_at", "finished_at", postgresql_using="brin"),
        Index("ix_deliveries_incident_id", "incident_id", "created_at", "id"),
        Index("ix_deliveries_site_id", "site_id", "created_at", "id"),
        Index("ix_deliveries_staff_id", "staff_id", "created_at", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    notification_id: Mapped[UUID] = mapped_column(ForeignKey("notifications.id"))
    incident_id: Mapped[UUID | None]
    site_id: Mapped[UUID | None]
    staff_id: Mapped[UUID | None]
    name: Mapped[str]
    channel: Mapped[str]
    address: Mapped[str]
    contact_method_id: Mapped[UUID | None]
    attempt: Mapped[int]
    channel_attempt: Mapped[int]
    state: Mapped[str]
    reason: Mapped[str | None]
    answer: Mapped[str | None]
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    next_attempt_at: Mapped[datetime | None]
    sends: Mapped[int] = mapped_column(default=0)
    claimed_by: Mapped[int | None]
    lease_token: Mapped[UUID | None]
    lease_until: Mapped[datetime | None]
    traceparent: Mapped[str | None]
    gathered: Mapped[int | None]
    exercise: Mapped[bool]

"""Calls as they are stored: who is told about what, and through which channels."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from contracts.severities import Severity
from notify_svc.channels.port import Route
from notify_svc.messages.content import Content
from notify_svc.notifications.states import NotificationState, moved
from svckit.db import Model, uuid_pk

Mark = tuple[UUID | None, UUID | str]
"""An escalation and a person, or the target that reached nobody."""


class Notification(Model):
    """One call to one person. Its id is the dedup id of every message it causes.

    ``plan`` holds the channels in order, ``channel`` the index of the last one that has joined (their number, once all
    are spent) and ``channel_since`` when that was; ``content`` is a snapshot, so that a repeated message says the same.
    Without ``staff_id`` the call found nobody, and ``called_as`` says whom it meant. With ``digest_id`` its person is
    told by that digest (a call of its own kind), and it ends as the digest ends. ``change_id``: the change order that
    it tells of. ``call_id``: the call about ``subject_type`` that it makes to one person. ``link_expires_at``: until
    when the person can answer; None where nothing is asked. ``exercise``: what it tells of is a drill.
    """

    __tablename__ = "notifications"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('escalation', 'test', 'digest', 'notice', 'shift_change', 'verification', 'call')", name="kind"
        ),
        CheckConstraint("state IN ('pending', 'told', 'failed', 'superseded')", name="state"),
        CheckConstraint("(state = 'pending') = (finished_at IS NULL)", name="finished"),
        CheckConstraint(
            "kind <> 'escalation' OR (escalation_id IS NOT NULL AND incident_id IS NOT NULL AND site_id IS NOT NULL)",
            name="escalation",
        ),
        CheckConstraint("staff_id IS NOT NULL OR state = 'failed'", name="nobody"),
        Index(
            "uq_notifications_person", "escalation_id", "staff_id", unique=True, postgresql_where="staff_id IS NOT NULL"
        ),
        Index(
            "uq_notifications_nobody", "escalation_id", "called_as", unique=True, postgresql_where="staff_id IS NULL"
        ),
        CheckConstraint("(kind = 'shift_change') = (change_id IS NOT NULL)", name="shift_change"),
        Index("uq_notifications_change", "change_id", "staff_id", unique=True, postgresql_where="staff_id IS NOT NULL"),
        Index(
            "uq_notifications_change_nobody",
            "change_id",
            "called_as",
            unique=True,
            postgresql_where="staff_id IS NULL AND change_id IS NOT NULL",
        ),
        CheckConstraint("(kind = 'call') = (call_id IS NOT NULL)", name="call"),
        CheckConstraint("kind <> 'call' OR (site_id IS NOT NULL AND subject_type IS NOT NULL)", name="subject"),
        Index("uq_notifications_call", "call_id", "staff_id", unique=True, postgresql_where="staff_id IS NOT NULL"),
        Index(
            "uq_notifications_call_nobody",
            "call_id",
            "called_as",
            unique=True,
            postgresql_where="staff_id IS NULL AND call_id IS NOT NULL",
        ),
        Index(
            "ix_notifications_asked",
            "staff_id",
            "created_at",
            "id",
            postgresql_where="kind = 'call' AND link_expires_at IS NOT NULL",
        ),
        Index("ix_notifications_subject_type", "subject_type", "id", postgresql_where="subject_type IS NOT NULL"),
        Index("ix_notifications_kind", "kind", "id", postgresql_where="kind <> 'escalation'"),
        Index("ix_notifications_pending", "incident_id", postgresql_where="state = 'pending'"),
        Index("ix_notifications_digest_id", "digest_id", postgresql_where="digest_id IS NOT NULL"),
        Index("ix_notifications_gathered", "incident_id", postgresql_where="digest_id IS NOT NULL"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    kind: Mapped[str]
    escalation_id: Mapped[UUID | None]
    incident_id: Mapped[UUID | None]
    site_id: Mapped[UUID | None]
    staff_id: Mapped[UUID | None]
    called_as: Mapped[str]
    name: Mapped[str]
    language: Mapped[str]
    severity: Mapped[Severity] = mapped_column(Text())
    state: Mapped[str]
    plan: Mapped[list[Any]]
    channel: Mapped[int]
    channel_since: Mapped[datetime]
    content: Mapped[dict[str, Any]]
    exercise: Mapped[bool]
    policy_versions: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    link_expires_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    digest_id: Mapped[UUID | None] = mapped_column(ForeignKey("notifications.id"))
    change_id: Mapped[UUID | None]
    call_id: Mapped[UUID | None] = mapped_column(ForeignKey("calls.id"))
    subject_type: Mapped[str | None]

    @property
    def routes(self) -> list[Route]:
        """The channels in the order they are tried."""
        return [Route.model_validate(entry) for entry in self.plan]

    @property
    def message(self) -> Content:
        """What the message says."""
        return Content.model_validate(self.content)

    @property
    def newest_channel(self) -> str:
        """The last channel that has joined; also once all are spent."""
        return self.routes[min(self.channel, len(self.plan) - 1)].channel

    @property
    def mark(self) -> Mark:
        """What there is only one of."""
        return self.escalation_id, self.staff_id or self.called_as

    @property
    def pending(self) -> bool:
        """Whether attempts may still follow."""
        return self.state == NotificationState.PENDING

    def finish(self, state: NotificationState, at: datetime) -> None:
        """End the call. Raises `IllegalMove` when it has ended otherwise."""
        self.state = moved(NotificationState(self.state), state).value
        self.finished_at = at

    def next_version(self) -> int:
        """The version for the next event about this call."""
        self.version += 1
        return self.version

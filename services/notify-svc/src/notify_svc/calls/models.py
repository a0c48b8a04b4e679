"""Calls as they are stored, and the answers to them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from contracts.calls import CallSubject
from svckit.db import Model


class Call(Model):
    """What a service asked for. ``requested_at`` None: it was settled before we heard what it was about.

    ``subject`` is what receipts name; ``due_at``: by when an answer is wanted.
    """

    __tablename__ = "calls"
    __table_args__ = (
        CheckConstraint("requested_at IS NOT NULL OR settled_at IS NOT NULL", name="heard_of"),
        CheckConstraint("step >= 1", name="step"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site_id: Mapped[UUID]
    subject_type: Mapped[str]
    subject_id: Mapped[UUID]
    subject: Mapped[dict[str, Any]]
    step: Mapped[int]
    asked: Mapped[str]
    due_at: Mapped[datetime | None]
    requested_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[UUID | None]
    exercise: Mapped[bool]

    @property
    def about(self) -> CallSubject:
        """The subject, as events name it."""
        return CallSubject.model_validate(self.subject)


class CallAnswer(Model):
    """The one answer of a person to a call, by link or signed in."""

    __tablename__ = "call_answers"
    __table_args__ = (
        CheckConstraint("answer IN ('acknowledged', 'accepted', 'declined', 'answered')", name="answer"),
        CheckConstraint("answer NOT IN ('declined', 'answered') OR text IS NOT NULL", name="words"),
        CheckConstraint("channel IN ('email', 'webhook', 'console')", name="channel"),
    )

    notification_id: Mapped[UUID] = mapped_column(ForeignKey("notifications.id"), primary_key=True)
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls.id"), index=True)
    staff_id: Mapped[UUID]
    answer: Mapped[str]
    text: Mapped[str | None]
    channel: Mapped[str]
    answered_at: Mapped[datetime]

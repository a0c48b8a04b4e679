"""The firings of escalation steps: one row each, so that a step can fire only once."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model, uuid_pk


class Escalation(Model):
    """A step that fired. ``id`` is the ``escalation_id`` of its event; ``trigger`` says what made it fire.

    A call beside the plan, of a cause that came back, takes a round of its own.
    """

    __tablename__ = "escalations"
    __table_args__ = (
        UniqueConstraint("incident_id", "round", "step"),
        CheckConstraint("round >= 0 AND step >= 0", name="position"),
        CheckConstraint("late_s >= 0", name="late"),
        CheckConstraint(
            "trigger IN ('opened', 'timer', 'unreached', 'worsened', 'recurred', 'stands', 'given_back', 'reassigned', "
            "'reopened')",
            name="trigger",
        ),
    )

    id: Mapped[UUID] = uuid_pk()
    incident_id: Mapped[UUID] = mapped_column(ForeignKey("incidents.id"))
    round: Mapped[int]
    step: Mapped[int]
    trigger: Mapped[str]
    targets: Mapped[list[Any]]
    due_at: Mapped[datetime]
    escalated_at: Mapped[datetime]
    late_s: Mapped[float]

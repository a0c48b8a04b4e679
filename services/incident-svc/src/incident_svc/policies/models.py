"""Escalation policies as they are stored: one row per site that has its own figures."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from incident_svc.policies.domain import Policy
from svckit.db import Model


class EscalationPolicy(Model):
    """A site's own figures. No row means the defaults."""

    __tablename__ = "escalation_policies"
    __table_args__ = (
        CheckConstraint("version >= 0", name="version"),
        CheckConstraint("jsonb_array_length(steps) BETWEEN 1 AND 20", name="steps"),
        CheckConstraint("repeat BETWEEN 0 AND 10", name="repeat"),
        CheckConstraint("repeat_after_s BETWEEN 30 AND 86400", name="repeat_after"),
        CheckConstraint("reescalate_every_s BETWEEN 300 AND 86400", name="reescalate_every"),
        CheckConstraint("acknowledged_limit_s BETWEEN 300 AND 604800", name="acknowledged_limit"),
        CheckConstraint("quiet_s BETWEEN 60 AND 86400", name="quiet"),
        CheckConstraint("opens_from IN ('info', 'minor', 'major', 'critical')", name="opens_from"),
    )

    site_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    steps: Mapped[list[Any]]
    repeat: Mapped[int]
    repeat_after_s: Mapped[int]
    reescalate_every_s: Mapped[int]
    acknowledged_limit_s: Mapped[int]
    quiet_s: Mapped[int]
    levels: Mapped[dict[str, Any]]
    opens_from: Mapped[str]
    auto_resolve: Mapped[bool]
    updated_at: Mapped[datetime]
    updated_by: Mapped[str]

    @property
    def is_default(self) -> bool:
        """A row is always the site's own policy."""
        return False

    def figures(self) -> Policy:
        """The row as the rules use it."""
        return Policy.model_validate(
            {name: getattr(self, name) for name in Policy.model_fields},
        )

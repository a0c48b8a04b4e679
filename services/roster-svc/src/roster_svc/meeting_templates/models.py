"""Templates of meetings as they are stored."""

from typing import Any

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model

ANY_SITE = "default"
"""The template for sites whose type has none of its own."""


class MeetingTemplate(Model):
    """What a meeting of one kind begins with at sites of one type; ``agenda`` and ``checks`` are in both languages."""

    __tablename__ = "meeting_templates"
    __table_args__ = (CheckConstraint("kind IN ('pre_shift', 'post_shift', 'weekly')", name="kind"),)

    kind: Mapped[str] = mapped_column(primary_key=True)
    site_type: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    agenda: Mapped[list[Any]]
    checks: Mapped[list[Any]]

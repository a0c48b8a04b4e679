"""Templates of tasks as they are stored."""

from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from roster_svc.tasks.domain import Recurrence
from svckit.db import Model, uuid_pk

ANY_SITE = "default"
"""The templates for sites whose type has none of its own for a post."""


class TaskTemplate(Model):
    """What a post is to do in every shift, in both languages. Minutes count from the start of the shift.

    ``site_id``: an addition of one site; None: for every site of ``site_type``. ``every_min``: again and again, None:
    once. ``steps``: what it takes, in order. ``active`` false: no more tasks are made of it.
    """

    __tablename__ = "task_templates"
    __table_args__ = (
        CheckConstraint("0 <= from_min AND from_min < until_min AND until_min <= 1440", name="window"),
        CheckConstraint("every_min IS NULL OR every_min BETWEEN 30 AND 1440", name="every_min"),
        CheckConstraint("title_zh <> '' AND title_en <> ''", name="says_something"),
        Index("ix_task_templates_site_id", "site_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID | None] = mapped_column(ForeignKey("sites.id"))
    site_type: Mapped[str]
    post: Mapped[str]
    title_zh: Mapped[str]
    title_en: Mapped[str]
    text_zh: Mapped[str | None]
    text_en: Mapped[str | None]
    from_min: Mapped[int]
    until_min: Mapped[int]
    every_min: Mapped[int | None]
    needs_check: Mapped[bool]
    steps: Mapped[list[Any]] = mapped_column(server_default=text("'[]'"))
    active: Mapped[bool]

    @property
    def recurrence(self) -> Recurrence:
        """When within a shift it is to be done."""
        return Recurrence(self.from_min, self.until_min, self.every_min)

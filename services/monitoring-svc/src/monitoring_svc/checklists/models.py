"""Checklists as they are stored: the newest version beside every earlier one, which triggers keep as it is."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from monitoring_svc.checklists.domain import Content, Kind
from svckit.db import Model, uuid_pk


class Checklist(Model):
    """What a post checks. ``site_id``: an addition of one site; None: for every site of ``site_type``.

    ``content``: what ``version`` says, as in `ChecklistVersion`. ``active`` false: nothing is made of it any more.
    """

    __tablename__ = "checklists"
    __table_args__ = (
        CheckConstraint(f"kind IN ({', '.join(repr(one.value) for one in Kind)})", name="kind"),
        Index("ix_checklists_site_id", "site_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    code: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    post: Mapped[str]
    site_id: Mapped[UUID | None]
    site_type: Mapped[str]
    active: Mapped[bool]
    content: Mapped[dict[str, Any]] = mapped_column(JSONB)

    @property
    def says(self) -> Content:
        """What it says now."""
        return Content.read(self.content)

    @property
    def name_zh(self) -> str:
        return str(self.content["name_zh"])

    @property
    def name_en(self) -> str:
        return str(self.content["name_en"])

    @property
    def purpose_zh(self) -> str | None:
        return self.content.get("purpose_zh")

    @property
    def purpose_en(self) -> str | None:
        return self.content.get("purpose_en")

    @property
    def schedule(self) -> dict[str, Any] | None:
        return self.content.get("schedule")

    @property
    def route_id(self) -> UUID | None:
        found = self.content.get("route_id")
        return UUID(found) if found else None

    @property
    def items(self) -> list[dict[str, Any]]:
        return list(self.content["items"])

    @property
    def item_count(self) -> int:
        return len(self.content["items"])


class ChecklistVersion(Model):
    """What one version says, for ever: inspections name it."""

    __tablename__ = "checklist_versions"

    checklist_id: Mapped[UUID] = mapped_column(ForeignKey("checklists.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[dict[str, Any]] = mapped_column(JSONB)
    created_at: Mapped[datetime]
    created_by: Mapped[UUID | None]
    created_by_name: Mapped[str | None]

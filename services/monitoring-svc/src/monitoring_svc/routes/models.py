"""Routes as they are stored: the newest version beside every earlier one, and the issues of their codes."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from monitoring_svc.routes.domain import RouteContent
from svckit.db import Model, uuid_pk


class Route(Model):
    """The checkpoints of a site that a patrol passes. ``code_key``: the secret of their codes; nobody is told it.

    ``content``: what ``version`` says, as in `RouteVersion`. ``active`` false: no more patrols follow it.
    """

    __tablename__ = "routes"
    __table_args__ = (Index("ix_routes_site_id", "site_id"),)

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    active: Mapped[bool]
    content: Mapped[dict[str, Any]] = mapped_column(JSONB)
    code_key: Mapped[UUID]

    @property
    def says(self) -> RouteContent:
        """What it says now."""
        return RouteContent.read(self.content)

    @property
    def name_zh(self) -> str:
        return str(self.content["name_zh"])

    @property
    def name_en(self) -> str:
        return str(self.content["name_en"])

    @property
    def order(self) -> str:
        return str(self.content["order"])

    @property
    def checkpoints(self) -> list[dict[str, Any]]:
        return list(self.content["checkpoints"])


class RouteVersion(Model):
    """What one version says, for ever: inspections name it."""

    __tablename__ = "route_versions"

    route_id: Mapped[UUID] = mapped_column(ForeignKey("routes.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[dict[str, Any]] = mapped_column(JSONB)
    created_at: Mapped[datetime]
    created_by: Mapped[UUID]
    created_by_name: Mapped[str | None]


class CheckpointCode(Model):
    """An issue of the code at a checkpoint. The highest counts; whoever shows an older one is flagged."""

    __tablename__ = "checkpoint_codes"

    route_id: Mapped[UUID] = mapped_column(ForeignKey("routes.id"), primary_key=True)
    checkpoint: Mapped[str] = mapped_column(primary_key=True)
    issue: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    issued_at: Mapped[datetime]
    issued_by: Mapped[UUID]
    issued_by_name: Mapped[str | None]
    reason: Mapped[str | None]

"""Read copies of sites, people, shifts, who has the duty, duty executives, and incidents."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, true
from sqlalchemy.orm import Mapped, mapped_column

from notify_svc.acks.domain import Said
from svckit.db import Model


class Site(Model):
    """A site of roster-svc. ``kind`` and ``active``: None where it was last heard of before they were kept."""

    __tablename__ = "sites"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    timezone: Mapped[str]
    kind: Mapped[str | None]
    active: Mapped[bool] = mapped_column(server_default=true())


class Staff(Model):
    """A person of roster-svc. ``site_ids`` empty with an HQ role means every site."""

    __tablename__ = "staff"
    __table_args__ = (Index(None, "roles", postgresql_using="gin"), Index(None, "site_ids", postgresql_using="gin"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    name: Mapped[str]
    email: Mapped[str | None]
    language: Mapped[str]
    roles: Mapped[list[Any]]
    site_ids: Mapped[list[Any]]
    active: Mapped[bool]


class Post(Model):
    """A post type, as roster-svc last described it: what people call it."""

    __tablename__ = "posts"

    code: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    name_zh: Mapped[str]
    name_en: Mapped[str]


class Shift(Model):
    """A published shift of roster-svc, for who is told of its changes. ``assignments``: ``[[staff_id, post], …]``."""

    __tablename__ = "shifts"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    assignments: Mapped[list[Any]]
    ended: Mapped[bool]


class DutyInterval(Model):
    """A person's duty at a post of a site, as roster-svc decides (ADR 0016); ``until`` is None while they have it."""

    __tablename__ = "duty_intervals"
    __table_args__ = (Index("ix_duty_intervals_open", "site_id", "post", postgresql_where="until IS NULL"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    post: Mapped[str]
    staff_id: Mapped[UUID]
    since: Mapped[datetime]
    until: Mapped[datetime | None]


class Command(Model):
    """A person's command of a site, as roster-svc decides (ADR 0025); ``until`` is None while they have it."""

    __tablename__ = "commands"
    __table_args__ = (Index("ix_commands_open", "site_id", postgresql_where="until IS NULL"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    staff_id: Mapped[UUID]
    until: Mapped[datetime | None]


class ExecutivePeriod(Model):
    """Who is duty executive when, as roster-svc tells; ``site_id`` None: of all sites. ``until`` is the first moment
    without it.
    """

    __tablename__ = "executive_periods"
    __table_args__ = (Index("ix_executive_periods_until", "until", postgresql_where="NOT removed"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID | None]
    executive_id: Mapped[UUID]
    deputy_id: Mapped[UUID | None]
    since: Mapped[datetime]
    until: Mapped[datetime]
    removed: Mapped[bool]


class Incident(Model):
    """An incident of incident-svc, and who has taken it. An acknowledgement may fall: it is open again then.

    ``state``: None where it was last heard of before states were kept.
    """

    __tablename__ = "incidents"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    number: Mapped[str]
    site_id: Mapped[UUID]
    title: Mapped[str]
    level: Mapped[int]
    severity: Mapped[str]
    opened_at: Mapped[datetime]
    state: Mapped[str | None]
    acknowledged_at: Mapped[datetime | None]
    acknowledged_by: Mapped[str | None]
    acknowledged_by_id: Mapped[UUID | None]
    resolved_at: Mapped[datetime | None]
    resolved_by: Mapped[str | None]
    closed_at: Mapped[datetime | None]

    def said(self) -> Said:
        """What incident-svc has said of it."""
        return Said(
            acknowledged_at=self.acknowledged_at,
            acknowledged_by=self.acknowledged_by,
            acknowledged_by_id=self.acknowledged_by_id,
            resolved_at=self.resolved_at,
            resolved_by=self.resolved_by,
            closed_at=self.closed_at,
        )

    @property
    def taken(self) -> bool:
        """Whether somebody has it in hand, or it is over."""
        return not (self.acknowledged_at is None and self.resolved_at is None and self.closed_at is None)

    def taken_since(self, version: int) -> bool:
        """Whether newer news than `version` says that it is taken care of."""
        return self.version > version and self.taken

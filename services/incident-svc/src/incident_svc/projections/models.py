"""Read copies: what roster-svc says about sites, posts and people, and who has the duty and the command."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Site(Model):
    """A site as roster-svc last described it; ``timezone`` decides the year of an incident's number.

    ``kind``: None where it was last heard of before that was kept.
    """

    __tablename__ = "sites"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    timezone: Mapped[str]
    kind: Mapped[str | None]
    active: Mapped[bool]


class Post(Model):
    """A post type that people can be on duty as.

    ``name_…``: None where it was last heard of before names were kept.
    """

    __tablename__ = "posts"

    code: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    name_zh: Mapped[str | None]
    name_en: Mapped[str | None]


class Staff(Model):
    """A person who can be on duty. ``site_ids`` empty with a role of headquarters means every site.

    ``name``: None where it was last heard of before names were kept.
    """

    __tablename__ = "staff"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    name: Mapped[str | None]
    roles: Mapped[list[Any]]
    site_ids: Mapped[list[Any]]
    active: Mapped[bool]


class DutyInterval(Model):
    """A person's duty at a post of a site, as roster-svc decides (ADR 0016); ``until`` is None while they have it."""

    __tablename__ = "duty_intervals"
    __table_args__ = (
        Index("ix_duty_intervals_open_staff", "staff_id", postgresql_where="until IS NULL"),
        Index("ix_duty_intervals_open_site", "site_id", postgresql_where="until IS NULL"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    post: Mapped[str]
    staff_id: Mapped[UUID]
    since: Mapped[datetime]
    until: Mapped[datetime | None]


class Command(Model):
    """A person's command of a site, as roster-svc decides (ADR 0016); ``until`` is None while they have it."""

    __tablename__ = "commands"
    __table_args__ = (Index("ix_commands_open", "site_id", postgresql_where="until IS NULL"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    staff_id: Mapped[UUID]
    until: Mapped[datetime | None]

"""Read copies: what roster-svc says about sites, posts and shifts, and who has the duty."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model, uuid_pk

ShiftState = Literal["published", "started", "cancelled", "ended"]


class Site(Model):
    """The newest known version of a site's master data."""

    __tablename__ = "sites"

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    code: Mapped[str]
    name: Mapped[str]
    kind: Mapped[str]
    timezone: Mapped[str]
    active: Mapped[bool]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]


class Post(Model):
    """A post type, as roster-svc last described it: what people call it."""

    __tablename__ = "posts"

    code: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    name_zh: Mapped[str]
    name_en: Mapped[str]


class Shift(Model):
    """A shift that binds people, as roster-svc last told of it. ``posts``: those that somebody is expected at.

    ``told_at``: when the newest fact happened. ``published_at``: None while only later facts have been heard.
    ``opened_…``: the times and posts for which the inspections within it were opened, by us.
    """

    __tablename__ = "shifts"
    __table_args__ = (
        CheckConstraint("state IN ('published', 'started', 'cancelled', 'ended')", name="state"),
        Index("ix_shifts_site_id_starts_at", "site_id", "starts_at"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    posts: Mapped[list[str]] = mapped_column(ARRAY(Text))
    state: Mapped[str]
    published_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    told_at: Mapped[datetime]
    opened_starts_at: Mapped[datetime | None]
    opened_ends_at: Mapped[datetime | None]
    opened_posts: Mapped[list[str] | None] = mapped_column(ARRAY(Text))


class DutyInterval(Model):
    """A person's duty at a post of a site, as roster-svc decides (ADR 0016); ``until`` is None while they have it."""

    __tablename__ = "duty_intervals"
    __table_args__ = (
        Index("ix_duty_intervals_open_staff", "staff_id", postgresql_where="until IS NULL"),
        Index("ix_duty_intervals_open_site", "site_id", postgresql_where="until IS NULL"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    post: Mapped[str]
    staff_id: Mapped[UUID]
    since: Mapped[datetime]
    until: Mapped[datetime | None]

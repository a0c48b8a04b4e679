"""Read copies: what roster-svc says about sites, people, shifts and who is there."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.dialects.postgresql import JSONB
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
    """A post type that people can be on duty as."""

    __tablename__ = "posts"

    code: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]


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


class Shift(Model):
    """A published shift. ``expected``: ids of its people; ``assignments``: ``[[staff_id, post], …]``.

    ``assignments`` is None where a release wrote the row that did not keep posts: then all are taken for chiefs.
    ``held``: posts whose people the end of the shift did not free, None where it freed everybody or has not come.
    """

    __tablename__ = "shifts"
    __table_args__ = (
        Index("ix_shifts_expected", "expected", postgresql_using="gin", postgresql_where="NOT ended"),
        Index("ix_shifts_current", "site_id", postgresql_where="NOT ended OR held IS NOT NULL"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    started: Mapped[bool]
    ended: Mapped[bool]
    expected: Mapped[list[Any]]
    assignments: Mapped[list[Any] | None]
    held: Mapped[list[Any] | None] = mapped_column(JSONB(none_as_null=True))


class Presence(Model):
    """Whether a person is at a post of a shift; the newest check-in or check-out counts."""

    __tablename__ = "presence"

    shift_id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(primary_key=True)
    post: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    present: Mapped[bool]

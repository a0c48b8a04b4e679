"""Duty as it is stored: consecutive intervals by our time. Rows are closed, and never changed after that.

``…_version``: the version that the fact carried when it was told, so that it can be stated again.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Uuid, func, literal_column, text
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model, uuid_pk

SPAN = func.tstzrange(literal_column("since"), literal_column("until"))
_IN_ORDER = "until IS NULL OR since <= until"


def _apart(name: str, *columns: str) -> ExcludeConstraint:
    """Of rows that agree in the columns no two may lie over each other. Asked at the end of the transaction: one is
    closed and the next one opened in it, in whatever order.
    """
    same: list[Any] = [(literal_column(column), "=") for column in columns]
    first, *others = same
    return ExcludeConstraint(
        first, (SPAN, "&&"), *others, name=name, using="gist", deferrable=True, initially="DEFERRED"
    )


class SiteDuty(Model):
    """The duty of a site: how many facts of it were told, and up to which moment everything is settled."""

    __tablename__ = "site_duty"

    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"), primary_key=True)
    version: Mapped[int]
    settled_at: Mapped[datetime]


class DutyInterval(Model):
    """A person has a post of a site. ``occurred_at``: what was claimed; ``end_occurred_at``: of the end."""

    __tablename__ = "duty_intervals"
    __table_args__ = (
        CheckConstraint(_IN_ORDER, name="in_order"),
        CheckConstraint("basis IN ('checked_in', 'rostered', 'overstay', 'acting')", name="basis"),
        CheckConstraint("(until IS NULL) = (end_reason IS NULL)", name="end_reason"),
        _apart("ex_duty_intervals_one_at_a_time", "site_id", "staff_id", "post"),
        Index("ix_duty_intervals_open", "site_id", postgresql_where=text("until IS NULL")),
        Index("ix_duty_intervals_open_staff_id", "staff_id", postgresql_where=text("until IS NULL")),
    )

    id: Mapped[UUID] = uuid_pk()
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    post: Mapped[str] = mapped_column(ForeignKey("posts.code"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    shift_id: Mapped[UUID | None] = mapped_column(ForeignKey("shifts.id"))
    basis: Mapped[str]
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    began_version: Mapped[int]
    ended_version: Mapped[int | None]
    end_reason: Mapped[str | None]
    end_occurred_at: Mapped[datetime | None]
    end_recorded_at: Mapped[datetime | None]


class CommandInterval(Model):
    """A person commands a site. ``from_…``: who did until then. ``lapsed_version``: nobody did afterwards."""

    __tablename__ = "command_intervals"
    __table_args__ = (
        CheckConstraint(_IN_ORDER, name="in_order"),
        CheckConstraint("basis IN ('checked_in', 'overstay', 'acting', 'signed', 'ordered')", name="basis"),
        CheckConstraint("(from_id IS NULL) = (from_staff_id IS NULL)", name="from_whom"),
        CheckConstraint("lapsed_version IS NULL OR until IS NOT NULL", name="lapsed"),
        CheckConstraint("(lapsed_version IS NULL) = (lapse_reason IS NULL)", name="lapse_reason"),
        CheckConstraint("basis <> 'ordered' OR reason IS NOT NULL", name="order_reason"),
        _apart("ex_command_intervals_one_at_a_time", "site_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    shift_id: Mapped[UUID | None] = mapped_column(ForeignKey("shifts.id"))
    basis: Mapped[str]
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    recorded_at: Mapped[datetime]
    version: Mapped[int]
    from_id: Mapped[UUID | None]
    from_staff_id: Mapped[UUID | None]
    handover_id: Mapped[UUID | None]
    ordered_by: Mapped[UUID | None]
    reason: Mapped[str | None]
    lapsed_version: Mapped[int | None]
    lapse_reason: Mapped[str | None]
    lapse_recorded_at: Mapped[datetime | None]


class PostGap(Model):
    """Nobody is at a post that the roster wants manned. ``calls``: those that people were called by about it."""

    __tablename__ = "post_gaps"
    __table_args__ = (
        CheckConstraint(_IN_ORDER, name="in_order"),
        CheckConstraint("(until IS NULL) = (manned_version IS NULL)", name="manned"),
        _apart("ex_post_gaps_one_at_a_time", "site_id", "post"),
        Index("ix_post_gaps_open", "site_id", postgresql_where=text("until IS NULL")),
    )

    id: Mapped[UUID] = uuid_pk()
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    post: Mapped[str] = mapped_column(ForeignKey("posts.code"))
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    expected: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid()))
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    manned_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    unmanned_version: Mapped[int]
    manned_version: Mapped[int | None]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid()))


class ResponsibilityInterval(Model):
    """Who answers for a site: without a gap and without an overlap. No person: headquarters (R-4.0.4)."""

    __tablename__ = "responsibility_intervals"
    __table_args__ = (
        CheckConstraint(_IN_ORDER, name="in_order"),
        CheckConstraint("(basis = 'headquarters') = (staff_id IS NULL)", name="who"),
        CheckConstraint("(staff_id IS NULL) = (post IS NULL)", name="post"),
        CheckConstraint("handover_id IS NULL OR command_id IS NOT NULL", name="handover"),
        _apart("ex_responsibility_intervals_one_at_a_time", "site_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    post: Mapped[str | None]
    shift_id: Mapped[UUID | None] = mapped_column(ForeignKey("shifts.id"))
    basis: Mapped[str]
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    command_id: Mapped[UUID | None] = mapped_column(ForeignKey("command_intervals.id"))
    handover_id: Mapped[UUID | None]

"""Intervals of duty and command, posts without anybody, who is responsible. Only adds; `duty.backfill` fills them.

The release before this one writes none of it: what it does meanwhile is settled from its shifts and visits.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ExcludeConstraint

revision = "0017"
down_revision = "0016"

TIME = sa.DateTime(timezone=True)
TABLES = ("responsibility_intervals", "post_gaps", "command_intervals", "duty_intervals", "site_duty")
OPEN = {"duty_intervals": ("site_id", "staff_id"), "post_gaps": ("site_id",)}


def upgrade() -> None:
    op.create_table(
        "site_duty",
        sa.Column("site_id", sa.Uuid(), sa.ForeignKey("sites.id"), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", TIME, nullable=False),
    )
    _create_duty_intervals()
    _create_command_intervals()
    _create_post_gaps()
    _create_responsibility_intervals()
    still = sa.text("until IS NULL")
    op.create_index("ix_duty_intervals_open", "duty_intervals", ["site_id"], postgresql_where=still)
    op.create_index("ix_duty_intervals_open_staff_id", "duty_intervals", ["staff_id"], postgresql_where=still)
    op.create_index("ix_post_gaps_open", "post_gaps", ["site_id"], postgresql_where=still)


def downgrade() -> None:
    op.execute("DELETE FROM timers WHERE kind IN ('duty-turn', 'post-unmanned')")
    for table in TABLES:
        op.drop_table(table)


def _id() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("site_id", sa.Uuid(), sa.ForeignKey("sites.id"), nullable=False),
    ]


def _span() -> list[sa.Column[Any]]:
    return [sa.Column("since", TIME, nullable=False), sa.Column("until", TIME)]


def _apart(name: str, *columns: str) -> list[sa.Constraint]:
    span = (sa.func.tstzrange(sa.column("since"), sa.column("until")), "&&")
    same: list[Any] = [(sa.column(column), "=") for column in columns]
    first, *others = same
    return [
        sa.CheckConstraint("until IS NULL OR since <= until", name="in_order"),
        ExcludeConstraint(first, span, *others, name=name, using="gist", deferrable=True, initially="DEFERRED"),
    ]


def _create_duty_intervals() -> None:
    op.create_table(
        "duty_intervals",
        *_id(),
        sa.Column("post", sa.Text(), sa.ForeignKey("posts.code"), nullable=False),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("shift_id", sa.Uuid(), sa.ForeignKey("shifts.id")),
        sa.Column("basis", sa.Text(), nullable=False),
        *_span(),
        sa.Column("occurred_at", TIME, nullable=False),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.Column("began_version", sa.BigInteger(), nullable=False),
        sa.Column("ended_version", sa.BigInteger()),
        sa.Column("end_reason", sa.Text()),
        sa.Column("end_occurred_at", TIME),
        sa.Column("end_recorded_at", TIME),
        sa.CheckConstraint("basis IN ('checked_in', 'rostered', 'overstay', 'acting')", name="basis"),
        sa.CheckConstraint("(until IS NULL) = (end_reason IS NULL)", name="end_reason"),
        *_apart("ex_duty_intervals_one_at_a_time", "site_id", "staff_id", "post"),
    )


def _create_command_intervals() -> None:
    op.create_table(
        "command_intervals",
        *_id(),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("shift_id", sa.Uuid(), sa.ForeignKey("shifts.id")),
        sa.Column("basis", sa.Text(), nullable=False),
        *_span(),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Uuid()) for name in ("from_id", "from_staff_id", "handover_id", "ordered_by")),
        sa.Column("reason", sa.Text()),
        sa.Column("lapsed_version", sa.BigInteger()),
        sa.Column("lapse_reason", sa.Text()),
        sa.Column("lapse_recorded_at", TIME),
        sa.CheckConstraint("basis IN ('checked_in', 'overstay', 'acting', 'signed', 'ordered')", name="basis"),
        sa.CheckConstraint("(from_id IS NULL) = (from_staff_id IS NULL)", name="from_whom"),
        sa.CheckConstraint("lapsed_version IS NULL OR until IS NOT NULL", name="lapsed"),
        sa.CheckConstraint("(lapsed_version IS NULL) = (lapse_reason IS NULL)", name="lapse_reason"),
        sa.CheckConstraint("basis <> 'ordered' OR reason IS NOT NULL", name="order_reason"),
        *_apart("ex_command_intervals_one_at_a_time", "site_id"),
    )


def _create_post_gaps() -> None:
    op.create_table(
        "post_gaps",
        *_id(),
        sa.Column("post", sa.Text(), sa.ForeignKey("posts.code"), nullable=False),
        sa.Column("shift_id", sa.Uuid(), sa.ForeignKey("shifts.id"), nullable=False),
        sa.Column("expected", sa.ARRAY(sa.Uuid()), nullable=False),
        *_span(),
        sa.Column("manned_by", sa.Uuid(), sa.ForeignKey("staff.id")),
        sa.Column("unmanned_version", sa.BigInteger(), nullable=False),
        sa.Column("manned_version", sa.BigInteger()),
        sa.Column("call_ids", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.CheckConstraint("(until IS NULL) = (manned_version IS NULL)", name="manned"),
        *_apart("ex_post_gaps_one_at_a_time", "site_id", "post"),
    )


def _create_responsibility_intervals() -> None:
    op.create_table(
        "responsibility_intervals",
        *_id(),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id")),
        sa.Column("post", sa.Text()),
        sa.Column("shift_id", sa.Uuid(), sa.ForeignKey("shifts.id")),
        sa.Column("basis", sa.Text(), nullable=False),
        *_span(),
        sa.Column("command_id", sa.Uuid(), sa.ForeignKey("command_intervals.id")),
        sa.Column("handover_id", sa.Uuid()),
        sa.CheckConstraint("(basis = 'headquarters') = (staff_id IS NULL)", name="who"),
        sa.CheckConstraint("(staff_id IS NULL) = (post IS NULL)", name="post"),
        sa.CheckConstraint("handover_id IS NULL OR command_id IS NOT NULL", name="handover"),
        *_apart("ex_responsibility_intervals_one_at_a_time", "site_id"),
    )

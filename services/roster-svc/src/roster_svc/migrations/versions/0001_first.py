"""The first tables: sites, posts, staff, shifts and attendance."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, ExcludeConstraint

revision = "0001"
down_revision = None

TIME = sa.DateTime(timezone=True)
POSTS = (
    ("duty_chief", "值班长", "Duty chief"),
    ("tech_ops", "技术运维", "Technical operations"),
    ("security_monitor", "安全监控", "Security monitoring"),
    ("business_ops", "业务操作", "Business operations"),
)


def upgrade() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    _create_sites()
    _create_posts()
    _create_staff()
    _create_shifts()
    _create_assignments()
    _create_visits()


def downgrade() -> None:
    for table in ("visits", "assignments", "shifts", "staff_sites", "staff", "posts", "site_policies", "sites"):
        op.drop_table(table)


def _create_sites() -> None:
    op.create_table(
        "sites",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("registered_at", TIME, nullable=False),
        sa.Index("uq_sites_code", sa.text("lower(code)"), unique=True),
    )
    op.create_table(
        "site_policies",
        sa.Column("site_id", sa.Uuid(), sa.ForeignKey("sites.id"), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("check_in_window_min", sa.BigInteger(), nullable=False),
        sa.Column("start_window_min", sa.BigInteger(), nullable=False),
        sa.Column("late_after_min", sa.BigInteger(), nullable=False),
        sa.Column("no_show_after_min", sa.BigInteger(), nullable=False),
        sa.Column("max_shift_hours", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("check_in_window_min BETWEEN 0 AND 1440", name="check_in_window"),
        sa.CheckConstraint("start_window_min BETWEEN 0 AND 1440", name="start_window"),
        sa.CheckConstraint("late_after_min BETWEEN 0 AND no_show_after_min", name="late_before_no_show"),
        sa.CheckConstraint("no_show_after_min <= 1440", name="no_show"),
        sa.CheckConstraint("max_shift_hours BETWEEN 1 AND 24", name="max_shift"),
    )


def _create_posts() -> None:
    posts = op.create_table(
        "posts",
        sa.Column("code", sa.Text(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("name_zh", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
    )
    op.bulk_insert(posts, [{"code": code, "version": 1, "name_zh": zh, "name_en": en} for code, zh, en in POSTS])


def _create_staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text()),
        sa.Column("phone", sa.Text()),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("roles", ARRAY(sa.Text()), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("username", sa.Text(), unique=True),
        sa.Column("password_hash", sa.Text()),
        sa.Column("registered_at", TIME, nullable=False),
        sa.CheckConstraint("(username IS NULL) = (password_hash IS NULL)", name="whole_account"),
        sa.Index("uq_staff_code", sa.text("lower(code)"), unique=True),
    )
    op.create_table(
        "staff_sites",
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("site_id", sa.Uuid(), sa.ForeignKey("sites.id"), primary_key=True, index=True),
    )


def _create_shifts() -> None:
    op.create_table(
        "shifts",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), sa.ForeignKey("sites.id"), nullable=False),
        sa.Column("starts_at", TIME, nullable=False),
        sa.Column("ends_at", TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("planned_at", TIME, nullable=False),
        sa.Column("published_at", TIME),
        sa.Column("started_at", TIME),
        sa.Column("ended_at", TIME),
        sa.CheckConstraint("starts_at < ends_at", name="times_in_order"),
        sa.CheckConstraint("ends_at - starts_at <= interval '24 hours'", name="at_most_a_day"),
        sa.CheckConstraint("state IN ('planned', 'published', 'open', 'closed')", name="state"),
        sa.CheckConstraint("(state = 'planned') = (published_at IS NULL)", name="published_at"),
        sa.CheckConstraint("(state IN ('open', 'closed')) = (started_at IS NOT NULL)", name="started_at"),
        sa.CheckConstraint("(state = 'closed') = (ended_at IS NOT NULL)", name="ended_at"),
        sa.Index("ix_shifts_site_id_starts_at", "site_id", "starts_at"),
    )


def _create_assignments() -> None:
    op.create_table(
        "assignments",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("shift_id", sa.Uuid(), sa.ForeignKey("shifts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False, index=True),
        sa.Column("post", sa.Text(), sa.ForeignKey("posts.code"), nullable=False),
        sa.Column("starts_at", TIME, nullable=False),
        sa.Column("busy_until", TIME, nullable=False),
        sa.Column("binding", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("shift_id", "staff_id", "post"),
        ExcludeConstraint(
            (sa.column("staff_id"), "="),
            (sa.column("shift_id"), "<>"),
            (sa.func.tstzrange(sa.column("starts_at"), sa.column("busy_until")), "&&"),
            where=sa.column("binding"),
            name="ex_assignments_one_shift_at_a_time",
            using="gist",
        ),
    )


def _create_visits() -> None:
    op.create_table(
        "visits",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("assignment_id", sa.Uuid(), sa.ForeignKey("assignments.id", ondelete="CASCADE"), nullable=False),
        sa.Column("checked_in_at", TIME, nullable=False),
        sa.Column("late_s", sa.BigInteger(), nullable=False),
        sa.Column("checked_in_by", sa.Text(), nullable=False),
        sa.Column("check_in_recorded_at", TIME, nullable=False),
        sa.Column("checked_out_at", TIME),
        sa.Column("checked_out_by", sa.Text()),
        sa.Column("check_out_recorded_at", TIME),
        sa.CheckConstraint("checked_in_at <= checked_out_at", name="times_in_order"),
        sa.CheckConstraint("late_s >= 0", name="late_s"),
        ExcludeConstraint(
            (sa.column("assignment_id"), "="),
            (sa.func.tstzrange(sa.column("checked_in_at"), sa.column("checked_out_at")), "&&"),
            name="ex_visits_one_at_a_time",
            using="gist",
        ),
    )

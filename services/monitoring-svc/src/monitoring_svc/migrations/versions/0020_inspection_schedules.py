"""Schedules of inspections outside shifts, and which inspection is of which date. Only adds, and asks for less."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0020"
down_revision = "0019"

TIME = sa.DateTime(timezone=True)
CHECKS = {
    "posts": "cardinality(posts) > 0",
    "window": "open_before_min >= 0 AND due_after_min > 0",
    "pause_reason": "(paused_until IS NULL) = (pause_reason IS NULL)",
    "retired": "retired_at IS NULL OR next_at IS NULL",
}
OF_INSPECTIONS = {
    "trigger": "\"trigger\" <> 'shift' OR shift_id IS NOT NULL",
    "schedule": "(\"trigger\" = 'schedule') = (schedule_id IS NOT NULL)",
    "occurs_at": "(schedule_id IS NULL) = (occurs_at IS NULL)",
}


def upgrade() -> None:
    _create_schedules()
    _create_gaps()
    op.add_column("inspections", sa.Column("schedule_id", sa.Uuid(), sa.ForeignKey("inspection_schedules.id")))
    op.add_column("inspections", sa.Column("occurs_at", TIME))
    op.drop_constraint("trigger", "inspections", type_="check")
    for name, condition in OF_INSPECTIONS.items():
        op.create_check_constraint(name, "inspections", condition)
    op.create_index(
        "uq_inspections_schedule_id",
        "inspections",
        ["schedule_id", "occurs_at", "post"],
        unique=True,
        postgresql_where=sa.text("schedule_id IS NOT NULL"),
    )


def downgrade() -> None:
    """Inspections of schedules stay; to the release before they are opened by hand, by nobody known."""
    op.drop_constraint("schedule", "inspections", type_="check")
    op.drop_constraint("trigger", "inspections", type_="check")
    op.execute("UPDATE inspections SET \"trigger\" = 'by_hand' WHERE \"trigger\" = 'schedule'")
    op.create_check_constraint("trigger", "inspections", "\"trigger\" = 'by_hand' OR shift_id IS NOT NULL")
    op.drop_column("inspections", "occurs_at")
    op.drop_column("inspections", "schedule_id")
    op.drop_table("inspection_schedule_gaps")
    op.drop_table("inspection_schedules")


def _create_schedules() -> None:
    op.create_table(
        "inspection_schedules",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("checklist_id", sa.Uuid(), sa.ForeignKey("checklists.id"), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("posts", ARRAY(sa.Text()), nullable=False),
        sa.Column("recurrence", JSONB(), nullable=False),
        sa.Column("open_before_min", sa.BigInteger(), nullable=False),
        sa.Column("due_after_min", sa.BigInteger(), nullable=False),
        sa.Column("next_at", TIME),
        sa.Column("last_at", TIME),
        sa.Column("paused_until", TIME),
        sa.Column("pause_reason", sa.Text()),
        sa.Column("paused_by_name", sa.Text()),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("created_by_name", sa.Text()),
        sa.Column("retired_at", TIME),
        sa.PrimaryKeyConstraint("id"),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    )
    op.create_index("ix_inspection_schedules_site_id", "inspection_schedules", ["site_id", "id"])


def _create_gaps() -> None:
    op.create_table(
        "inspection_schedule_gaps",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("schedule_id", sa.Uuid(), sa.ForeignKey("inspection_schedules.id"), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("first_at", TIME, nullable=False),
        sa.Column("last_at", TIME, nullable=False),
        sa.Column("dates", sa.BigInteger(), nullable=False),
        sa.Column("found_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.CheckConstraint("reason IN ('outage', 'site_closed', 'checklist_out_of_use')", name="reason"),
        sa.CheckConstraint("first_at <= last_at AND dates > 0", name="dates"),
    )
    op.create_index(
        "ix_inspection_schedule_gaps_schedule_id",
        "inspection_schedule_gaps",
        ["schedule_id", sa.text("last_at DESC")],
    )

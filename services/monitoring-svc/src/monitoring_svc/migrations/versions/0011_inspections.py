"""Checklists, inspections, and what is told of shifts and duty. Answers and versions never change. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0011"
down_revision = "0010"

TIME = sa.DateTime(timezone=True)
KINDS = "kind IN ('startup', 'patrol', 'readings', 'gear', 'shutdown', 'readiness', 'other')"
CHECKS = {
    "kind": KINDS,
    "state": "state IN ('open', 'in_progress', 'completed', 'missed', 'cancelled')",
    "trigger": "\"trigger\" = 'by_hand' OR shift_id IS NOT NULL",
    "times_in_order": "from_at <= due_at AND due_at <= miss_at",
    "finished_at": "(state = 'completed') = (finished_at IS NOT NULL)",
    "finished_by": "(finished_at IS NULL) = (finished_by IS NULL)",
    "outcome": "(finished_at IS NULL) = (outcome IS NULL)",
    "cancel_basis": "(state = 'cancelled') = (cancel_basis IS NOT NULL)",
    "cancel_reason": "cancel_basis <> 'by_hand' OR cancel_reason IS NOT NULL",
    "missed_at": "state <> 'missed' OR missed_at IS NOT NULL",
    "miss_reason": "miss_reason IS NULL OR missed_at IS NOT NULL",
    "begun_at": "state NOT IN ('in_progress', 'completed') OR begun_at IS NOT NULL",
}
REFUSE = """
CREATE FUNCTION refuse_change_of_inspection_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {table}
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_inspection_record()
"""


def upgrade() -> None:
    _create_copies()
    _create_checklists()
    _create_inspections()
    _create_results()
    op.execute(REFUSE)
    for table in ("checklist_versions", "inspection_results"):
        op.execute(GUARD.format(table=table))


def downgrade() -> None:
    for table in ("inspection_results", "inspections", "checklist_versions", "checklists"):
        op.drop_table(table)
    op.execute("DROP FUNCTION refuse_change_of_inspection_record()")
    op.drop_table("duty_intervals")
    op.drop_table("shifts")


def _create_copies() -> None:
    op.create_table(
        "shifts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", TIME, nullable=False),
        sa.Column("ends_at", TIME, nullable=False),
        sa.Column("posts", ARRAY(sa.Text()), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("published_at", TIME),
        sa.Column("started_at", TIME),
        sa.Column("ended_at", TIME),
        sa.Column("told_at", TIME, nullable=False),
        sa.Column("opened_starts_at", TIME),
        sa.Column("opened_ends_at", TIME),
        sa.Column("opened_posts", ARRAY(sa.Text())),
        sa.PrimaryKeyConstraint("id"),
        sa.CheckConstraint("state IN ('published', 'started', 'cancelled', 'ended')", name="state"),
    )
    op.create_index("ix_shifts_site_id_starts_at", "shifts", ["site_id", "starts_at"])
    op.create_table(
        "duty_intervals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("until", TIME),
        sa.PrimaryKeyConstraint("id"),
    )
    still = sa.text("until IS NULL")
    for column in ("staff", "site"):
        name = f"ix_duty_intervals_open_{column}"
        op.create_index(name, "duty_intervals", [f"{column}_id"], postgresql_where=still)


def _create_checklists() -> None:
    op.create_table(
        "checklists",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Uuid()),
        sa.Column("site_type", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("content", JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("code"),
        sa.CheckConstraint(KINDS, name="kind"),
    )
    op.create_index("ix_checklists_site_id", "checklists", ["site_id"])
    op.create_table(
        "checklist_versions",
        sa.Column("checklist_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("content", JSONB(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("created_by", sa.Uuid()),
        sa.Column("created_by_name", sa.Text()),
        sa.PrimaryKeyConstraint("checklist_id", "version"),
        sa.ForeignKeyConstraint(["checklist_id"], ["checklists.id"]),
    )


def _create_inspections() -> None:
    op.create_table(
        "inspections",
        *_what_is_to_be_checked(),
        *_what_became_of_it(),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["checklist_id"], ["checklists.id"]),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    )
    live = "\"trigger\" = 'shift' AND (state <> 'cancelled' OR cancel_basis = 'by_hand')"
    one = ["shift_id", "checklist_id", "from_at"]
    op.create_index("uq_inspections_shift_id", "inspections", one, unique=True, postgresql_where=sa.text(live))
    op.create_index("ix_inspections_site_id_due_at", "inspections", ["site_id", "due_at", "id"])
    op.create_index("ix_inspections_due_at", "inspections", ["due_at", "id"])
    op.create_index("ix_inspections_shift_id", "inspections", ["shift_id"])
    unfinished = sa.text("state IN ('open', 'in_progress')")
    op.create_index("ix_inspections_unfinished", "inspections", ["due_at", "id"], postgresql_where=unfinished)


def _what_is_to_be_checked() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid()),
        sa.Column("checklist_id", sa.Uuid(), nullable=False),
        sa.Column("checklist_version", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("name_zh", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("trigger", sa.Text(), nullable=False),
        sa.Column("from_at", TIME, nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("miss_at", TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", TIME, nullable=False),
        sa.Column("opened_by", sa.Uuid()),
    ]


def _what_became_of_it() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("begun_at", TIME),
        sa.Column("begun_by", sa.Uuid()),
        sa.Column("begun_by_name", sa.Text()),
        sa.Column("finished_at", TIME),
        sa.Column("finished_by", sa.Uuid()),
        sa.Column("finished_by_name", sa.Text()),
        sa.Column("claimed_at", TIME),
        sa.Column("outcome", sa.Text()),
        sa.Column("late", sa.Boolean()),
        sa.Column("item_count", sa.BigInteger(), nullable=False),
        sa.Column("answered", sa.BigInteger(), nullable=False),
        sa.Column("failed", sa.BigInteger(), nullable=False),
        sa.Column("skipped", sa.BigInteger(), nullable=False),
        sa.Column("told_failures", ARRAY(sa.Text()), nullable=False),
        sa.Column("overdue_at", TIME),
        sa.Column("missed_at", TIME),
        sa.Column("miss_reason", sa.Text()),
        sa.Column("explained_at", TIME),
        sa.Column("explained_by", sa.Uuid()),
        sa.Column("cancelled_at", TIME),
        sa.Column("cancelled_by", sa.Uuid()),
        sa.Column("cancel_basis", sa.Text()),
        sa.Column("cancel_reason", sa.Text()),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
    ]


def _create_results() -> None:
    op.create_table(
        "inspection_results",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("value", JSONB()),
        sa.Column("passed", sa.Boolean()),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("claimed_at", TIME),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_name", sa.Text()),
        sa.Column("corrects", sa.Uuid()),
        sa.Column("reason", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("inspection_id", "number"),
        sa.ForeignKeyConstraint(["inspection_id"], ["inspections.id"]),
        sa.ForeignKeyConstraint(["corrects"], ["inspection_results.id"]),
        sa.CheckConstraint("skipped = (value IS NULL)", name="skipped"),
        sa.CheckConstraint("NOT skipped OR (note IS NOT NULL AND passed IS NULL)", name="skip_reason"),
        sa.CheckConstraint("corrects IS NULL OR reason IS NOT NULL", name="correction_reason"),
    )

"""The manifest of an archived shift, steps and the checker's verdict of a task. Only adds.

Shifts that were archived before have no manifest: what their records were then is not known.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0034"
down_revision = "0033"

TIME = sa.DateTime(timezone=True)
REFUSE_CHANGE = """
CREATE FUNCTION refuse_change_of_archive() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the archive of a shift does not change' USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON shift_archives
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archive()
"""


CHECKS = {
    "verdict_of_checked": "verdict IS NULL OR state = 'verified'",
    "verdict": "verdict IN ('right', 'wrong')",
    "verdict_text": "(verdict = 'wrong') = (verdict_text IS NOT NULL) OR verdict IS NULL",
}


def upgrade() -> None:
    for table in ("task_templates", "tasks"):
        op.add_column(table, sa.Column("steps", JSONB(), server_default=sa.text("'[]'"), nullable=False))
    for name in ("verdict", "verdict_text"):
        op.add_column("tasks", sa.Column(name, sa.Text()))
    for name, rule in CHECKS.items():
        op.create_check_constraint(op.f(f"ck_tasks_{name}"), "tasks", rule)
    op.create_table(
        "shift_archives",
        sa.Column("shift_id", sa.Uuid(), sa.ForeignKey("shifts.id"), primary_key=True),
        sa.Column("site_id", sa.Uuid(), sa.ForeignKey("sites.id"), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("archived_at", TIME, nullable=False),
        sa.Column("keep_until", TIME, nullable=False),
        sa.Column("records", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("previous_sha256", sa.Text()),
        sa.UniqueConstraint("site_id", "number"),
        sa.CheckConstraint("number >= 1 AND (number = 1) = (previous_sha256 IS NULL)", name="number"),
        sa.CheckConstraint("sha256 ~ '^[0-9a-f]{64}$' AND previous_sha256 ~ '^[0-9a-f]{64}$'", name="sha256"),
        sa.CheckConstraint("records >= 0", name="records"),
        sa.CheckConstraint("keep_until > archived_at", name="keep_until"),
    )
    op.execute(REFUSE_CHANGE)
    op.execute(GUARD)


def downgrade() -> None:
    for name in CHECKS:
        op.drop_constraint(op.f(f"ck_tasks_{name}"), "tasks")
    for name in ("verdict_text", "verdict", "steps"):
        op.drop_column("tasks", name)
    op.drop_column("task_templates", "steps")
    op.drop_table("shift_archives")
    op.execute("DROP FUNCTION refuse_change_of_archive")

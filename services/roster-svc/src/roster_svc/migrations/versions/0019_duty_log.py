"""The duty log: entries are added, and none is changed or deleted. Chinese is searched by trigrams. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0019"
down_revision = "0018"

TIME = sa.DateTime(timezone=True)
CHECKS = {
    "corrects": "(kind = 'correction') = (corrects IS NOT NULL)",
    "correction_reason": "corrects IS NULL OR reason IS NOT NULL",
    "not_itself": "corrects <> id",
    "author": "(kind IN ('manual', 'correction')) = (author_id IS NOT NULL)",
    "not_ahead": "occurred_at <= recorded_at",
    "says_something": "zh <> '' AND en <> ''",
}
REFUSE = """
CREATE FUNCTION refuse_change_of_log_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the duty log is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD_ROWS = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON log_entries
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_log_entry()
"""
GUARD_TABLE = """
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON log_entries
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log_entry()
"""


def upgrade() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    op.create_table(
        "log_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("occurred_at", TIME, nullable=False),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.Column("zh", sa.Text(), nullable=False),
        sa.Column("en", sa.Text(), nullable=False),
        sa.Column("tags", ARRAY(sa.Text()), nullable=False),
        sa.Column("refs", JSONB(), nullable=False),
        sa.Column("author_id", sa.Uuid()),
        sa.Column("author_name", sa.Text()),
        sa.Column("corrects", sa.Uuid()),
        sa.Column("reason", sa.Text()),
        sa.Column("follow_up", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["corrects"], ["log_entries.id"]),
        sa.UniqueConstraint("corrects"),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    )
    op.create_index("ix_log_entries_site_id_occurred_at", "log_entries", ["site_id", "occurred_at", "id"])
    op.create_index("ix_log_entries_shift_id", "log_entries", ["shift_id"])
    for column in ("zh", "en"):
        op.create_index(
            f"ix_log_entries_{column}",
            "log_entries",
            [column],
            postgresql_using="gin",
            postgresql_ops={column: "gin_trgm_ops"},
        )
    for statement in (REFUSE, GUARD_ROWS, GUARD_TABLE):
        op.execute(statement)


def downgrade() -> None:
    op.drop_table("log_entries")
    op.execute("DROP FUNCTION refuse_change_of_log_entry()")

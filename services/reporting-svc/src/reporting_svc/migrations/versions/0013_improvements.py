"""The ledger of improvements: they, what was done with them, and how many a site has had in a year. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0013"
down_revision = "0012"

TIME = sa.DateTime(timezone=True)
REFUSE_CHANGE = """
CREATE FUNCTION refuse_change_of_improvement_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was done with an improvement stays' USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
APPEND_ONLY = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON improvement_steps
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_improvement_step()
"""
CHECKS = {
    "state": "state IN ('proposed', 'approved', 'done', 'verified', 'rejected')",
    "source": "source IN ('meeting', 'by_hand')",
    "meeting": "(source = 'meeting') = (meeting_id IS NOT NULL)",
    "planned": "state NOT IN ('approved', 'done', 'verified') OR (owner_id IS NOT NULL AND due_at IS NOT NULL)",
    "done": "state NOT IN ('done', 'verified') OR done_at IS NOT NULL",
    "ended": "(state IN ('verified', 'rejected')) = (ended_at IS NOT NULL)",
    "outcome": "(ended_at IS NULL) = (outcome IS NULL)",
    "verifier": "state <> 'verified' OR (ended_by <> owner_id AND ended_by <> done_by)",
}


def upgrade() -> None:
    op.create_table(
        "improvement_counts",
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("site_id", "year"),
    )
    op.create_table(
        "improvements",
        *_what_it_is(),
        *_what_became_of_it(),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("site_id", "number"),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    )
    op.create_index("ix_improvements_proposed_at", "improvements", ["proposed_at", "id"])
    op.create_index("ix_improvements_site_id_proposed_at", "improvements", ["site_id", "proposed_at", "id"])
    op.create_table(
        "improvement_steps",
        sa.Column("improvement_id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("move", sa.Text(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("owner_id", sa.Uuid()),
        sa.Column("due_at", TIME),
        sa.PrimaryKeyConstraint("improvement_id", "seq"),
        sa.ForeignKeyConstraint(["improvement_id"], ["improvements.id"]),
    )
    op.execute(REFUSE_CHANGE)
    op.execute(APPEND_ONLY)


def downgrade() -> None:
    for table in ("improvement_steps", "improvements", "improvement_counts"):
        op.drop_table(table)
    op.execute("DROP FUNCTION refuse_change_of_improvement_step()")


def _what_it_is() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Uuid()),
        sa.Column("meeting_kind", sa.Text()),
        sa.Column("proposed_by", sa.Uuid(), nullable=False),
        sa.Column("proposed_by_name", sa.Text(), nullable=False),
        sa.Column("proposed_at", TIME, nullable=False),
    ]


def _what_became_of_it() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("owner_id", sa.Uuid()),
        sa.Column("due_at", TIME),
        sa.Column("done_at", TIME),
        sa.Column("done_by", sa.Uuid()),
        sa.Column("done_note", sa.Text()),
        sa.Column("ended_at", TIME),
        sa.Column("ended_by", sa.Uuid()),
        sa.Column("outcome", sa.Text()),
        sa.Column("revised", sa.Text()),
        sa.Column("returns", sa.BigInteger(), nullable=False),
        sa.Column("waits_until", TIME),
        sa.Column("overdue_at", TIME),
        sa.Column("calls", sa.BigInteger(), nullable=False),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
    ]

"""Who does not come, and whom the site asks to come instead. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0022"
down_revision = "0021"

TIME = sa.DateTime(timezone=True)
STATES = "state IN ('open', 'replaced', 'came', 'not_expected', 'shift_over')"


def upgrade() -> None:
    op.create_table(
        "late_leaders",
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("expected", ARRAY(sa.Uuid()), nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("noticed_at", TIME, nullable=False),
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("shift_id"),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
    )
    op.create_index("ix_late_leaders_site_id", "late_leaders", ["site_id"])
    op.create_table(
        "no_shows",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("posts", ARRAY(sa.Text()), nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("noticed_at", TIME, nullable=False),
        sa.Column("missed_at", TIME),
        sa.Column("settled_at", TIME),
        sa.Column("replaced_by", sa.Uuid()),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.ForeignKeyConstraint(["replaced_by"], ["staff.id"]),
        sa.UniqueConstraint("shift_id", "staff_id"),
        sa.CheckConstraint(STATES, name="state"),
        sa.CheckConstraint("(state = 'open') = (settled_at IS NULL)", name="settled_at"),
        sa.CheckConstraint("(state = 'replaced') = (replaced_by IS NOT NULL)", name="replaced_by"),
        sa.CheckConstraint("step IN (1, 2)", name="step"),
    )
    op.create_index("ix_no_shows_site_id_due_at", "no_shows", ["site_id", "due_at", "id"])
    op.create_index("ix_no_shows_open", "no_shows", ["site_id"], postgresql_where=sa.text("state = 'open'"))
    _replacement_calls()


def _replacement_calls() -> None:
    op.create_table(
        "replacement_calls",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("no_show_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("why", JSONB(), nullable=False),
        sa.Column("call_id", sa.Uuid()),
        sa.Column("called_at", TIME),
        sa.Column("answer", sa.Text()),
        sa.Column("answered_at", TIME),
        sa.Column("recorded_by", sa.Uuid()),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["no_show_id"], ["no_shows.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.UniqueConstraint("no_show_id", "staff_id"),
        sa.UniqueConstraint("no_show_id", "position"),
        sa.CheckConstraint("answer IN ('accepted', 'declined')", name="answer"),
        sa.CheckConstraint("(answer IS NULL) = (answered_at IS NULL)", name="answered_at"),
        sa.CheckConstraint("(answer IS NULL) = (recorded_by IS NULL)", name="recorded_by"),
        sa.CheckConstraint("answered_at IS NULL OR called_at IS NOT NULL", name="called"),
    )
    accepted = sa.text("answer = 'accepted'")
    op.create_index(
        "uq_replacement_calls_accepted", "replacement_calls", ["no_show_id"], unique=True, postgresql_where=accepted
    )
    op.create_index("ix_replacement_calls_call_id", "replacement_calls", ["call_id"])
    op.create_index("ix_replacement_calls_staff_id", "replacement_calls", ["staff_id"])


def downgrade() -> None:
    op.drop_table("replacement_calls")
    op.drop_table("no_shows")
    op.drop_table("late_leaders")

"""Lone work. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0028"
down_revision = "0027"

TIME = sa.DateTime(timezone=True)
OPEN = sa.text("state IN ('running', 'warned', 'silent', 'escalated')")
CHECKS = {
    "state": "state IN ('running', 'warned', 'silent', 'escalated', 'ended')",
    "trigger": "trigger IN ('alone', 'by_hand')",
    "until": "(trigger = 'by_hand') = (until IS NOT NULL)",
    "every_min": "every_min >= 5",
    "silent_at": "(state IN ('silent', 'escalated')) = (silent_at IS NOT NULL)",
    "ended_at": "(state = 'ended') = (ended_at IS NOT NULL)",
    "end_reason": "(state = 'ended') = (end_reason IS NOT NULL)",
    "counts": "signs >= 0 AND silences >= 0",
}


def upgrade() -> None:
    op.create_table(
        "lone_work",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid()),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("trigger", sa.Text(), nullable=False),
        sa.Column("every_min", sa.BigInteger(), nullable=False),
        sa.Column("started_at", TIME, nullable=False),
        sa.Column("until", TIME),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("silent_at", TIME),
        sa.Column("last_sign_at", TIME),
        sa.Column("last_sign_by", sa.Uuid()),
        sa.Column("last_sign_basis", sa.Text()),
        sa.Column("signs", sa.BigInteger(), nullable=False),
        sa.Column("silences", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", TIME),
        sa.Column("ended_by", sa.Uuid()),
        sa.Column("end_reason", sa.Text()),
        sa.Column("end_note", sa.Text()),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    )
    op.create_index("uq_lone_work_one_open", "lone_work", ["staff_id"], unique=True, postgresql_where=OPEN)
    op.create_index("ix_lone_work_site_id_started_at", "lone_work", ["site_id", "started_at", "id"])
    op.create_index("ix_lone_work_open", "lone_work", ["site_id"], postgresql_where=OPEN)


def downgrade() -> None:
    op.drop_table("lone_work")

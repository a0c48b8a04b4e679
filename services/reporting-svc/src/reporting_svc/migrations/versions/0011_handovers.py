"""Handovers, as roster-svc tells. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "handovers",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("from_shift_id", sa.Uuid(), nullable=False),
        sa.Column("to_shift_id", sa.Uuid(), nullable=False),
    )
    op.create_index("ix_handovers_from_shift_id", "handovers", ["from_shift_id"])
    op.create_index("ix_handovers_to_shift_id", "handovers", ["to_shift_id"])
    op.create_index(
        "uq_facts_handover_told_once",
        "facts",
        ["subject_id", "type", "version"],
        unique=True,
        postgresql_where=sa.text("type LIKE 'handover.%'"),
    )


def downgrade() -> None:
    op.drop_index("uq_facts_handover_told_once", "facts")
    op.drop_table("handovers")

"""Change orders of published shifts, and since when somebody is expected or replaced by one. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0014"
down_revision = "0013"

KINDS = "kind IN ('replacement', 'swap', 'times')"


def upgrade() -> None:
    op.add_column("assignments", sa.Column("told_at", sa.DateTime(timezone=True)))
    op.add_column("assignments", sa.Column("replaced_at", sa.DateTime(timezone=True)))
    op.create_table(
        "shift_changes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("short_notice", sa.Boolean(), nullable=False),
        sa.Column("left", JSONB(), nullable=False),
        sa.Column("came", JSONB(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("starts_at_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("assignments_before", JSONB(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True)),
        sa.Column("other_shift_id", sa.Uuid()),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["other_shift_id"], ["shifts.id"]),
        sa.UniqueConstraint("shift_id", "version"),
        sa.CheckConstraint(KINDS, name="kind"),
        sa.CheckConstraint("NOT short_notice OR reason IS NOT NULL", name="short_notice_reason"),
        sa.CheckConstraint("(kind = 'swap') = (other_shift_id IS NOT NULL)", name="other_shift"),
        sa.CheckConstraint("starts_at < ends_at", name="times_in_order"),
    )


def downgrade() -> None:
    op.drop_table("shift_changes")
    op.drop_column("assignments", "replaced_at")
    op.drop_column("assignments", "told_at")

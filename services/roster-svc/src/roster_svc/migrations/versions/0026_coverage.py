"""Gaps at the seat that is watched all day. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0026"
down_revision = "0025"

TIME = sa.DateTime(timezone=True)
CAUSES = "cause IN ('not_planned', 'nobody_came', 'left', 'away', 'unreachable')"


def upgrade() -> None:
    op.create_table(
        "coverage_gaps",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("until", TIME),
        sa.Column("needed", sa.BigInteger(), nullable=False),
        sa.Column("fewest", sa.BigInteger(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("staff_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["post"], ["posts.code"]),
        sa.CheckConstraint("since <= until", name="times_in_order"),
        sa.CheckConstraint("0 <= fewest AND fewest < needed", name="too_few"),
        sa.CheckConstraint(CAUSES, name="cause"),
        sa.CheckConstraint("version = CASE WHEN until IS NULL THEN 1 ELSE 2 END", name="version"),
    )
    still = sa.text("until IS NULL")
    op.create_index("uq_coverage_gaps_open", "coverage_gaps", ["site_id", "post"], unique=True, postgresql_where=still)


def downgrade() -> None:
    op.drop_table("coverage_gaps")

"""Who is duty executive when, as roster-svc tells. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.create_table(
        "executive_periods",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid()),
        sa.Column("executive_id", sa.Uuid(), nullable=False),
        sa.Column("deputy_id", sa.Uuid()),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
    )
    op.create_index(
        "ix_executive_periods_until", "executive_periods", ["until"], postgresql_where=sa.text("NOT removed")
    )


def downgrade() -> None:
    op.drop_table("executive_periods")

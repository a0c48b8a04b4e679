"""Sample items. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0000"
down_revision = "9999"

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "sample_items",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("registered_at", TIME, nullable=False),
        sa.Column("closed_at", TIME),
        sa.CheckConstraint("state IN ('open', 'closed')", name="state"),
        sa.CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closed_at"),
        sa.Index("ix_sample_items_site_id_registered_at", "site_id", "registered_at", "id"),
    )


def downgrade() -> None:
    op.drop_table("sample_items")

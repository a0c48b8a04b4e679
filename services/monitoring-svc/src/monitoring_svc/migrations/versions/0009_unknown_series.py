"""What stations send and nobody has set up; series that are out of use. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("series", sa.Column("retired_at", sa.DateTime(timezone=True)))
    op.create_index("ix_series_retired", "series", ["site_id"], postgresql_where=sa.text("retired_at IS NOT NULL"))
    op.create_table(
        "unknown_series",
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("first_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("last_value", sa.Double()),
        sa.Column("station_id", sa.Uuid(), nullable=False),
        sa.Column("ignored_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("site_id", "key"),
        sa.CheckConstraint("count >= 1", name="count"),
    )


def downgrade() -> None:
    op.drop_table("unknown_series")
    op.drop_index("ix_series_retired", "series")
    op.drop_column("series", "retired_at")

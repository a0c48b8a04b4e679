"""Who is on duty is decided per post, of people who may hold it. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("roles", JSONB(), nullable=False),
        sa.Column("site_ids", JSONB(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    op.add_column("shifts", sa.Column("assignments", JSONB(), nullable=True))


def downgrade() -> None:
    op.drop_column("shifts", "assignments")
    op.drop_table("staff")

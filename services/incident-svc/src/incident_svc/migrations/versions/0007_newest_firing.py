"""Which firing of an incident is the newest, and how many of its calls have reached nobody."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("incidents", sa.Column("last_escalation_id", sa.Uuid()))
    op.add_column("incidents", sa.Column("last_exhausted", sa.BigInteger(), nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("incidents", "last_exhausted")
    op.drop_column("incidents", "last_escalation_id")

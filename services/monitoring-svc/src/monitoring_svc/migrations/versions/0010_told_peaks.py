"""What the others know of an anomaly's worst value. Only adds.

An anomaly that the release before this one opened has told none: its next peak is told.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("anomalies", sa.Column("told_value", sa.Double()))
    op.add_column("anomalies", sa.Column("told_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("anomalies", "told_at")
    op.drop_column("anomalies", "told_value")

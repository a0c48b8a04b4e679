"""Acknowledgements without a limit are found at once; there are hardly any."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    limitless = sa.text("state = 'acknowledged' AND acknowledged_until IS NULL")
    op.create_index("ix_incidents_limitless", "incidents", ["id"], postgresql_where=limitless)


def downgrade() -> None:
    op.drop_index("ix_incidents_limitless", "incidents")

"""One incident for a finding, and no more. The release before this one leaves `source_id` of declared ones empty."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    declared = sa.text("source = 'manual'")
    op.create_index("uq_incidents_declared", "incidents", ["source_id"], unique=True, postgresql_where=declared)


def downgrade() -> None:
    op.drop_index("uq_incidents_declared", "incidents")

"""Who is on duty is asked for all sites at once: found without the shifts that are long over. Only adds indexes."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.create_index("ix_shifts_site_id_ended_at", "shifts", ["site_id", "ended_at"])
    holding = sa.text("cardinality(end_held) > 0")
    op.create_index("ix_shifts_holding", "shifts", ["site_id"], postgresql_where=holding)


def downgrade() -> None:
    for name in ("ix_shifts_holding", "ix_shifts_site_id_ended_at"):
        op.drop_index(name, table_name="shifts")

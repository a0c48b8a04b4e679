"""The last pulse that came all the way from monitoring-svc, and attempts by the time they ended. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "pulses",
        sa.Column("road", sa.Text(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("began_at", TIME, nullable=False),
    )
    op.create_index("ix_deliveries_finished_at", "deliveries", ["finished_at"], postgresql_using="brin")


def downgrade() -> None:
    op.drop_index("ix_deliveries_finished_at", "deliveries")
    op.drop_table("pulses")

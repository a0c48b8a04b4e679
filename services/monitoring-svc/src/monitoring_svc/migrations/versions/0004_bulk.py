"""Until when a station's batches keep their order behind the bus."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("stations", sa.Column("bulk_until", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("stations", "bulk_until")

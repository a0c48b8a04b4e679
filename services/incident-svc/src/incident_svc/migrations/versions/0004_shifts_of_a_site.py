"""Who is on duty is decided per site: the shifts of a site that have not ended. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_index("ix_shifts_site_id", "shifts", ["site_id"], postgresql_where=sa.text("NOT ended"))


def downgrade() -> None:
    op.drop_index("ix_shifts_site_id", "shifts")

"""Whom the end of a shift has not freed. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.add_column("shifts", sa.Column("held", JSONB()))
    current = sa.text("NOT ended OR held IS NOT NULL")
    op.create_index("ix_shifts_current", "shifts", ["site_id"], postgresql_where=current)
    op.drop_index("ix_shifts_running", "shifts")  # the new one serves what it served


def downgrade() -> None:
    op.create_index("ix_shifts_running", "shifts", ["site_id"], postgresql_where=sa.text("NOT ended"))
    op.drop_index("ix_shifts_current", "shifts")
    op.drop_column("shifts", "held")

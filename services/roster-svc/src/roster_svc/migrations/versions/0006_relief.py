"""Nobody leaves before the relief is there, unless the site says otherwise or headquarters says why. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column(
        "site_policies",
        sa.Column("relief_before_leaving", sa.Boolean(), nullable=False, server_default=sa.true()),
    )
    op.alter_column("site_policies", "relief_before_leaving", server_default=None)
    op.add_column("visits", sa.Column("unrelieved_reason", sa.Text(), nullable=True))
    op.create_check_constraint("reason_when_left", "visits", "unrelieved_reason IS NULL OR checked_out_at IS NOT NULL")


def downgrade() -> None:
    op.drop_constraint("ck_visits_reason_when_left", "visits")
    op.drop_column("visits", "unrelieved_reason")
    op.drop_column("site_policies", "relief_before_leaving")

"""Whoever has handed over is off duty from the seal on, also while they are still at the site. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    op.add_column("visits", sa.Column("handed_over_at", sa.DateTime(timezone=True)))
    op.create_check_constraint(
        op.f("ck_visits_handed_over_after_coming"), "visits", "handed_over_at >= check_in_recorded_at"
    )


def downgrade() -> None:
    op.drop_constraint(op.f("ck_visits_handed_over_after_coming"), "visits")
    op.drop_column("visits", "handed_over_at")

"""Answers by link are received, and judged by incident-svc; an acknowledgement may fall."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("acknowledgements", sa.Column("judged_at", sa.DateTime(timezone=True)))
    op.add_column("acknowledgements", sa.Column("held_until", sa.DateTime(timezone=True)))
    op.execute("UPDATE acknowledgements SET judged_at = acknowledged_at")
    op.create_index(
        "ix_acknowledgements_unjudged", "acknowledgements", ["incident_id"], postgresql_where="judged_at IS NULL"
    )
    op.add_column("incidents", sa.Column("state", sa.Text()))
    op.add_column("incidents", sa.Column("acknowledged_by_id", sa.Uuid()))
    op.add_column("delivery_policies", sa.Column("answer_hold_s", sa.BigInteger()))


def downgrade() -> None:
    op.drop_column("delivery_policies", "answer_hold_s")
    op.drop_column("incidents", "acknowledged_by_id")
    op.drop_column("incidents", "state")
    op.drop_index("ix_acknowledgements_unjudged", "acknowledgements")
    op.drop_column("acknowledgements", "held_until")
    op.drop_column("acknowledgements", "judged_at")

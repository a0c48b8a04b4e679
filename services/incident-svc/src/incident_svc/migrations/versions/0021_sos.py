"""Calls for help. Only adds: the release before this one opens none, and shows one as any incident."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("incidents", sa.Column("sos", sa.Boolean(), server_default="false", nullable=False))
    op.add_column("incidents", sa.Column("sos_place", JSONB()))
    op.add_column("incidents", sa.Column("false_alarm", sa.Boolean(), server_default="false", nullable=False))
    op.create_check_constraint(op.f("ck_incidents_sos"), "incidents", "NOT sos OR opened_by IS NOT NULL")
    op.create_check_constraint(
        op.f("ck_incidents_false_alarm"), "incidents", "NOT false_alarm OR resolved_at IS NOT NULL"
    )


def downgrade() -> None:
    op.drop_constraint(op.f("ck_incidents_false_alarm"), "incidents")
    op.drop_constraint(op.f("ck_incidents_sos"), "incidents")
    for name in ("false_alarm", "sos_place", "sos"):
        op.drop_column("incidents", name)

"""Incidents and their stream know what is an exercise; what is there is real."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("incidents", sa.Column("exercise", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("stream_log", sa.Column("exercise", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("stream_log", "exercise")
    op.drop_column("incidents", "exercise")

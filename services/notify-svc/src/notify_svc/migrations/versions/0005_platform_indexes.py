"""Indexes for housekeeping and for each kind of timer."""

from alembic import op

from svckit.db import platform

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    platform.create_v3(op)


def downgrade() -> None:
    platform.drop_v3(op)

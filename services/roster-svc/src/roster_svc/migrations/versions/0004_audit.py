"""The audit log: append-only, hash-chained."""

from alembic import op

from svckit.db import platform

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    platform.create_v2(op)


def downgrade() -> None:
    platform.drop_v2(op)

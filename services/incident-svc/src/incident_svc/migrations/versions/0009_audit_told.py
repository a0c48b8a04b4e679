"""Which head of the audit log the other services were last told of."""

from alembic import op

from svckit.db import platform

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    platform.create_v4(op)


def downgrade() -> None:
    platform.drop_v4(op)

"""The platform tables."""

from alembic import op

from svckit.db import platform

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    platform.create_v1(op)
    platform.create_v2(op)
    platform.create_v3(op)
    platform.create_v4(op)


def downgrade() -> None:
    platform.drop_v4(op)
    platform.drop_v3(op)
    platform.drop_v2(op)
    platform.drop_v1(op)

"""Which posts the other services were told of. Only adds: the next worker that starts tells those that are there."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("posts", sa.Column("told_version", sa.BigInteger(), nullable=False, server_default="0"))


def downgrade() -> None:
    op.drop_column("posts", "told_version")

"""Posts as roster-svc tells them, and people by name: an escalation policy may call only whom there is. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "posts",
        sa.Column("code", sa.Text(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
    )
    op.add_column("staff", sa.Column("name", sa.Text()))


def downgrade() -> None:
    op.drop_column("staff", "name")
    op.drop_table("posts")

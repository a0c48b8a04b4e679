"""What posts are called, as roster-svc tells. Only adds.

`republish` brings the names of the posts that were registered before.
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.create_table(
        "posts",
        sa.Column("code", sa.Text(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("name_zh", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("posts")

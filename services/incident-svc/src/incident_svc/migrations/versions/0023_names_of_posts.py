"""What posts are called. Only adds.

Empty for the posts that are known already, and for those that the release before still hears of: it keeps codes only.
`republish` fills both.
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.add_column("posts", sa.Column("name_zh", sa.Text()))
    op.add_column("posts", sa.Column("name_en", sa.Text()))


def downgrade() -> None:
    op.drop_column("posts", "name_en")
    op.drop_column("posts", "name_zh")

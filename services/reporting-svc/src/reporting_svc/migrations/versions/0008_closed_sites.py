"""Whether a site is closed: nothing is set there any more. Only adds.

Which sites are closed becomes known with the next word of roster-svc about each; until then all count as open.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("sites", sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()))


def downgrade() -> None:
    op.drop_column("sites", "active")

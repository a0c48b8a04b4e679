"""Who commands a site, as roster-svc tells. Only adds.

Until the next fact of command of a site nobody is known to command it: the post's call goes to every chief there.
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.create_table(
        "commands",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_commands_open", "commands", ["site_id"], postgresql_where=sa.text("until IS NULL"))


def downgrade() -> None:
    op.drop_table("commands")

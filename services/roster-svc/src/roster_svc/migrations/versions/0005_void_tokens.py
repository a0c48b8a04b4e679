"""Since when a person's tokens are void. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("staff", sa.Column("tokens_void_before", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_staff_tokens_void_before", "staff", ["tokens_void_before"])


def downgrade() -> None:
    op.drop_index("ix_staff_tokens_void_before", "staff")
    op.drop_column("staff", "tokens_void_before")

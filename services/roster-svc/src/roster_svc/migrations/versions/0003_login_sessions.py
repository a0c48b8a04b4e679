"""The sessions of the console. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "login_sessions",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("password_mark", sa.Text(), nullable=False),
        sa.Column("began_at", TIME, nullable=False),
        sa.Column("renewed_at", TIME, nullable=False, index=True),
        sa.CheckConstraint("renewed_at >= began_at", name="times"),
    )


def downgrade() -> None:
    op.drop_table("login_sessions")

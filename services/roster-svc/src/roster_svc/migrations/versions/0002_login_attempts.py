"""Failed logins and the places an account has logged in from. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "login_failures",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("failures", sa.BigInteger(), nullable=False),
        sa.Column("since", TIME, nullable=False, index=True),
        sa.Column("last_at", TIME, nullable=False),
        sa.CheckConstraint("failures >= 0", name="failures"),
    )
    op.create_table(
        "known_places",
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("place", sa.Text(), primary_key=True),
        sa.Column("last_login_at", TIME, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("known_places")
    op.drop_table("login_failures")

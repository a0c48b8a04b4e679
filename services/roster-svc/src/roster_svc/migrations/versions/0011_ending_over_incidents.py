"""Active incidents, which the end of a shift asks for, and what the end said of them and of who is held. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "active_incidents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("level", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    active = sa.text("state NOT IN ('resolved', 'closed')")
    op.create_index("ix_active_incidents_site_id", "active_incidents", ["site_id"], postgresql_where=active)
    # Empty where the release before this one ended a shift: it held nobody, and asked for no incident.
    op.add_column("shifts", sa.Column("end_open_incidents", sa.ARRAY(sa.Text())))
    op.add_column("shifts", sa.Column("end_held", sa.ARRAY(sa.Text())))


def downgrade() -> None:
    for name in ("end_held", "end_open_incidents"):
        op.drop_column("shifts", name)
    op.drop_table("active_incidents")

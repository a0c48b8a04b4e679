"""The people behind a site, posts that are out of use, and passwords that hold for a while only. Only adds.

The release before this one writes none of it: a site of its has nobody behind it yet, its posts are in use.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0015"
down_revision = "0014"

LISTS = ("contacts", "emergency_numbers")


def upgrade() -> None:
    op.add_column("sites", sa.Column("address", sa.Text()))
    op.add_column("sites", sa.Column("owner_id", sa.Uuid(), sa.ForeignKey("staff.id")))
    op.create_index("ix_sites_owner_id", "sites", ["owner_id"])
    for name in LISTS:
        op.add_column("sites", sa.Column(name, JSONB(), nullable=False, server_default="[]"))
        op.create_check_constraint(name, "sites", f"jsonb_typeof({name}) = 'array'")
    op.add_column("posts", sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("staff", sa.Column("password_until", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("staff", "password_until")
    op.drop_column("posts", "active")
    for name in LISTS:
        op.drop_column("sites", name)
    op.drop_index("ix_sites_owner_id", "sites")
    for name in ("owner_id", "address"):
        op.drop_column("sites", name)

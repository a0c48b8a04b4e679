"""Several causes of one incident, and what they have in common. Only adds.

The release before this one writes neither: an incident of its own has the one cause of its ``cause_key``.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.add_column("incidents", sa.Column("group_key", sa.Text()))
    op.add_column("incidents", sa.Column("causes", JSONB(), nullable=False, server_default=sa.text("'[]'")))
    active = sa.text("state IN ('open', 'acknowledged') AND group_key IS NOT NULL")
    op.create_index(
        "uq_incidents_active_group", "incidents", ["site_id", "group_key"], unique=True, postgresql_where=active
    )
    op.create_index("ix_incidents_site_id_group_key", "incidents", ["site_id", "group_key"])


def downgrade() -> None:
    op.drop_index("ix_incidents_site_id_group_key", "incidents")
    op.drop_index("uq_incidents_active_group", "incidents")
    op.drop_column("incidents", "causes")
    op.drop_column("incidents", "group_key")

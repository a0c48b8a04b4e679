"""The worst value that was read of an incident's cause, and what is measured there. Only adds.

Nothing is known of the incidents there are: the next worse value that is told counts, and what other sites had like
them is not found.
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("incidents", sa.Column("worst_value", sa.Double()))
    op.add_column("incidents", sa.Column("measured", sa.Text()))
    known = sa.text("measured IS NOT NULL")
    op.create_index(
        "ix_incidents_measured", "incidents", ["measured", "cause_kind", "opened_at"], postgresql_where=known
    )


def downgrade() -> None:
    op.drop_index("ix_incidents_measured", "incidents")
    op.drop_column("incidents", "measured")
    op.drop_column("incidents", "worst_value")

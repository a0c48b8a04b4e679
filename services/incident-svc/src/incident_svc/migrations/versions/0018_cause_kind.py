"""What sort of cause opened an incident, so that a storm of one sort is shown as one. Only adds.

The release before this one does not write it: such an incident stands alone.
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("incidents", sa.Column("cause_kind", sa.Text()))


def downgrade() -> None:
    op.drop_column("incidents", "cause_kind")

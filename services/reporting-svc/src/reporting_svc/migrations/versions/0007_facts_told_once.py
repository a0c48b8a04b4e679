"""A fact of a shift that is told again in a snapshot is the same fact. Only adds.

The release before this one writes such a fact only as news, once: the index is never in its way, as long as nobody
republishes before every replica runs this release.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_index(
        "uq_facts_told_once",
        "facts",
        ["subject_id", "type", "version", "happened_at"],
        unique=True,
        postgresql_where=sa.text("type LIKE 'shift.%' OR type LIKE 'attendance.%'"),
    )


def downgrade() -> None:
    op.drop_index("uq_facts_told_once", "facts")

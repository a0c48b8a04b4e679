"""The version that each fact of a shift carried, and the figure told with its publication. Only adds.

The columns are nullable: the release before this one writes rows without them, and older rows never had them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

COLUMNS = {
    "shifts": ("no_show_after_min", "published_version", "started_version", "ended_version"),
    "visits": ("check_in_version", "check_out_version"),
}


def upgrade() -> None:
    for table, names in COLUMNS.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.BigInteger()))


def downgrade() -> None:
    for table, names in COLUMNS.items():
        for name in names:
            op.drop_column(table, name)

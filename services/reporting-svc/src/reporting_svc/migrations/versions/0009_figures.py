"""Policy values by version, of site types too, and what they ask of a site. Only adds.

``site_policies`` stays, and what the release before this one writes there counts here too; a later release drops it.
"""

import sqlalchemy as sa
from alembic import op

from svckit.figures import schema as figures

revision = "0009"
down_revision = "0008"

FORMER = "site_policies"
DEFAULTS = {
    "report_due_s": 3600,
    "acknowledge_within_s": {"critical": 180, "major": 300, "minor": 1800, "info": 1800},
}


def upgrade() -> None:
    figures.create_v1(op)
    op.add_column("sites", sa.Column("kind", sa.Text()))
    figures.follow_v1(op, kind="report", table=FORMER, defaults=DEFAULTS)


def downgrade() -> None:
    figures.unfollow_v1(op, table=FORMER)
    op.drop_column("sites", "kind")
    figures.drop_v1(op)

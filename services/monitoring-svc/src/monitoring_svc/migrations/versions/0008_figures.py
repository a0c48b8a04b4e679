"""Policy values by version, of site types too; anomalies keep the figure they were judged late by. Only adds.

``site_policies`` stays, and what the release before this one writes there counts here too; a later release drops it.
"""

import sqlalchemy as sa
from alembic import op

from svckit.figures import schema as figures

revision = "0008"
down_revision = "0007"

FORMER = "site_policies"
DEFAULTS = {"future_tolerance_s": 300, "oldest_reading_days": 31, "late_after_s": 300}


def upgrade() -> None:
    figures.create_v1(op)
    op.add_column("anomalies", sa.Column("late_after_s", sa.BigInteger()))
    figures.follow_v1(op, kind="monitoring", table=FORMER, defaults=DEFAULTS)


def downgrade() -> None:
    figures.unfollow_v1(op, table=FORMER)
    op.drop_column("anomalies", "late_after_s")
    figures.drop_v1(op)

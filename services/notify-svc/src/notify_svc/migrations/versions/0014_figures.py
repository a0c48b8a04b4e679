"""Policy values by version, of site types too, and what they ask of a site; calls keep their versions. Only adds.

``delivery_policies`` stays, and what the release before this one writes there counts here too; a later one drops it.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

from svckit.figures import schema as figures

revision = "0014"
down_revision = "0013"

FORMER = "delivery_policies"
DEFAULTS = {
    "urgent": {"tries": 3, "backoff_s": [2.0, 8.0, 15.0], "budget_s": 60.0},
    "routine": {"tries": 5, "backoff_s": [5.0, 15.0, 30.0], "budget_s": 900.0},
    "link_ttl_s": 86400,
    "storm": {"window_s": 60, "individual": 10, "critical": 20},
    "answer_hold_s": 60,
    "persist_s": 7200,
}


def upgrade() -> None:
    figures.create_v1(op)
    op.add_column("sites", sa.Column("kind", sa.Text()))
    op.add_column("notifications", sa.Column("policy_versions", JSONB()))
    figures.follow_v1(op, kind="delivery", table=FORMER, defaults=DEFAULTS)


def downgrade() -> None:
    figures.unfollow_v1(op, table=FORMER)
    op.drop_column("notifications", "policy_versions")
    op.drop_column("sites", "kind")
    figures.drop_v1(op)

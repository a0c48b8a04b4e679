"""Policy values by version, of site types too, and the type of a site. Only adds.

``escalation_policies`` stays, and what the release before this one writes there counts here too; a later one drops it.
"""

import sqlalchemy as sa
from alembic import op

from svckit.figures import schema as figures

revision = "0014"
down_revision = "0013"

FORMER = "escalation_policies"
DEFAULTS = {
    "steps": [
        {"after_s": 0, "notify": [{"role": "duty_chief"}]},
        {"after_s": 180, "notify": [{"role": "duty_chief"}, {"role": "tech_ops"}]},
        {"after_s": 360, "notify": [{"role": "hq_executive"}]},
    ],
    "repeat": 2,
    "repeat_after_s": 180,
    "reescalate_every_s": 1800,
    "acknowledged_limit_s": 3600,
    "quiet_s": 600,
    "levels": {"critical": 2, "major": 3, "minor": 4, "info": 4},
    "opens_from": "minor",
    "auto_resolve": False,
}


def upgrade() -> None:
    figures.create_v1(op)
    op.add_column("sites", sa.Column("kind", sa.Text()))
    figures.follow_v1(op, kind="escalation", table=FORMER, defaults=DEFAULTS)


def downgrade() -> None:
    figures.unfollow_v1(op, table=FORMER)
    op.drop_column("sites", "kind")
    figures.drop_v1(op)

"""Policy values by version, of site types too. Only adds.

``site_policies`` stays, and what the release before this one writes there counts here too; a later release drops it.
"""

from alembic import op

from svckit.figures import schema as figures

revision = "0013"
down_revision = "0012"

FORMER = "site_policies"
DEFAULTS = {
    "check_in_window_min": 60,
    "start_window_min": 60,
    "late_after_min": 5,
    "no_show_after_min": 15,
    "max_shift_hours": 24,
    "relief_before_leaving": True,
    "claim_tolerance_min": 5,
    "handover_grace_min": 60,
    "overstay_limit_min": 720,
}


def upgrade() -> None:
    figures.create_v1(op)
    figures.follow_v1(op, kind="duty", table=FORMER, defaults=DEFAULTS)


def downgrade() -> None:
    figures.unfollow_v1(op, table=FORMER)
    figures.drop_v1(op)

"""Two times, why a shift ended, and a timer that ends what nobody ends. Only adds, and loosens."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

FIGURES = {"claim_tolerance_min": "5", "handover_grace_min": "60", "overstay_limit_min": "720"}
BASES = ("checked_out", "lapsed", "deactivated", "moved", "role_lost")
LOOSENED = {
    "ck_shifts_at_most_a_day": (
        "ends_at - starts_at <= interval '26 hours'",
        "ends_at - starts_at <= interval '24 hours'",
    ),
    "ck_shifts_state": (
        "state IN ('planned', 'published', 'open', 'closed', 'lapsed')",
        "state IN ('planned', 'published', 'open', 'closed')",
    ),
    "ck_shifts_ended_at": (
        "(state IN ('closed', 'lapsed')) = (ended_at IS NOT NULL)",
        "(state = 'closed') = (ended_at IS NOT NULL)",
    ),
}
WATCH = """
    INSERT INTO timers (id, kind, subject, step, due_at, next_attempt_at, payload)
    SELECT gen_random_uuid(), 'shift-close', id::text, '', due_at, due_at, '{}'
    FROM (SELECT id, ends_at + interval '60 minutes' AS due_at FROM shifts
          WHERE state IN ('published', 'open') OR (state = 'closed' AND EXISTS (
              SELECT FROM assignments a JOIN visits v ON v.assignment_id = a.id
              WHERE a.shift_id = shifts.id AND v.checked_out_at IS NULL))) AS unfinished
    ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    for name, default in FIGURES.items():  # the default stays: the release before this one writes rows without them
        op.add_column("site_policies", sa.Column(name, sa.BigInteger(), nullable=False, server_default=default))
    op.create_check_constraint("claim_tolerance", "site_policies", "claim_tolerance_min BETWEEN 0 AND 60")
    op.create_check_constraint(
        "grace_before_limit", "site_policies", "handover_grace_min BETWEEN 5 AND overstay_limit_min"
    )
    op.create_check_constraint("overstay_limit", "site_policies", "overstay_limit_min <= 2880")
    for name in ("publish_reason", "end_basis", "end_reason"):
        op.add_column("shifts", sa.Column(name, sa.Text()))
    op.add_column("shifts", sa.Column("end_unrelieved", sa.ARRAY(sa.Text())))
    op.add_column("visits", sa.Column("late", sa.Boolean()))
    for name in ("check_in_claim_reason", "check_out_claim_reason", "check_out_basis"):
        op.add_column("visits", sa.Column(name, sa.Text()))
    op.create_check_constraint("check_out_basis", "visits", f"check_out_basis IN {BASES}")
    _constrain(0)
    op.execute(WATCH)


def downgrade() -> None:
    op.execute("DELETE FROM timers WHERE kind = 'shift-close'")
    _constrain(1)
    for name in ("check_out_basis", "check_out_claim_reason", "check_in_claim_reason", "late"):
        op.drop_column("visits", name)
    for name in ("end_unrelieved", "end_reason", "end_basis", "publish_reason"):
        op.drop_column("shifts", name)
    for name in FIGURES:
        op.drop_column("site_policies", name)


def _constrain(which: int) -> None:
    for name, conditions in LOOSENED.items():
        op.drop_constraint(name, "shifts")
        op.create_check_constraint(name.removeprefix("ck_shifts_"), "shifts", conditions[which])

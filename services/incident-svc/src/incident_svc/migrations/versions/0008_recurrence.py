"""What the policy makes of a cause that comes back, stands or goes unanswered. Only adds, and lets more pass.

Incidents that nobody would have been called about any more, however long they stand, get their deadlines.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

TIME = sa.DateTime(timezone=True)
POLICIES = "escalation_policies"
FIGURES = (  # name, default, bounds of its check
    ("reescalate_every_s", 1800, "reescalate_every", "BETWEEN 300 AND 86400"),
    ("acknowledged_limit_s", 3600, "acknowledged_limit", "BETWEEN 300 AND 604800"),
    ("quiet_s", 600, "quiet", "BETWEEN 60 AND 86400"),
)
DEADLINES = ("acknowledged_until", "recurrence_told_at", "recurrence_tell_at", "auto_resolve_at")
TRIGGERS = "'opened', 'timer', 'unreached', 'worsened'"

ARM_ACKNOWLEDGED = """
    UPDATE incidents SET acknowledged_until = now() + interval '1 hour' WHERE state = 'acknowledged'
"""
ARM_SILENT = """
    UPDATE incidents SET next_round = last_round + 1, next_step = 0, next_rounds_left = -1,
        next_round_began_at = now() + interval '30 minutes',
        next_due_at = now() + interval '30 minutes' + make_interval(secs => (policy #>> '{steps,0,after_s}')::int)
    WHERE state = 'open' AND next_due_at IS NULL
"""
SET_TIMERS = """
    INSERT INTO timers (id, kind, subject, step, due_at, next_attempt_at, payload)
    SELECT gen_random_uuid(), 'acknowledgement', id::text, '', acknowledged_until, acknowledged_until, '{}'
    FROM incidents WHERE acknowledged_until IS NOT NULL
    UNION ALL
    SELECT gen_random_uuid(), 'escalation', id::text, next_round || '.0', next_due_at, next_due_at,
        jsonb_build_object('round', next_round, 'step', 0)
    FROM incidents WHERE next_rounds_left = -1
    ON CONFLICT (kind, subject, step) DO NOTHING
"""


def upgrade() -> None:
    for name, default, check, bounds in FIGURES:
        column = sa.Column(name, sa.BigInteger(), nullable=False, server_default=str(default))
        op.add_column(POLICIES, column)
        op.create_check_constraint(op.f(f"ck_{POLICIES}_{check}"), POLICIES, f"{name} {bounds}")
    for name in DEADLINES:
        op.add_column("incidents", sa.Column(name, TIME))
    _replace("incidents", "only_open_escalates", "only_active_escalates", _escalates("'open', 'acknowledged'"))
    _replace("escalations", "trigger", "trigger", f"trigger IN ({TRIGGERS}, 'recurred', 'stands')")
    for statement in (ARM_ACKNOWLEDGED, ARM_SILENT, SET_TIMERS):
        op.execute(statement)


def downgrade() -> None:
    op.execute("DELETE FROM timers WHERE kind IN ('acknowledgement', 'recurrence', 'auto_resolve')")
    op.execute("UPDATE escalations SET trigger = 'timer' WHERE trigger IN ('recurred', 'stands')")
    _replace("escalations", "trigger", "trigger", f"trigger IN ({TRIGGERS})")
    op.execute(
        """
        UPDATE incidents SET next_round = NULL, next_step = NULL, next_due_at = NULL, next_round_began_at = NULL,
            next_rounds_left = NULL
        WHERE state = 'acknowledged' OR next_rounds_left = -1
        """
    )
    _replace("incidents", "only_active_escalates", "only_open_escalates", _escalates("'open'"))
    for name in DEADLINES:
        op.drop_column("incidents", name)
    for name, _, check, _ in FIGURES:
        op.drop_constraint(op.f(f"ck_{POLICIES}_{check}"), POLICIES)
        op.drop_column(POLICIES, name)


def _escalates(states: str) -> str:
    return f"state IN ({states}) OR next_due_at IS NULL"


def _replace(table: str, old: str, new: str, condition: str) -> None:
    op.drop_constraint(op.f(f"ck_{table}_{old}"), table)
    op.create_check_constraint(op.f(f"ck_{table}_{new}"), table, condition)

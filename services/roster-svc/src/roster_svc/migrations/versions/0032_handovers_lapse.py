"""Handovers that nobody carried out end as such; those that older releases left open, too. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"

TIME = sa.DateTime(timezone=True)
CHECKS = {
    "lapsed_reason_said": "(lapsed_at IS NULL) = (lapsed_reason IS NULL)",
    "lapsed_reason": "lapsed_reason IN ('shift_ended', 'not_required')",
    "sealed_or_lapsed": "lapsed_at IS NULL OR state <> 'sealed'",
}
GUARD_LAPSED = """
CREATE TRIGGER handovers_lapsed BEFORE UPDATE OR DELETE ON handovers
FOR EACH ROW WHEN (OLD.lapsed_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_lapsed_handover()
"""
REFUSE_CHANGE = """
CREATE FUNCTION refuse_change_of_lapsed_handover() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'handover % was not carried out and is over', OLD.id
        USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
CLOSE_FORGOTTEN = """
INSERT INTO timers (id, kind, subject, step, due_at, next_attempt_at, payload)
SELECT gen_random_uuid(), 'handover-lapse', from_shift_id::text, '', now(), now(), '{}'
FROM handovers JOIN shifts ON shifts.id = from_shift_id
WHERE handovers.state <> 'sealed' AND shifts.ended_at IS NOT NULL ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    op.add_column("handovers", sa.Column("lapsed_at", TIME))
    op.add_column("handovers", sa.Column("lapsed_reason", sa.Text()))
    for name, rule in CHECKS.items():
        op.create_check_constraint(op.f(f"ck_handovers_{name}"), "handovers", rule)
    op.execute(REFUSE_CHANGE)
    op.execute(GUARD_LAPSED)
    op.execute(CLOSE_FORGOTTEN)


def downgrade() -> None:
    op.execute("DELETE FROM timers WHERE kind = 'handover-lapse'")
    op.execute("DROP TRIGGER handovers_lapsed ON handovers")
    op.execute("DROP FUNCTION refuse_change_of_lapsed_handover")
    for name in CHECKS:
        op.drop_constraint(op.f(f"ck_handovers_{name}"), "handovers")
    op.drop_column("handovers", "lapsed_reason")
    op.drop_column("handovers", "lapsed_at")

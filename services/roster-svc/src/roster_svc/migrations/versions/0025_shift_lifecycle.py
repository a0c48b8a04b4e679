"""The lifecycle of a shift: preparing, open with an exception, closing, cancelled, archived. Only adds.

``state`` keeps its five values, which the release before this one knows: what makes a state finer stands in columns of
its own (ADR 0027). A shift that is archived does not change any more.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0025"
down_revision = "0024"

TIME = sa.DateTime(timezone=True)
COLUMNS: tuple[tuple[str, Any], ...] = (
    ("preparing_at", TIME),
    ("opening", JSONB()),
    ("exceptions", ARRAY(sa.Text())),
    ("exception_reason", sa.Text()),
    ("exception_by", sa.Uuid()),
    ("closing_at", TIME),
    ("cancelled_at", TIME),
    ("report_submitted_at", TIME),
    ("archived_at", TIME),
    ("archived_version", sa.BigInteger()),
    ("archive_missing", ARRAY(sa.Text())),
)
CHECKS = {
    "preparing_at": "preparing_at IS NULL OR state <> 'planned'",
    "closing_at": "closing_at IS NULL OR started_at IS NOT NULL",
    "exceptions": "cardinality(exceptions) > 0 AND exception_reason IS NOT NULL AND exception_by IS NOT NULL "
    "AND started_at IS NOT NULL OR exceptions IS NULL AND exception_reason IS NULL AND exception_by IS NULL",
    "cancelled_at": "cancelled_at IS NULL OR state = 'lapsed' AND archived_at IS NULL",
    "archived_at": "archived_at IS NULL OR state IN ('closed', 'lapsed')",
    "archive_missing": "(archived_at IS NULL) = (archive_missing IS NULL)",
}
PREPARING = """
UPDATE shifts SET preparing_at = came.at FROM (
    SELECT shift_id, min(check_in_recorded_at) AS at FROM assignments JOIN visits ON assignment_id = assignments.id
    GROUP BY shift_id
) AS came WHERE came.shift_id = shifts.id AND shifts.state = 'published'
"""
REFUSE_CHANGE = """
CREATE FUNCTION refuse_change_of_archived_shift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an archived shift does not change' USING ERRCODE = 'check_violation';
END $$
"""
GUARD = """
CREATE TRIGGER shifts_archived BEFORE UPDATE OR DELETE ON shifts FOR EACH ROW
WHEN (OLD.archived_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_archived_shift()
"""


def upgrade() -> None:
    for name, type_ in COLUMNS:
        op.add_column("shifts", sa.Column(name, type_))
    for name, condition in CHECKS.items():
        op.create_check_constraint(op.f(f"ck_shifts_{name}"), "shifts", condition)
    op.execute(PREPARING)
    op.execute(REFUSE_CHANGE)
    op.execute(GUARD)
    _allow_kinds("'replacement', 'swap', 'times', 'cancellation'")
    op.create_check_constraint(
        op.f("ck_shift_changes_cancellation_reason"), "shift_changes", "kind <> 'cancellation' OR reason IS NOT NULL"
    )


def downgrade() -> None:
    op.execute("DROP TRIGGER shifts_archived ON shifts")
    op.execute("DROP FUNCTION refuse_change_of_archived_shift()")
    op.execute("DELETE FROM shift_changes WHERE kind = 'cancellation'")
    op.drop_constraint(op.f("ck_shift_changes_cancellation_reason"), "shift_changes")
    _allow_kinds("'replacement', 'swap', 'times'")
    for name in CHECKS:
        op.drop_constraint(op.f(f"ck_shifts_{name}"), "shifts")
    for name, _ in COLUMNS:
        op.drop_column("shifts", name)


def _allow_kinds(kinds: str) -> None:
    op.drop_constraint(op.f("ck_shift_changes_kind"), "shift_changes")
    op.create_check_constraint(op.f("ck_shift_changes_kind"), "shift_changes", f"kind IN ({kinds})")

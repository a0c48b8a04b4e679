"""Corrections of attendance, closed months, the place of a site, and where a presence check was answered. Only adds.

A correction stands beside what it corrects: visits, and the shifts of which some are archived, stay as they are.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0033"
down_revision = "0032"

TIME = sa.DateTime(timezone=True)
SITE_CHECKS = {
    "whole_place": "(latitude IS NULL) = (longitude IS NULL)",
    "place_on_earth": "latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180",
}
CORRECTION_CHECKS = {
    "state": "state IN ('requested', 'approved', 'refused', 'withdrawn')",
    "claims_something": "claimed_in_at IS NOT NULL OR claimed_out_at IS NOT NULL",
    "times_in_order": "claimed_in_at < claimed_out_at",
    "not_ahead": "greatest(claimed_in_at, claimed_out_at) <= requested_at",
    "decided_at": "(state = 'requested') = (decided_at IS NULL)",
    "decided_by": "(decided_at IS NULL) = (decided_by IS NULL)",
    "own_decision": "state NOT IN ('approved', 'refused') OR decided_by <> staff_id",
    "second_person": "state NOT IN ('approved', 'refused') OR decided_by <> requested_by",
    "refusal_reason": "state <> 'refused' OR decision_reason IS NOT NULL",
    "late": "(late_s IS NOT NULL) = (state = 'approved' AND claimed_in_at IS NOT NULL) "
    "AND (late IS NULL) = (late_s IS NULL) AND (late_s IS NULL OR late_s >= 0)",
}
REFUSE_CORRECTION = """
CREATE FUNCTION refuse_change_of_decided_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'correction % of an attendance is decided', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD_CORRECTION = """
CREATE TRIGGER attendance_corrections_decided BEFORE UPDATE OR DELETE ON attendance_corrections
FOR EACH ROW WHEN (OLD.state <> 'requested') EXECUTE FUNCTION refuse_change_of_decided_correction()
"""
REFUSE_MONTH = """
CREATE FUNCTION refuse_change_of_closed_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the attendance of % is closed', OLD.month USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD_MONTH = """
CREATE TRIGGER attendance_months_sealed BEFORE UPDATE OR DELETE ON attendance_months
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_month()
"""
THROUGH = "answered_through IN ('screen', 'phone', 'message') AND answer_basis = 'own' OR answered_through IS NULL"


def upgrade() -> None:
    _create_corrections()
    _create_months()
    for column in ("latitude", "longitude"):
        op.add_column("sites", sa.Column(column, sa.Float()))
    for name, rule in SITE_CHECKS.items():
        op.create_check_constraint(op.f(f"ck_sites_{name}"), "sites", rule)
    op.add_column("presence_checks", sa.Column("answered_through", sa.Text()))
    op.create_check_constraint(op.f("ck_presence_checks_answered_through"), "presence_checks", THROUGH)


def downgrade() -> None:
    op.drop_constraint(op.f("ck_presence_checks_answered_through"), "presence_checks")
    op.drop_column("presence_checks", "answered_through")
    for name in SITE_CHECKS:
        op.drop_constraint(op.f(f"ck_sites_{name}"), "sites")
    for column in ("longitude", "latitude"):
        op.drop_column("sites", column)
    op.drop_table("attendance_months")
    op.drop_table("attendance_corrections")
    op.execute("DROP FUNCTION refuse_change_of_closed_month")
    op.execute("DROP FUNCTION refuse_change_of_decided_correction")


def _create_corrections() -> None:
    op.create_table(
        "attendance_corrections",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("claimed_in_at", TIME),
        sa.Column("claimed_out_at", TIME),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("evidence_note", sa.Text()),
        sa.Column("requested_by", sa.Uuid(), nullable=False),
        sa.Column("requested_at", TIME, nullable=False),
        sa.Column("decided_by", sa.Uuid()),
        sa.Column("decided_at", TIME),
        sa.Column("decision_reason", sa.Text()),
        sa.Column("late_s", sa.BigInteger()),
        sa.Column("late", sa.Boolean()),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        *(sa.CheckConstraint(rule, name=name) for name, rule in CORRECTION_CHECKS.items()),
    )
    op.create_index(
        "uq_attendance_corrections_one_open",
        "attendance_corrections",
        ["shift_id", "staff_id"],
        unique=True,
        postgresql_where=sa.text("state = 'requested'"),
    )
    op.create_index(
        "ix_attendance_corrections_site_id_requested_at", "attendance_corrections", ["site_id", "requested_at", "id"]
    )
    op.create_index("ix_attendance_corrections_shift_id_staff_id", "attendance_corrections", ["shift_id", "staff_id"])
    op.create_index("ix_attendance_corrections_staff_id", "attendance_corrections", ["staff_id"])
    op.execute(REFUSE_CORRECTION)
    op.execute(GUARD_CORRECTION)


def _create_months() -> None:
    op.create_table(
        "attendance_months",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("people", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("closed_by", sa.Uuid(), nullable=False),
        sa.Column("closed_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.UniqueConstraint("site_id", "month"),
        sa.CheckConstraint("extract(day FROM month) = 1", name="first_day"),
        sa.CheckConstraint("sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')", name="sha256"),
    )
    op.execute(REFUSE_MONTH)
    op.execute(GUARD_MONTH)

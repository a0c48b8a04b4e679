"""The first tables: read copies, policies and shift reports."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True)
SEALED = "sealed IS NOT NULL AND sha256 IS NOT NULL AND submitted_at IS NOT NULL AND submitted_by IS NOT NULL"
UNSEALED = "sealed IS NULL AND sha256 IS NULL AND submitted_at IS NULL AND submitted_by IS NULL"

REFUSE_CHANGE = """
CREATE FUNCTION refuse_change_of_sealed_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'shift report % is sealed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD_SEALED = """
CREATE TRIGGER shift_reports_sealed BEFORE UPDATE OR DELETE ON shift_reports
FOR EACH ROW WHEN (OLD.state = 'submitted') EXECUTE FUNCTION refuse_change_of_sealed_report()
"""


def upgrade() -> None:
    _create_registers()
    _create_lives()
    _create_facts()
    _create_policies()
    _create_reports()


def downgrade() -> None:
    for table in ("shift_reports", "site_policies", "facts", "anomalies", "incidents", "shifts", "staff", "sites"):
        op.drop_table(table)
    op.execute("DROP FUNCTION refuse_change_of_sealed_report()")


def _id(name: str = "id") -> sa.Column[object]:
    return sa.Column(name, sa.Uuid(), nullable=False)


def _create_registers() -> None:
    op.create_table(
        "sites",
        _id(),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sites"),
    )
    op.create_table(
        "staff",
        _id(),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_staff"),
    )


def _create_lives() -> None:
    op.create_table(
        "shifts",
        _id(),
        sa.Column("version", sa.BigInteger(), nullable=False),
        _id("site_id"),
        sa.Column("starts_at", TIME, nullable=False),
        sa.Column("ends_at", TIME, nullable=False),
        sa.Column("assignments", JSONB(), nullable=False),
        sa.Column("started_at", TIME),
        sa.Column("ended_at", TIME),
        sa.PrimaryKeyConstraint("id", name="pk_shifts"),
    )
    op.create_table(
        "incidents",
        _id(),
        sa.Column("version", sa.BigInteger(), nullable=False),
        _id("site_id"),
        sa.Column("opened_at", TIME, nullable=False),
        sa.Column("over_at", TIME),
        sa.PrimaryKeyConstraint("id", name="pk_incidents"),
    )
    op.create_index("ix_incidents_site_span", "incidents", ["site_id", "opened_at", "over_at"])
    op.create_index("ix_incidents_open", "incidents", ["site_id"], postgresql_where=sa.text("over_at IS NULL"))
    op.create_table(
        "anomalies",
        _id(),
        sa.Column("version", sa.BigInteger(), nullable=False),
        _id("site_id"),
        sa.Column("detected_at", TIME),
        sa.Column("cleared_at", TIME),
        sa.PrimaryKeyConstraint("id", name="pk_anomalies"),
    )
    op.create_index("ix_anomalies_site_span", "anomalies", ["site_id", "detected_at", "cleared_at"])


def _create_facts() -> None:
    op.create_table(
        "facts",
        _id("event_id"),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        _id("site_id"),
        _id("subject_id"),
        sa.Column("incident_id", sa.Uuid()),
        sa.Column("shift_id", sa.Uuid()),
        sa.Column("happened_at", TIME, nullable=False),
        sa.Column("received_at", TIME, nullable=False),
        sa.Column("actor", sa.Text()),
        sa.Column("clause", sa.Text()),
        sa.Column("data", JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", name="pk_facts"),
        sa.CheckConstraint("version >= 0", name="ck_facts_version_not_negative"),
    )
    op.create_index("ix_facts_subject_id", "facts", ["subject_id"])
    op.create_index("ix_facts_site_time", "facts", ["site_id", "happened_at"])
    for column in ("incident_id", "shift_id"):
        op.create_index(f"ix_facts_{column}", "facts", [column], postgresql_where=sa.text(f"{column} IS NOT NULL"))


def _create_policies() -> None:
    op.create_table(
        "site_policies",
        _id("site_id"),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("report_due_s", sa.BigInteger(), nullable=False),
        sa.Column("late_after_s", sa.BigInteger(), nullable=False),
        sa.Column("absent_after_s", sa.BigInteger(), nullable=False),
        sa.Column("acknowledge_within_s", JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("site_id", name="pk_site_policies"),
        sa.CheckConstraint("report_due_s BETWEEN 60 AND 604800", name="ck_site_policies_report_due"),
        sa.CheckConstraint("late_after_s BETWEEN 0 AND absent_after_s", name="ck_site_policies_late_before_absent"),
        sa.CheckConstraint("absent_after_s <= 86400", name="ck_site_policies_absent"),
    )


def _create_reports() -> None:
    op.create_table(
        "shift_reports",
        _id(),
        sa.Column("version", sa.BigInteger(), nullable=False),
        _id("shift_id"),
        _id("site_id"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("starts_at", TIME, nullable=False),
        sa.Column("ended_at", TIME, nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("overdue_at", TIME),
        sa.Column("summary", sa.Text()),
        sa.Column("problems", sa.Text()),
        sa.Column("measures", sa.Text()),
        sa.Column("sealed", sa.Text()),
        sa.Column("sha256", sa.Text()),
        sa.Column("submitted_at", TIME),
        sa.Column("submitted_by", sa.Uuid()),
        sa.PrimaryKeyConstraint("id", name="pk_shift_reports"),
        sa.UniqueConstraint("shift_id", name="uq_shift_reports_shift_id"),
        sa.CheckConstraint("state IN ('draft', 'submitted')", name="ck_shift_reports_state"),
        sa.CheckConstraint(
            f"(state = 'submitted' AND {SEALED}) OR (state = 'draft' AND {UNSEALED})",
            name="ck_shift_reports_sealed_when_submitted",
        ),
        sa.CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name="ck_shift_reports_sha256"),
    )
    op.create_index("ix_shift_reports_site_start", "shift_reports", ["site_id", "starts_at", "id"])
    op.create_index("ix_shift_reports_start", "shift_reports", ["starts_at", "id"])
    op.execute(REFUSE_CHANGE)
    op.execute(GUARD_SEALED)

"""Handovers of shifts with their items, signatures and record; active anomalies, which are handed over. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0018"
down_revision = "0017"

TIME = sa.DateTime(timezone=True)
SEALED = "sealed IS NOT NULL AND sha256 IS NOT NULL AND sealed_at IS NOT NULL AND incoming_id IS NOT NULL"
UNSEALED = "sealed IS NULL AND sha256 IS NULL AND sealed_at IS NULL AND incoming_id IS NULL AND forced_at IS NULL"
REFUSE_CHANGE = """
CREATE FUNCTION refuse_change_of_sealed_handover() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'handover % is sealed', OLD.id USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD_SEALED = """
CREATE TRIGGER handovers_sealed BEFORE UPDATE OR DELETE ON handovers
FOR EACH ROW WHEN (OLD.state = 'sealed') EXECUTE FUNCTION refuse_change_of_sealed_handover()
"""
REFUSE_CHANGE_OF_PART = """
CREATE FUNCTION refuse_change_of_sealed_handover_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    part record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
    IF EXISTS (SELECT FROM handovers WHERE id = part.handover_id AND state = 'sealed') THEN
        RAISE EXCEPTION 'handover % is sealed', part.handover_id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN part;
END $$
"""
GUARD_PART = """
CREATE TRIGGER {table}_sealed BEFORE INSERT OR UPDATE OR DELETE ON {table}
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_sealed_handover_part()
"""
REFUSE_OPEN_ITEMS = """
CREATE FUNCTION refuse_sealing_of_open_handover() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM handover_items WHERE handover_id = NEW.id AND gone_at IS NULL AND state <> 'accepted')
        OR (SELECT count(*) FROM handover_signatures
            WHERE handover_id = NEW.id AND void_at IS NULL AND sha256 = NEW.sha256) <> 2 THEN
        RAISE EXCEPTION 'handover % is not accepted and signed by both', NEW.id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$
"""
GUARD_SEALING = """
CREATE TRIGGER handovers_sealing BEFORE INSERT OR UPDATE ON handovers
FOR EACH ROW WHEN (NEW.state = 'sealed' AND NEW.forced_at IS NULL)
EXECUTE FUNCTION refuse_sealing_of_open_handover()
"""
REFUSE_CHANGE_OF_RECORD = """
CREATE FUNCTION refuse_change_of_handover_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the record of a handover is only added to' USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD_RECORD = """
CREATE TRIGGER handover_entries_fixed BEFORE UPDATE OR DELETE ON handover_entries
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_handover_record()
"""
FUNCTIONS = (
    "refuse_change_of_sealed_handover",
    "refuse_change_of_sealed_handover_part",
    "refuse_sealing_of_open_handover",
    "refuse_change_of_handover_record",
)
WATCH_RUNNING = """
INSERT INTO timers (id, kind, subject, step, due_at, next_attempt_at, payload)
SELECT gen_random_uuid(), 'handover-draft', id::text, '', greatest(ends_at - interval '30 minutes', now()),
       greatest(ends_at - interval '30 minutes', now()), '{}'
FROM shifts WHERE state IN ('published', 'open') ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    _create_anomalies()
    _create_handovers()
    _create_parts()
    for statement in (REFUSE_CHANGE, GUARD_SEALED, REFUSE_CHANGE_OF_PART, REFUSE_OPEN_ITEMS, GUARD_SEALING):
        op.execute(statement)
    for table in ("handover_items", "handover_signatures"):
        op.execute(GUARD_PART.format(table=table))
    op.execute(REFUSE_CHANGE_OF_RECORD)
    op.execute(GUARD_RECORD)
    op.execute(WATCH_RUNNING)


def downgrade() -> None:
    for table in ("handover_entries", "handover_signatures", "handover_items", "handovers", "active_anomalies"):
        op.drop_table(table)
    for function in FUNCTIONS:
        op.execute(f"DROP FUNCTION {function}()")


def _create_anomalies() -> None:
    op.create_table(
        "active_anomalies",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("began_at", TIME),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    active = sa.text("active")
    op.create_index("ix_active_anomalies_site_id", "active_anomalies", ["site_id"], postgresql_where=active)


def _create_handovers() -> None:
    op.create_table("handovers", *_states(), *_what_was_said(), *_rules())
    op.create_index("ix_handovers_site_id_planned_at", "handovers", ["site_id", "planned_at", "id"])
    op.create_index("ix_handovers_to_shift_id", "handovers", ["to_shift_id"])
    unsealed = sa.text("state <> 'sealed'")
    op.create_index("ix_handovers_unsealed", "handovers", ["site_id"], postgresql_where=unsealed)


def _states() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), sa.ForeignKey("sites.id"), nullable=False),
        sa.Column("from_shift_id", sa.Uuid(), sa.ForeignKey("shifts.id"), nullable=False),
        sa.Column("to_shift_id", sa.Uuid(), sa.ForeignKey("shifts.id"), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("planned_at", TIME, nullable=False),
        sa.Column("drafted_at", TIME, nullable=False),
        sa.Column("drafted_by", sa.Uuid()),
        sa.Column("refreshed_at", TIME, nullable=False),
        sa.Column("offered_at", TIME),
    ]


def _what_was_said() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("hold", sa.Text()),
        sa.Column("hold_reason", sa.Text()),
        sa.Column("hold_text", sa.Text()),
        sa.Column("hold_since", TIME),
        sa.Column("hold_incidents", JSONB(), nullable=False),
        sa.Column("leader_missing_since", TIME),
        sa.Column("walked_at", TIME),
        sa.Column("walk_recorded_at", TIME),
        sa.Column("walk_by", sa.Uuid()),
        sa.Column("fit", sa.Boolean()),
        sa.Column("fit_text", sa.Text()),
        sa.Column("fit_by", sa.Uuid()),
        sa.Column("fit_at", TIME),
        sa.Column("transfers", JSONB(), nullable=False),
        sa.Column("call_ids", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("sealed", sa.Text()),
        sa.Column("sha256", sa.Text()),
        sa.Column("sealed_at", TIME),
        sa.Column("outgoing_id", sa.Uuid(), sa.ForeignKey("staff.id")),
        sa.Column("incoming_id", sa.Uuid(), sa.ForeignKey("staff.id")),
        sa.Column("forced_at", TIME),
        sa.Column("forced_by", sa.Uuid()),
        sa.Column("forced_reason", sa.Text()),
    ]


def _rules() -> list[sa.schema.SchemaItem]:
    return [
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("from_shift_id"),
        sa.CheckConstraint("from_shift_id <> to_shift_id", name="two_shifts"),
        sa.CheckConstraint("state IN ('drafted', 'in_review', 'signed', 'sealed')", name="state"),
        sa.CheckConstraint("hold IN ('deferred', 'blocked')", name="hold"),
        sa.CheckConstraint("(hold = 'blocked') = (hold_reason IS NOT NULL) OR hold IS NULL", name="hold_reason"),
        sa.CheckConstraint("(hold IS NULL) = (hold_since IS NULL)", name="hold_since"),
        sa.CheckConstraint(f"CASE WHEN state = 'sealed' THEN {SEALED} ELSE {UNSEALED} END", name="sealed"),
        sa.CheckConstraint("(forced_at IS NULL) = (forced_by IS NULL)", name="forced_by"),
        sa.CheckConstraint("(forced_at IS NULL) = (forced_reason IS NULL)", name="forced_reason"),
        sa.CheckConstraint("outgoing_id <> incoming_id", name="two_people"),
        sa.CheckConstraint("state <> 'sealed' OR forced_at IS NOT NULL OR outgoing_id IS NOT NULL", name="both_signed"),
    ]


def _create_parts() -> None:
    _create_items()
    _create_signatures()
    _create_entries()


def _create_items() -> None:
    op.create_table(
        "handover_items",
        *_part(),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text()),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("facts", JSONB(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("refusal_reason", sa.Text()),
        sa.Column("refusal_text", sa.Text()),
        sa.Column("refusals", sa.BigInteger(), nullable=False),
        sa.Column("answered_by", sa.Uuid()),
        sa.Column("answered_at", TIME),
        sa.Column("added_at", TIME, nullable=False),
        sa.Column("added_by", sa.Uuid()),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("gone_at", TIME),
        sa.UniqueConstraint("handover_id", "kind", "key"),
        sa.CheckConstraint("state IN ('open', 'accepted', 'refused')", name="state"),
        sa.CheckConstraint("(state = 'open') = (answered_at IS NULL)", name="answered_at"),
        sa.CheckConstraint("(answered_at IS NULL) = (answered_by IS NULL)", name="answered_by"),
        sa.CheckConstraint("(state = 'refused') = (refusal_reason IS NOT NULL)", name="refusal_reason"),
        sa.CheckConstraint("refusals >= 0", name="refusals"),
    )


def _create_signatures() -> None:
    op.create_table(
        "handover_signatures",
        *_part(),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("signed_at", TIME, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("drawing", sa.Text()),
        sa.Column("void_at", TIME),
        sa.CheckConstraint("side IN ('outgoing', 'incoming')", name="side"),
    )
    for name, column in (("uq_handover_signatures_side", "side"), ("uq_handover_signatures_staff_id", "staff_id")):
        standing = sa.text("void_at IS NULL")
        op.create_index(name, "handover_signatures", ["handover_id", column], unique=True, postgresql_where=standing)


def _create_entries() -> None:
    op.create_table(
        "handover_entries",
        *_part(),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("by", sa.Uuid()),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Uuid()),
        sa.Column("data", JSONB(), nullable=False),
        sa.UniqueConstraint("handover_id", "version"),
    )


def _part() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("handover_id", sa.Uuid(), sa.ForeignKey("handovers.id"), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    ]

"""Leader's rounds and what they found. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0030"
down_revision = "0029"

TIME = sa.DateTime(timezone=True)
CHECKS = {
    "state": "state IN ('called', 'done', 'missed')",
    "trigger": "trigger IN ('random', 'by_hand')",
    "called_by": "(trigger = 'by_hand') = (called_by IS NOT NULL)",
    "times_in_order": "called_at < due_at",
    "posts": "cardinality(posts) > 0",
    "ended_at": "(state = 'called') = (ended_at IS NULL)",
    "in_time": "state <> 'done' OR ended_at <= due_at",
}
VISIT_CHECKS = {
    "finding": "in_order = (text IS NULL)",
    "task": "in_order = (task_id IS NULL)",
    "manned": "NOT in_order OR cardinality(people) > 0",
}
REFUSE = """
CREATE FUNCTION refuse_change_of_leader_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'called' AND NEW.state <> OLD.state THEN
        RAISE EXCEPTION 'a round that is over does not change' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$
"""
REFUSE_VISIT = """
CREATE FUNCTION refuse_change_of_round_visit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a round found is never changed' USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD = """
CREATE TRIGGER ends_once BEFORE UPDATE ON leader_rounds
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_leader_round()
"""
GUARD_VISIT = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON leader_round_visits
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_round_visit()
"""


def upgrade() -> None:
    _create_rounds()
    _create_visits()
    for statement in (REFUSE, REFUSE_VISIT, GUARD, GUARD_VISIT):
        op.execute(statement)


def downgrade() -> None:
    op.drop_table("leader_round_visits")
    op.drop_table("leader_rounds")
    op.execute("DROP FUNCTION refuse_change_of_leader_round()")
    op.execute("DROP FUNCTION refuse_change_of_round_visit()")


def _create_rounds() -> None:
    op.create_table(
        "leader_rounds",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("trigger", sa.Text(), nullable=False),
        sa.Column("called_by", sa.Uuid()),
        sa.Column("posts", ARRAY(sa.Text()), nullable=False),
        sa.Column("called_at", TIME, nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("ended_at", TIME),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["called_by"], ["staff.id"]),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    )
    op.create_index(
        "uq_leader_rounds_one_called",
        "leader_rounds",
        ["site_id"],
        unique=True,
        postgresql_where=sa.text("state = 'called'"),
    )
    op.create_index("ix_leader_rounds_site_id_called_at", "leader_rounds", ["site_id", "called_at", "id"])
    op.create_index("ix_leader_rounds_shift_id", "leader_rounds", ["shift_id"])


def _create_visits() -> None:
    op.create_table(
        "leader_round_visits",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("people", ARRAY(sa.Uuid()), nullable=False),
        sa.Column("in_order", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("task_id", sa.Uuid()),
        sa.Column("visited_at", TIME, nullable=False),
        sa.Column("visited_by", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("round_id", "post"),
        sa.ForeignKeyConstraint(["round_id"], ["leader_rounds.id"]),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"]),
        sa.ForeignKeyConstraint(["visited_by"], ["staff.id"]),
        *(sa.CheckConstraint(condition, name=name) for name, condition in VISIT_CHECKS.items()),
    )

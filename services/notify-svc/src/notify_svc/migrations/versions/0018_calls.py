"""Calls about any subject, the messages they make, and the answers to them. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0018"
down_revision = "0017"

TIME = sa.DateTime(timezone=True)
KINDS = "'escalation', 'test', 'digest', 'notice', 'shift_change', 'verification'"


def upgrade() -> None:
    _create_calls()
    op.add_column("notifications", sa.Column("call_id", sa.Uuid()))
    op.add_column("notifications", sa.Column("subject_type", sa.Text()))
    op.create_foreign_key(op.f("fk_notifications_call_id_calls"), "notifications", "calls", ["call_id"], ["id"])
    _allow_kinds(f"{KINDS}, 'call'")
    op.create_check_constraint(
        op.f("ck_notifications_call"), "notifications", "(kind = 'call') = (call_id IS NOT NULL)"
    )
    op.create_check_constraint(
        op.f("ck_notifications_subject"),
        "notifications",
        "kind <> 'call' OR (site_id IS NOT NULL AND subject_type IS NOT NULL)",
    )
    _create_indexes()
    _create_call_answers()


def downgrade() -> None:
    op.drop_table("call_answers")
    op.execute("DELETE FROM deliveries USING notifications n WHERE n.id = notification_id AND n.kind = 'call'")
    op.execute("DELETE FROM notifications WHERE kind = 'call'")
    for index in (
        "ix_notifications_subject_type",
        "ix_notifications_asked",
        "uq_notifications_call_nobody",
        "uq_notifications_call",
    ):
        op.drop_index(index, "notifications")
    op.drop_constraint(op.f("ck_notifications_subject"), "notifications")
    op.drop_constraint(op.f("ck_notifications_call"), "notifications")
    _allow_kinds(KINDS)
    op.drop_constraint(op.f("fk_notifications_call_id_calls"), "notifications")
    op.drop_column("notifications", "subject_type")
    op.drop_column("notifications", "call_id")
    op.drop_table("calls")


def _create_calls() -> None:
    op.create_table(
        "calls",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("subject_type", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("subject", JSONB(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("due_at", TIME),
        sa.Column("requested_at", TIME),
        sa.Column("settled_at", TIME),
        sa.Column("settled_by", sa.Uuid()),
        sa.Column("exercise", sa.Boolean(), nullable=False),
        sa.CheckConstraint("requested_at IS NOT NULL OR settled_at IS NOT NULL", name=op.f("ck_calls_heard_of")),
        sa.CheckConstraint("step >= 1", name=op.f("ck_calls_step")),
        sa.PrimaryKeyConstraint("id"),
    )


def _create_indexes() -> None:
    op.create_index(
        "uq_notifications_call",
        "notifications",
        ["call_id", "staff_id"],
        unique=True,
        postgresql_where=sa.text("staff_id IS NOT NULL"),
    )
    op.create_index(
        "uq_notifications_call_nobody",
        "notifications",
        ["call_id", "called_as"],
        unique=True,
        postgresql_where=sa.text("staff_id IS NULL AND call_id IS NOT NULL"),
    )
    op.create_index(
        "ix_notifications_asked",
        "notifications",
        ["staff_id", "created_at", "id"],
        postgresql_where=sa.text("kind = 'call' AND link_expires_at IS NOT NULL"),
    )
    op.create_index(
        "ix_notifications_subject_type",
        "notifications",
        ["subject_type", "id"],
        postgresql_where=sa.text("subject_type IS NOT NULL"),
    )


def _create_call_answers() -> None:
    op.create_table(
        "call_answers",
        sa.Column("notification_id", sa.Uuid(), nullable=False),
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("answered_at", TIME, nullable=False),
        sa.CheckConstraint(
            "answer IN ('acknowledged', 'accepted', 'declined', 'answered')", name=op.f("ck_call_answers_answer")
        ),
        sa.CheckConstraint(
            "answer NOT IN ('declined', 'answered') OR text IS NOT NULL", name=op.f("ck_call_answers_words")
        ),
        sa.CheckConstraint("channel IN ('email', 'webhook', 'console')", name=op.f("ck_call_answers_channel")),
        sa.ForeignKeyConstraint(["notification_id"], ["notifications.id"]),
        sa.ForeignKeyConstraint(["call_id"], ["calls.id"]),
        sa.PrimaryKeyConstraint("notification_id"),
    )
    op.create_index(op.f("ix_call_answers_call_id"), "call_answers", ["call_id"])


def _allow_kinds(kinds: str) -> None:
    op.drop_constraint(op.f("ck_notifications_kind"), "notifications")
    op.create_check_constraint(op.f("ck_notifications_kind"), "notifications", f"kind IN ({kinds})")

"""Away passes and presence checks. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0021"
down_revision = "0020"

TIME = sa.DateTime(timezone=True)
AWAY_STATES = "state IN ('requested', 'granted', 'refused', 'withdrawn', 'lapsed', 'ended')"
AWAY_OPEN = sa.text("state IN ('requested', 'granted')")


def upgrade() -> None:
    _away_passes()
    _presence_checks()


def _away_passes() -> None:
    op.create_table(
        "away_passes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("posts", ARRAY(sa.Text()), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("requested_at", TIME, nullable=False),
        sa.Column("until", TIME, nullable=False),
        sa.Column("cover_id", sa.Uuid()),
        sa.Column("decided_by", sa.Uuid()),
        sa.Column("decline_reason", sa.Text()),
        sa.Column("granted_at", TIME),
        sa.Column("ended_at", TIME),
        sa.Column("ended_by", sa.Uuid()),
        sa.Column("end_basis", sa.Text()),
        sa.Column("overdue_step", sa.BigInteger(), nullable=False),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.ForeignKeyConstraint(["cover_id"], ["staff.id"]),
        sa.CheckConstraint(AWAY_STATES, name="state"),
        sa.CheckConstraint("requested_at < until", name="times_in_order"),
        sa.CheckConstraint("decided_by <> staff_id OR state = 'withdrawn'", name="own_decision"),
        sa.CheckConstraint("cover_id <> staff_id", name="own_cover"),
        sa.CheckConstraint("(state IN ('granted', 'ended')) = (granted_at IS NOT NULL)", name="granted_at"),
        sa.CheckConstraint("(state IN ('requested', 'granted')) = (ended_at IS NULL)", name="ended_at"),
        sa.CheckConstraint("overdue_step BETWEEN 0 AND 3", name="overdue_step"),
    )
    op.create_index("uq_away_passes_one_open", "away_passes", ["staff_id"], unique=True, postgresql_where=AWAY_OPEN)
    op.create_index("ix_away_passes_site_id_requested_at", "away_passes", ["site_id", "requested_at", "id"])
    op.create_index("ix_away_passes_open", "away_passes", ["site_id"], postgresql_where=AWAY_OPEN)


def _presence_checks() -> None:
    op.create_table(
        "presence_checks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("trigger", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Uuid()),
        sa.Column("sent_at", TIME, nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("answered_at", TIME),
        sa.Column("recorded_at", TIME),
        sa.Column("recorded_by", sa.Uuid()),
        sa.Column("answer_basis", sa.Text()),
        sa.Column("missed_at", TIME),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.CheckConstraint("state IN ('sent', 'answered', 'missed')", name="state"),
        sa.CheckConstraint("trigger IN ('random', 'by_hand')", name="trigger"),
        sa.CheckConstraint("(trigger = 'by_hand') = (asked_by IS NOT NULL)", name="asked_by"),
        sa.CheckConstraint("asked_by <> staff_id", name="own_check"),
        sa.CheckConstraint("sent_at < due_at", name="times_in_order"),
        sa.CheckConstraint("(state = 'missed') = (missed_at IS NOT NULL)", name="missed_at"),
        sa.CheckConstraint("state <> 'answered' OR answered_at <= due_at", name="in_time"),
        sa.CheckConstraint("state <> 'sent' OR answered_at IS NULL", name="unanswered"),
        sa.CheckConstraint("(answered_at IS NULL) = (recorded_by IS NULL)", name="recorded_by"),
        sa.CheckConstraint("(answer_basis = 'own') = (recorded_by = staff_id)", name="answer_basis"),
        sa.CheckConstraint("step BETWEEN 1 AND 3", name="step"),
    )
    asked = sa.text("state = 'sent'")
    op.create_index("uq_presence_checks_one_open", "presence_checks", ["staff_id"], unique=True, postgresql_where=asked)
    op.create_index("ix_presence_checks_site_id_sent_at", "presence_checks", ["site_id", "sent_at", "id"])
    op.create_index("ix_presence_checks_staff_id_sent_at", "presence_checks", ["staff_id", "sent_at"])


def downgrade() -> None:
    op.drop_table("presence_checks")
    op.drop_table("away_passes")

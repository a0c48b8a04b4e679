"""Whether contact methods are verified, and the codes sent for that. Only adds: what is there is unverified."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("contact_methods", sa.Column("verified_at", TIME))
    op.create_table(
        "sent_codes",
        sa.Column("method_id", sa.Uuid(), nullable=False),
        sa.Column("notification_id", sa.Uuid(), nullable=False),
        sa.Column("expires_at", TIME, nullable=False),
        sa.Column("tries", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("tries BETWEEN 0 AND 5", name=op.f("ck_sent_codes_tries")),
        sa.ForeignKeyConstraint(["method_id"], ["contact_methods.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("method_id"),
    )
    _allow_kinds("'escalation', 'test', 'digest', 'notice', 'shift_change', 'verification'")


def downgrade() -> None:
    op.execute("DELETE FROM deliveries USING notifications n WHERE n.id = notification_id AND n.kind = 'verification'")
    op.execute("DELETE FROM notifications WHERE kind = 'verification'")
    _allow_kinds("'escalation', 'test', 'digest', 'notice', 'shift_change'")
    op.drop_table("sent_codes")
    op.drop_column("contact_methods", "verified_at")


def _allow_kinds(kinds: str) -> None:
    op.drop_constraint(op.f("ck_notifications_kind"), "notifications")
    op.create_check_constraint(op.f("ck_notifications_kind"), "notifications", f"kind IN ({kinds})")

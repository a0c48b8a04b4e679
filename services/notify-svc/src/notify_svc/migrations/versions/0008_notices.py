"""Notices to a person about how they are reached."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    _allow_kinds("'escalation', 'test', 'digest', 'notice'")


def downgrade() -> None:
    op.execute("DELETE FROM deliveries USING notifications n WHERE n.id = notification_id AND n.kind = 'notice'")
    op.execute("DELETE FROM notifications WHERE kind = 'notice'")
    _allow_kinds("'escalation', 'test', 'digest'")


def _allow_kinds(kinds: str) -> None:
    op.drop_constraint(op.f("ck_notifications_kind"), "notifications")
    op.create_check_constraint(op.f("ck_notifications_kind"), "notifications", f"kind IN ({kinds})")

"""Messages about change orders of the roster, once a person and change. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.add_column("notifications", sa.Column("change_id", sa.Uuid()))
    _allow_kinds("'escalation', 'test', 'digest', 'notice', 'shift_change'")
    op.create_check_constraint(
        op.f("ck_notifications_shift_change"), "notifications", "(kind = 'shift_change') = (change_id IS NOT NULL)"
    )
    to_somebody = sa.text("staff_id IS NOT NULL")
    to_nobody = sa.text("staff_id IS NULL AND change_id IS NOT NULL")
    op.create_index(
        "uq_notifications_change",
        "notifications",
        ["change_id", "staff_id"],
        unique=True,
        postgresql_where=to_somebody,
    )
    op.create_index(
        "uq_notifications_change_nobody",
        "notifications",
        ["change_id", "called_as"],
        unique=True,
        postgresql_where=to_nobody,
    )
    op.create_index(
        "ix_notifications_kind", "notifications", ["kind", "id"], postgresql_where=sa.text("kind <> 'escalation'")
    )


def downgrade() -> None:
    op.execute("DELETE FROM deliveries USING notifications n WHERE n.id = notification_id AND n.kind = 'shift_change'")
    op.execute("DELETE FROM notifications WHERE kind = 'shift_change'")
    for index in ("ix_notifications_kind", "uq_notifications_change_nobody", "uq_notifications_change"):
        op.drop_index(index, "notifications")
    op.drop_constraint(op.f("ck_notifications_shift_change"), "notifications")
    _allow_kinds("'escalation', 'test', 'digest', 'notice'")
    op.drop_column("notifications", "change_id")


def _allow_kinds(kinds: str) -> None:
    op.drop_constraint(op.f("ck_notifications_kind"), "notifications")
    op.create_check_constraint(op.f("ck_notifications_kind"), "notifications", f"kind IN ({kinds})")

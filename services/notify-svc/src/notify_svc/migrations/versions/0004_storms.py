"""Storms: windows that count a person's messages, and digests that gather what goes beyond."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "storm_windows",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("individual", sa.BigInteger(), nullable=False),
        sa.Column("critical", sa.BigInteger(), nullable=False),
        sa.Column("digest_id", sa.Uuid()),
        sa.CheckConstraint("individual >= 0 AND critical >= 0", name="counts"),
        sa.PrimaryKeyConstraint("staff_id"),
    )
    op.add_column("notifications", sa.Column("digest_id", sa.Uuid()))
    op.create_foreign_key(
        op.f("fk_notifications_digest_id_notifications"), "notifications", "notifications", ["digest_id"], ["id"]
    )
    op.create_index(
        "ix_notifications_digest_id", "notifications", ["digest_id"], postgresql_where="digest_id IS NOT NULL"
    )
    op.create_index(
        "ix_notifications_gathered", "notifications", ["incident_id"], postgresql_where="digest_id IS NOT NULL"
    )
    _allow_kinds("'escalation', 'test', 'digest'")
    op.add_column("deliveries", sa.Column("gathered", sa.BigInteger()))
    op.add_column("delivery_policies", sa.Column("storm", JSONB()))


def downgrade() -> None:
    op.drop_column("delivery_policies", "storm")
    op.drop_column("deliveries", "gathered")
    op.execute("DELETE FROM deliveries USING notifications n WHERE n.id = notification_id AND n.kind = 'digest'")
    op.execute(
        "UPDATE notifications SET state = 'failed', finished_at = now()"
        " WHERE digest_id IS NOT NULL AND state = 'pending'"
    )
    op.drop_column("notifications", "digest_id")
    op.execute("DELETE FROM notifications WHERE kind = 'digest'")
    _allow_kinds("'escalation', 'test'")
    op.drop_table("storm_windows")


def _allow_kinds(kinds: str) -> None:
    op.drop_constraint(op.f("ck_notifications_kind"), "notifications")
    op.create_check_constraint(op.f("ck_notifications_kind"), "notifications", f"kind IN ({kinds})")

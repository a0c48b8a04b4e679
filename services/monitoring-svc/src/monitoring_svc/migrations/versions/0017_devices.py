"""Monitoring devices, every state they were in, and what was suggested beside an answer. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0017"
down_revision = "0016"

TIME = sa.DateTime(timezone=True)
CHECKS = {
    "kind": "kind IN ('camera', 'sensor', 'recorder', 'alarm_line', 'other')",
    "state": "state IN ('ok', 'degraded', 'offline', 'unknown', 'maintenance')",
    "criticality": "criticality IN ('minor', 'major', 'critical')",
    "told": "told IN ('degraded', 'offline')",
    "recorder": "recorder_id <> id",
    "alarm": "alarm_id IS NULL OR (told IS NOT NULL AND alarm_key IS NOT NULL)",
    "maintenance_reason": "(maintenance_until IS NULL) = (maintenance_reason IS NULL)",
}
GUARD = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON device_changes
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_inspection_record()
"""


def upgrade() -> None:
    _create_devices()
    _create_changes()
    op.execute(GUARD)
    op.add_column("inspection_results", sa.Column("suggested", JSONB()))


def downgrade() -> None:
    op.drop_column("inspection_results", "suggested")
    op.drop_table("device_changes")
    op.drop_table("devices")


def _create_devices() -> None:
    op.create_table(
        "devices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text()),
        sa.Column("recorder_id", sa.Uuid(), sa.ForeignKey("devices.id")),
        sa.Column("channel", sa.Text()),
        sa.Column("criticality", sa.Text(), nullable=False),
        sa.Column("offline_after_s", sa.BigInteger()),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("retired_at", TIME),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("troubles", ARRAY(sa.Text()), nullable=False),
        sa.Column("changes", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", TIME, nullable=False),
        sa.Column("watched_from", TIME, nullable=False),
        sa.Column("observed_at", TIME),
        sa.Column("received_at", TIME),
        sa.Column("online", sa.Boolean()),
        sa.Column("gap_since", TIME),
        sa.Column("gap_until", TIME),
        sa.Column("storage_days", sa.Float()),
        sa.Column("firmware", sa.Text()),
        sa.Column("maintenance_until", TIME),
        sa.Column("maintenance_reason", sa.Text()),
        sa.Column("maintenance_by", sa.Text()),
        sa.Column("told", sa.Text()),
        sa.Column("alarm_id", sa.Uuid()),
        sa.Column("alarm_key", sa.Text()),
        sa.Column("explained_by", sa.Uuid(), sa.ForeignKey("devices.id")),
        sa.PrimaryKeyConstraint("id"),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    )
    in_use = sa.text("retired_at IS NULL")
    op.create_index("uq_devices_code", "devices", ["site_id", "code"], unique=True, postgresql_where=in_use)
    op.create_index("ix_devices_site_id_state", "devices", ["site_id", "state"])
    op.create_index("ix_devices_recorder_id", "devices", ["recorder_id"])


def _create_changes() -> None:
    op.create_table(
        "device_changes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), sa.ForeignKey("devices.id"), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("troubles", ARRAY(sa.Text()), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("known_at", TIME, nullable=False),
        sa.Column("by", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("device_id", "number"),
    )
    op.create_index("ix_device_changes_site_id_at", "device_changes", ["site_id", "at"])

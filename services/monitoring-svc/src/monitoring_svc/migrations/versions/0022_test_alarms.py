"""Test alarms of monitoring devices, and the shipped item that asks for one: a further version, where nobody set one.

Only adds. The release before reads the item without what it does not know.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

TIME = sa.DateTime(timezone=True)
CHECKS = {
    "state": "state IN ('waiting', 'passed', 'failed')",
    "lack": "lack IN ('no_incident', 'no_message', 'no_answer')",
    "failed": "(lack IS NOT NULL) = (state = 'failed')",
    "ended": "(ended_at IS NULL) = (state = 'waiting')",
    "item": "(inspection_id IS NULL) = (item IS NULL)",
}
ASKS = {"devices": {"kinds": ["alarm_line"], "codes": []}, "test_alarm": True}
SHIPPED = sa.text(
    "SELECT checklists.id, checklists.content FROM checklists JOIN checklist_versions AS kept "
    "ON kept.checklist_id = checklists.id AND kept.version = checklists.version "
    "WHERE code IN ('dc-gear', 'cc-gear', 'mc-gear') AND checklists.version = 2 AND kept.created_by IS NULL"
)
CHANGE = sa.text("UPDATE checklists SET version = 3, content = CAST(:content AS jsonb) WHERE id = :id")
KEEP = sa.text(
    "INSERT INTO checklist_versions (checklist_id, version, content, created_at) "
    "VALUES (:id, 3, CAST(:content AS jsonb), now()) ON CONFLICT DO NOTHING"
)


def upgrade() -> None:
    _create()
    connection = op.get_bind()
    for row in connection.execute(SHIPPED).all():
        items = [{**one, **ASKS} if one["key"] == "alarm_line" else one for one in row.content["items"]]
        values = {"id": row.id, "content": json.dumps({**row.content, "items": items}, ensure_ascii=False)}
        connection.execute(CHANGE, values)
        connection.execute(KEEP, values)


def downgrade() -> None:
    """What an inspection names is not taken back; the release before leaves out what it does not know."""
    op.drop_table("test_alarms")


def _create() -> None:
    op.create_table(
        "test_alarms",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("device_id", sa.Uuid(), sa.ForeignKey("devices.id"), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), sa.ForeignKey("inspections.id")),
        sa.Column("item", sa.Text()),
        sa.Column("started_at", TIME, nullable=False),
        sa.Column("started_by", sa.Uuid(), nullable=False),
        sa.Column("started_by_name", sa.Text(), nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("incident_id", sa.Uuid()),
        sa.Column("incident_number", sa.Text()),
        sa.Column("opened_at", TIME),
        sa.Column("call_id", sa.Uuid()),
        sa.Column("channel", sa.Text()),
        sa.Column("reached_at", TIME),
        sa.Column("confirmed_at", TIME),
        sa.Column("ended_at", TIME),
        sa.Column("lack", sa.Text()),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    )
    waiting, of_inspection = sa.text("state = 'waiting'"), sa.text("inspection_id IS NOT NULL")
    op.create_index("uq_test_alarms_waiting", "test_alarms", ["device_id"], unique=True, postgresql_where=waiting)
    op.create_index("ix_test_alarms_device_id_started_at", "test_alarms", ["device_id", "started_at"])
    op.create_index("ix_test_alarms_inspection_id", "test_alarms", ["inspection_id"], postgresql_where=of_inspection)

"""The shipped checks of the monitoring gear look at the registered devices: a further version, where nobody set one."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

LOOKS_AT = {
    "cameras_off": {"kinds": ["camera"], "codes": []},
    "recorders": {"kinds": ["recorder"], "codes": []},
}
SHIPPED = sa.text("SELECT id, content FROM checklists WHERE code IN ('dc-gear', 'cc-gear', 'mc-gear') AND version = 1")
CHANGE = sa.text("UPDATE checklists SET version = 2, content = CAST(:content AS jsonb) WHERE id = :id")
KEEP = sa.text(
    "INSERT INTO checklist_versions (checklist_id, version, content, created_at) "
    "VALUES (:id, 2, CAST(:content AS jsonb), now()) ON CONFLICT DO NOTHING"
)


def upgrade() -> None:
    connection = op.get_bind()
    for row in connection.execute(SHIPPED).all():
        items = [_looking(item) for item in row.content["items"]]
        values = {"id": row.id, "content": json.dumps({**row.content, "items": items}, ensure_ascii=False)}
        connection.execute(CHANGE, values)
        connection.execute(KEEP, values)


def downgrade() -> None:
    """What an inspection names is not taken back; the release before leaves out what it does not know."""


def _looking(item: dict[str, object]) -> dict[str, object]:
    devices = LOOKS_AT.get(str(item["key"]))
    return {**item, "devices": devices} if devices else item

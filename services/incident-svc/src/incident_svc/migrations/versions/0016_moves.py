"""What people take back or hand on calls people, too; when an incident was first taken is kept. Only adds.

``first_acknowledged_at`` stays empty where a replica of the release before this one takes an incident: then
``acknowledged_at`` is as good.
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

NEW = "'given_back', 'reassigned', 'reopened'"
OLD = "'opened', 'timer', 'unreached', 'worsened', 'recurred', 'stands'"
FIRST = """
    UPDATE incidents SET first_acknowledged_at = first.at
    FROM (
        SELECT incident_id, min(at) AS at FROM timeline_entries WHERE kind = 'acknowledged' GROUP BY incident_id
    ) AS first
    WHERE incidents.id = first.incident_id
"""


def upgrade() -> None:
    op.add_column("incidents", sa.Column("first_acknowledged_at", sa.DateTime(timezone=True)))
    op.add_column("incidents", sa.Column("handover_id", sa.Uuid()))
    op.execute(FIRST)
    _triggers(f"{OLD}, {NEW}")


def downgrade() -> None:
    op.execute(f"UPDATE escalations SET trigger = 'timer' WHERE trigger IN ({NEW})")  # noqa: S608  our own words
    _triggers(OLD)
    op.drop_column("incidents", "handover_id")
    op.drop_column("incidents", "first_acknowledged_at")


def _triggers(known: str) -> None:
    name = op.f("ck_escalations_trigger")
    op.drop_constraint(name, "escalations")
    op.create_check_constraint(name, "escalations", f"trigger IN ({known})")

"""Who was told of an incident, one row for each person and channel. Only adds.

What the files of incidents that still go on say of it is taken over; the release before this one writes none meanwhile,
and the next call to each of its people puts that right.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

TIME = sa.DateTime(timezone=True)
TAKE_OVER = """
    INSERT INTO told (id, incident_id, who, staff_id, name, channel, state, reason, at)
    SELECT DISTINCT ON (entry.incident_id, who, channel) entry.id, entry.incident_id,
        coalesce(entry.params ->> 'staff_id', entry.params ->> 'recipient') AS who,
        (entry.params ->> 'staff_id')::uuid, entry.params ->> 'recipient', entry.params ->> 'channel' AS channel,
        CASE entry.kind WHEN 'notified' THEN entry.params ->> 'state' ELSE 'failed' END,
        CASE entry.kind WHEN 'notified' THEN NULL ELSE entry.params ->> 'reason' END, entry.at
    FROM timeline_entries AS entry JOIN incidents AS incident ON incident.id = entry.incident_id
    WHERE incident.state IN ('open', 'acknowledged')
        AND (entry.kind = 'notified' OR (entry.kind = 'notification_failed' AND entry.params ->> 'channel' = 'none'))
    ORDER BY entry.incident_id, who, channel, entry.seq DESC
"""


def upgrade() -> None:
    op.create_table(
        "told",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("incident_id", sa.Uuid(), sa.ForeignKey("incidents.id"), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("escalation_id", sa.Uuid()),
        sa.Column("staff_id", sa.Uuid()),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("at", TIME, nullable=False),
        sa.UniqueConstraint("incident_id", "who", "channel"),
        sa.CheckConstraint(
            "state IN ('waiting', 'sending', 'accepted', 'delivered', 'failed', 'dropped')", name="state"
        ),
        sa.CheckConstraint("(state = 'failed') = (reason IS NOT NULL)", name="reason"),
    )
    op.execute(TAKE_OVER)


def downgrade() -> None:
    op.drop_table("told")

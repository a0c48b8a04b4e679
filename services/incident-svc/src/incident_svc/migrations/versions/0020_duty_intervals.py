"""Who has the duty and the command, as roster-svc tells. Only adds.

``shifts`` and ``presence`` stay for the release before this one; a later one drops them. Whoever has the duty by these
rows has it until roster-svc tells of their site (version 0): so nobody loses a right by the upgrade. Where more than
one could have it, all have. The posts that people are planned for are known here like those that are registered.
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

_CARRY_OVER = """
WITH there AS (
    SELECT shifts.site_id, presence.post, presence.staff_id, shifts.starts_at
    FROM shifts JOIN presence ON presence.shift_id = shifts.id AND presence.present
    WHERE NOT shifts.ended OR shifts.held ? presence.post
), planned AS (
    SELECT shifts.id, shifts.site_id, shifts.starts_at, (seat->>0)::uuid AS staff_id, seat->>1 AS post
    FROM shifts
    CROSS JOIN jsonb_array_elements(
        CASE WHEN jsonb_typeof(assignments) = 'array' THEN assignments
        ELSE (SELECT jsonb_agg(jsonb_build_array(one, 'duty_chief')) FROM jsonb_array_elements(expected) AS one) END
    ) AS seat
    WHERE NOT ended AND (started OR (starts_at <= now() AND ends_at > now()))
), expected AS (
    SELECT site_id, post, staff_id, starts_at FROM planned
    WHERE NOT EXISTS (SELECT FROM there WHERE there.site_id = planned.site_id AND there.post = planned.post)
    AND NOT EXISTS (
        SELECT FROM presence
        WHERE (presence.shift_id, presence.staff_id, presence.post) = (planned.id, planned.staff_id, planned.post)
    )
)
INSERT INTO duty_intervals (id, version, site_id, post, staff_id, since)
SELECT gen_random_uuid(), 0, site_id, post, staff_id, min(starts_at)
FROM (SELECT * FROM there UNION ALL SELECT * FROM expected) AS seats GROUP BY site_id, post, staff_id
"""
_PLANNED_POSTS = """
INSERT INTO posts (code, version)
SELECT DISTINCT seat->>1, 0
FROM shifts CROSS JOIN jsonb_array_elements(CASE WHEN jsonb_typeof(assignments) = 'array' THEN assignments END) AS seat
ON CONFLICT DO NOTHING
"""


def upgrade() -> None:
    op.create_table(
        "duty_intervals",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True)),
    )
    for column in ("staff", "site"):
        op.create_index(
            f"ix_duty_intervals_open_{column}",
            "duty_intervals",
            [f"{column}_id"],
            postgresql_where=sa.text("until IS NULL"),
        )
    op.create_table(
        "commands",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_commands_open", "commands", ["site_id"], postgresql_where=sa.text("until IS NULL"))
    op.execute(_CARRY_OVER)
    op.execute(_PLANNED_POSTS)


def downgrade() -> None:
    op.drop_table("commands")
    op.drop_table("duty_intervals")

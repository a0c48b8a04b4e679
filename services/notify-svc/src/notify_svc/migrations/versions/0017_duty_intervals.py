"""Who has the duty, as roster-svc tells. Only adds.

``attendance``, and ``started`` and ``held`` of shifts, stay for the release before this one; a later one drops them.
Whoever has the duty by these rows has it until roster-svc tells of their site (version 0): so nobody who is on duty is
passed over by the upgrade. Where more than one could have it, all are called.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

_CARRY_OVER = """
WITH there AS (
    SELECT shifts.site_id, attendance.post, attendance.staff_id, shifts.starts_at
    FROM shifts JOIN attendance ON attendance.shift_id = shifts.id
    WHERE checked_in_at IS NOT NULL AND checked_out_at IS NULL AND (NOT shifts.ended OR shifts.held ? attendance.post)
), planned AS (
    SELECT shifts.id, shifts.site_id, shifts.starts_at, (seat->>0)::uuid AS staff_id, seat->>1 AS post
    FROM shifts CROSS JOIN jsonb_array_elements(assignments) AS seat
    WHERE NOT ended AND (started OR (starts_at <= now() AND ends_at > now()))
), expected AS (
    SELECT site_id, post, staff_id, starts_at FROM planned
    WHERE NOT EXISTS (SELECT FROM there WHERE there.site_id = planned.site_id AND there.post = planned.post)
    AND NOT EXISTS (
        SELECT FROM attendance
        WHERE (attendance.shift_id, attendance.staff_id, attendance.post) = (planned.id, planned.staff_id, planned.post)
    )
)
INSERT INTO duty_intervals (id, version, site_id, post, staff_id, since)
SELECT gen_random_uuid(), 0, site_id, post, staff_id, min(starts_at)
FROM (SELECT * FROM there UNION ALL SELECT * FROM expected) AS seats GROUP BY site_id, post, staff_id
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
    op.create_index(
        "ix_duty_intervals_open", "duty_intervals", ["site_id", "post"], postgresql_where=sa.text("until IS NULL")
    )
    op.alter_column("shifts", "started", server_default=sa.false())
    op.execute(_CARRY_OVER)


def downgrade() -> None:
    op.alter_column("shifts", "started", server_default=None)
    op.drop_table("duty_intervals")

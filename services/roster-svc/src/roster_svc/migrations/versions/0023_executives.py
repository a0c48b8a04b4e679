"""Periods of the duty executives of headquarters. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ExcludeConstraint

revision = "0023"
down_revision = "0022"

TIME = sa.DateTime(timezone=True)
SCOPE: sa.ColumnElement[object] = sa.literal_column("coalesce(site_id, '00000000-0000-0000-0000-000000000000'::uuid)")
SPAN: sa.ColumnElement[object] = sa.literal_column("tstzrange(since, until)")


def upgrade() -> None:
    op.create_table(
        "executive_periods",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid()),
        sa.Column("executive_id", sa.Uuid(), nullable=False),
        sa.Column("deputy_id", sa.Uuid()),
        sa.Column("since", TIME, nullable=False),
        sa.Column("until", TIME, nullable=False),
        sa.Column("planned_at", TIME, nullable=False),
        sa.Column("planned_by", sa.Text(), nullable=False),
        sa.Column("replaces_id", sa.Uuid()),
        sa.Column("removed_at", TIME),
        sa.Column("changed_by", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["executive_id"], ["staff.id"]),
        sa.ForeignKeyConstraint(["deputy_id"], ["staff.id"]),
        sa.ForeignKeyConstraint(["replaces_id"], ["executive_periods.id"]),
        sa.CheckConstraint("since <= until", name="in_order"),
        sa.CheckConstraint("deputy_id <> executive_id", name="own_deputy"),
        sa.CheckConstraint("(changed_by IS NULL) = (reason IS NULL)", name="change_reason"),
        sa.CheckConstraint("removed_at IS NULL OR reason IS NOT NULL", name="removal_reason"),
        ExcludeConstraint(
            (SCOPE, "="),
            (SPAN, "&&"),
            name="ex_executive_periods_one_at_a_time",
            using="gist",
            where=sa.text("removed_at IS NULL"),
        ),
    )
    op.create_index("ix_executive_periods_since", "executive_periods", ["since", "id"])
    op.create_index("ix_executive_periods_until", "executive_periods", ["until"])


def downgrade() -> None:
    op.drop_table("executive_periods")

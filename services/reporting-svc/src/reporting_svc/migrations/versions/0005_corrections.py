"""Corrections of sealed reports; when somebody is late or absent is the roster's figure. Only adds.

The columns of the two figures stay, filled by their defaults, for the release before this one.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

FIGURES = {"late_after_s": "300", "absent_after_s": "900"}


def upgrade() -> None:
    for name, default in FIGURES.items():
        op.alter_column("site_policies", name, server_default=default)
    op.create_table(
        "report_corrections",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("report_id", sa.Uuid(), sa.ForeignKey("shift_reports.id"), nullable=False, index=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("report_corrections")
    for name in FIGURES:
        op.alter_column("site_policies", name, server_default=None)

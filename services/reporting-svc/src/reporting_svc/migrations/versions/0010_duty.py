"""Duty, command and posts without anybody, as roster-svc tells. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "duty_spans",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True)),
        sa.Column("until", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_duty_spans_site_span", "duty_spans", ["site_id", "since", "until"])
    op.create_index(
        "uq_facts_duty_told_once",
        "facts",
        ["subject_id", "type", "version"],
        unique=True,
        postgresql_where=sa.text("type LIKE 'duty.%' OR type LIKE 'command.%' OR type LIKE 'post.%'"),
    )
    op.create_index(
        "ix_facts_command", "facts", ["site_id", "happened_at"], postgresql_where=sa.text("type LIKE 'command.%'")
    )


def downgrade() -> None:
    op.drop_index("ix_facts_command", "facts")
    op.drop_index("uq_facts_duty_told_once", "facts")
    op.drop_table("duty_spans")

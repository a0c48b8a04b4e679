"""Batches of readings that are durable and not judged yet: a log of the service's own instead of outbox and bus.

Only adds. While this release is rolled out, the one before sends its batches over the bus; they are heard as before.
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    op.create_table(
        "waiting_batches",
        sa.Column("num", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("station_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("traceparent", sa.Text()),
        sa.Column("length", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length > 0", name=op.f("ck_waiting_batches_length")),
        sa.PrimaryKeyConstraint("num", name=op.f("pk_waiting_batches")),
    )
    op.create_index(op.f("ix_waiting_batches_site_id_station_id"), "waiting_batches", ["site_id", "station_id"])
    # Doubles are not compressed well, and the processor is what readings cost.
    op.execute("ALTER TABLE waiting_batches ALTER COLUMN content SET STORAGE EXTERNAL")
    # Rows live for a moment: what they leave behind is cleared after so many, not after a share of the table.
    op.execute(
        "ALTER TABLE waiting_batches SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000)"
    )


def downgrade() -> None:
    op.drop_table("waiting_batches")

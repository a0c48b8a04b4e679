"""The read copy of inspections, by which a shift is opened and handed over. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0035"
down_revision = "0034"

TIME = sa.DateTime(timezone=True)
UNKNOWN = ("outcome", sa.Text()), ("finished_at", TIME), ("finished_by", sa.Uuid()), ("missed_at", TIME)
KNOWN = (
    ("version", sa.BigInteger()),
    ("site_id", sa.Uuid()),
    ("kind", sa.Text()),
    ("name_zh", sa.Text()),
    ("name_en", sa.Text()),
    ("post", sa.Text()),
    ("from_at", TIME),
    ("due_at", TIME),
    ("state", sa.Text()),
    ("failed_items", JSONB()),
)


def upgrade() -> None:
    op.create_table(
        "inspections",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid()),
        *(sa.Column(name, kind, nullable=False) for name, kind in KNOWN),
        *(sa.Column(name, kind) for name, kind in UNKNOWN),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "ix_inspections_shift_id", "inspections", ["shift_id"], postgresql_where=sa.text("shift_id IS NOT NULL")
    )


def downgrade() -> None:
    op.drop_table("inspections")

"""Photos of inspections, and which of them an answer names. What is named never changes. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0014"
down_revision = "0013"

TIME = sa.DateTime(timezone=True)
GUARD = """
CREATE TRIGGER named_photos_stay BEFORE UPDATE OR DELETE ON photos
FOR EACH ROW WHEN (OLD.hold) EXECUTE FUNCTION refuse_change_of_inspection_record()
"""


def upgrade() -> None:
    none = sa.text("'{}'")
    op.add_column("inspection_results", sa.Column("photos", ARRAY(sa.Uuid()), nullable=False, server_default=none))
    op.create_table(
        "photos",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("subject_type", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("original_sha256", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("width", sa.BigInteger(), nullable=False),
        sa.Column("height", sa.BigInteger(), nullable=False),
        sa.Column("taken_at", TIME),
        sa.Column("received_at", TIME, nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("created_by_name", sa.Text()),
        sa.Column("hold", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.CheckConstraint("subject_type IN ('inspection')", name="subject_type"),
        sa.CheckConstraint("media_type = 'image/jpeg'", name="media_type"),
    )
    op.create_index("ix_photos_subject_id", "photos", ["subject_id"])
    op.create_index("ix_photos_unnamed", "photos", ["received_at"], postgresql_where=sa.text("NOT hold"))
    op.execute(GUARD)


def downgrade() -> None:
    op.drop_table("photos")
    op.drop_column("inspection_results", "photos")

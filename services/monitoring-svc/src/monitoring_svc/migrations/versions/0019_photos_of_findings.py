"""Findings have photos, and the time at which a device says that one was written. Only adds; photos may be of more."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

SUBJECT = "ck_photos_subject_type"


def upgrade() -> None:
    op.add_column("findings", sa.Column("claimed_at", sa.DateTime(timezone=True)))
    op.add_column("findings", sa.Column("photo_count", sa.BigInteger(), nullable=False, server_default="0"))
    op.create_check_constraint(op.f("ck_findings_photo_count"), "findings", "photo_count BETWEEN 0 AND 12")
    op.drop_constraint(op.f(SUBJECT), "photos", type_="check")
    op.create_check_constraint(op.f(SUBJECT), "photos", "subject_type IN ('inspection', 'finding')")


def downgrade() -> None:
    """Photos of findings stay: their rows never change."""
    op.drop_column("findings", "photo_count")
    op.drop_column("findings", "claimed_at")

"""Evidence of coming and leaving, and the secret behind the codes of a site's posts. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    key = sa.Column("arrival_key", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False)
    op.add_column("sites", key)
    op.add_column("visits", sa.Column("check_in_evidence", JSONB()))
    op.add_column("visits", sa.Column("check_out_evidence", JSONB()))


def downgrade() -> None:
    op.drop_column("visits", "check_out_evidence")
    op.drop_column("visits", "check_in_evidence")
    op.drop_column("sites", "arrival_key")

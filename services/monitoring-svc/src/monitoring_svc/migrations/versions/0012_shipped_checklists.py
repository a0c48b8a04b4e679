"""The checklists that are shipped, as data. A site uses them once its figure ``checklists_on`` says so. Only adds.

The file beside belongs to this migration: it never changes, and what a release improves is a migration of its own.
"""

import json
from importlib.resources import files
from uuid import uuid4

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB, insert

revision = "0012"
down_revision = "0011"

CHECKLISTS = sa.table(
    "checklists",
    sa.column("id", sa.Uuid()),
    sa.column("version", sa.BigInteger()),
    sa.column("code", sa.Text()),
    sa.column("kind", sa.Text()),
    sa.column("post", sa.Text()),
    sa.column("site_type", sa.Text()),
    sa.column("active", sa.Boolean()),
    sa.column("content", JSONB()),
)
VERSIONS = sa.text(
    "INSERT INTO checklist_versions (checklist_id, version, content, created_at) "
    "SELECT id, version, content, now() FROM checklists ON CONFLICT DO NOTHING"
)


def upgrade() -> None:
    text = files("monitoring_svc.migrations").joinpath("shipped_checklists.json").read_text(encoding="utf-8")
    rows = [{"id": uuid4(), "version": 1, "active": True, **one} for one in json.loads(text)]
    op.execute(insert(CHECKLISTS).values(rows).on_conflict_do_nothing(index_elements=["code"]))
    op.execute(VERSIONS)


def downgrade() -> None:
    """They go with the tables: what an inspection names is not taken back."""

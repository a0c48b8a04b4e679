"""The cleaning at the end of a shift is shown by a photo (R-4.3.2b): a further version of the shipped shutdown checks.

A checklist that somebody has changed since is theirs and stays as it is. Only adds.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

PHOTO = {
    "key": "clean-photo",
    "kind": "photo",
    "title_zh": "清理后的现场照片",
    "title_en": "Photo of the place after cleaning",
    "min_photos": 1,
    "only_if": {"item": "clean", "values": ["pass"]},
}
CODES = ("dc-shutdown", "cc-shutdown", "mc-shutdown")
FURTHER = sa.text(
    "UPDATE checklists SET version = 2, "
    "content = jsonb_set(content, '{items}', content->'items' || CAST(:item AS jsonb)) "
    "WHERE code = ANY(:codes) AND version = 1 AND site_id IS NULL "
    """AND content->'items' @> '[{"key": "clean", "kind": "pass_fail"}]'"""
)
VERSIONS = sa.text(
    "INSERT INTO checklist_versions (checklist_id, version, content, created_at) "
    "SELECT id, version, content, now() FROM checklists WHERE code = ANY(:codes) ON CONFLICT DO NOTHING"
)


def upgrade() -> None:
    op.execute(FURTHER.bindparams(item=json.dumps([PHOTO]), codes=list(CODES)))
    op.execute(VERSIONS.bindparams(codes=list(CODES)))


def downgrade() -> None:
    """Versions are never taken back: inspections name them."""

"""Findings, how many a site has had in a year, and the links by which visitors report. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0016"
down_revision = "0015"

TIME = sa.DateTime(timezone=True)
CHECKS = {
    "kind": "kind IN ('hazard', 'anomaly', 'incident')",
    "state": "state IN ('received', 'reported', 'acknowledged', 'promoted', 'resolved', 'rejected')",
    "source": "source IN ('on_duty', 'office', 'visitor')",
    "severity": "severity IN ('info', 'minor', 'major', 'critical')",
    "triaged": "(kind IS NULL) = (severity IS NULL)",
    "untriaged": "kind IS NOT NULL OR state IN ('received', 'rejected')",
    "visitor": "(source = 'visitor') = (link_id IS NOT NULL)",
    "client_id": "(link_id IS NULL) = (client_id IS NULL)",
    "reported_by": "(source = 'visitor') = (reported_by IS NULL)",
    "acknowledged": "state <> 'acknowledged' OR acknowledged_at IS NOT NULL",
    "promoted": "state <> 'promoted' OR (kind = 'incident' AND promoted_at IS NOT NULL)",
    "ended": "(state IN ('resolved', 'rejected')) = (ended_at IS NOT NULL)",
    "end_reason": "(ended_at IS NULL) = (end_reason IS NULL)",
}


def upgrade() -> None:
    op.create_table(
        "finding_counts",
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("year", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("site_id", "year"),
    )
    _create_links()
    op.create_table(
        "findings",
        *_what_was_seen(),
        *_what_became_of_it(),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["link_id"], ["finding_links.id"]),
        sa.UniqueConstraint("site_id", "number"),
        sa.UniqueConstraint("link_id", "client_id"),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    )
    op.create_index("ix_findings_reported_at", "findings", ["reported_at", "id"])
    op.create_index("ix_findings_site_id_reported_at", "findings", ["site_id", "reported_at", "id"])


def downgrade() -> None:
    for table in ("findings", "finding_links", "finding_counts"):
        op.drop_table(table)


def _create_links() -> None:
    op.create_table(
        "finding_links",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("created_by_name", sa.Text(), nullable=False),
        sa.Column("revoked_at", TIME),
        sa.Column("revoked_by", sa.Uuid()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("token_hash"),
        sa.CheckConstraint("octet_length(token_hash) = 32", name="token_hash_is_sha256"),
        sa.CheckConstraint("(revoked_at IS NULL) = (revoked_by IS NULL)", name="revoked_by"),
    )
    op.create_index("ix_finding_links_site_id_id", "finding_links", ["site_id", "id"])


def _what_was_seen() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text()),
        sa.Column("severity", sa.Text()),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("observed_at", TIME, nullable=False),
        sa.Column("reported_at", TIME, nullable=False),
        sa.Column("reported_by", sa.Uuid()),
        sa.Column("reported_by_name", sa.Text()),
        sa.Column("link_id", sa.Uuid()),
        sa.Column("client_id", sa.Uuid()),
        sa.Column("contact", sa.Text()),
    ]


def _what_became_of_it() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("accepted_at", TIME),
        sa.Column("accepted_by", sa.Uuid()),
        sa.Column("acknowledged_at", TIME),
        sa.Column("acknowledged_by", sa.Uuid()),
        sa.Column("promoted_at", TIME),
        sa.Column("promoted_by", sa.Uuid()),
        sa.Column("promote_reason", sa.Text()),
        sa.Column("ended_at", TIME),
        sa.Column("ended_by", sa.Uuid()),
        sa.Column("end_reason", sa.Text()),
        sa.Column("incident_id", sa.Uuid()),
        sa.Column("incident_number", sa.Text()),
        sa.Column("calls", sa.BigInteger(), nullable=False),
        sa.Column("escalated_at", TIME),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
    ]

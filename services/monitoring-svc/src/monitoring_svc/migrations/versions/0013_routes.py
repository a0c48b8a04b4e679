"""Routes, their codes, and visits of checkpoints; where a site is. Versions and visits never change. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0013"
down_revision = "0012"

TIME = sa.DateTime(timezone=True)
GUARD = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {table}
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_inspection_record()
"""
NONE = sa.text("0")


def upgrade() -> None:
    _create_routes()
    _add_to_inspections()
    _create_visits()
    for name in ("latitude", "longitude"):
        op.add_column("sites", sa.Column(name, sa.Double()))
    for table in ("route_versions", "checkpoint_codes", "checkpoint_visits"):
        op.execute(GUARD.format(table=table))


def downgrade() -> None:
    for name in ("latitude", "longitude"):
        op.drop_column("sites", name)
    op.drop_table("checkpoint_visits")
    for name in ("route_id", "route_version", "checkpoints", "told_checkpoints", "visited", "flagged"):
        op.drop_column("inspections", name)
    for table in ("checkpoint_codes", "route_versions", "routes"):
        op.drop_table(table)


def _create_routes() -> None:
    op.create_table(
        "routes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("content", JSONB(), nullable=False),
        sa.Column("code_key", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_routes_site_id", "routes", ["site_id"])
    op.create_table(
        "route_versions",
        sa.Column("route_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("content", JSONB(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("created_by_name", sa.Text()),
        sa.PrimaryKeyConstraint("route_id", "version"),
        sa.ForeignKeyConstraint(["route_id"], ["routes.id"]),
    )
    op.create_table(
        "checkpoint_codes",
        sa.Column("route_id", sa.Uuid(), nullable=False),
        sa.Column("checkpoint", sa.Text(), nullable=False),
        sa.Column("issue", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("issued_at", TIME, nullable=False),
        sa.Column("issued_by", sa.Uuid(), nullable=False),
        sa.Column("issued_by_name", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.PrimaryKeyConstraint("route_id", "checkpoint", "issue"),
        sa.ForeignKeyConstraint(["route_id"], ["routes.id"]),
    )


def _add_to_inspections() -> None:
    """With defaults: the release before this one goes on writing rows."""
    op.add_column("inspections", sa.Column("route_id", sa.Uuid()))
    op.add_column("inspections", sa.Column("route_version", sa.BigInteger()))
    for name, kind, empty in (("checkpoints", JSONB(), "'[]'"), ("told_checkpoints", ARRAY(sa.Text()), "'{}'")):
        op.add_column("inspections", sa.Column(name, kind, nullable=False, server_default=sa.text(empty)))
    for name in ("visited", "flagged"):
        op.add_column("inspections", sa.Column(name, sa.BigInteger(), nullable=False, server_default=NONE))
    op.create_foreign_key("fk_inspections_route_id_routes", "inspections", "routes", ["route_id"], ["id"])
    op.create_check_constraint("route", "inspections", "(route_id IS NULL) = (route_version IS NULL)")


def _create_visits() -> None:
    op.create_table(
        "checkpoint_visits",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("checkpoint", sa.Text(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("issue", sa.BigInteger()),
        sa.Column("flags", ARRAY(sa.Text()), nullable=False),
        sa.Column("claimed_at", TIME),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_name", sa.Text()),
        sa.Column("latitude", sa.Double()),
        sa.Column("longitude", sa.Double()),
        sa.Column("accuracy_m", sa.Double()),
        sa.Column("distance_m", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("inspection_id", "number"),
        sa.ForeignKeyConstraint(["inspection_id"], ["inspections.id"]),
        sa.CheckConstraint("proof IN ('qr', 'nfc', 'place', 'none')", name="proof"),
        sa.CheckConstraint("proof <> 'none' OR reason IS NOT NULL", name="reason"),
        sa.CheckConstraint("NOT skipped OR proof = 'none'", name="skipped"),
        sa.CheckConstraint("(issue IS NOT NULL) = (proof IN ('qr', 'nfc'))", name="issue"),
    )

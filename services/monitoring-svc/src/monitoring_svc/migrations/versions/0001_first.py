"""The first tables of monitoring-svc."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TIMESTAMP = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create everything."""
    _sites()
    _stations()
    _series()
    _rules()
    _anomalies()
    _readings()


def downgrade() -> None:
    """Drop everything."""
    for table in (
        "readings",
        "anomalies",
        "detectors",
        "rules",
        "series_latest",
        "series",
        "stations",
        "site_policies",
        "sites",
    ):
        op.drop_table(table)


def _sites() -> None:
    op.create_table(
        "sites",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "site_policies",
        sa.Column("site_id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("future_tolerance_s", sa.BigInteger(), nullable=False),
        sa.Column("oldest_reading_days", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("future_tolerance_s BETWEEN 0 AND 86400", name="future_tolerance"),
        sa.CheckConstraint("oldest_reading_days BETWEEN 1 AND 90", name="oldest_reading"),
    )


def _stations() -> None:
    op.create_table(
        "stations",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key_prefix", sa.Text(), nullable=False, unique=True),
        sa.Column("key_hash", sa.LargeBinary(), nullable=False),
        sa.Column("key_issued_at", _TIMESTAMP, nullable=False),
        sa.Column("created_at", _TIMESTAMP, nullable=False),
        sa.Column("revoked_at", _TIMESTAMP),
        sa.CheckConstraint("octet_length(key_hash) = 32", name="key_hash_is_sha256"),
    )
    op.create_index(None, "stations", ["site_id", "id"])


def _series() -> None:
    op.create_table(
        "series",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("num", sa.BigInteger(), sa.Identity(always=True), nullable=False, unique=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("created_at", _TIMESTAMP, nullable=False),
        sa.Column("updated_at", _TIMESTAMP, nullable=False),
        sa.UniqueConstraint("site_id", "key"),
    )
    op.create_table(
        "series_latest",
        sa.Column("series_num", sa.BigInteger(), sa.ForeignKey("series.num"), primary_key=True, autoincrement=False),
        sa.Column("at", _TIMESTAMP),
        sa.Column("value", sa.Double()),
        sa.Column("received_at", _TIMESTAMP),
        postgresql_with={"fillfactor": 70},
    )


def _rules() -> None:
    op.create_table(
        "rules",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("series_id", sa.Uuid(), sa.ForeignKey("series.id"), nullable=False),
        sa.Column("series_num", sa.BigInteger(), nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text()),
        sa.Column("limit_value", sa.Double()),
        sa.Column("clear_value", sa.Double()),
        sa.Column("hold_s", sa.BigInteger()),
        sa.Column("after_s", sa.BigInteger()),
        sa.Column("created_at", _TIMESTAMP, nullable=False),
        sa.Column("updated_at", _TIMESTAMP, nullable=False),
        sa.Column("retired_at", _TIMESTAMP),
        sa.CheckConstraint("kind IN ('threshold', 'no_data')", name="kind"),
        sa.CheckConstraint("severity IN ('info', 'minor', 'major', 'critical')", name="severity"),
        sa.CheckConstraint("operator IN ('>', '>=', '<', '<=')", name="operator"),
        sa.CheckConstraint(
            "(kind = 'threshold') = (num_nonnulls(operator, limit_value, clear_value, hold_s) = 4)",
            name="threshold_is_complete",
        ),
        sa.CheckConstraint("(kind = 'no_data') = (after_s IS NOT NULL)", name="no_data_is_complete"),
        sa.CheckConstraint("hold_s >= 0 AND after_s > 0", name="durations"),
        sa.CheckConstraint(
            "CASE WHEN operator IN ('>', '>=') THEN clear_value <= limit_value ELSE clear_value >= limit_value END",
            name="clear_on_quiet_side",
        ),
    )
    op.create_index("ix_rules_active_series", "rules", ["series_num"], postgresql_where=sa.text("retired_at IS NULL"))
    op.create_index(None, "rules", ["site_id", "id"])
    op.create_table(
        "detectors",
        sa.Column("rule_id", sa.Uuid(), sa.ForeignKey("rules.id"), primary_key=True),
        sa.Column("phase", sa.Text(), nullable=False),
        sa.Column("since_us", sa.BigInteger()),
        sa.Column("value", sa.Double()),
        sa.Column("peak", sa.Double()),
        sa.Column("peak_us", sa.BigInteger()),
        sa.Column("anomaly_id", sa.Uuid()),
        sa.Column("watched_from", _TIMESTAMP, nullable=False),
        sa.CheckConstraint("phase IN ('normal', 'pending', 'raised')", name="phase"),
        sa.CheckConstraint("(phase = 'raised') = (anomaly_id IS NOT NULL)", name="raised_has_anomaly"),
        postgresql_with={"fillfactor": 70},
    )


def _anomalies() -> None:
    op.create_table(
        "anomalies",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("series_id", sa.Uuid(), sa.ForeignKey("series.id"), nullable=False),
        sa.Column("rule_id", sa.Uuid(), sa.ForeignKey("rules.id"), nullable=False),
        sa.Column("cause_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("series", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text()),
        sa.Column("limit_value", sa.Double()),
        sa.Column("value", sa.Double()),
        sa.Column("peak_value", sa.Double()),
        sa.Column("peak_at", _TIMESTAMP),
        sa.Column("began_at", _TIMESTAMP, nullable=False),
        sa.Column("detected_at", _TIMESTAMP, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("cleared_at", _TIMESTAMP),
        sa.Column("cleared_value", sa.Double()),
        sa.Column("reason", sa.Text()),
        sa.CheckConstraint("state IN ('open', 'cleared')", name="state"),
        sa.CheckConstraint("(state = 'cleared') = (cleared_at IS NOT NULL)", name="cleared_has_time"),
        sa.CheckConstraint("(state = 'cleared') = (reason IS NOT NULL)", name="cleared_has_reason"),
    )
    op.create_index(
        "uq_anomalies_open",
        "anomalies",
        ["series_id", "rule_id"],
        unique=True,
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index(None, "anomalies", ["site_id", "detected_at", "id"])


def _readings() -> None:
    op.create_table(
        "readings",
        sa.Column("series_num", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("at", _TIMESTAMP, primary_key=True),
        sa.Column("value", sa.Double(), nullable=False),
        postgresql_partition_by="RANGE (at)",
    )
    op.execute("CREATE TABLE readings_default PARTITION OF readings DEFAULT")

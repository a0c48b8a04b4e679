"""One model of time: readings that came before their time, second values of an instant, clocks that run ahead.

Beside the readings, not in them: the code before this copies rows of three columns in, and goes on doing so.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_TIMESTAMP = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "early_readings",
        sa.Column("series_num", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("at", _TIMESTAMP, primary_key=True),
        sa.Column("received_at", _TIMESTAMP, nullable=False),
        sa.CheckConstraint("received_at < at", name="is_early"),
    )
    op.create_index(None, "early_readings", ["at"])
    op.create_table(
        "contradictions",
        sa.Column("series_num", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("at", _TIMESTAMP, primary_key=True),
        sa.Column("value", sa.Double(), primary_key=True),
        sa.Column("received_at", _TIMESTAMP, nullable=False),
    )
    op.create_index(None, "contradictions", ["at"])
    op.add_column("detectors", sa.Column("cleared_us", sa.BigInteger()))
    op.add_column("anomalies", sa.Column("late", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("anomalies", sa.Column("known_at", _TIMESTAMP))
    op.create_index(None, "anomalies", ["rule_id", "began_at"])
    op.add_column("stations", sa.Column("clock_ahead_s", sa.Double()))
    op.add_column("stations", sa.Column("clock_ahead_at", _TIMESTAMP))
    op.add_column("site_policies", sa.Column("late_after_s", sa.BigInteger(), nullable=False, server_default="300"))
    op.create_check_constraint("late_after", "site_policies", "late_after_s BETWEEN 60 AND 86400")
    most = "UPDATE site_policies SET future_tolerance_s = 600, version = version + 1 WHERE future_tolerance_s > 600"
    op.execute(most)


def downgrade() -> None:
    op.drop_column("site_policies", "late_after_s")
    op.drop_column("stations", "clock_ahead_at")
    op.drop_column("stations", "clock_ahead_s")
    op.drop_index("ix_anomalies_rule_id_began_at", "anomalies")
    op.drop_column("anomalies", "known_at")
    op.drop_column("anomalies", "late")
    op.drop_column("detectors", "cleared_us")
    op.drop_table("contradictions")
    op.drop_table("early_readings")

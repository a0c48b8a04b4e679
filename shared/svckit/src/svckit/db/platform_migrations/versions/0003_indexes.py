"""Indexes for what housekeeping and each kind of timer look for, instead of those it no longer asks for."""

from svckit.db.platform_migrations import run

revision = "0003"
down_revision = "0002"

UPGRADE = (
    "CREATE INDEX ix_outbox_published ON outbox (topic, published_at) WHERE published_at IS NOT NULL",
    "CREATE INDEX ix_inbox_received ON inbox (received_at)",
    "CREATE INDEX ix_timers_due ON timers (kind, next_attempt_at) WHERE fired_at IS NULL",
    "CREATE INDEX ix_timers_fired ON timers (fired_at) WHERE fired_at IS NOT NULL",
    "DROP INDEX ix_outbox_created_at, ix_inbox_received_at, ix_timers_pending",
)
DOWNGRADE = (
    "CREATE INDEX ix_outbox_created_at ON outbox USING brin (created_at)",
    "CREATE INDEX ix_inbox_received_at ON inbox USING brin (received_at)",
    "CREATE INDEX ix_timers_pending ON timers (next_attempt_at) WHERE fired_at IS NULL",
    "DROP INDEX ix_outbox_published, ix_inbox_received, ix_timers_due, ix_timers_fired",
)


def upgrade() -> None:
    run(UPGRADE)


def downgrade() -> None:
    run(DOWNGRADE)

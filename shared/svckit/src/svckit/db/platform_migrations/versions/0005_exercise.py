"""Whether a timer belongs to an exercise."""

from svckit.db.platform_migrations import run

revision = "0005"
down_revision = "0004"

UPGRADE = ("ALTER TABLE timers ADD COLUMN exercise boolean NOT NULL DEFAULT false",)
DOWNGRADE = ("ALTER TABLE timers DROP COLUMN exercise",)


def upgrade() -> None:
    run(UPGRADE)


def downgrade() -> None:
    run(DOWNGRADE)

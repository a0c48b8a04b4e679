"""Indexes for housekeeping and for each kind of timer: made by the platform's own chain since.

Databases may still be at this revision, which therefore stays.
"""

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass

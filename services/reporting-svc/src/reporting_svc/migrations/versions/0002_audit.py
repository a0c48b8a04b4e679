"""The audit log: made by the platform's own chain since.

Databases may still be at this revision, which therefore stays.
"""

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass

"""Which head of the audit log the other services were last told of: made by the platform's own chain since.

Databases may still be at this revision, which therefore stays.
"""

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass

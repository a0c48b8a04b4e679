"""Which head of the audit log the other services were last told of: made by the platform's own chain since.

Databases may still be at this revision, which therefore stays.
"""

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    pass


def downgrade() -> None:
    pass

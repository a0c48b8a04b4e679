"""Which entry of the audit log the other services were last told of."""

from svckit.db.platform_migrations import run

revision = "0004"
down_revision = "0003"

UPGRADE = (
    """CREATE TABLE audit_told (
        one boolean CONSTRAINT pk_audit_told PRIMARY KEY CONSTRAINT ck_audit_told_single_row CHECK (one),
        seq bigint NOT NULL,
        at timestamptz NOT NULL
    )""",
    "COMMENT ON TABLE audit_told IS 'The entry of the audit log that the other services were last told of'",
)
DOWNGRADE = ("DROP TABLE audit_told",)


def upgrade() -> None:
    run(UPGRADE)


def downgrade() -> None:
    run(DOWNGRADE)

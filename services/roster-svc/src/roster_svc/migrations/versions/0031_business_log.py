"""The business log: kinds, entries and their counts, with the shipped kinds. Entries are only added. Only adds."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"

TIME = sa.DateTime(timezone=True)
REFUSE = """
CREATE FUNCTION refuse_change_of_business_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the business log is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$
"""
GUARD = """
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {table}
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_business_entry()
"""
SHIPPED = (
    ("业务办理", "cases handled"),
    ("咨询答复", "inquiries answered"),
    ("数据核对", "records checked"),
    ("退回或异常", "returned or faulty"),
)


def upgrade() -> None:
    kinds = _create_kinds()
    _create_entries()
    _create_counts()
    op.execute(REFUSE)
    for table in ("business_entries", "business_counts"):
        op.execute(GUARD.format(table=table))
    op.bulk_insert(kinds, [{"post": "business_ops", "title_zh": zh, "title_en": en} for zh, en in SHIPPED])


def downgrade() -> None:
    op.drop_table("business_counts")
    op.drop_table("business_entries")
    op.drop_table("business_kinds")
    op.execute("DROP FUNCTION refuse_change_of_business_entry()")


def _create_kinds() -> sa.Table:
    created = op.create_table(
        "business_kinds",
        sa.Column("id", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("site_id", sa.Uuid()),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("title_zh", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.CheckConstraint("title_zh <> '' AND title_en <> ''", name="says_something"),
    )
    op.create_index("ix_business_kinds_site_id", "business_kinds", ["site_id"])
    return created


def _create_entries() -> None:
    op.create_table(
        "business_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("occurred_at", TIME, nullable=False),
        sa.Column("recorded_at", TIME, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("author_name", sa.Text()),
        sa.Column("feedback", sa.Text()),
        sa.Column("corrects", sa.Uuid()),
        sa.Column("reason", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("corrects"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["corrects"], ["business_entries.id"]),
        sa.CheckConstraint("corrects IS NULL OR reason IS NOT NULL", name="correction_reason"),
        sa.CheckConstraint("corrects <> id", name="not_itself"),
        sa.CheckConstraint("occurred_at <= recorded_at", name="not_ahead"),
    )
    op.create_index("ix_business_entries_site_id_occurred_at", "business_entries", ["site_id", "occurred_at", "id"])
    op.create_index("ix_business_entries_shift_id", "business_entries", ["shift_id"])


def _create_counts() -> None:
    op.create_table(
        "business_counts",
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("kind_id", sa.Uuid(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "kind_id"),
        sa.ForeignKeyConstraint(["entry_id"], ["business_entries.id"]),
        sa.ForeignKeyConstraint(["kind_id"], ["business_kinds.id"]),
        sa.CheckConstraint('"count" >= 0', name="count"),
    )
    op.create_index("ix_business_counts_kind_id", "business_counts", ["kind_id"])

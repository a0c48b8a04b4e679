"""Keys and equipment. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0029"
down_revision = "0028"

TIME = sa.DateTime(timezone=True)
OPEN = sa.text("returned_at IS NULL")


def upgrade() -> None:
    _items()
    _issues()


def downgrade() -> None:
    op.drop_table("key_issues")
    op.drop_table("key_items")


def _items() -> None:
    op.create_table(
        "key_items",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("home", sa.Text()),
        sa.Column("responsible_id", sa.Uuid()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("state_since", TIME, nullable=False),
        sa.Column("state_by", sa.Uuid(), nullable=False),
        sa.Column("state_remark", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["responsible_id"], ["staff.id"]),
        sa.CheckConstraint("kind IN ('key', 'access_card', 'radio', 'tool', 'other')", name="kind"),
        sa.CheckConstraint("state IN ('in', 'out', 'missing', 'withdrawn', 'written_off')", name="state"),
        sa.CheckConstraint(
            "state NOT IN ('missing', 'withdrawn', 'written_off') OR state_remark IS NOT NULL", name="said"
        ),
    )
    op.create_index("uq_key_items_number", "key_items", ["site_id", sa.text("lower(number)")], unique=True)
    missing = sa.text("state = 'missing'")
    op.create_index("ix_key_items_missing", "key_items", ["site_id"], postgresql_where=missing)


def _issues() -> None:
    op.create_table(
        "key_issues",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key_item_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid()),
        sa.Column("issued_at", TIME, nullable=False),
        sa.Column("issued_by", sa.Uuid(), nullable=False),
        sa.Column("issue_condition", sa.Text()),
        sa.Column("remark", sa.Text()),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("handover_id", sa.Uuid()),
        sa.Column("overdue_at", TIME),
        sa.Column("returned_at", TIME),
        sa.Column("returned_by", sa.Uuid()),
        sa.Column("returned_basis", sa.Text()),
        sa.Column("return_condition", sa.Text()),
        sa.Column("return_remark", sa.Text()),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["key_item_id"], ["key_items.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["handover_id"], ["handovers.id"]),
        sa.CheckConstraint("(returned_at IS NULL) = (returned_by IS NULL)", name="returned_by"),
        sa.CheckConstraint("(returned_at IS NULL) = (returned_basis IS NULL)", name="returned_basis"),
        sa.CheckConstraint("returned_basis IN ('returned', 'handed_over', 'missing')", name="basis"),
        sa.CheckConstraint("returned_at IS NULL OR issued_at <= returned_at", name="times_in_order"),
    )
    op.create_index("uq_key_issues_one_open", "key_issues", ["key_item_id"], unique=True, postgresql_where=OPEN)
    op.create_index("ix_key_issues_key_item_id_issued_at", "key_issues", ["key_item_id", "issued_at", "id"])
    op.create_index("ix_key_issues_held", "key_issues", ["staff_id"], postgresql_where=OPEN)

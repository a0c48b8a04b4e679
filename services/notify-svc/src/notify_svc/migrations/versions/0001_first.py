"""The first tables: read copies, contact methods, delivery policies, calls, attempts, acknowledgements."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None

TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_attendance()
    _create_contact_methods()
    _create_delivery_policies()
    _create_incidents()
    _create_link_keys()
    _create_notifications()
    _create_shifts()
    _create_sites()
    _create_staff()
    _create_acknowledgements()
    _create_deliveries()


def downgrade() -> None:
    for table in (
        "deliveries",
        "acknowledgements",
        "staff",
        "sites",
        "shifts",
        "notifications",
        "link_keys",
        "incidents",
        "delivery_policies",
        "contact_methods",
        "attendance",
    ):
        op.drop_table(table)


def _create_attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("checked_in_at", TIME),
        sa.Column("checked_out_at", TIME),
        sa.PrimaryKeyConstraint("shift_id", "staff_id", "post"),
    )


def _create_contact_methods() -> None:
    op.create_table(
        "contact_methods",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("secret", sa.Text()),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("disabled_reason", sa.Text()),
        sa.Column("reached_at", TIME),
        sa.Column("failed_at", TIME),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        sa.CheckConstraint("(channel = 'webhook') = (secret IS NOT NULL)", name="secret"),
        sa.CheckConstraint("channel IN ('email', 'webhook')", name="channel"),
        sa.CheckConstraint("position >= 0", name="position"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("staff_id", "channel", "address"),
    )


def _create_delivery_policies() -> None:
    op.create_table(
        "delivery_policies",
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("urgent", JSONB(), nullable=False),
        sa.Column("routine", JSONB(), nullable=False),
        sa.Column("link_ttl_s", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("site_id"),
    )


def _create_incidents() -> None:
    op.create_table(
        "incidents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("level", sa.BigInteger(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("opened_at", TIME, nullable=False),
        sa.Column("acknowledged_at", TIME),
        sa.Column("acknowledged_by", sa.Text()),
        sa.Column("resolved_at", TIME),
        sa.Column("resolved_by", sa.Text()),
        sa.Column("closed_at", TIME),
        sa.PrimaryKeyConstraint("id"),
    )


def _create_link_keys() -> None:
    op.create_table(
        "link_keys",
        sa.Column("id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name="single_row"),
        sa.PrimaryKeyConstraint("id"),
    )


def _create_notifications() -> None:
    op.create_table(
        "notifications",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("escalation_id", sa.Uuid()),
        sa.Column("incident_id", sa.Uuid()),
        sa.Column("site_id", sa.Uuid()),
        sa.Column("staff_id", sa.Uuid()),
        sa.Column("called_as", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("plan", JSONB(), nullable=False),
        sa.Column("channel", sa.BigInteger(), nullable=False),
        sa.Column("channel_since", TIME, nullable=False),
        sa.Column("content", JSONB(), nullable=False),
        sa.Column("link_expires_at", TIME),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("finished_at", TIME),
        sa.CheckConstraint("(state = 'pending') = (finished_at IS NULL)", name="finished"),
        sa.CheckConstraint(
            "kind <> 'escalation' OR (escalation_id IS NOT NULL AND incident_id IS NOT NULL AND site_id IS NOT NULL)",
            name="escalation",
        ),
        sa.CheckConstraint("kind IN ('escalation', 'test')", name="kind"),
        sa.CheckConstraint("staff_id IS NOT NULL OR state = 'failed'", name="nobody"),
        sa.CheckConstraint("state IN ('pending', 'told', 'failed', 'superseded')", name="state"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_notifications_pending", "notifications", ["incident_id"], postgresql_where="state = 'pending'")
    op.create_index(
        "uq_notifications_nobody",
        "notifications",
        ["escalation_id", "called_as"],
        unique=True,
        postgresql_where="staff_id IS NULL",
    )
    op.create_index(
        "uq_notifications_person",
        "notifications",
        ["escalation_id", "staff_id"],
        unique=True,
        postgresql_where="staff_id IS NOT NULL",
    )


def _create_shifts() -> None:
    op.create_table(
        "shifts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("starts_at", TIME, nullable=False),
        sa.Column("ends_at", TIME, nullable=False),
        sa.Column("assignments", JSONB(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_shifts_running", "shifts", ["site_id"], postgresql_where="NOT ended")


def _create_sites() -> None:
    op.create_table(
        "sites",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def _create_staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text()),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("roles", JSONB(), nullable=False),
        sa.Column("site_ids", JSONB(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_staff_roles", "staff", ["roles"], postgresql_using="gin")
    op.create_index("ix_staff_site_ids", "staff", ["site_ids"], postgresql_using="gin")


def _create_acknowledgements() -> None:
    op.create_table(
        "acknowledgements",
        sa.Column("notification_id", sa.Uuid(), nullable=False),
        sa.Column("incident_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("acknowledged_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["notification_id"], ["notifications.id"]),
        sa.PrimaryKeyConstraint("notification_id"),
    )
    op.create_index("ix_acknowledgements_incident_id", "acknowledgements", ["incident_id"])


def _create_deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("notification_id", sa.Uuid(), nullable=False),
        sa.Column("incident_id", sa.Uuid()),
        sa.Column("site_id", sa.Uuid()),
        sa.Column("staff_id", sa.Uuid()),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("contact_method_id", sa.Uuid()),
        sa.Column("attempt", sa.BigInteger(), nullable=False),
        sa.Column("channel_attempt", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("answer", sa.Text()),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("sent_at", TIME),
        sa.Column("finished_at", TIME),
        sa.Column("next_attempt_at", TIME),
        sa.Column("sends", sa.BigInteger(), nullable=False),
        sa.Column("claimed_by", sa.BigInteger()),
        sa.Column("lease_token", sa.Uuid()),
        sa.Column("lease_until", TIME),
        sa.Column("traceparent", sa.Text()),
        sa.CheckConstraint("(state = 'failed') = (reason IS NOT NULL)", name="reason"),
        sa.CheckConstraint("(state = 'sending') = (finished_at IS NULL)", name="finished"),
        sa.CheckConstraint("channel IN ('email', 'webhook', 'none')", name="channel"),
        sa.CheckConstraint("state IN ('sending', 'accepted', 'delivered', 'failed')", name="state"),
        sa.CheckConstraint("attempt >= 1 AND channel_attempt >= 1 AND sends >= 0", name="counts"),
        sa.ForeignKeyConstraint(["notification_id"], ["notifications.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("notification_id", "attempt"),
    )
    op.create_index("ix_deliveries_due", "deliveries", ["next_attempt_at"], postgresql_where="state = 'sending'")
    op.create_index("ix_deliveries_incident_id", "deliveries", ["incident_id", "created_at", "id"])
    op.create_index("ix_deliveries_site_id", "deliveries", ["site_id", "created_at", "id"])
    op.create_index("ix_deliveries_staff_id", "deliveries", ["staff_id", "created_at", "id"])

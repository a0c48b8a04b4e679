"""The tables that svckit keeps in every service's database, as `svckit.db.platform_migrations` has made them by now."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from svckit.db.model import NAMING

metadata = sa.MetaData(naming_convention=NAMING)
_NOW = sa.text("now()")
_TIMESTAMP = sa.DateTime(timezone=True)

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("seq", sa.BigInteger, sa.Identity(always=True), primary_key=True),
    sa.Column("id", sa.Uuid, nullable=False, unique=True),
    sa.Column("topic", sa.Text, nullable=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("type", sa.Text, nullable=False),
    sa.Column("payload", sa.LargeBinary, nullable=False),
    sa.Column("headers", JSONB, nullable=False),
    sa.Column("created_at", _TIMESTAMP, nullable=False, server_default=_NOW),
    sa.Column("published_at", _TIMESTAMP),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("last_error", sa.Text),
    comment="Events: unpublished ones wait for the relay, published ones are the archive to republish from",
)
sa.Index("ix_outbox_unpublished", outbox.c.seq, postgresql_where=outbox.c.published_at.is_(None))
sa.Index(
    "ix_outbox_published", outbox.c.topic, outbox.c.published_at, postgresql_where=outbox.c.published_at.is_not(None)
)

inbox = sa.Table(
    "inbox",
    metadata,
    sa.Column("consumer", sa.Text, primary_key=True),
    sa.Column("event_id", sa.Uuid, primary_key=True),
    sa.Column("received_at", _TIMESTAMP, nullable=False, server_default=_NOW),
    comment="What each consumer has done: makes redelivery harmless",
)
sa.Index("ix_inbox_received", inbox.c.received_at)

dead_letters = sa.Table(
    "dead_letters",
    metadata,
    sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True),
    sa.Column("consumer", sa.Text, nullable=False),
    sa.Column("topic", sa.Text, nullable=False),
    sa.Column("partition", sa.Integer, nullable=False),
    sa.Column("offset", sa.BigInteger, nullable=False),
    sa.Column("key", sa.LargeBinary, nullable=False),
    sa.Column("value", sa.LargeBinary, nullable=False),
    sa.Column("headers", JSONB, nullable=False),
    sa.Column("timestamp", _TIMESTAMP, nullable=False),
    sa.Column("error_type", sa.Text, nullable=False),
    sa.Column("error", sa.Text, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("created_at", _TIMESTAMP, nullable=False, server_default=_NOW),
    sa.Column("replayed_at", _TIMESTAMP),
    comment="Messages no handler could take, byte for byte, until somebody replays them",
)

relay_state = sa.Table(
    "relay_state",
    metadata,
    sa.Column("one", sa.Boolean, sa.CheckConstraint("one", name="single_row"), primary_key=True),
    sa.Column("cluster_id", sa.Text, nullable=False),
    comment="The bus cluster that the outbox was last published to",
)

audit_told = sa.Table(
    "audit_told",
    metadata,
    sa.Column("one", sa.Boolean, sa.CheckConstraint("one", name="single_row"), primary_key=True),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("at", _TIMESTAMP, nullable=False),
    comment="The entry of the audit log that the other services were last told of",
)

timers = sa.Table(
    "timers",
    metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("step", sa.Text, nullable=False, server_default=""),
    sa.Column("due_at", _TIMESTAMP, nullable=False),
    sa.Column("next_attempt_at", _TIMESTAMP, nullable=False),
    sa.Column("payload", JSONB, nullable=False),
    sa.Column("traceparent", sa.Text),
    sa.Column("created_at", _TIMESTAMP, nullable=False, server_default=_NOW),
    sa.Column("fired_at", _TIMESTAMP),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("last_error", sa.Text),
    sa.Column("exercise", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.UniqueConstraint("kind", "subject", "step"),
    comment="Deadlines: they survive restarts, fire once and know how late they were",
)
sa.Index("ix_timers_due", timers.c.kind, timers.c.next_attempt_at, postgresql_where=timers.c.fired_at.is_(None))
sa.Index("ix_timers_fired", timers.c.fired_at, postgresql_where=timers.c.fired_at.is_not(None))

idempotency_keys = sa.Table(
    "idempotency_keys",
    metadata,
    sa.Column("principal", sa.Text, primary_key=True),
    sa.Column("route", sa.Text, primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("request_hash", sa.LargeBinary, nullable=False),
    sa.Column("status", sa.Integer),
    sa.Column("headers", JSONB),
    sa.Column("body", sa.LargeBinary),
    sa.Column("created_at", _TIMESTAMP, nullable=False, server_default=_NOW),
    comment="Answers already given, by Idempotency-Key",
)
sa.Index("ix_idempotency_keys_created_at", idempotency_keys.c.created_at)

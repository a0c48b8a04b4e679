"""The tables that svckit keeps in every service's database. Each service's migrations create them."""

from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from svckit.db import audit_schema as audit
from svckit.db.model import NAMING

if TYPE_CHECKING:
    from alembic.operations import Operations

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


def create_v1(op: "Operations | object") -> None:
    """Create the platform tables of svckit 0.1. ``op`` is alembic's operations module or object."""
    metadata.create_all(_bind(op), _TABLES_V1, checkfirst=False)


def drop_v1(op: "Operations | object") -> None:
    """Drop what `create_v1` made."""
    metadata.drop_all(_bind(op), _TABLES_V1, checkfirst=False)


def create_v2(op: "Operations | object") -> None:
    """Create the audit log (svckit 0.2): a schema of its own, which the service's role can only append to and read."""
    audit.create_v1(_bind(op))


def drop_v2(op: "Operations | object") -> None:
    """Drop what `create_v2` made."""
    audit.drop_v1(_bind(op))


def create_v3(op: "Operations | object") -> None:
    """Index what housekeeping and each kind of timer look for (svckit 0.3). On a database that begins here `create_v1`
    has done so already: it makes the tables as they are declared above.
    """
    _run(op, [f"CREATE INDEX IF NOT EXISTS {made}" for made in _INDEXES_V3])
    _run(op, [f"DROP INDEX IF EXISTS {made.partition(' ')[0]}" for made in _INDEXES_V1])


def drop_v3(op: "Operations | object") -> None:
    """Go back to the indexes of svckit 0.2."""
    _run(op, [f"CREATE INDEX IF NOT EXISTS {made}" for made in _INDEXES_V1])
    _run(op, [f"DROP INDEX IF EXISTS {made.partition(' ')[0]}" for made in _INDEXES_V3])


def create_v4(op: "Operations | object") -> None:
    """Remember which audit head the others were told of (svckit 0.4)."""
    audit_told.create(_bind(op))


def drop_v4(op: "Operations | object") -> None:
    """Drop what `create_v4` made."""
    audit_told.drop(_bind(op))


_TABLES_V1 = [outbox, inbox, dead_letters, relay_state, timers, idempotency_keys]
_INDEXES_V1 = (
    "ix_outbox_created_at ON outbox USING brin (created_at)",
    "ix_inbox_received_at ON inbox USING brin (received_at)",
    "ix_timers_pending ON timers (next_attempt_at) WHERE fired_at IS NULL",
)
_INDEXES_V3 = (
    "ix_outbox_published ON outbox (topic, published_at) WHERE published_at IS NOT NULL",
    "ix_inbox_received ON inbox (received_at)",
    "ix_timers_due ON timers (kind, next_attempt_at) WHERE fired_at IS NULL",
    "ix_timers_fired ON timers (fired_at) WHERE fired_at IS NOT NULL",
)


def _run(op: object, statements: list[str]) -> None:
    for statement in statements:
        _bind(op).exec_driver_sql(statement)


def create_all(connection: sa.Connection) -> None:
    """Create everything at once, for a database without migrations."""
    metadata.create_all(connection, checkfirst=False)
    audit.create_v1(connection)


def _bind(op: object) -> sa.Connection:
    connection: sa.Connection = op.get_bind()  # type: ignore[attr-defined]
    return connection

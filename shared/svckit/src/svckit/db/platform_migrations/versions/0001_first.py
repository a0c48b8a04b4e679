"""Outbox, inbox, dead letters, state of the relay, timers, idempotency keys."""

from svckit.db.platform_migrations import run

revision = "0001"
down_revision = None

UPGRADE = (
    """CREATE TABLE outbox (
        seq bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_outbox PRIMARY KEY,
        id uuid NOT NULL CONSTRAINT uq_outbox_id UNIQUE,
        topic text NOT NULL,
        key text NOT NULL,
        type text NOT NULL,
        payload bytea NOT NULL,
        headers jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        published_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_error text
    )""",
    "CREATE INDEX ix_outbox_unpublished ON outbox (seq) WHERE published_at IS NULL",
    "CREATE INDEX ix_outbox_created_at ON outbox USING brin (created_at)",
    """COMMENT ON TABLE outbox IS
        'Events: unpublished ones wait for the relay, published ones are the archive to republish from'""",
    """CREATE TABLE inbox (
        consumer text NOT NULL,
        event_id uuid NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_inbox PRIMARY KEY (consumer, event_id)
    )""",
    "CREATE INDEX ix_inbox_received_at ON inbox USING brin (received_at)",
    "COMMENT ON TABLE inbox IS 'What each consumer has done: makes redelivery harmless'",
    """CREATE TABLE dead_letters (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_dead_letters PRIMARY KEY,
        consumer text NOT NULL,
        topic text NOT NULL,
        partition integer NOT NULL,
        "offset" bigint NOT NULL,
        key bytea NOT NULL,
        value bytea NOT NULL,
        headers jsonb NOT NULL,
        timestamp timestamptz NOT NULL,
        error_type text NOT NULL,
        error text NOT NULL,
        attempts integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        replayed_at timestamptz
    )""",
    """COMMENT ON TABLE dead_letters IS
        'Messages no handler could take, byte for byte, until somebody replays them'""",
    """CREATE TABLE relay_state (
        one boolean CONSTRAINT pk_relay_state PRIMARY KEY CONSTRAINT ck_relay_state_single_row CHECK (one),
        cluster_id text NOT NULL
    )""",
    "COMMENT ON TABLE relay_state IS 'The bus cluster that the outbox was last published to'",
    """CREATE TABLE timers (
        id uuid CONSTRAINT pk_timers PRIMARY KEY,
        kind text NOT NULL,
        subject text NOT NULL,
        step text NOT NULL DEFAULT '',
        due_at timestamptz NOT NULL,
        next_attempt_at timestamptz NOT NULL,
        payload jsonb NOT NULL,
        traceparent text,
        created_at timestamptz NOT NULL DEFAULT now(),
        fired_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        CONSTRAINT uq_timers_kind_subject_step UNIQUE (kind, subject, step)
    )""",
    "CREATE INDEX ix_timers_pending ON timers (next_attempt_at) WHERE fired_at IS NULL",
    "COMMENT ON TABLE timers IS 'Deadlines: they survive restarts, fire once and know how late they were'",
    """CREATE TABLE idempotency_keys (
        principal text NOT NULL,
        route text NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        status integer,
        headers jsonb,
        body bytea,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_idempotency_keys PRIMARY KEY (principal, route, key)
    )""",
    "CREATE INDEX ix_idempotency_keys_created_at ON idempotency_keys (created_at)",
    "COMMENT ON TABLE idempotency_keys IS 'Answers already given, by Idempotency-Key'",
)
DOWNGRADE = ("DROP TABLE outbox, inbox, dead_letters, relay_state, timers, idempotency_keys",)


def upgrade() -> None:
    run(UPGRADE)


def downgrade() -> None:
    run(DOWNGRADE)

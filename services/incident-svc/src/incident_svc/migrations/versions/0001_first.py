"""The first tables: incidents with timelines and escalations, policies, the stream's log, read copies."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    r"""
    CREATE TABLE sites (
        id uuid NOT NULL,
        version bigint NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        timezone text NOT NULL,
        active boolean NOT NULL,
        CONSTRAINT pk_sites PRIMARY KEY (id)
    )
    """,
    r"""
    CREATE TABLE escalation_policies (
        site_id uuid NOT NULL,
        version bigint NOT NULL,
        steps jsonb NOT NULL,
        repeat bigint NOT NULL,
        repeat_after_s bigint NOT NULL,
        levels jsonb NOT NULL,
        opens_from text NOT NULL,
        auto_resolve boolean NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by text NOT NULL,
        CONSTRAINT pk_escalation_policies PRIMARY KEY (site_id),
        CONSTRAINT ck_escalation_policies_version CHECK (version >= 0),
        CONSTRAINT ck_escalation_policies_steps CHECK (jsonb_array_length(steps) BETWEEN 1 AND 20),
        CONSTRAINT ck_escalation_policies_repeat CHECK (repeat BETWEEN 0 AND 10),
        CONSTRAINT ck_escalation_policies_repeat_after CHECK (repeat_after_s BETWEEN 30 AND 86400),
        CONSTRAINT ck_escalation_policies_opens_from CHECK (opens_from IN ('info', 'minor', 'major', 'critical'))
    )
    """,
    r"""
    CREATE TABLE incidents (
        id uuid NOT NULL,
        version bigint NOT NULL,
        number text NOT NULL,
        site_id uuid NOT NULL,
        title text NOT NULL,
        summary text,
        level bigint NOT NULL,
        severity text NOT NULL,
        state text NOT NULL,
        source text NOT NULL,
        source_id uuid,
        cause_key text,
        occurrences bigint NOT NULL,
        cause_changed_at timestamptz,
        cause_cleared_at timestamptz,
        opened_at timestamptz NOT NULL,
        opened_by jsonb,
        acknowledged_at timestamptz,
        acknowledged_by jsonb,
        resolved_at timestamptz,
        resolved_by jsonb,
        closed_at timestamptz,
        closed_by jsonb,
        policy jsonb NOT NULL,
        last_round bigint NOT NULL,
        last_escalated_at timestamptz,
        next_round bigint,
        next_step bigint,
        next_due_at timestamptz,
        next_round_began_at timestamptz,
        next_rounds_left bigint,
        CONSTRAINT pk_incidents PRIMARY KEY (id),
        CONSTRAINT ck_incidents_state CHECK (state IN ('open', 'acknowledged', 'resolved', 'closed')),
        CONSTRAINT ck_incidents_severity CHECK (severity IN ('info', 'minor', 'major', 'critical')),
        CONSTRAINT ck_incidents_source CHECK (source IN ('anomaly', 'inspection', 'manual')),
        CONSTRAINT ck_incidents_level CHECK (level BETWEEN 1 AND 4),
        CONSTRAINT ck_incidents_version CHECK (version >= 1),
        CONSTRAINT ck_incidents_occurrences CHECK (occurrences >= 1),
        CONSTRAINT ck_incidents_number CHECK (number ~ '^FW-\d{4}-\d{6,}$'),
        CONSTRAINT ck_incidents_acknowledged CHECK (state <> 'acknowledged' OR acknowledged_at IS NOT NULL),
        CONSTRAINT ck_incidents_open CHECK (state <> 'open' OR acknowledged_at IS NULL),
        CONSTRAINT ck_incidents_resolved CHECK ((state IN ('resolved', 'closed')) = (resolved_at IS NOT NULL)),
        CONSTRAINT ck_incidents_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
        CONSTRAINT ck_incidents_only_open_escalates CHECK (state = 'open' OR next_due_at IS NULL),
        CONSTRAINT ck_incidents_next_step_whole CHECK (
            num_nulls(next_round, next_step, next_due_at, next_round_began_at, next_rounds_left) IN (0, 5)
        ),
        CONSTRAINT uq_incidents_number UNIQUE (number)
    )
    """,
    r"""
    CREATE TABLE timeline_entries (
        id uuid NOT NULL,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        incident_id uuid NOT NULL,
        kind text NOT NULL,
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        actor_id uuid,
        actor_name text,
        params jsonb NOT NULL,
        event_id uuid,
        CONSTRAINT pk_timeline_entries PRIMARY KEY (id),
        CONSTRAINT fk_timeline_entries_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
    )
    """,
    r"""
    CREATE TABLE escalations (
        id uuid NOT NULL,
        incident_id uuid NOT NULL,
        round bigint NOT NULL,
        step bigint NOT NULL,
        trigger text NOT NULL,
        targets jsonb NOT NULL,
        due_at timestamptz NOT NULL,
        escalated_at timestamptz NOT NULL,
        late_s double precision NOT NULL,
        CONSTRAINT pk_escalations PRIMARY KEY (id),
        CONSTRAINT uq_escalations_incident_id_round_step UNIQUE (incident_id, round, step),
        CONSTRAINT ck_escalations_position CHECK (round >= 0 AND step >= 0),
        CONSTRAINT ck_escalations_late CHECK (late_s >= 0),
        CONSTRAINT ck_escalations_trigger CHECK (trigger IN ('opened', 'timer', 'unreached', 'worsened')),
        CONSTRAINT fk_escalations_incident_id_incidents FOREIGN KEY(incident_id) REFERENCES incidents (id)
    )
    """,
    r"""
    CREATE TABLE stream_log (
        position bigint NOT NULL,
        event_id uuid NOT NULL,
        type text NOT NULL,
        incident_id uuid NOT NULL,
        site_id uuid NOT NULL,
        level bigint NOT NULL,
        previous_level bigint,
        time timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        data jsonb NOT NULL,
        CONSTRAINT pk_stream_log PRIMARY KEY (position),
        CONSTRAINT uq_stream_log_event_id UNIQUE (event_id)
    )
    """,
    r"""
    CREATE TABLE stream_head (
        one boolean NOT NULL,
        position bigint NOT NULL,
        pruned bigint NOT NULL,
        CONSTRAINT pk_stream_head PRIMARY KEY (one),
        CONSTRAINT ck_stream_head_single_row CHECK (one),
        CONSTRAINT ck_stream_head_order CHECK (0 <= pruned AND pruned <= position)
    )
    """,
)

INDEXES = (
    "CREATE INDEX ix_incidents_opened_at_id ON incidents (opened_at, id)",
    "CREATE INDEX ix_incidents_site_id_cause_key ON incidents (site_id, cause_key)",
    "CREATE INDEX ix_incidents_site_id_opened_at_id ON incidents (site_id, opened_at, id)",
    """
    CREATE UNIQUE INDEX uq_incidents_active_cause ON incidents (site_id, cause_key)
    WHERE state IN ('open', 'acknowledged') AND cause_key IS NOT NULL
    """,
    "CREATE INDEX ix_stream_log_recorded_at ON stream_log (recorded_at)",
    "CREATE INDEX ix_stream_log_site_id_position ON stream_log (site_id, position)",
    "CREATE INDEX ix_timeline_entries_incident_id_seq ON timeline_entries (incident_id, seq)",
)

# A year's numbers begin at 1 without a counter row that all openings would queue for: the year remembers how far the
# sequence had come when its first incident opened. Gaps may appear, the same number never.
NUMBERS = (
    "CREATE SEQUENCE incident_number_seq",
    "CREATE TABLE incident_years (year bigint CONSTRAINT pk_incident_years PRIMARY KEY, base bigint NOT NULL)",
    """
    CREATE FUNCTION next_incident_number(site uuid, at timestamptz) RETURNS text LANGUAGE plpgsql AS $$
    DECLARE
        zone text := coalesce((SELECT timezone FROM sites WHERE id = site), 'UTC');
        this_year bigint := extract(year FROM at AT TIME ZONE zone);
        ordinal bigint;
    BEGIN
        IF NOT EXISTS (SELECT FROM incident_years WHERE year = this_year) THEN
            INSERT INTO incident_years (year, base)
            SELECT this_year, CASE WHEN is_called THEN last_value ELSE 0 END FROM incident_number_seq
            ON CONFLICT DO NOTHING;
        END IF;
        ordinal := nextval('incident_number_seq') - (SELECT base FROM incident_years WHERE year = this_year);
        RETURN 'FW-' || this_year || '-' || lpad(ordinal::text, greatest(6, length(ordinal::text)), '0');
    END $$
    """,
)


def upgrade() -> None:
    for statement in (*TABLES, *INDEXES, *NUMBERS):
        op.execute(statement)
    op.execute("INSERT INTO stream_head (one, position, pruned) VALUES (true, 0, 0)")


def downgrade() -> None:
    op.execute("DROP FUNCTION next_incident_number(uuid, timestamptz)")
    op.execute("DROP SEQUENCE incident_number_seq")
    for table in (
        "incident_years",
        "stream_head",
        "stream_log",
        "escalations",
        "timeline_entries",
        "incidents",
        "escalation_policies",
        "sites",
    ):
        op.drop_table(table)

"""The audit log: an append-only chain that the application may extend and read, and nothing else.

The schema `audit` belongs to the role that is logged in (`FW_MIGRATIONS_DATABASE_URL`), not to the one it has put on,
which is the service's: that one may call `audit.append` and SELECT. Where both are one role the chain still shows every
change, but does not prevent it.

In `audit.append` the head's row is locked until the commit: the order of the numbers is the order of the commits. The
time is the database's. The columns beside the entry are for searching; the entry and its hash are the record.
"""

from svckit.db.platform_migrations import run

revision = "0002"
down_revision = "0001"

AS_MIGRATOR = (
    "SELECT set_config('farwatch.application', current_user, true)",
    "RESET ROLE",
)
AS_APPLICATION = ("SELECT set_config('role', current_setting('farwatch.application'), false)",)
UPGRADE = (
    *AS_MIGRATOR,
    "CREATE SCHEMA audit",
    """CREATE TABLE audit.head (
        one boolean CONSTRAINT pk_head PRIMARY KEY DEFAULT true CONSTRAINT ck_head_single_row CHECK (one),
        chain_id uuid NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        at timestamptz NOT NULL
    ) WITH (fillfactor = 10)""",
    """CREATE TABLE audit.entries (
        seq bigint CONSTRAINT pk_entries PRIMARY KEY,
        at timestamptz NOT NULL,
        actor text,
        action text NOT NULL,
        subject text,
        site_id uuid,
        entry text NOT NULL,
        hash bytea NOT NULL
    )""",
    "CREATE INDEX ix_entries_at ON audit.entries (at, seq)",
    "CREATE INDEX ix_entries_actor ON audit.entries (actor, seq)",
    "CREATE INDEX ix_entries_subject ON audit.entries (subject, seq)",
    """INSERT INTO audit.head (chain_id, seq, hash, at)
        SELECT id, 0, sha256(convert_to('farwatch audit ' || id, 'UTF8')), now() FROM gen_random_uuid() AS id""",
    """CREATE FUNCTION audit.append(lines text[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number bigint;
    chained bytea;
    line text;
    text_ text;
    said jsonb;
    now_ timestamptz;
    stamp text;
BEGIN
    SELECT seq, hash INTO STRICT number, chained FROM audit.head FOR UPDATE;
    now_ := clock_timestamp();
    stamp := to_char(now_ AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
    FOREACH line IN ARRAY lines LOOP
        number := number + 1;
        text_ := '{"seq":' || number || ',"at":"' || stamp || '",' || substr(line, 2);
        said := text_::jsonb;
        IF said->>'seq' <> number::text OR said->>'at' <> stamp THEN
            RAISE EXCEPTION 'an audit entry does not choose its own number or time';
        END IF;
        chained := sha256(chained || convert_to(text_, 'UTF8'));
        INSERT INTO audit.entries (seq, at, actor, action, subject, site_id, entry, hash)
        VALUES (number, now_, said->>'actor', said->>'action', said->>'subject', (said->>'site_id')::uuid,
                text_, chained);
    END LOOP;
    UPDATE audit.head SET seq = number, hash = chained, at = now_;
    RETURN number;
END $$""",
    """CREATE FUNCTION audit.refuse() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$""",
    """CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entries
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse()""",
    "REVOKE ALL ON SCHEMA audit FROM PUBLIC",
    "REVOKE ALL ON FUNCTION audit.append(text[]), audit.refuse() FROM PUBLIC",
    """DO $$
DECLARE
    application text := current_setting('farwatch.application');
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA audit TO %I', application);
    EXECUTE format('GRANT SELECT ON audit.head, audit.entries TO %I', application);
    EXECUTE format('GRANT EXECUTE ON FUNCTION audit.append(text[]) TO %I', application);
END $$""",
    *AS_APPLICATION,
)
DOWNGRADE = (*AS_MIGRATOR, "DROP SCHEMA audit CASCADE", *AS_APPLICATION)


def upgrade() -> None:
    run(UPGRADE)


def downgrade() -> None:
    run(DOWNGRADE)

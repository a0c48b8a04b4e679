"""The tables of the PostgreSQL transport, and how they come to be.

They live in a database of their own and hold nothing that must survive: losing them is losing a bus.
"""

import asyncpg

_LOCK = -4_606_723
"""Advisory lock of schema changes: negative, where no member's lock (a positive id) can be."""

_V1 = """
CREATE TABLE bus_meta (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version integer NOT NULL,
    cluster_id uuid NOT NULL DEFAULT gen_random_uuid()
);
INSERT INTO bus_meta (version) VALUES (0);

CREATE TABLE bus_topics (
    name text PRIMARY KEY,
    partitions integer NOT NULL CHECK (partitions > 0),
    retention interval NOT NULL CHECK (retention > interval '0')
);
CREATE TABLE bus_partitions (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic text NOT NULL REFERENCES bus_topics ON DELETE CASCADE,
    number integer NOT NULL CHECK (number >= 0),
    next_offset bigint NOT NULL DEFAULT 0 CHECK (next_offset >= 0),
    UNIQUE (topic, number)
) WITH (fillfactor = 25);  -- one update per send: room for HOT keeps it from bloating

-- No foreign key to bus_partitions: rows come only through bus_append, and the check would cost as much as the insert.
CREATE TABLE bus_records (
    partition_id integer NOT NULL,
    log_offset bigint NOT NULL CHECK (log_offset >= 0),
    key bytea NOT NULL,
    value bytea NOT NULL,
    headers json NOT NULL,
    stored_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (partition_id, log_offset)
);
ALTER TABLE bus_records ALTER COLUMN value SET STORAGE EXTERNAL;  -- short-lived: not worth compressing

CREATE TABLE bus_groups (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE
);
CREATE SEQUENCE bus_member_ids;
CREATE TABLE bus_members (
    id bigint PRIMARY KEY,
    group_id integer NOT NULL REFERENCES bus_groups ON DELETE CASCADE,
    name text NOT NULL,
    topics text[] NOT NULL,
    joined_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (group_id, name)
);
CREATE TABLE bus_offsets (
    group_id integer NOT NULL REFERENCES bus_groups ON DELETE CASCADE,
    partition_id integer NOT NULL REFERENCES bus_partitions ON DELETE CASCADE,
    next_offset bigint NOT NULL DEFAULT 0 CHECK (next_offset >= 0),
    epoch bigint NOT NULL DEFAULT 1,
    committed_at timestamptz,
    PRIMARY KEY (group_id, partition_id)
) WITH (fillfactor = 25);

-- Offsets are given out under the partition's row lock, which is held until the commit. So they become visible in their
-- order, and who has read offset n has seen all below. (A sequence would not do: a later number may commit first, and
-- a reader that remembers only "last seen" loses the earlier one.) Locks are taken in id order: no deadlocks.
CREATE FUNCTION bus_append(topics text[], hashes integer[], keys bytea[], payloads bytea[], heads text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    ids integer[];
BEGIN
    SELECT array_agg(p.id ORDER BY i.nr) INTO ids
    FROM unnest(topics, hashes) WITH ORDINALITY AS i (topic, hash, nr)
    JOIN bus_topics t ON t.name = i.topic
    JOIN bus_partitions p ON p.topic = t.name AND p.number = i.hash % t.partitions;
    IF cardinality(ids) IS DISTINCT FROM cardinality(keys) THEN
        RAISE undefined_table USING MESSAGE = 'a topic is not provisioned: ' || array_to_string(topics, ', ');
    END IF;
    PERFORM 1 FROM bus_partitions WHERE id = ANY (ids) ORDER BY id FOR UPDATE;
    INSERT INTO bus_records (partition_id, log_offset, key, value, headers)
    SELECT i.id, p.next_offset + row_number() OVER (PARTITION BY i.id ORDER BY i.nr) - 1, i.key, i.payload, i.head::json
    FROM unnest(ids, keys, payloads, heads) WITH ORDINALITY AS i (id, key, payload, head, nr)
    JOIN bus_partitions p ON p.id = i.id;
    UPDATE bus_partitions p SET next_offset = p.next_offset + i.records
    FROM (SELECT id, count(*) AS records FROM unnest(ids) AS u (id) GROUP BY id) AS i
    WHERE p.id = i.id;
END $$;

-- stored_at grows with the offset, so only the expired rows and one more are looked at.
CREATE FUNCTION bus_expire(at timestamptz) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    part record;
    removed bigint;
    total bigint := 0;
BEGIN
    FOR part IN SELECT p.id, at - t.retention AS cutoff FROM bus_partitions p JOIN bus_topics t ON t.name = p.topic LOOP
        DELETE FROM bus_records WHERE partition_id = part.id AND log_offset < coalesce(
            (SELECT log_offset FROM bus_records WHERE partition_id = part.id AND stored_at >= part.cutoff
             ORDER BY log_offset LIMIT 1),
            (SELECT next_offset FROM bus_partitions WHERE id = part.id));
        GET DIAGNOSTICS removed = ROW_COUNT;
        total := total + removed;
    END LOOP;
    RETURN total;
END $$;
"""

_MIGRATIONS = (_V1,)


async def migrate(connection: asyncpg.Connection) -> None:
    """Bring the schema to the newest version. Idempotent, and safe when several services do it at once."""
    if await _version(connection) >= len(_MIGRATIONS):
        return
    # Locked before the transaction begins: one that waits for a lock goes on with its old idea of which tables exist.
    await connection.execute("SELECT pg_advisory_lock($1)", _LOCK)
    try:
        async with connection.transaction():
            for step in _MIGRATIONS[await _version(connection) :]:
                await connection.execute(step)
            await connection.execute("UPDATE bus_meta SET version = $1", len(_MIGRATIONS))
    finally:
        await connection.execute("SELECT pg_advisory_unlock($1)", _LOCK)


async def _version(connection: asyncpg.Connection) -> int:
    # As a parameter: a constant would be looked up once for all, when the statement is planned.
    if await connection.fetchval("SELECT to_regclass($1)", "bus_meta") is None:
        return 0
    return int(await connection.fetchval("SELECT version FROM bus_meta") or 0)

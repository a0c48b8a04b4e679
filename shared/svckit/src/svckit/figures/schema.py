"""The table of policy values as migrations create it. The texts are frozen: a change is a new function beside them.

Append-only: a change is a row with the next version. Every service that has it also has a table ``sites`` with ``id``,
``kind`` (the site's type, null while it is not known) and ``active``.
"""

from collections.abc import Mapping
from json import dumps
from typing import Any, Protocol

_TABLE_V1 = """CREATE TABLE figures (
    kind text NOT NULL,
    scope text NOT NULL CONSTRAINT ck_figures_scope CHECK (scope IN ('site_type', 'site')),
    scope_id text NOT NULL,
    version bigint NOT NULL CONSTRAINT ck_figures_version CHECK (version > 0),
    "values" jsonb NOT NULL CONSTRAINT ck_figures_values CHECK (jsonb_typeof("values") = 'object'),
    effective_from timestamptz NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    ended boolean NOT NULL,
    CONSTRAINT pk_figures PRIMARY KEY (kind, scope, scope_id, version),
    CONSTRAINT ck_figures_ended_is_empty CHECK (NOT ended OR "values" = '{}')
)"""
_REFUSE_V1 = """CREATE FUNCTION refuse_figures_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'policy values are append-only: write the next version';
END $$"""
_APPEND_ONLY_V1 = """CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON figures
    FOR EACH ROW EXECUTE FUNCTION refuse_figures_change()"""

_FOLLOW_V1 = """CREATE FUNCTION {table}_into_figures() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    place text;
    said jsonb := '{{}}';
BEGIN
    IF TG_OP = 'DELETE' THEN place := OLD.site_id; ELSE place := NEW.site_id; said := {set_in_new}; END IF;
    INSERT INTO figures (kind, scope, scope_id, version, "values", effective_from, changed_by, changed_at, ended)
    SELECT '{kind}', 'site', place, coalesce(max(version), 0) + 1, said, clock_timestamp(),
        '{by}', clock_timestamp(), TG_OP = 'DELETE'
    FROM figures WHERE kind = '{kind}' AND scope = 'site' AND scope_id = place;
    RETURN NULL;
END $$"""
_TRIGGER_V1 = """CREATE TRIGGER into_figures AFTER INSERT OR UPDATE OR DELETE ON {table}
    FOR EACH ROW EXECUTE FUNCTION {table}_into_figures()"""
_COPY_V1 = """INSERT INTO figures
        (kind, scope, scope_id, version, "values", effective_from, changed_by, changed_at, ended)
    SELECT '{kind}', 'site', row_.site_id::text, greatest(row_.version, 1), {set_in_row},
        timestamptz '1970-01-01 00:00+00', '{by}', now(), false
    FROM {table} AS row_"""
_SET_V1 = """(SELECT coalesce(jsonb_object_agg(key, value), '{{}}') FROM jsonb_each(to_jsonb({row}))
    WHERE key = ANY ('{{{names}}}') AND value <> 'null' AND value IS DISTINCT FROM ('{defaults}'::jsonb) -> key)"""


class Executes(Protocol):
    """As much of alembic's operations as the texts need."""

    def execute(self, sqltext: str, /) -> object:
        """Run one statement."""


def create_v1(op: Executes) -> None:
    """Make the empty table."""
    for statement in (_TABLE_V1, _REFUSE_V1, _APPEND_ONLY_V1):
        op.execute(statement)


def drop_v1(op: Executes) -> None:
    """Drop the table with all versions."""
    op.execute("DROP TABLE figures")
    op.execute("DROP FUNCTION refuse_figures_change()")


def follow_v1(op: Executes, *, kind: str, table: str, defaults: Mapping[str, Any]) -> None:
    """Copy the rows of a former ``table`` (site_id, version, a column for each of ``defaults``), and go on copying.

    The release before this one may still write there while both run. A value that is the default is not copied: it was
    filled in, and what is set for the site's type may show. The copied values count since 1970.
    """
    text = dumps(defaults).replace("'", "''")
    names = {"names": ",".join(defaults), "defaults": text}
    by = f"system:{table}"
    op.execute(_COPY_V1.format(kind=kind, table=table, by=by, set_in_row=_SET_V1.format(row="row_", **names)))
    op.execute(_FOLLOW_V1.format(kind=kind, table=table, by=by, set_in_new=_SET_V1.format(row="NEW", **names)))
    op.execute(_TRIGGER_V1.format(table=table))


def unfollow_v1(op: Executes, *, table: str) -> None:
    """Stop copying."""
    op.execute(f"DROP TRIGGER into_figures ON {table}")
    op.execute(f"DROP FUNCTION {table}_into_figures()")

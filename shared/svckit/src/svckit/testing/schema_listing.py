"""What a database consists of, as text: two ways to make the same schema are compared by it.

Tables with owner, storage and comment, columns, constraints, indexes, functions, triggers and rights of the schemas
`public` and `audit`. What belongs to an extension and alembic's own tables are left out.
"""

from typing import Any

import asyncpg

from svckit.testing.databases import APPLICATION, MIGRATOR

_SCHEMAS = "nspname IN ('public', 'audit')"
_TABLES = f"""
    relkind IN ('r', 'p') AND {_SCHEMAS} AND relname NOT IN ('alembic_version', 'platform_version')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
"""


def _rights(acl: str, kind: str, owner: str) -> str:
    """What others than the owner may do. 0 stands for everybody; what the owner may depends on PostgreSQL's version."""
    return f"""(SELECT coalesce(string_agg(format('%s %s', grantee::regrole, privilege_type), ', ' ORDER BY 1), 'none')
        FROM aclexplode(coalesce({acl}, acldefault('{kind}', {owner}))) WHERE grantee <> {owner})"""


_QUERIES = (
    f"""
    SELECT format('schema %s, owner %s, rights %s', nspname, nspowner::regrole, {_rights("nspacl", "n", "nspowner")})
    FROM pg_namespace WHERE nspname = 'audit'
    """,
    f"""
    SELECT format('table %s.%s, owner %s, rights %s, with %s, comment %s', nspname, relname, relowner::regrole,
        {_rights("relacl", "r", "relowner")}, reloptions, obj_description(c.oid, 'pg_class'))
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE {_TABLES}
    """,
    f"""
    SELECT format('column %s.%s.%s %s, not null %s, identity %s, generated %s, default %s', nspname, relname, attname,
        format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, pg_get_expr(adbin, adrelid))
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
    LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum WHERE {_TABLES}
    """,
    f"""
    SELECT format('constraint %s.%s.%s %s', nspname, relname, conname, pg_get_constraintdef(k.oid))
    FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid JOIN pg_namespace n ON n.oid = relnamespace
    WHERE contype <> 'n' AND {_TABLES}
    """,
    f"""
    SELECT format('index %s', pg_get_indexdef(indexrelid))
    FROM pg_index JOIN pg_class c ON c.oid = indrelid JOIN pg_namespace n ON n.oid = relnamespace WHERE {_TABLES}
    """,
    f"""
    SELECT format('trigger %s', pg_get_triggerdef(t.oid))
    FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN pg_namespace n ON n.oid = relnamespace
    WHERE NOT tgisinternal AND {_TABLES}
    """,
    f"""
    SELECT format('function %s, owner %s, rights %s', pg_get_functiondef(p.oid), proowner::regrole,
        {_rights("proacl", "f", "proowner")})
    FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
    WHERE {_SCHEMAS} AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    """,
)


async def listing(url: str) -> list[str]:
    """A line for each part of the database at ``url``, sorted. The two roles of the tests go by what they do."""
    connection: asyncpg.Connection[Any] = await asyncpg.connect(url)
    try:
        lines = [row[0] for query in _QUERIES for row in await connection.fetch(query)]
    finally:
        await connection.close()
    return sorted(line.replace(APPLICATION, "application").replace(MIGRATOR, "migrator") for line in lines)

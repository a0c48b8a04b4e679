"""Databases of releases whose platform tables were made by the services' migrations: taken over as they are."""

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

VERSION_TABLE = "platform_version"
_MADE_BY = {"0001": "outbox", "0002": "audit.entries", "0003": "ix_timers_due", "0004": "audit_told"}
"""Something that each of the revisions made, when they were still parts of the services' chains. Later revisions need
no entry: whoever has them has the table with the version, too.
"""


class UnknownPlatform(RuntimeError):
    """The platform tables are those of no release: somebody has changed them by hand."""


def adopt(connection: Connection, script: ScriptDirectory) -> None:
    """Write down which revision the platform tables are at, where they are older than their chain.

    A database that has `platform_version`, or no platform tables, is left alone. Raises `UnknownPlatform`.
    """
    if _exists(connection, VERSION_TABLE):
        return
    made = [revision for revision, mark in _MADE_BY.items() if _exists(connection, mark)]
    if made != list(_MADE_BY)[: len(made)]:
        raise UnknownPlatform(
            f"this database has what platform revisions {', '.join(made)} made, but not what came before them:"
            " restore a backup of before the change, or write the revision that fits into platform_version"
        )
    if made:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        context.stamp(script, made[-1])


def _exists(connection: Connection, name: str) -> bool:
    return connection.scalar(text("SELECT to_regclass(:name) IS NOT NULL"), {"name": name}) is True

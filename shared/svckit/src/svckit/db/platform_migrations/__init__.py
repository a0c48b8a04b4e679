"""The revisions of the platform's own tables, which every service's database has: run before the service's own chain.

A revision that was released is frozen: its SQL is text, and `tests/db/test_platform_migrations.py` has its hash. What
the tables look like today is declared in `svckit.db.platform`; the same tests compare the two.
"""

from collections.abc import Iterable

from alembic import op


def run(statements: Iterable[str]) -> None:
    """Run the statements of a revision as they stand: nothing in them is a parameter or a name to be filled in."""
    connection = op.get_bind()
    for statement in statements:
        connection.exec_driver_sql(statement)

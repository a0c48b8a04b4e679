"""What we use of SQLAlchemy's adapter for asyncpg that SQLAlchemy does not document, all in this one place.

There is no public way to begin the session's transaction on the driver's connection, and none to have an error of the
driver judged as one of SQLAlchemy's own statements would be. `CHECK` is tried when a service starts, and
`tests/db/test_direct.py` runs both ways through the same faults.
"""
# ruff: noqa: SLF001

import inspect
from typing import Any, cast

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_connection

from svckit.core.dependency_checks import DependencyCheck


async def begin(adapted: Any) -> None:
    """Begin the transaction, which the adapter itself does at the first cursor of its own."""
    if adapted._transaction is None:
        await adapted._start_transaction()


def judge(connection: Connection, sql: str, error: Exception) -> None:
    """Raise the driver's ``error`` as SQLAlchemy raises that of its own statement; a broken connection is dropped."""
    try:
        cast("Any", connection.connection.dbapi_connection)._handle_exception(error)
    except Exception as translated:
        connection._handle_dbapi_exception(translated, sql, None, None, None)


def _holds() -> bool:
    slots: tuple[str, ...] = AsyncAdapt_asyncpg_connection.__slots__
    judging = list(inspect.signature(Connection._handle_dbapi_exception).parameters)
    return (
        "_transaction" in slots
        and inspect.iscoroutinefunction(AsyncAdapt_asyncpg_connection._start_transaction)
        and list(inspect.signature(AsyncAdapt_asyncpg_connection._handle_exception).parameters) == ["self", "error"]
        and judging[:6] == ["self", "e", "statement", "parameters", "cursor", "context"]
    )


CHECK = DependencyCheck(
    "sqlalchemy", ">=2.1,<2.2", "how the asyncpg adapter begins a transaction and translates errors", _holds
)

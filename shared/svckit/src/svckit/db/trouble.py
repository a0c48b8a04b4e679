"""Telling the infrastructure's trouble, which passes, from faults of our own, which do not."""

import asyncpg
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

DATABASE_TROUBLE = (
    SQLAlchemyError,
    asyncpg.PostgresError,  # bare while connecting
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    OSError,
)
"""What a background task meets while the database is away, restarts, or is not migrated yet."""
_PASSING = ("40001", "40P01", "55P03", "57P01", "57P02", "57P03", "53300", "53100", "3F000")
"""Lost races, a server that stops or starts, too many connections, a full disk, an audit log still to be migrated."""


def is_transient(error: Exception) -> bool:
    """Whether the trouble is the infrastructure's, to be waited out however long it takes."""
    if isinstance(error, PoolTimeout | OSError | TimeoutError | asyncpg.InternalClientError):
        return True
    cause = error.orig if isinstance(error, DBAPIError) else error  # bare where asyncpg is asked directly
    state = getattr(cause, "sqlstate", None) or ""
    if state.startswith("08") or state in _PASSING:
        return True
    return isinstance(error, DBAPIError) and (error.connection_invalidated or _connection_is_dying(error))


def _connection_is_dying(error: DBAPIError) -> bool:
    """What a statement meets on a connection that is just being killed; SQLAlchemy wraps it twice."""
    return error.orig is not None and isinstance(error.orig.__cause__, asyncpg.InternalClientError)

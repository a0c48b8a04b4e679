"""Telling the infrastructure's trouble, which passes, from faults of our own, which do not."""

from typing import Any

import asyncpg
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from structlog.stdlib import BoundLogger

DATABASE_ERRORS = (
    SQLAlchemyError,
    asyncpg.PostgresError,  # bare while connecting
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    OSError,
)
"""What a background task meets while the database is away, restarts, or is not migrated yet."""
_PASSING_CLASSES = ("08", "53", "57", "58")
"""Lost connections or too many, a full disk, no memory; a server that stops, starts, or ends what takes too long."""
_PASSING = ("40001", "40P01", "55P03", "25P03", "25P04", "25006", "3F000")
"""Lost races, locks and transactions that took too long, a standby that is being promoted, an audit log still to be
migrated."""
_CONTENTION = ("40001", "40P01", "55P03", "57014")
"""Of these what a smaller transaction, or another one at the same moment, need not meet."""


def is_transient(error: Exception) -> bool:
    """Whether the trouble is the infrastructure's, to be waited out however long it takes."""
    cause = _cause_of(error)
    if isinstance(cause, PoolTimeout | OSError | TimeoutError | asyncpg.InternalClientError):
        return True
    if isinstance(cause, asyncpg.InterfaceError) and "is closed" in str(cause):
        return True
    state = _state_of(error)
    if state.startswith(_PASSING_CLASSES) or state in _PASSING:
        return True
    return isinstance(error, DBAPIError) and (error.connection_invalidated or _connection_is_dying(error))


def may_succeed_alone(error: Exception) -> bool:
    """Whether a part of what failed might have got through: a fault, a lost race, a statement that took too long."""
    return not is_transient(error) or _state_of(error) in _CONTENTION


class RetryLog:
    """What work that is tried again and again tells of trouble.

    Trouble that passes is a warning each time. A fault of our own is an error with its traceback, once for each kind:
    trying again will not mend it, and nobody would hear of it. ``passing``: what passes beside the database's trouble.
    """

    def __init__(self, log: BoundLogger, event: str, *, passing: type[Exception] | tuple[()] = ()) -> None:
        self._log = log
        self._event = event
        self._passing = passing
        self._known: set[tuple[type[Exception], str, str | None]] = set()

    def failed(self, error: Exception, **facts: Any) -> None:
        """Log it."""
        kind = type(error), _state_of(error), getattr(error, "statement", None)
        if isinstance(error, self._passing) or is_transient(error) or kind in self._known:
            self._log.warning(self._event, error=repr(error), **facts)
            return
        self._known.add(kind)
        self._log.error(self._event, error=repr(error), exc_info=error, **facts)


def _cause_of(error: Exception) -> BaseException:
    """What SQLAlchemy has wrapped, a connection's end among it; bare where asyncpg is asked directly."""
    return error.orig if isinstance(error, StatementError) and error.orig is not None else error


def _state_of(error: Exception) -> str:
    return getattr(_cause_of(error), "sqlstate", None) or ""


def _connection_is_dying(error: DBAPIError) -> bool:
    """What a statement meets on a connection that is just being killed; SQLAlchemy wraps it twice."""
    return error.orig is not None and isinstance(error.orig.__cause__, asyncpg.InternalClientError)

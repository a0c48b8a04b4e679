"""What passes by itself is waited out; what is our own fault is not, wrapped by SQLAlchemy or bare."""

from traceback import format_exception

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, StatementError

from svckit.core.ids import uuid7
from svckit.core.telemetry import get_logger
from svckit.db import Database
from svckit.db.transient_errors import RetryLog, is_transient
from svckit.testing.logs import recorded_logs

PASSES = [
    asyncpg.DiskFullError(),
    asyncpg.DeadlockDetectedError(),
    asyncpg.SerializationError(),
    asyncpg.AdminShutdownError(),
    asyncpg.QueryCanceledError("canceling statement due to statement timeout"),
    asyncpg.LockNotAvailableError("canceling statement due to lock timeout"),
    asyncpg.IdleInTransactionSessionTimeoutError(),
    asyncpg.TooManyConnectionsError(),
    asyncpg.OutOfMemoryError(),
    asyncpg.ReadOnlySQLTransactionError("cannot execute INSERT in a read-only transaction"),
    OSError(),
]
STAYS = [asyncpg.UniqueViolationError(), asyncpg.UndefinedTableError(), ValueError()]


@pytest.mark.parametrize("error", PASSES, ids=repr)
def test_trouble_of_the_infrastructure_is_waited_out(error: Exception) -> None:
    assert is_transient(error)


@pytest.mark.parametrize("error", STAYS, ids=repr)
def test_a_fault_of_our_own_is_not(error: Exception) -> None:
    assert not is_transient(error)


@pytest.mark.parametrize(("cause", "passes"), [(PASSES[0], True), (STAYS[0], False)], ids=repr)
def test_it_is_the_same_when_sqlalchemy_has_wrapped_it(cause: Exception, passes: bool) -> None:
    assert is_transient(DBAPIError("INSERT", None, cause)) is passes


@pytest.mark.parametrize("cause", [ConnectionError("unexpected connection_lost() call"), TimeoutError()], ids=repr)
def test_a_connection_that_ends_within_a_statement_is_waited_out(cause: Exception) -> None:
    assert is_transient(StatementError("unexpected connection_lost() call", "SELECT 1", None, cause))


def test_trouble_that_passes_is_a_warning_each_time() -> None:
    with recorded_logs() as logs:
        retry_log = RetryLog(get_logger("x"), "work.trouble", passing=KeyError)
        for error in (*PASSES, asyncpg.InterfaceError("connection is closed"), KeyError("bus"), *PASSES):
            retry_log.failed(error)
    assert [line["level"] for line in logs.lines] == ["warning"] * (2 * len(PASSES) + 2)


def test_a_fault_of_our_own_is_an_error_with_its_traceback_once_for_each_kind() -> None:
    with recorded_logs() as logs:
        retry_log = RetryLog(get_logger("x"), "work.trouble")
        for _ in range(3):
            for statement in ("SELECT missing", "SELECT mistyped"):
                try:
                    raise DBAPIError(statement, None, asyncpg.UndefinedColumnError("no such column"))
                except DBAPIError as error:
                    retry_log.failed(error, shelf=7)
    assert [line["level"] for line in logs.lines] == ["error", "error", *["warning"] * 4]
    assert all("Traceback" in line["exception"] for line in logs.lines[:2])
    assert all(line["shelf"] == 7 for line in logs.lines)


async def test_what_was_written_is_not_in_the_error_of_its_statement(database: Database) -> None:
    canary = str(uuid7())
    with pytest.raises(DBAPIError) as failed:
        async with database.transaction() as session:
            await session.execute(text("INSERT INTO nowhere (text) VALUES (:text)"), {"text": canary})
    assert "INSERT INTO nowhere" in str(failed.value)
    assert canary not in "".join(format_exception(failed.value))

"""What the database refuses, as answers; and what stays a fault of ours."""

import asyncpg
import pytest
from sqlalchemy.exc import ArgumentError, InternalError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from svckit.web.database_errors import as_problem


@pytest.mark.parametrize(
    "error",
    [
        asyncpg.CannotConnectNowError("the database system is starting up"),
        asyncpg.TooManyConnectionsError("sorry, too many clients already"),
        asyncpg.AdminShutdownError("terminating connection"),
        asyncpg.DiskFullError("no space left on device"),
        asyncpg.QueryCanceledError("statement timeout"),
        asyncpg.LockNotAvailableError("lock timeout"),
        asyncpg.ConnectionDoesNotExistError("connection was closed"),
        PoolTimeout("pool is full"),
        StatementError("the connection ended", "SELECT 1", None, ConnectionError("unexpected connection_lost() call")),
    ],
    ids=lambda error: type(error).__name__,
)
def test_outages_are_503(error: Exception) -> None:
    problem = as_problem(error)
    assert problem is not None
    assert problem.status == 503


def test_a_statement_on_a_connection_that_is_just_dying_is_an_outage() -> None:
    wrapped = Exception("cannot switch to state 12; another operation (2) is in progress")
    wrapped.__cause__ = asyncpg.InternalClientError(str(wrapped))
    problem = as_problem(InternalError("SELECT 1", None, wrapped))
    assert problem is not None
    assert problem.status == 503


@pytest.mark.parametrize("error", [asyncpg.SerializationError(), asyncpg.DeadlockDetectedError()])
def test_colliding_transactions_are_a_conflict_to_repeat(error: Exception) -> None:
    problem = as_problem(error)
    assert problem is not None
    assert (problem.status, problem.code) == (409, "concurrent-change")


@pytest.mark.parametrize("error", [asyncpg.CharacterNotInRepertoireError(), asyncpg.NumericValueOutOfRangeError()])
def test_values_that_cannot_be_stored_are_the_callers_mistake(error: Exception) -> None:
    problem = as_problem(error)
    assert problem is not None
    assert problem.status == 422


@pytest.mark.parametrize("error", [asyncpg.UndefinedTableError(), asyncpg.PostgresSyntaxError(), ArgumentError("x")])
def test_faults_of_ours_stay_faults(error: Exception) -> None:
    assert as_problem(error) is None

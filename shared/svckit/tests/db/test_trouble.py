"""What passes by itself is waited out; what is our own fault is not, wrapped by SQLAlchemy or bare."""

import asyncpg
import pytest
from sqlalchemy.exc import DBAPIError

from svckit.db.trouble import is_transient

PASSES = [asyncpg.DiskFullError(), asyncpg.DeadlockDetectedError(), asyncpg.AdminShutdownError(), OSError()]
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

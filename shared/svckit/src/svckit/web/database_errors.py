"""What the database refuses, as answers: broken constraints are the caller's conflict, lost connections our outage."""

import asyncpg
from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from svckit.core.errors import Conflict, DomainError, Unavailable, Unprocessable
from svckit.db.transient_errors import is_transient


class AlreadyExists(Conflict):
    """409: a unique or exclusion constraint."""

    code = "already-exists"
    en = "Something with the same identity already exists. Read it, or choose another name or code."
    zh = "相同标识的内容已存在。请查看已有内容，或更换名称、代码。"
    hint = "The constraint is {constraint}."


class ReferenceMissing(Conflict):
    """409: a foreign key."""

    code = "reference-missing"
    en = "It refers to something that does not exist, or is still referred to. Check both, and repeat it."
    zh = "所引用的内容不存在，或仍被其他内容引用。请核对后重试。"
    hint = "The constraint is {constraint}."


class RuleBroken(Conflict):
    """409: a check constraint, the last line behind the aggregates."""

    code = "rule-broken"
    en = "This would break a rule that the data keeps. Nothing was stored; check what was given."
    zh = "此操作违反数据规则，未保存任何内容。请核对填写的内容。"
    hint = "The constraint is {constraint}."


class ConcurrentChange(Conflict):
    """409: two transactions met; repeating helps."""

    code = "concurrent-change"
    en = "Somebody changed the same thing at the same moment. Repeat the request."
    zh = "同一内容正被他人同时修改。请重试。"


class Unstorable(Unprocessable):
    """422: a value that PostgreSQL cannot hold."""

    code = "unstorable-value"
    en = "A value cannot be stored: it is too large, or contains characters that are not text."
    zh = "有数值无法存储：超出范围，或包含非文本字符。"


_BY_CONSTRAINT: dict[str, type[DomainError]] = {
    "23505": AlreadyExists,
    "23P01": AlreadyExists,
    "23503": ReferenceMissing,
    "23001": ReferenceMissing,
    "23514": RuleBroken,
}
_CONCURRENT = {"40001", "40P01"}
_UNSTORABLE = {"22021", "22003", "22P05", "22008"}
_UNAVAILABLE_CLASSES = ("08", "53", "57", "58")
_UNAVAILABLE = {"55P03", "25P03"}


def as_problem(error: Exception) -> DomainError | None:
    """The answer for a database error; None where it is a fault of ours.

    asyncpg's own errors come bare while connecting: SQLAlchemy wraps only what happens afterwards.
    """
    if isinstance(error, PoolTimeout):
        return Unavailable()
    if isinstance(error, asyncpg.PostgresError):
        return _by_state(error.sqlstate or "")
    if not isinstance(error, DBAPIError):  # a connection may end within a statement, without the driver's words for it
        return Unavailable() if isinstance(error, StatementError) and is_transient(error) else None
    state = sqlstate(error)
    if state is None:
        return Unavailable() if is_transient(error) else None
    if state in _BY_CONSTRAINT:
        return _BY_CONSTRAINT[state](constraint=constraint(error) or "?")
    return _by_state(state)


def _by_state(state: str) -> DomainError | None:
    if state in _CONCURRENT:
        return ConcurrentChange()
    if state in _UNSTORABLE:
        return Unstorable()
    if state in _UNAVAILABLE or state.startswith(_UNAVAILABLE_CLASSES):
        return Unavailable()
    return None


def lost_race(error: DBAPIError) -> bool:
    """Whether the transaction met another one and gave way: done again it may get through."""
    return sqlstate(error) in _CONCURRENT


def sqlstate(error: DBAPIError) -> str | None:
    """PostgreSQL's five characters for what went wrong."""
    state: str | None = getattr(error.orig, "sqlstate", None)
    return state


def constraint(error: DBAPIError) -> str | None:
    """The name of the constraint that refused."""
    cause = getattr(error.orig, "__cause__", None)
    name: str | None = getattr(cause, "constraint_name", None)
    return name

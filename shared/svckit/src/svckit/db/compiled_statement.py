"""Statements of hot paths: compiled once and given to asyncpg as they are, at a third of what `AsyncSession.execute`
costs. They run in the session's transaction and fail as its other statements fail.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, cast

import asyncpg
from sqlalchemy import BindParameter, Column, Integer, MetaData, Table, bindparam, insert, select, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import asyncpg as asyncpg_dialect
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import CompilerElement

from svckit.core.dependency_checks import DependencyCheck
from svckit.db import asyncpg_adapter

_DRIVER = "svckit.driver"
_DIALECT = asyncpg_dialect.dialect()  # type: ignore[no-untyped-call]
Values = Mapping[str, Any]
Process = Callable[[Any], Any]


class StatementRow(asyncpg.Record):
    """A row whose columns are attributes, too."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class CompiledStatement:
    """One Core statement, or `text` with typed parameters. ``columns`` are those of an INSERT without values.

    It does not see what the session has not flushed, and gives rows, not objects of the session.
    """

    def __init__(self, statement: CompilerElement, columns: Sequence[str] | None = None) -> None:
        self._statement = statement
        self._columns = columns

    async def rows(self, session: AsyncSession, values: Values) -> list[StatementRow]:
        """Run it; what it returns."""
        sql, arguments = self.sql, self.arguments(values)
        try:
            driver = await driver_of(session)
            return cast("list[StatementRow]", await driver.fetch(sql, *arguments, record_class=StatementRow))
        except Exception as error:
            await _fail(session, sql, error)
            raise

    async def alone(self, engine: AsyncEngine, values: Values) -> list[StatementRow]:
        """Run it as a transaction of its own, durable on return, without a session: one round trip instead of three.

        Only for what nobody is told of: no event, no audit entry and no hook goes with it.
        """
        sql, arguments = self.sql, self.arguments(values)
        async with engine.connect() as connection:
            driver = cast("Any", (await connection.get_raw_connection()).driver_connection)
            try:
                return cast("list[StatementRow]", await driver.fetch(sql, *arguments, record_class=StatementRow))
            except Exception as error:
                await connection.run_sync(asyncpg_adapter.judge, sql, error)
                raise

    @cached_property
    def _compiled(self) -> SQLCompiler:
        compiled = cast("SQLCompiler", self._statement.compile(dialect=_DIALECT, column_keys=self._columns))
        assert not compiled.insert_prefetch, "columns with defaults of Python's must be given"
        assert not compiled.post_compile_params, "lists are compared by ANY: IN is another statement for each length"
        return compiled

    @cached_property
    def sql(self) -> str:
        """The statement as asyncpg gets it."""
        return str(self._compiled)

    @cached_property
    def _parameters(self) -> list[tuple[str, Process | None]]:
        """In the statement's order: name, and how the value is turned into asyncpg's."""
        binds = self._compiled.binds
        return [(name, _process(binds[name])) for name in self._compiled.positiontup or ()]

    @cached_property
    def _constants(self) -> Values:
        """The values that the statement brings itself."""
        return {name: bind.value for name, bind in self._compiled.binds.items() if not bind.required}

    def arguments(self, values: Values) -> list[Any]:
        """The values in the order in which the statement takes them, as asyncpg wants them."""
        given = {**self._constants, **values} if self._constants else values
        return [process(given[name]) if process else given[name] for name, process in self._parameters]


async def driver_of(session: AsyncSession) -> "asyncpg.Connection[Any]":
    """asyncpg's connection of the session, in its transaction: what is said to it belongs to the session's work."""
    known = session.info.get(_DRIVER)
    if known is None:
        raw = await (await session.connection()).get_raw_connection()
        await asyncpg_adapter.begin(raw.dbapi_connection)
        known = session.info[_DRIVER] = raw.driver_connection
    return cast("asyncpg.Connection[Any]", known)


async def _fail(session: AsyncSession, sql: str, error: Exception) -> None:
    """Let SQLAlchemy judge the error as one of its own statement's: wrapped, and the connection dropped where it broke.

    Raises that error; returns where it is SQLAlchemy's already.
    """
    if isinstance(error, SQLAlchemyError):  # no connection to be had
        return
    await (await session.connection()).run_sync(asyncpg_adapter.judge, sql, error)


def _process(bind: BindParameter[Any]) -> Process | None:
    """How a value is turned into asyncpg's."""
    return bind.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def _holds() -> bool:
    table = Table("t", MetaData(), Column("made", Integer, default=int), Column("given", Integer))
    parameters: list[BindParameter[Any]] = [bindparam("own", 5), bindparam("given", type_=JSONB)]
    ours = CompiledStatement(text("SELECT :own, :given, :own").bindparams(*parameters))
    filled_in = insert(table).compile(dialect=_DIALECT, column_keys=["given"])
    listing = select(table.c.made).where(table.c.given.in_([1])).compile(dialect=_DIALECT)
    return (
        ours.arguments({"given": {}}) == [5, "{}"]
        and [column.name for column in filled_in.insert_prefetch] == ["made"]
        and bool(listing.post_compile_params)
    )


CHECK = DependencyCheck("sqlalchemy", ">=2.1,<2.2", "what a compiled statement tells of its parameters", _holds)

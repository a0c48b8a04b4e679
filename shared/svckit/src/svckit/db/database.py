"""A service's database: the pool, and the one place where transactions are committed."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from time import monotonic
from typing import Any, TypeVar

import asyncpg
from sqlalchemy import event, text
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from svckit.core.clock import Clock, ServerClock
from svckit.core.settings import ServiceSettings
from svckit.db.session import (
    CLOCK,
    PROCESS_CACHE,
    PUBLISHED,
    SIGNALS,
    SOURCE,
    WAKE_TIMES,
    ReadSession,
    WakeTimes,
    end,
    run_callbacks,
    run_hooks,
    singleton,
)
from svckit.db.signal import Signal

T = TypeVar("T")
LastStatement = Callable[[AsyncSession, str], Awaitable[None]]
"""Writes what a transaction of a service has collected, when nothing else of it is left to do."""

_CONNECT_TIMEOUT_S = 10.0
_COMMAND_TIMEOUT_S = 15.0
_FOR_REQUESTS = 3
"""Kept connections that consumers leave to requests, timers and the stream."""
_FOR_ALARMS = 2
"""Of the connections that consumers may use, those that the others leave to the road of alarms."""
_STATEMENT_LIFETIME_S = 0
"""Never over: a statement that is prepared anew, every five minutes by default, is slow at first."""
_NOTICE_SILENCE = {
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "25000",
}


class Database:
    """The engine with our session rules. ``published`` is signalled after each `transaction` that published events.

    `svckit.audit.open_database` makes it for a service: ``last_statement`` is what the layers above write at the end of
    every transaction.
    """

    def __init__(
        self,
        engine: AsyncEngine,
        source: str,
        *,
        last_statement: LastStatement,
        consumer_slots: int = 5,
        machine: Clock | None = None,
        clock: ServerClock | None = None,
    ) -> None:
        self.engine = engine
        self.source = source
        self._last_statement = last_statement
        self._signals: defaultdict[str, Signal] = defaultdict(Signal)
        self._process_cache: dict[type[Any], Any] = {}
        self.published = self.signal(PUBLISHED)
        self.wake_times = WakeTimes()
        self.clock = clock or ServerClock(machine)
        self._consumer_slots = asyncio.Semaphore(consumer_slots)
        self._patient_slots = asyncio.Semaphore(max(1, consumer_slots - _FOR_ALARMS))
        event.listen(engine.sync_engine, "handle_error", _note_silence)
        info = {
            SOURCE: source,
            SIGNALS: self._signals,
            WAKE_TIMES: self.wake_times,
            PROCESS_CACHE: self._process_cache,
            CLOCK: self.clock,
        }
        self._sessions = async_sessionmaker(engine, expire_on_commit=False, autoflush=False, info=info)

    @classmethod
    def from_settings(
        cls,
        settings: ServiceSettings,
        name: str,
        *,
        last_statement: LastStatement,
        machine: Clock | None = None,
        clock: ServerClock | None = None,
        engine: AsyncEngine | None = None,
    ) -> "Database":
        """The pool of one process. Small on purpose: a full pool answers 503 soon instead of queueing for ever.

        ``name`` is the service ("incident-svc"): PostgreSQL's application_name and the source of its events.
        ``machine``: the clock of a test's machine; ``clock``: another than the server's, where the past is told;
        ``engine``: one that `engine_of` has made of the same settings, and that knows its statements already.
        """
        return cls(
            engine or engine_of(settings, name),
            name,
            last_statement=last_statement,
            consumer_slots=max(1, settings.database_pool_size - _FOR_REQUESTS),
            machine=machine,
            clock=clock,
        )

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed when the block ends, rolled back when it raises.

        Just before the commit the `before_commit` hooks run, and last of all its events and audit entries are written.
        """
        async with self._sessions() as session:
            yield session
            await run_hooks(session)
            await self._last_statement(session, self.source)
            end(session)
            await session.commit()
        run_callbacks(session)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[ReadSession]:
        """A session to read with; whatever it did is rolled back."""
        async with self._sessions() as session:
            yield ReadSession(session)

    @asynccontextmanager
    async def consumer_slot(self, *, urgent: bool) -> AsyncIterator[None]:
        """Wait for leave to apply events in a transaction: the rest of the pool is for requests and timers, and what is
        not ``urgent`` never takes the last of the consumers' share.
        """
        async with AsyncExitStack() as slots:
            if not urgent:
                await slots.enter_async_context(self._patient_slots)
            await slots.enter_async_context(self._consumer_slots)
            yield

    def signal(self, name: str) -> Signal:
        """The signal that transactions of this process give by `signal_after_commit`."""
        return self._signals[name]

    def process_cache(self, kind: type[T]) -> T:
        """What `svckit.db.process_cache` gives to the sessions of this database."""
        return singleton(self._process_cache, kind)

    async def ask_the_time(self) -> None:
        """Set `clock` by the server's."""
        async with self.engine.connect() as connection:
            asked_s = monotonic()
            there = (await connection.execute(text("SELECT clock_timestamp()"))).scalar_one()
            self.clock.heard(there, asked_s, monotonic())

    async def ping(self) -> None:
        """Raise unless the database answers."""
        async with self.engine.connect() as connection:
            await connection.execute(text("SELECT 1"))

    async def dedicated(self, **settings: str) -> "asyncpg.Connection[Any]":
        """A connection outside the pool, for session locks. The caller closes it.

        Either end notices within half a minute that the other has gone silent: a lock must not outlive its holder.
        """
        return await asyncpg.connect(
            plain_dsn(self.engine.url),
            max_cached_statement_lifetime=_STATEMENT_LIFETIME_S,
            server_settings={**_NOTICE_SILENCE, **settings},
            timeout=_CONNECT_TIMEOUT_S,
            command_timeout=_COMMAND_TIMEOUT_S,
        )

    async def dispose(self) -> None:
        """Close the pool."""
        await self.engine.dispose()


def engine_of(settings: ServiceSettings, name: str) -> AsyncEngine:
    """The engine of `Database.from_settings`."""
    return create_async_engine(
        asyncpg_url(settings.database_url.get_secret_value()),
        hide_parameters=True,  # an error in the log would show what people wrote
        pool_size=settings.database_pool_size,
        max_overflow=settings.database_pool_overflow,
        pool_timeout=settings.database_pool_timeout_s,
        pool_recycle=settings.database_pool_recycle_s,
        pool_use_lifo=True,  # a few connections do most of the work: theirs are the warm plans and caches
        connect_args={
            "max_cached_statement_lifetime": _STATEMENT_LIFETIME_S,
            "timeout": settings.database_connect_timeout_s,
            "command_timeout": settings.database_statement_timeout_s + 5,
            "server_settings": {
                "application_name": name,
                "tcp_keepalives_idle": "60",  # those that are rarely used must not be forgotten on the way
                "jit": "off",  # FACTS §12: JIT costs more than it brings on short statements
                "statement_timeout": str(int(settings.database_statement_timeout_s * 1000)),
                "idle_in_transaction_session_timeout": str(int(settings.database_idle_transaction_timeout_s * 1000)),
            },
        },
    )


def _note_silence(context: ExceptionContext) -> None:
    """PostgreSQL ends a statement before asyncpg loses patience with it. Who gets so far has met silence, and so would
    whoever takes another connection from before: the pool drops them all.
    """
    if isinstance(context.original_exception, TimeoutError):
        context.invalidate_pool_on_disconnect = True


def asyncpg_url(url: str) -> URL:
    """Any ``postgresql://`` URL for SQLAlchemy's asyncpg driver, which says ``ssl`` where libpq says ``sslmode``."""
    return _renamed(make_url(url).set(drivername="postgresql+asyncpg"), "sslmode", "ssl")


def plain_dsn(url: URL) -> str:
    """The same address for asyncpg itself."""
    return _renamed(url, "ssl", "sslmode").set(drivername="postgresql").render_as_string(hide_password=False)


def _renamed(url: URL, old: str, new: str) -> URL:
    return url.difference_update_query([old]).update_query_dict({new: url.query[old]}) if old in url.query else url

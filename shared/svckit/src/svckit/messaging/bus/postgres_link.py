"""Connections of the PostgreSQL transport: how they are opened, how they fail, how they come back."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

import asyncpg

from svckit.messaging.bus.backoff import Backoff
from svckit.messaging.bus.port import BusUnavailable

CONNECT_TIMEOUT_S = 10.0
COMMAND_TIMEOUT_S = 15.0

_TROUBLE = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # asyncpg's state machine met the server's good-bye
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.TransactionRollbackError,
    asyncpg.ObjectNotInPrerequisiteStateError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.InvalidSchemaNameError,
    asyncpg.InternalServerError,  # "cache lookup failed" and its kin, when the schema goes in mid-query
    asyncpg.UndefinedTableError,  # not provisioned yet, or being rebuilt
    asyncpg.UndefinedFunctionError,
)

_SETTINGS = {
    "jit": "off",
    # Statements are planned once, maybe while the log is still empty: they must not settle for scanning it.
    "plan_cache_mode": "force_generic_plan",
    "enable_seqscan": "off",
    "enable_bitmapscan": "off",
    # A member whose machine is gone must lose its locks in half a minute, not in two hours.
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "25000",
}


@contextmanager
def trouble_as_unavailable() -> Iterator[None]:
    """Turn what may pass (lost connections, a full disk, a missing schema) into `BusUnavailable`; leave bugs alone."""
    try:
        yield
    except _TROUBLE as error:
        raise BusUnavailable(f"The PostgreSQL bus does not answer: {type(error).__name__} {error}".rstrip()) from error


class Dialer:
    """Opens connections to one bus database, not more often than the server can bear."""

    def __init__(self, url: str, application_name: str, **settings: str) -> None:
        self._url = url
        self._settings = {**_SETTINGS, **settings, "application_name": application_name[:60]}
        self.backoff = Backoff()

    async def open(self) -> asyncpg.Connection:
        """Return a new connection. Raises `BusUnavailable`, at once while backing off.

        The caller tells the backoff when the connection has proved good.
        """
        if self.backoff.remaining():
            raise BusUnavailable("The PostgreSQL bus could not be reached a moment ago; the next attempt is due soon.")
        try:
            with trouble_as_unavailable():
                return await asyncpg.connect(
                    self._url,
                    timeout=CONNECT_TIMEOUT_S,
                    command_timeout=COMMAND_TIMEOUT_S,
                    max_cached_statement_lifetime=0,  # they are few, and prepared anew they would be slow for a while
                    server_settings=self._settings,
                )
        except BusUnavailable:
            self.backoff.failed()
            raise


class Link:
    """One connection, used by one task at a time, opened when first needed and again after a loss."""

    def __init__(self, dialer: Dialer) -> None:
        self._dialer = dialer
        self._connection: asyncpg.Connection | None = None
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def session(self) -> AsyncIterator[asyncpg.Connection]:
        """Lend the connection. Trouble inside drops it and leaves as `BusUnavailable`."""
        async with self._turn:
            if self._connection is None or self._connection.is_closed():
                self._connection = await self._dialer.open()
                self._dialer.backoff.succeeded()
            try:
                with trouble_as_unavailable():
                    yield self._connection
            except BusUnavailable:
                self._connection.terminate()
                self._connection = None
                raise

    async def close(self) -> None:
        """Wait for the running use, then close. Bounded, never raises for transport trouble."""
        async with self._turn:
            connection, self._connection = self._connection, None
            if connection is not None:
                await close(connection)


async def close(connection: asyncpg.Connection) -> None:
    """Close a connection politely within a second, or at once."""
    with suppress(*_TROUBLE):
        await connection.close(timeout=1.0)

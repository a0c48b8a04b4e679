"""The six databases of one run, each with a login role of its own; nobody else may connect to them.

A service's database has a second role, which migrates it and owns its audit log: the service itself cannot change that.
"""

import asyncio
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit, urlunsplit

import asyncpg

from farwatch_local.failures import CannotStart
from farwatch_local.home import Home

SERVICES = ("roster", "monitoring", "incident", "notify", "reporting")
BUS = "bus"
MIGRATORS = {name: f"{name}_migrator" for name in SERVICES}
NAMES = (*SERVICES, BUS)
STARTING_WITHIN_S = 60.0
LOOK_AGAIN_S = 0.1


@dataclass(frozen=True, slots=True)
class Databases:
    """Where each database is, with the password of its own role; and those of the services for their migrators."""

    urls: dict[str, str]
    migrations: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.urls[name]


def url_of(admin_url: str, name: str, password: str, role: str | None = None) -> str:
    """The URL of a database on the administrator's server, as its own role or as ``role``."""
    parts = urlsplit(admin_url)
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, f"{role or name}:{quote(password, safe='')}@{place}", f"/{name}", parts.query, ""))


async def ensure(admin_url: str, home: Home) -> Databases:
    """Create what is missing and set each role's password to the one in the home."""
    passwords = {role: home.secret(f"{role}.password") for role in (*NAMES, *MIGRATORS.values())}
    connection = await _connect(admin_url)
    try:
        for name, password in passwords.items():
            await _ensure_role(connection, name, password)
        for name, migrator in MIGRATORS.items():
            await connection.execute(f'GRANT "{name}" TO "{migrator}"')
        existing = {row["datname"] for row in await connection.fetch("SELECT datname FROM pg_database")}
    finally:
        await connection.close()
    await asyncio.gather(*(_create(admin_url, name) for name in NAMES if name not in existing))
    return Databases(
        {name: url_of(admin_url, name, passwords[name]) for name in NAMES},
        {name: url_of(admin_url, name, passwords[role], role) for name, role in MIGRATORS.items()},
    )


async def _connect(admin_url: str) -> "asyncpg.Connection[asyncpg.Record]":
    """A server that has just been started (or killed) accepts connections a moment before it answers them."""
    place = urlsplit(admin_url).netloc.rpartition("@")[2]
    try:
        async with asyncio.timeout(STARTING_WITHIN_S):
            while True:
                try:
                    return await asyncpg.connect(admin_url)
                except asyncpg.CannotConnectNowError:
                    await asyncio.sleep(LOOK_AGAIN_S)
    except (OSError, TimeoutError, asyncpg.PostgresError) as problem:
        raise CannotStart(f"PostgreSQL at {place} cannot be used: {str(problem) or 'it does not answer'}") from problem


async def _ensure_role(connection: "asyncpg.Connection[asyncpg.Record]", name: str, password: str) -> None:
    known = await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", name)
    verb = "ALTER" if known else "CREATE"
    literal = await connection.fetchval("SELECT quote_literal($1::text)", password)
    await connection.execute(f'{verb} ROLE "{name}" LOGIN PASSWORD {literal}')


async def _create(admin_url: str, name: str) -> None:
    connection = await asyncpg.connect(admin_url)
    try:
        await connection.execute(f'CREATE DATABASE "{name}" OWNER "{name}" STRATEGY file_copy TEMPLATE template0')
        await connection.execute(f'REVOKE CONNECT ON DATABASE "{name}" FROM PUBLIC')
    finally:
        await connection.close()

"""Bringing the five databases up to date, in parallel, and not at all where nothing has changed."""

import asyncio
import hashlib
import importlib.util
import sys
from collections.abc import Mapping
from pathlib import Path

import asyncpg

from farwatch_local.databases import SERVICES, Databases
from farwatch_local.failures import ChildFailed
from farwatch_local.home import Home, read_json, write_json
from farwatch_local.services import module

UP_TO_DATE_FILE = "migrations.json"


async def migrate(home: Home, databases: Databases, environments: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    """Migrate the services whose migrations changed or whose database is not where it was left. Returns their names."""
    file = home.root / UP_TO_DATE_FILE
    done = read_json(file)
    fingerprints = {name: fingerprint(name) for name in SERVICES}
    revisions = dict(zip(SERVICES, await asyncio.gather(*(revision(databases[n]) for n in SERVICES)), strict=True))
    behind = tuple(
        name for name in SERVICES if revisions[name] is None or done.get(name) != [fingerprints[name], revisions[name]]
    )
    await asyncio.gather(*(_run(home, name, environments[name], databases.migrations[name]) for name in behind))
    for name in behind:
        done[name] = [fingerprints[name], await revision(databases[name])]
    write_json(file, done)
    return behind


def fingerprint(service: str) -> str:
    """A hash over everything a migration of this service is made of: its own files and the platform's."""
    digest = hashlib.sha256()
    for directory in (_package(f"{module(service)}.migrations"), _package("svckit.db")):
        for file in sorted(directory.rglob("*.py")):
            digest.update(str(file.relative_to(directory)).encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _package(name: str) -> Path:
    found = importlib.util.find_spec(name)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(name)
    return Path(found.origin).parent


async def revision(url: str) -> str | None:
    """The revisions a database says it is at, its service's and the platform's; None for an empty one."""
    connection = await asyncpg.connect(url)
    try:
        found = [await _version_in(connection, table) for table in ("alembic_version", "platform_version")]
    finally:
        await connection.close()
    return ",".join(version or "-" for version in found) if any(found) else None


async def _version_in(connection: asyncpg.Connection, table: str) -> str | None:
    if await connection.fetchval("SELECT to_regclass($1)", table) is None:
        return None
    version: str | None = await connection.fetchval(f"SELECT version_num FROM {table}")  # noqa: S608  our own two
    return version


async def _run(home: Home, service: str, env: Mapping[str, str], url: str) -> None:
    name = f"migrate-{service}"
    env = {**env, "FW_MIGRATIONS_DATABASE_URL": url}
    with home.log_of(name).open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", module(service), "migrate", env=env, stdout=log, stderr=log, cwd="/"
        )
        try:
            code = await process.wait()
        finally:
            if process.returncode is None:
                process.kill()
    if code != 0:
        raise ChildFailed(name, f"ended with {code}", home.log_of(name))

"""Letting stations in by their API key, remembering for a while who was let in."""

import asyncio
import hashlib
from dataclasses import dataclass
from time import monotonic
from uuid import UUID

from starlette.requests import Request

from contracts.roles import Role
from monitoring_svc.stations import repository
from monitoring_svc.stations.domain import SCHEME, ApiKey
from monitoring_svc.stations.models import Station
from svckit.core.errors import InvalidToken
from svckit.db import Database
from svckit.web import Principal
from svckit.web.runtime import Runtime

REMEMBERED_S = 30.0
CAPACITY = 10_000


@dataclass(frozen=True, slots=True)
class _Entry:
    principal: Principal
    until: float


class ApiKeyCache:
    """Verified keys by the SHA-256 of the token, each for 30 s: a revocation elsewhere is honoured within that time."""

    def __init__(self, database: Database, *, remembered_s: float = REMEMBERED_S) -> None:
        self._database = database
        self._remembered_s = remembered_s
        self._entries: dict[bytes, _Entry] = {}
        self._again = asyncio.Lock()

    @classmethod
    def of(cls, runtime: Runtime) -> "ApiKeyCache":
        """The cache of this process."""
        return runtime.singleton(cls, lambda: cls(runtime.database))

    async def principal(self, token: str) -> Principal:
        """The station that this token lets in. Raises `InvalidToken`."""
        digest = hashlib.sha256(token.encode("utf-8", "replace")).digest()
        entry = self._entries.get(digest)
        if entry is None:
            return await self._let_in(digest, token)
        if entry.until >= monotonic():
            return entry.principal
        async with self._again:  # one asks for all requests of the station; strangers never come here
            entry = self._entries.get(digest)
            if entry is not None and entry.until >= monotonic():
                return entry.principal
            return await self._let_in(digest, token)

    def forget(self, station_id: UUID) -> None:
        """Its key has changed or was revoked: verify anew."""
        stale = [digest for digest, entry in self._entries.items() if entry.principal.id == station_id]
        for digest in stale:
            del self._entries[digest]

    async def _let_in(self, digest: bytes, token: str) -> Principal:
        entry = _Entry(await self._verify(token), monotonic() + self._remembered_s)
        if len(self._entries) >= CAPACITY:
            self._entries.clear()
        self._entries[digest] = entry
        return entry.principal

    async def _verify(self, token: str) -> Principal:
        key = ApiKey.parse(token)
        if key is None:
            raise InvalidToken
        async with self._database.read() as session:
            station = await repository.by_prefix(session, key.prefix)
        if station is None or not key.matches(station.key_hash) or station.revoked_at is not None:
            raise InvalidToken
        return _principal(station)


class StationAuthenticator:
    """Knows the bearer tokens that begin with ``fw_``."""

    def __init__(self, runtime: Runtime) -> None:
        self._key_cache = ApiKeyCache.of(runtime)

    async def authenticate(self, token: str, request: Request) -> Principal | None:
        """The station; None for another kind of token. Raises `InvalidToken` for a key that lets nobody in."""
        if not token.startswith(f"{SCHEME}_"):
            return None
        return await self._key_cache.principal(token)


def _principal(station: Station) -> Principal:
    return Principal(
        kind="station",
        id=station.id,
        name=station.name,
        roles=frozenset({Role.STATION.value}),
        sites=frozenset({station.site_id}),
    )

"""The issuer's public keys: fetched over HTTP, cached, and good for use while the issuer is down."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from svckit.core.errors import Unavailable
from svckit.core.telemetry import get_logger

ALGORITHMS = frozenset({"EdDSA", "ES256", "RS256"})
SHORTEST_RSA = 2048
LARGEST_DOCUMENT = 262_144
_log = get_logger("svckit.keys")


class KeySource(Protocol):
    """Where public keys come from."""

    async def find(self, kid: str) -> jwt.PyJWK | None:
        """The key of this id, or None. Raises `Unavailable` while nothing is known at all."""
        ...


def parse_jwks(document: Any) -> dict[str, jwt.PyJWK]:
    """The usable keys of a JWKS by id.

    Others are left out: unknown kinds, symmetric and private keys, short RSA keys, keys for encryption or without id.
    """
    keys: dict[str, jwt.PyJWK] = {}
    for entry in document["keys"]:
        try:
            key = jwt.PyJWK.from_dict(entry)
        except (jwt.PyJWTError, ValueError, KeyError, TypeError, AttributeError):
            continue
        if isinstance(key.key_id, str) and key.algorithm_name in ALGORITHMS and _for_checking(entry, key.key):
            keys[key.key_id] = key
    return keys


def _for_checking(entry: Mapping[str, Any], key: object) -> bool:
    short = isinstance(key, RSAPublicKey) and key.key_size < SHORTEST_RSA
    return "d" not in entry and entry.get("use", "sig") == "sig" and not short


class StaticKeys:
    """Keys that are known from the start (the issuer itself, tests)."""

    def __init__(self, jwks: Mapping[str, Any]) -> None:
        self._keys = parse_jwks(jwks)

    async def find(self, kid: str) -> jwt.PyJWK | None:
        """The key of this id, or None."""
        return self._keys.get(kid)


class JwksKeys:
    """The keys at a URL, or at the URL that a coroutine finds out.

    An unknown id fetches at once, but not more often than ``min_interval_s``; old keys are refreshed in the background
    and stay in use when the issuer does not answer.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        url: str | Callable[[], Awaitable[str]],
        *,
        refresh_s: float = 300.0,
        min_interval_s: float = 5.0,
    ) -> None:
        self._http = http
        self._url = url
        self._refresh_s = refresh_s
        self._min_interval_s = min_interval_s
        self._keys: dict[str, jwt.PyJWK] = {}
        self._fetched = self._tried = float("-inf")
        self._lock = asyncio.Lock()
        self._background: asyncio.Task[None] | None = None

    async def find(self, kid: str) -> jwt.PyJWK | None:
        """The key of this id, or None where the issuer has none. Raises `Unavailable` before the first fetch."""
        if kid not in self._keys:
            await self._fetch()
        elif time.monotonic() - self._fetched > self._refresh_s:
            self._refresh_later()
        if not self._keys:
            raise Unavailable
        return self._keys.get(kid)

    def _refresh_later(self) -> None:
        if self._background is None or self._background.done():
            self._background = asyncio.create_task(self._fetch())

    async def _fetch(self) -> None:
        async with self._lock:
            now = time.monotonic()
            if now - self._tried < self._min_interval_s:
                return
            self._tried = now
            try:
                self._keys = parse_jwks(await self._document())
                self._fetched = time.monotonic()
            except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
                _log.warning("keys.fetch_failed", error=repr(error), keys_kept=len(self._keys))

    async def _document(self) -> Any:
        url = self._url if isinstance(self._url, str) else await self._url()
        answer = await self._http.get(url, timeout=3.0)
        answer.raise_for_status()
        if len(answer.content) > LARGEST_DOCUMENT:
            raise ValueError(f"{url} answers with {len(answer.content)} bytes")
        return answer.json()

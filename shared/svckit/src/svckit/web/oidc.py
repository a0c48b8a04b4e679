"""A company's own OpenID Connect provider, known by its issuer URL: discovery, keys, and what its claims mean here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import httpx
import jwt
from starlette.requests import Request

from svckit.core.errors import InvalidToken
from svckit.core.settings import ServiceSettings
from svckit.web.auth import JwtAuthenticator, principal_of
from svckit.web.keys import JwksKeys, KeySource
from svckit.web.principal import Principal

_NOT_ACCESS = frozenset({"ID", "Refresh", "Offline", "Logout"})
_ID_TOKEN = ("nonce", "at_hash", "c_hash")


@dataclass(frozen=True, slots=True)
class ClaimNames:
    """Where a provider's tokens say what. Names may be paths: ``realm_access.roles``.

    ``id``: the claim that holds the caller's id here (a UUID); empty: a fixed id is made from issuer and subject, which
    can never be somebody else's. ``roles_map``: the provider's names for our roles; empty: they are called alike.
    """

    id: str = ""
    roles: str = "roles"
    sites: str = "sites"
    roles_map: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: ServiceSettings) -> "ClaimNames":
        """As configured."""
        return cls(
            id=settings.oidc_id_claim,
            roles=settings.oidc_roles_claim,
            sites=settings.oidc_sites_claim,
            roles_map=settings.oidc_roles_map,
        )


def translated(claims: Mapping[str, Any], names: ClaimNames) -> dict[str, Any]:
    """A provider's verified claims in our words. Raises `InvalidToken` for a token that is no access token."""
    if claims.get("typ") in _NOT_ACCESS or any(name in claims for name in _ID_TOKEN):
        raise InvalidToken
    given = at_path(claims, names.roles)
    roles = [given] if isinstance(given, str) else given if isinstance(given, list) else []
    if names.roles_map:
        roles = [names.roles_map[role] for role in roles if isinstance(role, str) and role in names.roles_map]
    sites = at_path(claims, names.sites)
    return {
        "sub": str(at_path(claims, names.id) if names.id else uuid5(NAMESPACE_URL, f"{claims['iss']}#{claims['sub']}")),
        "name": claims.get("name") or claims.get("preferred_username") or claims["sub"],
        "roles": [role for role in roles if isinstance(role, str)],
        "sites": [] if sites is None else sites,
        "exp": claims.get("exp"),
        "iat": claims.get("iat"),
    }


def at_path(claims: Mapping[str, Any], path: str) -> Any:
    """The value at a path like ``realm_access.roles``; a claim whose very name holds the dots goes first."""
    if path in claims:
        return claims[path]
    found: Any = claims
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


class DiscoveredKeys:
    """The keys of an issuer that is known by its URL only (OpenID Connect Discovery 1.0 §4).

    Discovery is part of each fetch, so that a provider may move its keys. The document must name the very issuer it was
    asked for, and keys behind https stay behind https.
    """

    def __init__(self, http: httpx.AsyncClient, issuer: str, *, refresh_s: float, min_interval_s: float) -> None:
        self._http = http
        self._issuer = issuer
        self._keys = JwksKeys(http, self._where, refresh_s=refresh_s, min_interval_s=min_interval_s)

    async def find(self, kid: str) -> jwt.PyJWK | None:
        """The key of this id, or None. Raises `Unavailable` before the first fetch."""
        return await self._keys.find(kid)

    async def _where(self) -> str:
        answer = await self._http.get(f"{self._issuer.rstrip('/')}/.well-known/openid-configuration", timeout=3.0)
        answer.raise_for_status()
        document = answer.json()
        address = document["jwks_uri"]
        if document["issuer"] != self._issuer:
            raise ValueError(f"the discovery document is of another issuer: {document['issuer']!r}")
        if not isinstance(address, str) or (self._issuer.startswith("https:") and not address.startswith("https:")):
            raise ValueError(f"jwks_uri is not behind https: {address!r}")
        return address


class OidcAuthenticator(JwtAuthenticator):
    """Access tokens of the provider; those of other issuers are left to the next authenticator."""

    def __init__(self, keys: KeySource, issuer: str, audience: str, names: ClaimNames) -> None:
        super().__init__(keys, issuer, audience)
        self._names = names

    async def authenticate(self, token: str, request: Request) -> Principal | None:
        """The person the token names, or None where another issuer is said to have made it. Raises `InvalidToken`."""
        if token.count(".") != 2 or _said_issuer(token) != self._issuer:
            return None
        return principal_of(translated(await self._claims(token), self._names))


def authenticator_of(http: httpx.AsyncClient, settings: ServiceSettings) -> OidcAuthenticator | None:
    """The authenticator of the configured provider; None where there is none."""
    if not settings.oidc_issuer:
        return None
    keys = DiscoveredKeys(
        http,
        settings.oidc_issuer,
        refresh_s=settings.jwks_refresh_s,
        min_interval_s=settings.jwks_min_interval_s,
    )
    return OidcAuthenticator(keys, settings.oidc_issuer, settings.oidc_audience, ClaimNames.of(settings))


def _said_issuer(token: str) -> Any:
    """What an unverified token says about its origin: only good for choosing whose keys must prove it."""
    try:
        return jwt.decode(token, options={"verify_signature": False}).get("iss")
    except (jwt.PyJWTError, ValueError, RecursionError):
        return None

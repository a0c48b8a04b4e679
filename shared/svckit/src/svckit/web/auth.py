"""From a bearer token to a `Principal`. Authenticators are asked in turn; the first that knows the token decides."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Protocol
from uuid import UUID

import jwt
from starlette.requests import Request

from svckit.core.errors import InvalidToken, Unauthenticated
from svckit.web.keys import ALGORITHMS, KeySource
from svckit.web.principal import Principal, roles_of

_REQUIRED = ["exp", "iss", "aud", "sub"]
MAX_TOKEN = 8192


class Authenticator(Protocol):
    """Knows one kind of token."""

    async def authenticate(self, token: str, request: Request) -> Principal | None:
        """The caller; None where the token is of another kind. Raises `InvalidToken` where it is ours and bad."""
        ...


async def authenticate(request: Request, authenticators: Sequence[Authenticator]) -> Principal:
    """The caller of a request. Raises `Unauthenticated` without a token, `InvalidToken` for one nobody accepts."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated
    if len(token) <= MAX_TOKEN:
        for authenticator in authenticators:
            principal = await authenticator.authenticate(token, request)
            if principal is not None:
                return principal
    raise InvalidToken


class JwtAuthenticator:
    """Access tokens of the issuer: EdDSA, ES256 or RS256 (RFC 9068), never ``none``, never a shared secret."""

    def __init__(self, keys: KeySource, issuer: str, audience: str) -> None:
        self._keys = keys
        self._issuer = issuer
        self._audience = audience

    async def authenticate(self, token: str, request: Request) -> Principal | None:
        """The person the token names. Raises `InvalidToken`, and `Unavailable` while no keys can be had."""
        if token.count(".") != 2:
            return None
        return principal_of(await self._claims(token))

    async def _claims(self, token: str) -> dict[str, Any]:
        try:
            header = jwt.get_unverified_header(token)
            algorithm, kid = header.get("alg"), header.get("kid")
            if not isinstance(algorithm, str) or algorithm not in ALGORITHMS or not isinstance(kid, str):
                raise InvalidToken
            key = await self._keys.find(kid)
            if key is None or key.algorithm_name != algorithm:
                raise InvalidToken
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=[algorithm],
                audience=self._audience,
                issuer=self._issuer,
                leeway=5,
                options={"require": _REQUIRED},
            )
        except (jwt.PyJWTError, ValueError, RecursionError):
            raise InvalidToken from None
        return claims


def principal_of(claims: dict[str, Any]) -> Principal:
    """The person in verified claims: sub, name or username, roles, sites (ids, or ``"*"`` for every site).

    Raises `InvalidToken` for a token that is not an access token or does not have these claims.
    """
    if claims.get("type", "access") != "access":
        raise InvalidToken
    roles, sites = claims.get("roles", []), claims.get("sites", [])
    if not isinstance(roles, list) or not all(isinstance(role, str) for role in roles):
        raise InvalidToken
    try:
        scope = None if sites == "*" else frozenset(UUID(site) for site in sites)
        subject = UUID(claims["sub"])
        expires_at = datetime.fromtimestamp(claims["exp"], UTC) if claims.get("exp") is not None else None
    except (ValueError, TypeError, AttributeError, OverflowError):
        raise InvalidToken from None
    name = str(claims.get("name") or claims.get("username") or subject)
    issued_at = float(claims["iat"]) if isinstance(claims.get("iat"), int | float) else None
    return Principal(
        "user", subject, name, roles=roles_of(roles), sites=scope, expires_at=expires_at, issued_at=issued_at
    )

"""Real, signed access tokens for tests: the issuer's part, played with a key of the test's own."""

import base64
import time
from typing import Any
from uuid import UUID

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from svckit.http.keys import StaticKeys

KID = "test"


class Issuer:
    """Signs tokens and publishes the key to check them with."""

    def __init__(self, issuer: str = "farwatch", audience: str = "farwatch") -> None:
        self._key = Ed25519PrivateKey.generate()
        self._issuer = issuer
        self._audience = audience

    @property
    def keys(self) -> StaticKeys:
        """The public side."""
        raw = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        public = base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
        return StaticKeys(
            {"keys": [{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": KID, "x": public}]}
        )

    def token(self, subject: UUID, roles: list[str], sites: list[UUID] | None, name: str) -> str:
        """An access token for an hour. ``sites`` None: every site."""
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": self._issuer,
            "aud": self._audience,
            "sub": str(subject),
            "name": name,
            "username": name,
            "roles": roles,
            "sites": "*" if sites is None else [str(site) for site in sites],
            "type": "access",
            "iat": now,
            "exp": now + 3600,
        }
        return jwt.encode(claims, self._key, algorithm="EdDSA", headers={"kid": KID})

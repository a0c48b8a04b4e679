"""Real, signed access tokens for tests: the issuer's part, played with a key of the test's own."""

import base64
import time
from typing import Any
from uuid import UUID

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from svckit.web.keys import StaticKeys

KID = "test"


class Issuer:
    """Signs tokens and publishes the key to check them with."""

    def __init__(self, issuer: str = "farwatch", audience: str = "farwatch") -> None:
        self._key = Ed25519PrivateKey.generate()
        self.name = issuer
        self.audience = audience

    @property
    def public_key(self) -> Ed25519PublicKey:
        """What everybody may know of the key."""
        return self._key.public_key()

    @property
    def keys(self) -> StaticKeys:
        """The public side."""
        raw = self.public_key.public_bytes(Encoding.Raw, PublicFormat.Raw)
        public = base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
        return StaticKeys(
            {"keys": [{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": KID, "x": public}]}
        )

    def token(self, subject: UUID, roles: list[str], sites: list[UUID] | None, name: str) -> str:
        """An access token for an hour. ``sites`` None: every site."""
        now = int(time.time())
        claims: dict[str, Any] = {
            "iss": self.name,
            "aud": self.audience,
            "sub": str(subject),
            "name": name,
            "username": name,
            "roles": roles,
            "sites": "*" if sites is None else [str(site) for site in sites],
            "type": "access",
            "iat": now,
            "exp": now + 3600,
        }
        return self.signed(claims)

    def signed(self, claims: dict[str, Any]) -> str:
        """Any claims, signed with the key."""
        return jwt.encode(claims, self._key, algorithm="EdDSA", headers={"kid": KID})

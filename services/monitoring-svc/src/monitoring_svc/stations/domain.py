"""API keys: ``fw_<prefix>_<secret>``. The prefix finds the station, the secret proves it."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Self

SCHEME = "fw"
LONGEST_TOKEN = 200


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as it is issued or presented. 256 random bits need no slow hash: they cannot be guessed."""

    prefix: str
    secret: str

    @classmethod
    def new(cls) -> Self:
        """A fresh random key."""
        return cls(prefix=secrets.token_hex(8), secret=secrets.token_urlsafe(32))

    @classmethod
    def parse(cls, token: str) -> Self | None:
        """The key in a bearer token, or None where it is none of ours."""
        scheme, _, rest = token.partition("_")
        prefix, _, secret = rest.partition("_")
        usable = scheme == SCHEME and prefix and secret and len(token) <= LONGEST_TOKEN and token.isascii()
        return cls(prefix, secret) if usable and token.isprintable() else None

    @property
    def token(self) -> str:
        """What the station sends as ``Authorization: Bearer …``."""
        return f"{SCHEME}_{self.prefix}_{self.secret}"

    @property
    def hash(self) -> bytes:
        """What is stored of the secret."""
        return hashlib.sha256(self.secret.encode()).digest()

    def matches(self, stored: bytes) -> bool:
        """True where ``stored`` is the hash of this secret; takes the same time either way."""
        return hmac.compare_digest(self.hash, stored)

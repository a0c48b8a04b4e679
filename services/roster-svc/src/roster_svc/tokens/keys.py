"""The signing keys: Ed25519 private keys as PEM files in one directory.

The newest file signs, all are published. Rotation: add a file; remove the old one when its last token has expired.
"""

import hashlib
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from roster_svc.settings import Settings
from roster_svc.tokens.errors import NoSigningKey
from svckit.core.telemetry import get_logger
from svckit.web.runtime import Runtime

log = get_logger("roster.keys")


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One key. ``kid`` is its RFC 7638 thumbprint, so that every replica names it alike."""

    kid: str
    x: str
    private: Ed25519PrivateKey

    @classmethod
    def of(cls, private: Ed25519PrivateKey) -> "SigningKey":
        """Name the key."""
        x = _base64url(private.public_key().public_bytes_raw())
        thumbprint = hashlib.sha256(f'{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}'.encode()).digest()
        return cls(kid=_base64url(thumbprint), x=x, private=private)

    def jwk(self) -> dict[str, str]:
        """The public half (RFC 8037)."""
        return {"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": self.kid, "x": self.x}


class KeyRing:
    """The keys of a directory, read again when its files have changed; looked at every ``rescan_s`` seconds at most."""

    def __init__(self, directory: Path, rescan_s: float, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._directory = directory
        self._rescan_s = rescan_s
        self._monotonic = monotonic
        self._looked_at = float("-inf")
        self._seen: list[tuple[int, Path]] = []
        self._keys: tuple[SigningKey, ...] = ()

    def every(self) -> tuple[SigningKey, ...]:
        """All keys, the newest first."""
        if self._monotonic() - self._looked_at >= self._rescan_s:
            self._looked_at = self._monotonic()
            self._look()
        return self._keys

    def signing(self) -> SigningKey:
        """The newest key, or `NoSigningKey`."""
        keys = self.every()
        if not keys:
            raise NoSigningKey
        return keys[0]

    async def find(self, kid: str) -> jwt.PyJWK | None:
        """The public key of this id, or None: the issuer checks its own tokens without asking itself over HTTP."""
        return next((jwt.PyJWK.from_dict(key.jwk()) for key in self.every() if key.kid == kid), None)

    def _look(self) -> None:
        files = sorted(((path.stat().st_mtime_ns, path) for path in self._directory.glob("*.pem")), reverse=True)
        if files == self._seen:
            return
        self._keys = tuple(key for _, path in files if (key := _read(path)) is not None)
        self._seen = files
        log.info("signing_keys.read", kids=[key.kid for key in self._keys])


@cache
def _ring(directory: Path, rescan_s: float) -> KeyRing:
    return KeyRing(directory, rescan_s)


def key_ring(settings: Settings) -> KeyRing:
    """The one ring of the settings' directory in this process."""
    return _ring(settings.signing_keys_dir, settings.signing_keys_rescan_s)


def key_source(runtime: Runtime) -> KeyRing:
    """The ring as `svckit` takes it; without a key the process is not ready."""
    ring = key_ring(cast("Settings", runtime.settings))

    async def check() -> str | None:
        return None if ring.every() else "no Ed25519 key in FW_SIGNING_KEYS_DIR; make one with openssl genpkey"

    runtime.ready_checks["signing_keys"] = check
    return ring


def _read(path: Path) -> SigningKey | None:
    try:
        private = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        log.warning("signing_keys.unreadable", file=path.name, error=str(error))
        return None
    if not isinstance(private, Ed25519PrivateKey):
        log.warning("signing_keys.unreadable", file=path.name, error="not an Ed25519 key")
        return None
    return SigningKey.of(private)


def _base64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()

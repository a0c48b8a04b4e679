"""Checkpoints: what a chain was at a time, signed with a key that the database does not know."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from svckit.audit.domain import Statement


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature in hex, and the id of its key: the first 16 digits of the public key's SHA-256."""

    key: str
    signature: str


class Signer:
    """Signs with an Ed25519 key."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        raw = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.public_key = raw.hex()
        self.key = hashlib.sha256(raw).hexdigest()[:16]

    def sign(self, statement: Statement) -> Signature:
        """A checkpoint's signature."""
        return Signature(self.key, self._private.sign(statement.signed_text).hex())


@lru_cache(maxsize=8)
def signer_of(pem: str) -> Signer | None:
    """The signer of a PEM private key; None for no key. Raises `ValueError` for anything but Ed25519."""
    if not pem:
        return None
    private = load_pem_private_key(pem.encode(), password=None)
    if not isinstance(private, Ed25519PrivateKey):
        raise ValueError("FW_AUDIT_SIGNING_KEY must be an Ed25519 private key in PEM")  # noqa: TRY004  a setting
    return Signer(private)

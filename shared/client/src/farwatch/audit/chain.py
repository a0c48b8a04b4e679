"""The rules of the chain, written down a second time so that the checker owes nothing to the system it checks."""

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_PUBLIC_KEY = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Statement:
    """What ``by`` says of a chain, on ``line``, in its own entry ``told_in``: entry ``seq`` has this hash."""

    by: str
    service: str
    chain_id: str
    seq: int
    hash: str
    at: str
    key: str | None = None
    signature: str | None = None
    line: int | None = None
    told_in: int = 0

    @classmethod
    def read(cls, by: str, chain_id: str, said: dict[str, Any]) -> "Statement":
        """A statement as entries and manifests hold it. Raises `KeyError`, `TypeError`, `ValueError` for another."""
        key, signature = said.get("key", said.get("key_id")), said.get("signature")
        service, hash_ = str(said["service"]), str(said["hash"])
        at = datetime.fromisoformat(said["at"]).astimezone(UTC).isoformat()
        return cls(by, service, chain_id, int(said["seq"]), hash_, at, key, signature)

    @property
    def signed_text(self) -> bytes:
        """What its signature covers."""
        parts = ("farwatch audit checkpoint 1", self.service, self.chain_id, self.seq, self.hash, self.at)
        return "\n".join(map(str, parts)).encode()

    def is_signed_with(self, public_key: str) -> bool:
        """Whether its signature is good for a public key in hex."""
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
            key.verify(bytes.fromhex(self.signature or ""), self.signed_text)
        except (InvalidSignature, ValueError):
            return False
        return True


def genesis(chain_id: str) -> str:
    """What the first entry is chained to."""
    return hashlib.sha256(f"farwatch audit {chain_id}".encode()).hexdigest()


def link(previous: str, entry: bytes) -> str:
    """The hash of an entry."""
    return hashlib.sha256(bytes.fromhex(previous) + entry).hexdigest()


def is_public_key(text: str) -> bool:
    """Whether this is an Ed25519 public key in hex."""
    return _PUBLIC_KEY.fullmatch(text) is not None


def key_id(public_key: str) -> str:
    """The short name of a public key: the first 16 digits of its SHA-256."""
    return hashlib.sha256(bytes.fromhex(public_key)).hexdigest()[:16]

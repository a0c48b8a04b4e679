"""A small, honest export, made as the services and `farwatch audit export` make one; and what a forger may do to it."""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from farwatch.audit.chain import Statement, genesis, key_id, link
from farwatch.audit.files import chain_line, encode, entry_line, manifest_line

START = datetime(2026, 11, 23, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
PUBLIC_KEY = KEY.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


@dataclass
class Chain:
    """One service's log."""

    service: str
    chain_id: str
    entries: list[str] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)

    def append(self, action: str, **said: Any) -> None:
        """Add an entry."""
        seq = len(self.entries) + 1
        at = (START + timedelta(minutes=seq)).isoformat()
        text = json.dumps({"seq": seq, "at": at, "action": action, **said}, ensure_ascii=False, separators=(",", ":"))
        self.entries.append(text)
        self.hashes.append(link(self.hashes[-1] if self.hashes else genesis(self.chain_id), text.encode()))

    def head(self) -> dict[str, Any]:
        """Its end, signed."""
        at = (START + timedelta(minutes=len(self.entries))).isoformat()
        said = {"service": self.service, "seq": len(self.entries), "hash": self.hashes[-1], "at": at}
        text = Statement.read(self.service, self.chain_id, said).signed_text
        return {**said, "key": key_id(PUBLIC_KEY), "signature": KEY.sign(text).hex()}

    def rechain(self) -> None:
        """What a forger who owns the database does after a change: all hashes anew."""
        previous = genesis(self.chain_id)
        for number, text in enumerate(self.entries):
            previous = self.hashes[number] = link(previous, text.encode())


def two_services() -> list[Chain]:
    """roster-svc, whose head incident-svc has witnessed twice; and the other way round."""
    roster = Chain("roster-svc", "0199f0ac-0000-4000-8000-000000000001")
    incident = Chain("incident-svc", "0199f0ac-0000-4000-8000-000000000002")
    for turn in range(4):
        roster.append("POST /staff", actor="user:1", name="张伟", subject=f"staff-{turn}", outcome="succeeded")
        incident.append("anomaly.detected", subject=f"incident-{turn}", outcome="succeeded")
        if turn % 2:
            roster.append("audit.checkpoint", subject=roster.chain_id, details=roster.head())
            incident.append("audit.witnessed", subject=roster.chain_id, details=roster.head())
            roster.append("audit.witnessed", subject=incident.chain_id, details=incident.head())
    return [roster, incident]


def written(chains: list[Chain], *, made_at: datetime = START + timedelta(days=1), honest: bool = True) -> bytes:
    """The file. Not ``honest``: without our key, as a forger of the whole file would have to write it."""
    header = {"farwatch": "audit export", "format": 1, "made_at": made_at.isoformat(), "since": None, "until": None}
    content = encode(header) + b"\n"
    listed = []
    for chain in chains:
        content += chain_line(chain.chain_id, chain.service)
        for entry, hash_ in zip(chain.entries, chain.hashes, strict=True):
            content += entry_line(entry, hash_)
        head = {**chain.head(), "public_key": PUBLIC_KEY}
        if not honest:
            head["signature"] = "00" * 64
        count = len(chain.entries)
        place = {"first": 1, "last": count, "previous": genesis(chain.chain_id), "settled": count}
        listed.append({"service": chain.service, "chain_id": chain.chain_id, "head": head, **place})
    digest = hashlib.sha256(content).hexdigest()
    return content + manifest_line({"chains": listed, "witnesses": [], "sha256": digest})

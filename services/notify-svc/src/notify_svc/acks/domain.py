"""The acknowledge link: a signed token for one message to one person until one instant (R-5.2.1b). Pure."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from notify_svc.acks.errors import LinkExpired, LinkUnknown

_CONTEXT = b"farwatch acknowledge link v1\0"
_CLAIM_BYTES = 16 + 16 + 8
_MAC_BYTES = 32


@dataclass(frozen=True, slots=True)
class LinkClaim:
    """What a token vouches for. ``expires_at`` in whole seconds."""

    notification_id: UUID
    staff_id: UUID
    expires_at: datetime


def seal(claim: LinkClaim, key: bytes) -> str:
    """The token of a claim: the same claim and key always give the same token, so a repeated mail has the same link."""
    body = _packed(claim)
    return _text(body + _mac(body, key))


def unseal(token: str, keys: Sequence[bytes], now: datetime) -> LinkClaim:
    """The claim of a token that one of `keys` has signed.

    Raises `LinkUnknown` when it is malformed or forged, `LinkExpired` when its time is over.
    """
    raw = _bytes(token)
    body, mac = raw[:_CLAIM_BYTES], raw[_CLAIM_BYTES:]
    if len(mac) != _MAC_BYTES or not any(hmac.compare_digest(mac, _mac(body, key)) for key in keys):
        raise LinkUnknown
    claim = LinkClaim(
        notification_id=UUID(bytes=body[:16]),
        staff_id=UUID(bytes=body[16:32]),
        expires_at=datetime.fromtimestamp(int.from_bytes(body[32:], "big"), UTC),
    )
    if now >= claim.expires_at:
        raise LinkExpired
    return claim


def _packed(claim: LinkClaim) -> bytes:
    seconds = int(claim.expires_at.timestamp())
    return claim.notification_id.bytes + claim.staff_id.bytes + seconds.to_bytes(8, "big")


def _mac(body: bytes, key: bytes) -> bytes:
    return hmac.digest(key, _CONTEXT + body, "sha256")


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _bytes(token: str) -> bytes:
    try:
        raw = urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4))
    except ValueError:
        raise LinkUnknown from None
    if _text(raw) != token:  # base64 has several spellings of the same bytes; a link has one
        raise LinkUnknown
    return raw

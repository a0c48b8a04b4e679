"""The acknowledge link: a signed token for one message to one person until one instant, and what its holder is told
(R-5.2.1b). Pure.
"""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from contracts import roles as accounts
from notify_svc.acks.errors import LinkExpired, LinkUnknown

_CONTEXT = b"farwatch acknowledge link v1\0"
_CLAIM_BYTES = 16 + 16 + 8
_MAC_BYTES = 32
RESPONDERS = frozenset(role.value for role in accounts.RESPONDERS)
AT_HEADQUARTERS = frozenset(role.value for role in accounts.HQ_WRITERS)


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


class LinkState(StrEnum):
    """``open``: waits for an answer. ``received``: the holder has answered, incident-svc has not judged it yet.
    ``confirmed``: the holder has the incident; ``acknowledged``: somebody else has. The rest: it is over.
    """

    OPEN = "open"
    RECEIVED = "received"
    CONFIRMED = "confirmed"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Said:
    """What incident-svc has said of an incident; nothing while nobody has it."""

    acknowledged_at: datetime | None = None
    acknowledged_by: str | None = None
    acknowledged_by_id: UUID | None = None
    resolved_at: datetime | None = None
    resolved_by: str | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer by link that incident-svc has not judged yet."""

    staff_id: UUID
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What the holder of a link is told. ``by``: who has it or dealt with it; of an open one, who has answered."""

    state: LinkState
    by: str | None = None
    at: datetime | None = None


def standing(said: Said, unjudged: Sequence[Answer], holder: UUID) -> Standing:
    """How the incident stands for ``holder``: only incident-svc says who has it; an answer is no more than received."""
    if said.closed_at is not None:
        return Standing(LinkState.CLOSED, at=said.closed_at)
    if said.resolved_at is not None:
        return Standing(LinkState.RESOLVED, said.resolved_by, said.resolved_at)
    if said.acknowledged_at is not None:
        state = LinkState.CONFIRMED if said.acknowledged_by_id == holder else LinkState.ACKNOWLEDGED
        return Standing(state, said.acknowledged_by, said.acknowledged_at)
    for answer in unjudged:
        if answer.staff_id == holder:
            return Standing(LinkState.RECEIVED, answer.name, answer.at)
    first = min(unjudged, key=lambda answer: answer.at, default=None)
    return Standing(LinkState.OPEN) if first is None else Standing(LinkState.OPEN, first.name, first.at)


def may_answer(*, active: bool, roles: Collection[str], sites: Collection[UUID], site_id: UUID) -> bool:
    """Whether a person may still answer for the site. At headquarters, no ``sites`` means every site."""
    if not active or RESPONDERS.isdisjoint(roles):
        return False
    return site_id in sites or (not sites and not AT_HEADQUARTERS.isdisjoint(roles))


def held_until(holds: Sequence[datetime | None], now: datetime, hold: timedelta) -> datetime | None:
    """Until when calls wait for the judgement of answers, or None where they go out at once.

    ``holds``: for each answer until when it holds calls, None where none has waited for it yet. Each holds once, so an
    answer that is lost on its way mutes nobody.
    """
    until = max((now + hold if held is None else held for held in holds), default=now)
    return until if until > now else None


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

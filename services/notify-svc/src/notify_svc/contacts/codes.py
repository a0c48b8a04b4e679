"""Verification codes: six digits that only who reads the message knows. Pure.

A code is stored nowhere: like an acknowledge link it is made from the id of the message that carries it and a key of
ours, when the message is sent and once more when the code is typed in.
"""

import hmac
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

VALID_FOR = timedelta(minutes=10)
TRIES = 5
"""So many times a code may be typed in; then another one is sent."""
CODES_PER_PERIOD = 5
"""So many codes a contact method gets in `PERIOD`, whoever presses the button."""
PERIOD = timedelta(hours=1)
MESSAGE = "verification"
"""The kind of the calls that carry a code."""
_CONTEXT = b"farwatch verification code v1\0"
_DIGITS = 6


def code_of(notification_id: UUID, key: bytes) -> str:
    """The code that this message carries."""
    mac = hmac.digest(key, _CONTEXT + notification_id.bytes, "sha256")
    return f"{int.from_bytes(mac, 'big') % 10**_DIGITS:0{_DIGITS}d}"


def in_message(key: bytes, kind: str, notification_id: UUID) -> str | None:
    """The code that goes out with a call; None where it carries none."""
    return code_of(notification_id, key) if kind == MESSAGE else None


def matches(code: str, notification_id: UUID, keys: Sequence[bytes]) -> bool:
    """Whether it is the message's code, by any of our keys."""
    found = [hmac.compare_digest(code.encode(), code_of(notification_id, key).encode()) for key in keys]
    return any(found)

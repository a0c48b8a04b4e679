"""The token of a link, and how much may come by it. Pure."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil

LONGEST_TOKEN = 64


def new_token() -> str:
    """A fresh token of 192 random bits. It is shown once: what is stored is its hash."""
    return secrets.token_urlsafe(24)


def hash_of(token: str) -> bytes:
    """What is stored of a token. Random bits need no slow hash: they cannot be guessed."""
    return hashlib.sha256(token[:LONGEST_TOKEN].encode("utf-8", "replace")).digest()


def wait_s(reported: Sequence[datetime], limit: int, period: timedelta, now: datetime) -> int:
    """Seconds until one more may come by the link; 0 where it may now. ``reported``: those of the period."""
    if len(reported) < limit:
        return 0
    return max(1, ceil((reported[-limit] + period - now).total_seconds()))

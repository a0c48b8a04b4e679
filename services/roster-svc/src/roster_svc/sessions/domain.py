"""How long a session lasts. Pure."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Limits:
    """``idle``: longest time without a renewal. ``lifetime``: longest time altogether."""

    idle: timedelta
    lifetime: timedelta

    def ends_at(self, began_at: datetime, renewed_at: datetime) -> datetime:
        """When a session is over unless it is renewed before."""
        return min(renewed_at + self.idle, began_at + self.lifetime)


def fingerprint(secret: str) -> str:
    """What is stored of a secret: it can be recognised, but not used."""
    return hashlib.sha256(secret.encode()).hexdigest()

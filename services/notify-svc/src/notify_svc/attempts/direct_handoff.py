"""Where a transaction hands the attempts it stores to the sender of its own process.

The attempt is stored as one that has begun: the sender need not look for it in a transaction of its own, and the
message leaves a commit earlier. Who dies in between held a lease, like any sender.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from notify_svc.attempts.claimed import ClaimedAttempt
from notify_svc.attempts.models import Attempt
from notify_svc.notifications.models import Notification

_GRAVEST_FIRST = ("critical", "major", "minor", "info")
Begun = tuple[Notification, Attempt]
"""A pending call and its attempt that is due."""


class Taker(Protocol):
    """A sender that takes over."""

    def places(self) -> int:
        """How many attempts it would begin now."""
        ...

    def claim(self, notification: Notification, attempt: Attempt, secret: str | None, now: datetime) -> ClaimedAttempt:
        """Mark the attempt as its own, and begun."""
        ...

    def accept(self, claimed_attempts: Sequence[ClaimedAttempt]) -> None:
        """Send them: their attempts are durable."""
        ...


class DirectHandoff:
    """The one of this process; closed until a sender stands behind it."""

    taker: Taker | None = None


def worst_first(begun: Sequence[Begun]) -> Sequence[Begun]:
    """What is real before exercises, the graver before the milder; otherwise in their order."""
    return sorted(begun, key=lambda one: (one[0].exercise, _GRAVEST_FIRST.index(one[0].severity)))

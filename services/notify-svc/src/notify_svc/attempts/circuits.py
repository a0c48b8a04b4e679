"""Places that take nothing at the moment: a few ask whether they are back, the others wait for the answer. Pure.

A place is the mail server as a whole, or the address of one webhook. What is known is one process's own; the rows of
the queue remember the rest.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from notify_svc.attempts.domain import LONGEST_WAIT_S, NotSent, Outcome

OPENS_AFTER = 3
"""So many failures in a row say that the place is in trouble, not one message."""
ASK_AFTER_S = (2.0, 4.0, 8.0, 15.0)
"""Seconds until a place that takes nothing is asked again; the last repeats."""
ASKERS = 3
"""So many different addresses ask side by side: one that is refused by itself must not keep the others waiting."""
ANSWER_WITHIN_S = 30.0
"""Who asks and never reports has died with its answer: then others ask."""


@dataclass(slots=True)
class _Trouble:
    failures: int = 0
    shut: bool = False
    ask_at: datetime | None = None
    asked_at: datetime | None = None
    askers: set[str] = field(default_factory=set)


class Circuits:
    """What one sender has seen of the places it sends to."""

    def __init__(self) -> None:
        self._troubled: dict[str, _Trouble] = {}

    def admits(self, place: str, address: str, now: datetime) -> bool:
        """Whether a message to ``address`` is tried now, be it to ask how things stand."""
        trouble = self._troubled.get(place)
        if trouble is None or not trouble.shut or trouble.ask_at is None:
            return True
        if now >= trouble.ask_at:
            trouble.asked_at, trouble.askers = now, {address}
            trouble.ask_at = now + timedelta(seconds=ANSWER_WITHIN_S)
            return True
        if now == trouble.asked_at and address not in trouble.askers and len(trouble.askers) < ASKERS:
            trouble.askers.add(address)
            return True
        return False

    def saw(self, place: str, outcome: Outcome, now: datetime) -> bool:
        """Learn from an outcome; whether the place is back, so that whatever waits for it may go."""
        if not isinstance(outcome, NotSent) or outcome.permanent:
            return self._troubled.pop(place, None) is not None
        if outcome.everyone:
            self._failed(self._troubled.setdefault(place, _Trouble()), outcome, now)
        return False

    def shut(self, place: str) -> bool:
        """Whether the place is known to take nothing."""
        return place in self._troubled and self._troubled[place].shut

    def _failed(self, trouble: _Trouble, failure: NotSent, now: datetime) -> None:
        trouble.failures += 1
        if trouble.failures < OPENS_AFTER and failure.reason != "throttled":
            return
        trouble.shut = True
        nth = max(trouble.failures - OPENS_AFTER, 0)
        pause_s = max(ASK_AFTER_S[min(nth, len(ASK_AFTER_S) - 1)], min(failure.retry_after_s or 0.0, LONGEST_WAIT_S))
        trouble.ask_at = now + timedelta(seconds=pause_s)


def place_of(channel: str, address: str) -> str:
    """Where a message goes through: all mails by one server."""
    return channel if channel == "email" else address

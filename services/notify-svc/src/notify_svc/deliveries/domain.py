"""One attempt to reach a person through one channel, and what follows from its outcome (R-6.2.1b). Pure."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from notify_svc.policies.domain import RetryPolicy


class State(StrEnum):
    """The truth about one attempt: a mail server "accepted" it, a receiver that answers has it "delivered"."""

    SENDING = "sending"
    ACCEPTED = "accepted"
    DELIVERED = "delivered"
    FAILED = "failed"


Reason = Literal[
    "no_recipient",
    "no_channel",
    "address_refused",
    "method_gone",
    "gone",
    "rejected",
    "temporary",
    "unreachable",
    "timeout",
    "login",
    "unknown",
    "internal",
]


@dataclass(frozen=True, slots=True)
class Sent:
    """The channel took the message. ``answer`` is the provider's own words."""

    state: State
    answer: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """The channel did not take it, or nobody knows whether it did.

    `reasons.REASONS` has the words for ``reason``; ``permanent`` says that trying again is useless; ``retry_after_s``
    is the provider's wish in seconds; ``retire`` says that the address is gone for good.
    """

    reason: Reason
    answer: str
    permanent: bool = False
    retry_after_s: float | None = None
    retire: bool = False


Outcome = Sent | NotSent
_ANSWER_LIMIT = 500
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(answer: str) -> str:
    """A provider's words as the log keeps them."""
    return _UNSTORABLE.sub("�", answer)[:_ANSWER_LIMIT]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a call stands: which channel of how many, which try on it, and when that channel was begun."""

    channel: int
    channels: int
    attempt: int
    channel_since: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """The person's channel has it; nothing follows."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """The same channel, once more, at ``at``."""

    at: datetime


@dataclass(frozen=True, slots=True)
class FallBack:
    """The next channel, at once."""

    channel: int


@dataclass(frozen=True, slots=True)
class Exhausted:
    """No channel is left."""


Step = Told | TryAgain | FallBack | Exhausted


def next_step(outcome: Outcome, position: Position, policy: RetryPolicy, now: datetime) -> Step:
    """What to do after an attempt.

    A channel gets ``policy.tries`` tries within ``policy.budget_s`` of its first one; the provider's Retry-After is
    honoured within that budget. After that, or after a permanent refusal, the next channel; after the last, nothing.
    """
    if isinstance(outcome, Sent):
        return Told()
    last_channel = position.channel + 1 >= position.channels
    again = None if outcome.permanent else _retry_at(outcome, position, policy, now, wait_short=last_channel)
    if again is not None:
        return TryAgain(again)
    return Exhausted() if last_channel else FallBack(position.channel + 1)


def _retry_at(
    outcome: NotSent, position: Position, policy: RetryPolicy, now: datetime, *, wait_short: bool
) -> datetime | None:
    if position.attempt >= policy.tries:
        return None
    deadline = position.channel_since + timedelta(seconds=policy.budget_s)
    at = now + timedelta(seconds=max(policy.backoff(position.attempt), outcome.retry_after_s or 0.0))
    if at <= deadline:
        return at
    # The provider asks for more time than there is: with no other channel left, one last try beats none.
    return deadline if wait_short and now < deadline else None

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
    "throttled",
    "unreadable",
    "temporary",
    "paused",
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
    is the provider's wish in seconds; ``retire`` says that the address is gone for good; ``everyone`` that others who
    send to the same place fare no better, ``known`` that this was known beforehand.
    """

    reason: Reason
    answer: str
    permanent: bool = False
    retry_after_s: float | None = None
    retire: bool = False
    everyone: bool = False
    known: bool = False


Outcome = Sent | NotSent
_ANSWER_LIMIT = 500
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(answer: str) -> str:
    """A provider's words as the log keeps them."""
    return _UNSTORABLE.sub("�", answer)[:_ANSWER_LIMIT]


LONGEST_WAIT_S = 600.0
"""A provider that asks for more patience is asked again after this: DingTalk's ten minutes are the longest we know."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a call stands: the ``channel`` just tried, the last one that has joined (``joined``; ``channels`` once all
    are spent), which try it was, and when this channel was tried first.
    """

    channel: int
    joined: int
    channels: int
    attempt: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Following:
    """``again``: when the same channel is tried once more, if at all. ``joins``: the next channel begins now; the one
    after the last means that all are spent, so that nobody has been told so far.
    """

    again: datetime | None
    joins: int | None = None


def following(failure: NotSent, position: Position, policy: RetryPolicy, now: datetime) -> Following:
    """What to do after an attempt that failed.

    A channel is tried for ``policy.persist_s``; a provider's wish to wait is honoured. It is not given up when the next
    one joins: after ``policy.tries`` tries, when the next would be later than ``policy.budget_s``, or at once where it
    refuses for good or is known to take from nobody.
    """
    again = None if failure.permanent else _again(failure, position, policy, now)
    spent = (
        again is None
        or failure.known
        or position.attempt >= policy.tries
        or again - position.since > timedelta(seconds=policy.budget_s)
    )
    joins = position.channel + 1 if spent and position.joined == position.channel else None
    return Following(again, joins)


def _again(failure: NotSent, position: Position, policy: RetryPolicy, now: datetime) -> datetime | None:
    end = position.since + timedelta(seconds=policy.persist_s)
    if now >= end:
        return None
    wish_s = min(failure.retry_after_s or 0.0, LONGEST_WAIT_S)
    return min(now + timedelta(seconds=max(policy.pause(position.attempt), wish_s)), end)

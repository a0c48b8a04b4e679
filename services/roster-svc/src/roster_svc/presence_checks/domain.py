"""The rules of a presence check: when it is drawn, until when an answer counts, what stays missed (R-3.3.1d). Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal
from uuid import UUID

from contracts import words
from roster_svc.policies.domain import DutyPolicy
from roster_svc.presence_checks.errors import CheckAnsweredAlready, CheckOfYourself

QUIET = timedelta(minutes=15)
"""Nothing is drawn so soon after the start and so shortly before the end of a shift: people hand over then."""
TRANSIT = timedelta(seconds=5)
"""So long after its time a check is called missed: an answer that was given in time may still be on its way to us."""
LAST_STEP = 3

Basis = Literal["own", "vouched"]
Through = Literal["screen", "phone", "message"]
"""Where the person answered: at the screen of the desk, on their phone, by the link of a message."""
Fraction = Callable[[], float]
"""A random number from 0 up to 1, without 1, that nobody can foretell."""


class State(StrEnum):
    """What became of a check. Once it is answered or missed it stays so."""

    SENT = "sent"
    ANSWERED = "answered"
    MISSED = "missed"


class Trigger(StrEnum):
    """Why the person was asked."""

    RANDOM = "random"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Answer:
    """That a person is there: ``at``, as we or our messages heard it, known since ``recorded_at``, from ``by``.

    ``through``: where the person answered; None where somebody else vouches, or the client does not say.
    """

    at: datetime
    recorded_at: datetime
    by: UUID
    basis: Basis
    through: Through | None = None


def drawn(
    starts_at: datetime, ends_at: datetime, count: int, fraction: Fraction, apart: timedelta = timedelta(0)
) -> list[datetime]:
    """`count` moments of a shift, one at random in each of so many equal windows; none where the shift is too short.

    ``apart``: two of them lie at least so far from each other, or as far as so many can.
    """
    first, last = starts_at + QUIET, ends_at - QUIET
    if count == 0 or first >= last:
        return []
    gap = min(apart, (last - first) / count)
    window = (last - first - gap * (count - 1)) / count
    return [first + (window + gap) * index + window * fraction() for index in range(count)]


def due(sent_at: datetime, policy: DutyPolicy) -> datetime:
    """Until when an answer counts."""
    return sent_at + timedelta(minutes=policy.presence_answer_min)


def answers_for(staff_id: UUID, by: UUID) -> Basis:
    """Whether the person answered, or somebody else vouches for them."""
    return "own" if staff_id == by else "vouched"


def outcome(state: str, due_at: datetime, answer: Answer, *, heard_late: bool) -> Literal["in_time", "late"]:
    """What an answer makes of a check; `CheckAnsweredAlready` where nothing is left to answer.

    ``heard_late``: an answer after the time was recorded already.
    """
    if state == State.ANSWERED or heard_late:
        raise CheckAnsweredAlready(state=words.CHECK_STATES[state])
    return "in_time" if state == State.SENT and answer.at <= due_at else "late"


def next_step(step: int, *, leads: bool) -> int:
    """Whom an unanswered check calls after `step`: 2 the chief, 3 headquarters. A chief is not told of themselves."""
    following = step + 1
    return LAST_STEP if following == 2 and leads else following


def check_asker(staff_id: UUID, by: UUID) -> None:
    """Nobody checks themselves."""
    if staff_id == by:
        raise CheckOfYourself

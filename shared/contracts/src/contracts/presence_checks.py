"""Presence checks 查岗: somebody on duty is asked, at a time nobody knows before, whether they are there (R-3.3.1d)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known
from contracts.posts import Post

CheckTrigger = Annotated[str, known("random", "by_hand")]
CheckAnswerBasis = Annotated[str, known("own", "vouched")]
"""``own``: the person answered. ``vouched``: somebody else has seen them there and recorded it."""
CheckAnsweredThrough = Annotated[str, known("screen", "phone", "message")]
"""Where the person answered: at the screen of the desk, on their phone, or by the link of a message."""


class CheckFact(Event):
    """What every fact of a check carries. ``due_at``: an answer until then counts. ``asked_by`` None: it was drawn."""

    presence_check_id: UUID
    site_id: UUID
    shift_id: UUID
    staff_id: UUID
    post: Post
    trigger: CheckTrigger
    asked_by: UUID | None = None
    sent_at: datetime
    due_at: datetime


class CheckSent(CheckFact, type="presence_check.sent", topic=topics.PRESENCE_CHECK, key="presence_check_id"):
    """The person is asked now."""


class CheckAnswered(CheckFact, type="presence_check.answered", topic=topics.PRESENCE_CHECK, key="presence_check_id"):
    """There, in time. ``answered_at``: when they answered; ``recorded_at``: when we learned of it.

    ``answered_through``: where they did (None: somebody else vouched, or the producer did not say).
    """

    answered_at: datetime
    recorded_at: datetime
    recorded_by: UUID
    basis: CheckAnswerBasis
    answered_through: CheckAnsweredThrough | None = None


class CheckMissed(CheckFact, type="presence_check.missed", topic=topics.PRESENCE_CHECK, key="presence_check_id"):
    """No answer in time; that stays so. ``step``: 2 the duty chief is told, 3 headquarters."""

    step: int
    missed_at: datetime


class CheckAnsweredLate(
    CheckFact, type="presence_check.answered_late", topic=topics.PRESENCE_CHECK, key="presence_check_id"
):
    """There after all: the check stays missed, the person is no longer unreachable. ``answered_through``: as above."""

    answered_at: datetime
    recorded_at: datetime
    recorded_by: UUID
    basis: CheckAnswerBasis
    late_s: int
    answered_through: CheckAnsweredThrough | None = None

"""Who does not come: late chiefs, no-shows, and the list of who is called instead (R-2.2.1b, R-4.1.1a)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known
from contracts.posts import Post

NoShowOutcome = Annotated[str, known("came", "replaced", "not_expected", "shift_over")]
"""``not_expected``: a change order took them off the shift otherwise."""
ReplacementAnswer = Annotated[str, known("accepted", "declined")]


class LeaderLate(Event, type="leader.late", topic=topics.NO_SHOW, key="shift_id"):
    """No duty chief of the shift was there so early as the site wants (``due_at``); headquarters is called."""

    shift_id: UUID
    site_id: UUID
    expected: tuple[UUID, ...]
    due_at: datetime
    starts_at: datetime
    noticed_at: datetime


class NoShowFact(Event):
    """What every fact of a no-show carries. ``due_at``: when the person was to be there."""

    no_show_id: UUID
    site_id: UUID
    shift_id: UUID
    staff_id: UUID
    posts: tuple[Post, ...]
    due_at: datetime


class NoShowNoticed(NoShowFact, type="no_show.noticed", topic=topics.NO_SHOW, key="no_show_id"):
    """The person is not there. ``step``: 1 they and the chief are called, 2 headquarters, and others instead."""

    step: int
    noticed_at: datetime


class ReplacementCalled(NoShowFact, type="replacement.called", topic=topics.NO_SHOW, key="no_show_id"):
    """Somebody is asked to come instead. ``position``: their place in the list, from 1."""

    replacement_call_id: UUID
    candidate_id: UUID
    position: int
    called_at: datetime


class ReplacementAnswered(NoShowFact, type="replacement.answered", topic=topics.NO_SHOW, key="no_show_id"):
    """The candidate comes, or does not. ``recorded_by``: who wrote it down."""

    replacement_call_id: UUID
    candidate_id: UUID
    answer: ReplacementAnswer
    answered_at: datetime
    recorded_by: UUID


class NoShowSettled(NoShowFact, type="no_show.settled", topic=topics.NO_SHOW, key="no_show_id"):
    """Nobody is called about it any more. ``replaced_by``: who comes instead."""

    outcome: NoShowOutcome
    settled_at: datetime
    replaced_by: UUID | None = None

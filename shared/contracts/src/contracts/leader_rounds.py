"""Leader's rounds 值班长巡查: who commands a site looks at every manned post, at times drawn at random (R-4.2.3a)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.open_values import known
from contracts.posts import Post

RoundTrigger = Annotated[str, known("random", "by_hand")]


class RoundVisit(Part):
    """What was found at one post. ``text`` and ``task_id``: of a finding, and the task it became."""

    post: Post
    in_order: bool
    visited_at: datetime
    text: str | None = None
    task_id: UUID | None = None


class RoundFact(Event):
    """What every fact of a round carries. ``posts``: those that were manned when it was called."""

    round_id: UUID
    site_id: UUID
    shift_id: UUID
    trigger: RoundTrigger
    posts: tuple[Post, ...]
    called_at: datetime
    due_at: datetime


class RoundCalled(RoundFact, type="leader_round.called", topic=topics.LEADER_ROUND, key="round_id"):
    """The round is to be made now. ``called_by`` None: its time was drawn."""

    called_by: UUID | None = None


class RoundDone(RoundFact, type="leader_round.done", topic=topics.LEADER_ROUND, key="round_id"):
    """Every post was visited in time."""

    done_at: datetime
    done_by: UUID
    visits: tuple[RoundVisit, ...]


class RoundMissed(RoundFact, type="leader_round.missed", topic=topics.LEADER_ROUND, key="round_id"):
    """Its time is over and posts are left; that stays so. ``visits``: those that were made."""

    missed_at: datetime
    visits: tuple[RoundVisit, ...]

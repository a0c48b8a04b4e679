"""Away passes 离岗申请: a person on duty leaves the post for a while, by leave (R-3.3.1d)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known
from contracts.posts import Post

DeclineReason = Annotated[str, known("refused", "withdrawn", "lapsed")]
"""``lapsed``: nobody decided before the time that was asked for was over."""
AwayEndReason = Annotated[str, known("back", "left")]
"""``left``: the person has checked out, so that there is nothing to come back to."""


class AwayFact(Event):
    """What every fact of a pass carries. ``until``: by when the person is to be back. ``cover_id``: who stands in."""

    away_pass_id: UUID
    site_id: UUID
    shift_id: UUID
    staff_id: UUID
    posts: tuple[Post, ...]
    reason: str
    requested_at: datetime
    until: datetime
    cover_id: UUID | None = None


class AwayRequested(AwayFact, type="away_pass.requested", topic=topics.AWAY_PASS, key="away_pass_id"):
    """The person asks to leave the post."""


class AwayGranted(AwayFact, type="away_pass.granted", topic=topics.AWAY_PASS, key="away_pass_id"):
    """The person is away from now on. ``granted_by`` None: so short a pass needs no approval at the site."""

    granted_at: datetime
    granted_by: UUID | None = None


class AwayDeclined(AwayFact, type="away_pass.declined", topic=topics.AWAY_PASS, key="away_pass_id"):
    """The person does not go. ``declined_by`` None: the clock did."""

    declined_at: datetime
    declined_by: UUID | None = None
    basis: DeclineReason
    decline_reason: str | None = None


class AwayOverdue(AwayFact, type="away_pass.overdue", topic=topics.AWAY_PASS, key="away_pass_id"):
    """The person is not back in time. ``step``: 1 the person is called, 2 the duty chief, 3 headquarters."""

    step: int
    overdue_at: datetime


class AwayEnded(AwayFact, type="away_pass.ended", topic=topics.AWAY_PASS, key="away_pass_id"):
    """The person is back, or has gone for good. ``overdue_s``: seconds after ``until``, 0 when in time.

    ``ended_by``: who recorded it; None: the clock did.
    """

    granted_at: datetime
    ended_at: datetime
    ended_by: UUID | None = None
    basis: AwayEndReason
    overdue_s: int = 0

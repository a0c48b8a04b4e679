"""Duty: who has it at which post, who commands the site, and which post stands empty (R-2.1.1a, R-2.1.5, R-4.0.4).

roster-svc decides and everybody else projects. All facts of a site have its id as their key, and ``version`` counts
them: they stay in order, and a projection keeps the newest of each interval. Every moment is ours (``since``,
``until``: rights and responsibility count from it); ``occurred_at`` is what was claimed beside it.
"""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known
from contracts.posts import Post

DutyBasis = Annotated[str, known("checked_in", "rostered", "overstay", "acting")]
"""``checked_in``: at the post. ``rostered``: nobody is there, the roster binds. ``overstay``: there after the end of
their shift, because no relief has come. ``acting``: at another post, and in command for the absent chief.
"""
DutyEndReason = Annotated[
    str,
    known(
        "left",
        "relieved",
        "came",
        "shift_ended",
        "not_expected",
        "replaced",
        "deactivated",
        "moved",
        "role_lost",
        "lapsed",
    ),
]
"""``came``: what was theirs by the roster is theirs by being there now, or somebody else is there. ``not_expected``:
the roster does not bind them any more. ``lapsed``: the clock closed what was forgotten.
"""
CommandBasis = Annotated[str, known("checked_in", "overstay", "acting", "signed", "ordered", "headquarters")]
"""``signed``: transferred by a sealed handover. ``ordered``: by order of headquarters. ``headquarters``: held there."""
LapseReason = Annotated[str, known("left", "shift_ended", "replaced", "deactivated", "moved", "role_lost", "lapsed")]


class DutyFact(Event):
    """A person's duty at a post of a site, from ``since`` on. ``shift_id``: the shift that it belongs to, if any."""

    duty_id: UUID
    site_id: UUID
    post: Post
    staff_id: UUID
    shift_id: UUID | None = None
    basis: DutyBasis
    since: datetime
    occurred_at: datetime
    recorded_at: datetime


class DutyBegan(DutyFact, type="duty.began", topic=topics.DUTY, key="site_id"):
    """The person has the duty at the post now."""


class DutyEnded(DutyFact, type="duty.ended", topic=topics.DUTY, key="site_id"):
    """The person has it no longer; ``until`` is the first moment without it."""

    until: datetime
    reason: DutyEndReason


class CommandFact(Event):
    """Who commands a site. ``command_id`` is one interval of one person."""

    command_id: UUID
    site_id: UUID
    staff_id: UUID
    since: datetime
    recorded_at: datetime


class CommandAssumed(CommandFact, type="command.assumed", topic=topics.DUTY, key="site_id"):
    """The person commands the site from now on; nobody did."""

    shift_id: UUID | None = None
    basis: CommandBasis


class CommandTransferred(CommandFact, type="command.transferred", topic=topics.DUTY, key="site_id"):
    """The person commands the site from now on; ``from_staff_id`` did until then (``from_command_id``).

    ``handover_id``: the sealed handover behind it, where there is one (R-4.0.4).
    """

    shift_id: UUID | None = None
    basis: CommandBasis
    from_command_id: UUID
    from_staff_id: UUID
    handover_id: UUID | None = None
    ordered_by: UUID | None = None
    reason: str | None = None


class CommandLapsed(CommandFact, type="command.lapsed", topic=topics.DUTY, key="site_id"):
    """The person commands the site no longer, and nobody does: a gap that is told (R-2.1.1a)."""

    until: datetime
    reason: LapseReason


class PostFact(Event):
    """Whether somebody is at a post that the roster wants manned. ``gap_id``: the time in which nobody is there."""

    gap_id: UUID
    site_id: UUID
    post: Post
    at: datetime


class PostUnmanned(PostFact, type="post.unmanned", topic=topics.DUTY, key="site_id"):
    """Nobody is at the post although the roster wants somebody there. ``expected``: whom it names."""

    shift_id: UUID | None = None
    expected: tuple[UUID, ...] = ()


class PostManned(PostFact, type="post.manned", topic=topics.DUTY, key="site_id"):
    """Somebody is at the post again (``staff_id``), or the roster wants nobody there any more (None).

    ``unmanned_since``: when the gap began.
    """

    staff_id: UUID | None = None
    unmanned_since: datetime

"""Lone work 单人作业 (B-7): somebody who works alone says now and then that they are well; silence calls people."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known

LoneTrigger = Annotated[str, known("alone", "by_hand")]
"""``alone``: they are the only one on duty at the site; ``by_hand``: they started it themselves."""
SignBasis = Annotated[str, known("own", "vouched")]
"""``own``: the person gave the sign; ``vouched``: somebody else has seen or spoken to them and recorded it."""
LoneEndReason = Annotated[str, known("second_person", "off_duty", "hours_over", "time_over", "by_hand")]
"""``hours_over``: outside of the hours in which the site watches; ``time_over``: the time the person named is over."""


class LoneWorkFact(Event):
    """What every fact of lone work carries. ``due_at``: the next sign is due then, or was, where it has not come.

    ``every_min``: minutes from one sign to the next. ``until``: until when the person said they work alone.
    """

    lone_work_id: UUID
    site_id: UUID
    shift_id: UUID | None = None
    staff_id: UUID
    trigger: LoneTrigger
    every_min: int
    started_at: datetime
    until: datetime | None = None
    due_at: datetime


class LoneWorkStarted(LoneWorkFact, type="lone_work.started", topic=topics.LONE_WORK, key="lone_work_id"):
    """From now on the person gives a sign at least so often."""


class LoneWorkConfirmed(LoneWorkFact, type="lone_work.confirmed", topic=topics.LONE_WORK, key="lone_work_id"):
    """The person is well. ``confirmed_at``: when they said so; ``silent_s``: seconds after it was due, 0 in time."""

    confirmed_at: datetime
    recorded_at: datetime
    recorded_by: UUID
    basis: SignBasis
    silent_s: int = 0


class LoneWorkSilent(LoneWorkFact, type="lone_work.silent", topic=topics.LONE_WORK, key="lone_work_id"):
    """No sign in time. ``step``: 1 whoever leads is called, 2 headquarters."""

    step: int
    silent_at: datetime


class LoneWorkEnded(LoneWorkFact, type="lone_work.ended", topic=topics.LONE_WORK, key="lone_work_id"):
    """Nobody waits for a sign any more. ``signs``, ``silences``: how many were given, and how often one was missed."""

    reason: LoneEndReason
    ended_at: datetime
    ended_by: UUID | None = None
    note: str | None = None
    signs: int
    silences: int

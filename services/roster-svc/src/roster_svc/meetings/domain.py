"""The rules of meetings: which there must be, what a record must hold, whether it is late. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from contracts.words import Words
from roster_svc.meetings.errors import HeldTimeNeedsReason
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.claims import CLOCK_TOLERANCE, is_old
from roster_svc.shifts.domain import Phase
from roster_svc.shifts.errors import TimeInFuture


class Kind(StrEnum):
    """Which meeting it is."""

    PRE_SHIFT = "pre_shift"
    POST_SHIFT = "post_shift"
    WEEKLY = "weekly"


class State(StrEnum):
    """How a meeting stands. ``dropped``: its shift has lapsed or was cancelled, so it is not held."""

    OPEN = "open"
    FINISHED = "finished"
    DROPPED = "dropped"


OF_A_SHIFT = (Kind.PRE_SHIFT, Kind.POST_SHIFT)
WITH_THREE_PARTS = frozenset({Kind.POST_SHIFT, Kind.WEEKLY})


@dataclass(frozen=True, slots=True)
class ShiftTimes:
    """What decides which meetings a shift has."""

    phase: str
    starts_at: datetime
    ends_at: datetime
    started_at: datetime | None
    ended_at: datetime | None


def due_of(kind: Kind, shift: ShiftTimes, policy: DutyPolicy) -> datetime:
    """By when the meeting of a shift must have been held: before it starts, or so long after its end."""
    if kind is Kind.PRE_SHIFT:
        return shift.starts_at
    return (shift.ended_at or shift.ends_at) + timedelta(minutes=policy.post_shift_meeting_min)


def is_expected(kind: Kind, shift: ShiftTimes) -> bool:
    """Whether the clock itself makes this meeting now: the one for what is published, the other for what has ended."""
    if kind is Kind.PRE_SHIFT:
        return shift.phase in {Phase.PUBLISHED, Phase.OPEN}
    return shift.phase == Phase.CLOSED


def may_be_held(kind: Kind, shift: ShiftTimes) -> bool:
    """Whether the meeting can be held as the shift stands; one after the shift may begin before its end."""
    if kind is Kind.PRE_SHIFT:
        return shift.phase in {Phase.PUBLISHED, Phase.OPEN}
    return shift.started_at is not None


def is_dropped(kind: Kind, shift: ShiftTimes) -> bool:
    """Whether the meeting is not held any more: nobody came to the shift, or it was cancelled."""
    return kind is Kind.PRE_SHIFT and shift.phase == Phase.LAPSED


def check_held(at: datetime | None, now: datetime, policy: DutyPolicy, reason: str | None) -> None:
    """Refuse a time that lies in the future (`TimeInFuture`), or too far back without a reason."""
    if at is None:
        return
    if at > now + CLOCK_TOLERANCE:
        raise TimeInFuture(at=at, now=now)
    if is_old(at, now, policy) and not reason:
        raise HeldTimeNeedsReason(at=at, minutes=policy.claim_tolerance_min)


UNSAID = {
    "place": Words("会议地点", "the place"),
    "attendance": Words("每个人是否到会（缺席的须说明原因）", "whether each person was present, or why not"),
    "present": Words("至少一名到会人员", "at least one person who was present"),
    "checks": Words(
        "着装、状态等检查结果（不符合的须说明）", "the result of each check, with a word on what was not in order"
    ),
    "tasks": Words("各岗位的任务或注意事项", "a task or precaution for each post"),
    "summary": Words("工作总结（或说明为何没有）", "the summary, or why there is none"),
    "problems": Words("存在问题（或说明为何没有）", "the problems, or why there are none"),
    "measures": Words("改进措施（或说明为何没有）", "the measures, or why there are none"),
}
"""What a record can lack, in the order of the page."""


@dataclass(frozen=True, slots=True)
class Read:
    """Which state of the tasks a person has acknowledged."""

    staff_id: UUID
    tasks_version: int


def unacknowledged(people: Collection[UUID], read: Sequence[Read], tasks_version: int) -> list[UUID]:
    """Who has not acknowledged the tasks as they are now."""
    done = {one.staff_id for one in read if one.tasks_version >= tasks_version}
    return sorted(set(people) - done)


def is_late(finished_at: datetime, due_at: datetime) -> bool:
    """Whether a record came late: by our time, whatever is claimed."""
    return finished_at > due_at

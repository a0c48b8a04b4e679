"""Which records a shift has, and which of their columns are hashed: those that nothing lawful changes any more.

What goes on after the archive is a record of its own: the return of a key beside its issue, a note beside the task. The
lists are frozen with `domain.SCHEMA`. Calls that people got, and versions, are the way of a record and not its words.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select

from roster_svc.away_passes.models import AwayPass
from roster_svc.business_log.models import BusinessCount, BusinessEntry
from roster_svc.duty_log.models import LogEntry
from roster_svc.handovers.items import HandoverSignature
from roster_svc.handovers.models import Handover
from roster_svc.key_items.models import KeyIssue
from roster_svc.leader_rounds.models import LeaderRound, RoundVisit
from roster_svc.lone_work.models import LoneWork
from roster_svc.meetings.models import Acknowledgement, Attendee, Meeting, MeetingNote
from roster_svc.presence_checks.models import PresenceCheck
from roster_svc.shifts.assignments import Assignment, Visit
from roster_svc.shifts.change_models import ShiftChange
from roster_svc.tasks.models import Task, TaskNote
from svckit.db import Model

OfShift = Callable[[UUID], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of record. ``key``: the columns that name one; ``post``: the column that says whose it is, if any."""

    name: str
    model: type[Model]
    columns: tuple[str, ...]
    of_shift: OfShift
    key: tuple[str, ...] = ("id",)
    post: str | None = None


def _by_shift(model: type[Model]) -> OfShift:
    return lambda shift_id: model.__table__.c.shift_id == shift_id


def _of(model: type[Model], column: str, parent: type[Model]) -> OfShift:
    """The rows of ``model`` whose parent is the shift's."""
    table, above = model.__table__, parent.__table__
    return lambda shift_id: table.c[column].in_(select(above.c.id).where(above.c.shift_id == shift_id))


def _handed(shift_id: UUID) -> ColumnElement[bool]:
    return or_(Handover.from_shift_id == shift_id, Handover.to_shift_id == shift_id)


def _signed(shift_id: UUID) -> ColumnElement[bool]:
    return HandoverSignature.handover_id.in_(select(Handover.id).where(_handed(shift_id)))


def _tasks(shift_id: UUID) -> ColumnElement[bool]:
    return Task.shift_id == shift_id


def _returned(shift_id: UUID) -> ColumnElement[bool]:
    return (KeyIssue.shift_id == shift_id) & KeyIssue.returned_at.is_not(None)


def columns(names: str) -> tuple[str, ...]:
    """Names in a line."""
    return tuple(names.split())


PARTS: Iterable[Part] = (
    Part(
        "attendance",
        Assignment,
        columns("staff_id post replaced_at"),
        _by_shift(Assignment),
        post="post",
    ),
    Part(
        "visit",
        Visit,
        columns(
            "assignment_id checked_in_at late_s late checked_in_by check_in_recorded_at check_in_claim_reason "
            "checked_out_at checked_out_by check_out_recorded_at check_out_claim_reason check_out_basis "
            "unrelieved_reason check_in_evidence check_out_evidence handed_over_at"
        ),
        _of(Visit, "assignment_id", Assignment),
    ),
    Part(
        "change_order",
        ShiftChange,
        columns("kind changed_at changed_by reason short_notice left came starts_at ends_at other_shift_id"),
        _by_shift(ShiftChange),
    ),
    Part(
        "handover",
        Handover,
        columns(
            "from_shift_id to_shift_id state planned_at drafted_at sealed sha256 sealed_at outgoing_id incoming_id "
            "forced_at forced_by forced_reason lapsed_at lapsed_reason"
        ),
        _handed,
    ),
    Part(
        "signature", HandoverSignature, columns("handover_id side staff_id signed_at sha256 drawing void_at"), _signed
    ),
    Part(
        "meeting",
        Meeting,
        columns(
            "kind state due_at agenda checks tasks weather_note place chair_id held_at held_reason summary "
            "summary_none problems problems_none measures measures_none finished_at late"
        ),
        _by_shift(Meeting),
    ),
    Part(
        "attendee",
        Attendee,
        columns("presence absence_reason posts"),
        _of(Attendee, "meeting_id", Meeting),
        key=columns("meeting_id staff_id"),
    ),
    Part(
        "acknowledgement",
        Acknowledgement,
        columns("meeting_id staff_id tasks_version fitness fitness_note acknowledged_at"),
        _of(Acknowledgement, "meeting_id", Meeting),
    ),
    Part(
        "meeting_note",
        MeetingNote,
        columns("meeting_id text author_id written_at"),
        _of(MeetingNote, "meeting_id", Meeting),
    ),
    Part(
        "task",
        Task,
        columns(
            "origin_shift_id kind title_zh title_en post assignee_id from_at due_at needs_check steps state "
            "created_at created_by taken_at taken_by done_at done_by recorded_at recorded_by result counts late "
            "verified_at verified_by verdict verdict_text closed_at closed_by close_reason"
        ),
        _tasks,
        post="post",
    ),
    Part("task_note", TaskNote, columns("task_id text author_id written_at"), _of(TaskNote, "task_id", Task)),
    Part(
        "log_entry",
        LogEntry,
        columns("kind occurred_at recorded_at zh en tags refs author_id author_name corrects reason follow_up"),
        _by_shift(LogEntry),
    ),
    Part(
        "presence_check",
        PresenceCheck,
        columns(
            "staff_id post trigger asked_by sent_at due_at state answered_at recorded_at recorded_by answer_basis "
            "answered_through missed_at"
        ),
        _by_shift(PresenceCheck),
        post="post",
    ),
    Part(
        "leader_round",
        LeaderRound,
        columns("trigger called_by posts called_at due_at state ended_at"),
        _by_shift(LeaderRound),
    ),
    Part(
        "round_visit",
        RoundVisit,
        columns("round_id post people in_order text task_id visited_at visited_by"),
        _of(RoundVisit, "round_id", LeaderRound),
        post="post",
    ),
    Part(
        "away_pass",
        AwayPass,
        columns(
            "staff_id posts state reason requested_at until cover_id decided_by decline_reason granted_at ended_at "
            "ended_by end_basis"
        ),
        _by_shift(AwayPass),
    ),
    Part(
        "lone_work",
        LoneWork,
        columns("staff_id trigger every_min started_at state signs silences ended_at ended_by end_reason end_note"),
        _by_shift(LoneWork),
    ),
    Part(
        "key_issue",
        KeyIssue,
        columns("key_item_id staff_id issued_at issued_by issue_condition remark due_at handover_id"),
        _by_shift(KeyIssue),
    ),
    Part(
        "key_return",
        KeyIssue,
        columns("key_item_id returned_at returned_by returned_basis return_condition return_remark"),
        _returned,
    ),
    Part(
        "business_entry",
        BusinessEntry,
        columns("post occurred_at recorded_at author_id author_name feedback corrects reason"),
        _by_shift(BusinessEntry),
        post="post",
    ),
    Part(
        "business_count",
        BusinessCount,
        columns("count"),
        _of(BusinessCount, "entry_id", BusinessEntry),
        key=columns("entry_id kind_id"),
    ),
)

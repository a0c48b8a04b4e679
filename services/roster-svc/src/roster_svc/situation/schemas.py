"""What clients get of the situation of a site."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from roster_svc.away_passes.schemas import AwayRead
from roster_svc.business_log.schemas import KindTotal
from roster_svc.duty.schemas import CommandBasis
from roster_svc.duty_log.schemas import LogEntryRead
from roster_svc.leader_rounds.schemas import RoundRead
from roster_svc.muster.schemas import SiteMuster
from roster_svc.presence_checks.schemas import CheckRead
from roster_svc.situation.domain import Act, Phase, PhaseState, Urgency
from roster_svc.tasks.schemas import PostProgress
from svckit.web import Schema


class StepRead(Schema):
    """One thing to do. ``act`` says what, ``subject_id`` of what: an incident, a meeting, a task, …"""

    act: Act
    urgency: Urgency
    due_at: datetime | None = Field(description="Null: at once.")
    subject_id: UUID | None
    zh: str = Field(description="What or whom it is about, where words say it.")
    en: str
    post: str | None


class PhaseRead(Schema):
    """One phase of the course of the shift; ``subject_id``: the meeting, shift or handover that is opened for it."""

    phase: Phase
    state: PhaseState
    at: datetime
    subject_id: UUID | None


class CommandNow(Schema):
    staff_id: UUID
    name: str
    basis: CommandBasis
    since: datetime
    shift_id: UUID | None


class ShiftNow(Schema):
    """The shift whose course is shown: yours, else the one in command, on watch, or next."""

    id: UUID
    version: int
    state: str
    starts_at: datetime
    ends_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    mine: bool = Field(description="You are at its chief's post.")


class GapNow(Schema):
    """A post that should be manned and is not."""

    id: UUID
    post: str
    since: datetime


class IncidentNow(Schema):
    id: UUID
    number: str
    title: str
    level: int
    state: str


class AnomalyNow(Schema):
    id: UUID
    series: str
    severity: str
    summary: str
    began_at: datetime | None


class TaskNow(Schema):
    id: UUID
    version: int
    kind: str
    title_zh: str
    title_en: str
    post: str
    assignee_id: UUID | None
    from_at: datetime
    due_at: datetime
    state: str
    overdue: bool
    created_at: datetime
    taken_at: datetime | None


class MeetingNow(Schema):
    id: UUID
    kind: str
    shift_id: UUID | None
    due_at: datetime
    state: str


class HandoverNow(Schema):
    """A handover from or to the shift. ``waits``: what comes next; null once sealed."""

    id: UUID
    side: Literal["outgoing", "incoming"]
    planned_at: datetime
    state: str
    waits: str | None
    hold: str | None


class InspectionNow(Schema):
    """A check of the shift: to be done, done, or missed."""

    id: UUID
    kind: str
    name_zh: str
    name_en: str
    post: str
    from_at: datetime
    due_at: datetime
    state: str
    outcome: str | None


class UnansweredNow(Schema):
    """A call about something of the site that nobody has answered, and has gone on to the next one."""

    subject_type: Literal["presence_check", "away_pass", "task", "post"]
    subject_id: UUID
    zh: str
    en: str
    since: datetime


class SituationRead(Schema):
    """All of a site's present, as roster-svc knows it: one read for the screen of whoever leads it."""

    site_id: UUID
    at: datetime
    leads: bool = Field(description="You are in command of the site now.")
    command: CommandNow | None
    shift: ShiftNow | None
    course: list[PhaseRead]
    steps: list[StepRead] = Field(description="What is to be done, the most urgent first.")
    muster: SiteMuster
    gaps: list[GapNow]
    incidents: list[IncidentNow] = Field(description="The gravest first, at most thirty.")
    anomalies: list[AnomalyNow] = Field(description="The oldest first, at most thirty.")
    progress: list[PostProgress]
    tasks: list[TaskNow] = Field(description="Unfinished ones, the first due first.")
    checks: list[CheckRead] = Field(description="Presence checks that wait, or were not answered.")
    away: list[AwayRead] = Field(description="Passes that wait for a decision, or by which people are away.")
    meetings: list[MeetingNow]
    handovers: list[HandoverNow]
    rounds: list[RoundRead]
    inspections: list[InspectionNow] = Field(description="The first due first; cancelled ones left out.")
    business: list[KindTotal]
    log: list[LogEntryRead] = Field(description="The last entries of the duty log, newest first.")
    unanswered: list[UnansweredNow]

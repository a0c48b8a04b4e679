"""What a shift report 值班报告 says (R-4.3.3a): plain values, the same for a draft, a preview and a sealed report.

All times are UTC instants; durations are seconds. `None` means "did not happen (yet)", never "unknown to us by design".
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

from contracts.severities import Severity
from reporting_svc.shift_reports.check_lines import CheckLine
from reporting_svc.shift_reports.duty_lines import CommandLine, DutyLine, GapLine, PostLine
from reporting_svc.shift_reports.handover_lines import HandoverLine

Attendance = Literal["expected", "on_time", "late", "absent", "unplanned"]
MomentKind = Literal[
    "detected",
    "opened",
    "escalated",
    "told",
    "tell_failed",
    "answered",
    "acknowledged",
    "unacknowledged",
    "given_back",
    "reassigned",
    "level_changed",
    "cleared",
    "unwatched",
    "resolved",
    "reopened",
    "closed",
]
DeliveryState = Literal["accepted", "delivered", "failed"]
AddendumKind = Literal[
    "checked_in",
    "checked_out",
    "forgot_check_out",
    "command_taken",
    "command_ended",
    "post_unmanned",
    "post_manned",
    "handover_sealed",
    "handover_lapsed",
    "anomaly_detected",
    "anomaly_cleared",
    "inspection_failed",
    "check_done",
    "check_missed",
    "checkpoint_missed",
    "incident_moment",
    "message_accepted",
    "message_delivered",
    "message_failed",
]
OpenKind = Literal["incident", "anomaly", "inspection"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteLine:
    """The site as its register knew it; before the register reached us, only the id."""

    id: UUID
    code: str | None
    name: str | None
    timezone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftLine:
    """Planned and real times of the shift.

    `end_basis`: `ended`, `ordered` (by headquarters, for `end_reason`), `overstay` or `lapsed` (nobody ended or started
    it, so the clock did), or a word of a newer roster. `unrelieved`: posts whose relief was not there.
    `open_incidents`: numbers of those that were active when it ended; where a person ended it, `end_reason` says why
    all the same. `exceptions`: opening conditions that it was opened without, by order of `exception_by` (a name, or an
    id) for `exception_reason`. `changes`: the orders by which the published shift was changed, oldest first.
    """

    id: UUID
    starts_at: datetime
    ends_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    published_late_for: str | None = None
    exceptions: tuple[str, ...] = ()
    exception_reason: str | None = None
    exception_by: str | None = None
    end_basis: str | None = None
    end_reason: str | None = None
    unrelieved: tuple[str, ...] = ()
    open_incidents: tuple[str, ...] = ()
    changes: tuple["ChangeLine", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """A change of the published shift: who came for whom, or its times before and after; people by name or id.

    `kind`: `replacement`, `swap`, `times`, or a word of a newer roster.
    """

    at: datetime
    kind: str
    by: str | None
    reason: str | None
    short_notice: bool
    left: str | None
    came: str | None
    starts_at: datetime
    ends_at: datetime
    starts_at_before: datetime
    ends_at_before: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One person at one post; `late_s` is the lateness at the first check-in, counted to when it was recorded.

    `claims`: the times that were recorded so long after that somebody had to vouch for them. `forgot_check_out`: nobody
    said when they left, the clock closed it.
    """

    staff_id: UUID
    name: str | None
    post: str
    attendance: Attendance
    checked_in_at: datetime | None
    checked_out_at: datetime | None
    late_s: int
    claims: tuple["ClaimLine", ...] = ()
    forgot_check_out: bool = False
    unrelieved_reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLine:
    """A time that is claimed, when it was recorded, by whom and why."""

    at: datetime
    recorded_at: datetime
    recorded_by: str | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnomalyLine:
    """An anomaly that began, stood or ended in the shift.

    `unwatched`: it ended because nobody looks any more (`rule_removed` and the like), so whether the cause is gone is
    not known; None where it is gone, or stands.
    """

    id: UUID
    kind: str
    series: str
    severity: Severity
    summary: str
    began_at: datetime
    detected_at: datetime
    cleared_at: datetime | None
    carried_over: bool
    value: float | None
    limit: float | None
    operator: str | None
    unit: str | None
    unwatched: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One line of "who knew what when". `id` is the id of the event that says so."""

    id: UUID
    at: datetime
    kind: MomentKind
    who: str | None = None
    detail: str | None = None
    channel: str | None = None
    state: str | None = None
    roles: tuple[str, ...] = ()
    step: int | None = None
    round: int | None = None
    late_s: float | None = None
    previous_level: int | None = None
    level: int | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseTimes:
    """How long each stage took, counted from the opening of the file (detection: up to the opening)."""

    detected_at: datetime | None
    first_told_at: datetime | None
    acknowledged_at: datetime | None
    resolved_at: datetime | None
    opened_after_s: float | None
    told_after_s: float | None
    acknowledged_after_s: float | None
    resolved_after_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentLine:
    """An incident as it stood at the end of the shift, with its timeline up to then.

    ``acknowledged_by``: who had it then; ``times`` count its first acknowledgement, though it may have fallen since.
    """

    id: UUID
    number: str
    title: str
    level: int
    severity: Severity
    state: str
    source: str | None
    summary: str | None
    opened_at: datetime
    carried_over: bool
    acknowledged_by: str | None
    times: ResponseTimes
    timeline: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationLine:
    """One message through one channel within the shift, in the state the channel truthfully reached."""

    delivery_id: UUID
    incident_number: str | None
    who: str
    channel: str
    state: DeliveryState
    at: datetime
    attempts: int
    reason: str | None
    nobody_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionLine:
    """A check that failed within the shift."""

    id: UUID
    checklist: str
    items: tuple[str, ...]
    severity: Severity
    detail: str | None
    inspector: str | None
    failed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenItem:
    """What the next shift takes over."""

    id: UUID
    kind: OpenKind
    label: str
    state: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The shift in numbers (R-1.1.1b). `acknowledged_in_target` counts acknowledgements within the site's target.

    Of the anomalies, each is cleared (the cause is gone), unwatched (nobody looks any more) or open at the end.
    """

    assigned: int
    on_time: int
    late: int
    absent: int
    on_time_ratio: float | None
    anomalies_begun: int
    anomalies_cleared: int
    anomalies_open: int
    incidents_opened: int
    incidents_carried_over: int
    incidents_resolved: int
    incidents_open: int
    incidents_unacknowledged: int
    acknowledged_in_target: int
    acknowledged_median_s: float | None
    acknowledged_max_s: float | None
    messages_told: int
    messages_failed: int
    anomalies_unwatched: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """What only people can say: summary, problems, measures (the three parts of the post-shift meeting)."""

    summary: str | None = None
    problems: str | None = None
    measures: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signed. `post` is the signer's post in this shift; None: somebody signed who was not on it (代签)."""

    signed_by: UUID
    name: str
    post: str | None
    signed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyLine:
    """The policy that the report is measured by. `versions`: those it came from, by scope; none: only defaults."""

    versions: dict[str, int]
    report_due_s: int
    acknowledge_within_s: dict[Severity, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """The whole report. It covers `covers_from` to `covers_until`; nothing that happened later is in it.

    `exercises`: the drills 演练 of the span, told like incidents; nothing else in the report speaks of them.
    `posts`: what those of the company are called that are not of the regulation.
    `measured_by`: None in texts that were sealed before it was kept; `duties`, `commands`, `gaps` and
    `handovers` and `posts` are empty there.
    """

    site: SiteLine
    shift: ShiftLine
    covers_from: datetime
    covers_until: datetime
    drawn_up_at: datetime
    people: tuple[PersonLine, ...]
    anomalies: tuple[AnomalyLine, ...]
    incidents: tuple[IncidentLine, ...]
    notifications: tuple[NotificationLine, ...]
    inspections: tuple[InspectionLine, ...]
    open_items: tuple[OpenItem, ...]
    figures: Figures
    remarks: Remarks = field(default_factory=Remarks)
    signature: Signature | None = None
    exercises: tuple[IncidentLine, ...] = ()
    duties: tuple[DutyLine, ...] = ()
    commands: tuple[CommandLine, ...] = ()
    gaps: tuple[GapLine, ...] = ()
    handovers: tuple[HandoverLine, ...] = ()
    checks: tuple[CheckLine, ...] = ()
    measured_by: PolicyLine | None = None
    posts: tuple[PostLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What headquarters puts right about a sealed report, below it: the sealed text stays as it was signed."""

    written_at: datetime
    author_id: UUID
    author: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Addendum:
    """A fact of the shift that reached us only after the report was sealed; `moment` where a timeline has it."""

    at: datetime
    kind: AddendumKind
    subject: str
    moment: Moment | None = None

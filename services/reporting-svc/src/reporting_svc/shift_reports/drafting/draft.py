"""The report of a shift from everything known of it (R-4.3.3a)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from contracts.incidents import IncidentOpened
from reporting_svc.shift_reports.content import (
    AnomalyLine,
    IncidentLine,
    InspectionLine,
    OpenItem,
    PolicyLine,
    Remarks,
    ReportContent,
)
from reporting_svc.shift_reports.drafting.anomalies import anomalies_of
from reporting_svc.shift_reports.drafting.checks import checks_of
from reporting_svc.shift_reports.drafting.duty import commands_of, duties_of, gaps_of
from reporting_svc.shift_reports.drafting.figures import figures_of, is_open
from reporting_svc.shift_reports.drafting.handovers import handovers_of
from reporting_svc.shift_reports.drafting.incidents import incidents_of
from reporting_svc.shift_reports.drafting.inspections import inspections_of
from reporting_svc.shift_reports.drafting.material import Material, span_of
from reporting_svc.shift_reports.drafting.notifications import notifications_of
from reporting_svc.shift_reports.drafting.people import people_of


def draft(material: Material, now: datetime, remarks: Remarks | None = None) -> ReportContent:
    """Draw up the report as of the shift's end, or as of `now` while it runs.

    The order and repetition of `material.facts` mean nothing; what happened after the end is left to the next shift.
    Exercises have a place of their own, and are in no figure.
    """
    span = span_of(material.shift, now)
    people = people_of(material, now)
    anomalies = anomalies_of(material, span)
    incidents = incidents_of(material, span)
    notifications = notifications_of(material, span)
    inspections = inspections_of(material, span)
    with_file = {opened.source_id for _, opened in material.of_type(IncidentOpened, span.end) if opened.source_id}
    return ReportContent(
        site=material.site,
        shift=material.shift,
        covers_from=span.start,
        covers_until=span.end,
        drawn_up_at=now,
        people=people,
        anomalies=anomalies,
        incidents=incidents,
        notifications=notifications,
        inspections=inspections,
        duties=duties_of(material, span),
        commands=commands_of(material, span),
        gaps=gaps_of(material, span),
        handovers=handovers_of(material),
        checks=checks_of(material, span),
        exercises=incidents_of(replace(material, exercise=True), span),
        open_items=tuple(_open_items(incidents, anomalies, inspections, with_file)),
        figures=figures_of(people, anomalies, incidents, notifications, span, material.policy),
        remarks=remarks or Remarks(),
        posts=material.posts,
        measured_by=PolicyLine(
            versions=dict(material.policy_versions),
            report_due_s=material.policy.report_due_s,
            acknowledge_within_s=dict(material.policy.acknowledge_within_s),
        ),
    )


def _open_items(
    incidents: Sequence[IncidentLine],
    anomalies: Sequence[AnomalyLine],
    inspections: Sequence[InspectionLine],
    with_file: set[UUID],
) -> Iterator[OpenItem]:
    for incident in incidents:
        if is_open(incident):
            answered = "acknowledged" if incident.acknowledged_by else "unacknowledged"
            label = f"{incident.number} {incident.title}"
            yield OpenItem(id=incident.id, kind="incident", label=label, state=answered, since=incident.opened_at)
    for anomaly in anomalies:
        if anomaly.cleared_at is None:
            since = anomaly.began_at
            yield OpenItem(id=anomaly.id, kind="anomaly", label=anomaly.summary, state="standing", since=since)
    for check in inspections:
        if check.id not in with_file:
            yield OpenItem(
                id=check.id, kind="inspection", label=check.checklist, state="no_incident", since=check.failed_at
            )

"""What reached us only after the seal: listed below the report, never worked into it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from reporting_svc.shift_reports.content import Addendum, AddendumKind, DeliveryState, ReportContent

MESSAGE: Mapping[DeliveryState, AddendumKind] = MappingProxyType(
    {"accepted": "message_accepted", "delivered": "message_delivered", "failed": "message_failed"}
)


def addenda(sealed: ReportContent, today: ReportContent) -> tuple[Addendum, ...]:
    """The facts that a report drawn up `today` tells beyond the `sealed` one, by time.

    Judged by the facts' own ids and times: a changed name or policy figure is no new fact.
    """
    late = (*_attendance(sealed, today), *_command(sealed, today), *_empty_posts(sealed, today))
    late += (*_handovers(sealed, today), *_anomalies(sealed, today), *_inspections(sealed, today))
    late += tuple(_checks(sealed, today))
    late += (*_moments(sealed, today), *_messages(sealed, today))
    return tuple(sorted(late, key=lambda addendum: (addendum.at, addendum.kind, addendum.subject)))


def _attendance(sealed: ReportContent, today: ReportContent) -> Iterator[Addendum]:
    before = {(line.staff_id, line.post): line for line in sealed.people}
    for line in today.people:
        known = before.get((line.staff_id, line.post))
        who = line.name or str(line.staff_id)
        if line.checked_in_at and (known is None or known.checked_in_at != line.checked_in_at):
            yield Addendum(at=line.checked_in_at, kind="checked_in", subject=who)
        if line.checked_out_at and (known is None or known.checked_out_at != line.checked_out_at):
            kind: AddendumKind = "forgot_check_out" if line.forgot_check_out else "checked_out"
            yield Addendum(at=line.checked_out_at, kind=kind, subject=who)


def _command(sealed: ReportContent, today: ReportContent) -> Iterator[Addendum]:
    before = {line.id: line for line in sealed.commands}
    for line in today.commands:
        known, who = before.get(line.id), line.name or str(line.staff_id)
        if known is None:
            yield Addendum(at=line.since, kind="command_taken", subject=who)
        if line.until and (known is None or known.until is None):
            yield Addendum(at=line.until, kind="command_ended", subject=who)


def _empty_posts(sealed: ReportContent, today: ReportContent) -> Iterator[Addendum]:
    """The subject is the post's code."""
    before = {(line.post, line.since): line for line in sealed.gaps}
    for line in today.gaps:
        known = before.get((line.post, line.since))
        if line.post is not None and known is None:
            yield Addendum(at=line.since, kind="post_unmanned", subject=line.post)
        if line.post is not None and line.until and (known is None or known.until is None):
            yield Addendum(at=line.until, kind="post_manned", subject=line.post)


def _handovers(sealed: ReportContent, today: ReportContent) -> Iterator[Addendum]:
    """The subject is who handed over to whom, or why nobody did (a word of `contracts.handovers.LapseReason`)."""
    before = {line.id: line for line in sealed.handovers}
    for line in today.handovers:
        known = before.get(line.id)
        if line.sealed_at and (known is None or known.sealed_at is None):
            people = f"{line.outgoing or '—'} → {line.incoming or '—'}"
            yield Addendum(at=line.sealed_at, kind="handover_sealed", subject=people)
        if line.lapsed_at and (known is None or known.lapsed_at is None):
            yield Addendum(at=line.lapsed_at, kind="handover_lapsed", subject=line.lapse_reason or "—")


def _anomalies(sealed: ReportContent, today: ReportContent) -> Iterator[Addendum]:
    before = {line.id: line for line in sealed.anomalies}
    for line in today.anomalies:
        known = before.get(line.id)
        if known is None:
            yield Addendum(at=line.detected_at, kind="anomaly_detected", subject=line.summary)
        if line.cleared_at and (known is None or known.cleared_at is None):
            yield Addendum(at=line.cleared_at, kind="anomaly_cleared", subject=line.summary)


def _inspections(sealed: ReportContent, today: ReportContent) -> Iterator[Addendum]:
    before = {line.id for line in sealed.inspections}
    for line in today.inspections:
        if line.id not in before:
            yield Addendum(at=line.failed_at, kind="inspection_failed", subject=line.checklist)


def _checks(sealed: ReportContent, today: ReportContent) -> Iterator[Addendum]:
    before = {line.id: line for line in sealed.checks}
    for line in today.checks:
        known = before.get(line.id)
        if line.missed_at and (known is None or known.missed_at is None):
            yield Addendum(at=line.missed_at, kind="check_missed", subject=line.checklist)
        told = {(one.at, one.zh) for one in known.missed_checkpoints} if known else set()
        for one in line.missed_checkpoints:
            if (one.at, one.zh) not in told:
                yield Addendum(at=one.at, kind="checkpoint_missed", subject=f"{line.checklist} · {one.zh}")
        if line.finished_at and (known is None or known.finished_at is None):
            yield Addendum(at=line.finished_at, kind="check_done", subject=line.checklist)


def _moments(sealed: ReportContent, today: ReportContent) -> Iterator[Addendum]:
    before = {moment.id for incident in sealed.incidents for moment in incident.timeline}
    for incident in today.incidents:
        subject = f"{incident.number} {incident.title}"
        for moment in incident.timeline:
            if moment.id not in before:
                yield Addendum(at=moment.at, kind="incident_moment", subject=subject, moment=moment)


def _messages(sealed: ReportContent, today: ReportContent) -> Iterator[Addendum]:
    """Messages about incidents that are in no timeline here; the others are moments."""
    before = {line.delivery_id for line in sealed.notifications}
    in_timelines = {incident.number for incident in today.incidents}
    for line in today.notifications:
        if line.delivery_id not in before and line.incident_number not in in_timelines:
            yield Addendum(at=line.at, kind=MESSAGE[line.state], subject=line.who)

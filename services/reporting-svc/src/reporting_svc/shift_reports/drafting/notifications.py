"""通知: which messages went out within the shift, and what the channel truthfully said (R-6.2.1b)."""

from uuid import UUID

from contracts.incidents import IncidentFact
from contracts.notifications import NotificationDelivered, NotificationFailed
from reporting_svc.projections.facts import Fact, newest
from reporting_svc.projections.span import Span
from reporting_svc.shift_reports.content import DeliveryState, NotificationLine
from reporting_svc.shift_reports.drafting.material import Material


def notifications_of(material: Material, span: Span) -> tuple[NotificationLine, ...]:
    """One line per delivery: of several reports on the same delivery the newest version speaks."""
    numbers: dict[UUID, str] = {}
    deliveries: dict[UUID, list[Fact]] = {}
    for fact in material.until(span.end):
        if isinstance(fact.event, IncidentFact):
            numbers[fact.event.incident_id] = fact.event.number
        elif isinstance(fact.event, NotificationDelivered | NotificationFailed) and fact.at >= span.start:
            deliveries.setdefault(fact.event.delivery_id, []).append(fact)
    lines = (_line(newest(facts), numbers, material) for facts in deliveries.values())
    return tuple(sorted(lines, key=lambda line: (line.at, line.delivery_id)))


def _line(fact: Fact, numbers: dict[UUID, str], material: Material) -> NotificationLine:
    event = fact.event
    assert isinstance(event, NotificationDelivered | NotificationFailed)
    failed = event if isinstance(event, NotificationFailed) else None
    state: DeliveryState = "failed" if isinstance(event, NotificationFailed) else event.state
    name = material.names.get(event.staff_id) if event.staff_id else None
    return NotificationLine(
        delivery_id=event.delivery_id,
        incident_number=numbers.get(event.incident_id),
        who=name or event.recipient,
        channel=event.channel,
        state=state,
        at=fact.at,
        attempts=event.attempts,
        reason=failed.reason if failed else None,
        nobody_told=failed.exhausted if failed else False,
    )

"""What other services' events mean to incidents."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked
from contracts.findings import FindingPromoted
from contracts.inspections import InspectionFailed
from contracts.notifications import (
    NotificationAcknowledged,
    NotificationDelivered,
    NotificationFailed,
    NotificationsBegun,
)
from contracts.severities import SEVERITIES
from incident_svc.escalations import service as escalations
from incident_svc.escalations.domain import Unreached
from incident_svc.incidents import clearing, found, opening, repository, service
from incident_svc.incidents.domain import cause_key, kind_of_cause, side_of
from incident_svc.incidents.failed_checks import failed_check
from incident_svc.incidents.history import Entry, UnknownIncident, note, record
from incident_svc.incidents.models import Incident
from incident_svc.incidents.opening import Cause, IncidentBatch
from incident_svc.incidents.peaks import Peak, title_of
from incident_svc.incidents.repository import TOLD, Place
from incident_svc.told import domain as told
from incident_svc.told import service as telling
from svckit.messaging import handling


async def anomalies_detected(
    session: AsyncSession, messages: Sequence[Message[AnomalyDetected]], now: datetime
) -> None:
    """Open incidents, or join those that these causes have open.

    Of one trouble the gravest cause goes first: it opens the incident, and people are called once.
    """
    known = sorted(((message, _seen(message)) for message in messages), key=_order)
    batch = await IncidentBatch.for_causes(session, [cause for _, cause in known], now)
    for message, cause in known:
        with handling(message):
            await batch.take(cause)


async def anomalies_peaked(session: AsyncSession, messages: Sequence[Message[AnomalyPeaked]], now: datetime) -> None:
    """What stands has got worse: its incident says so. Where none is active, nothing waits to be told."""
    places = [_place(message) for message in messages]
    active: dict[tuple[UUID, str], Incident] = {}
    for incident in await repository.lock_active(session, list(dict.fromkeys(places))):
        for key in (incident.cause_key, incident.group_key):
            if key is not None:
                active[incident.site_id, key] = incident
    for message, place in zip(messages, places, strict=True):
        found = (active.get((place.site_id, key)) for key in place.keys)
        joined = next((incident for incident in found if incident is not None), None)
        peak = Peak.of(message.event, exercise=message.envelope.exercise)
        if joined is not None and peak is not None:
            with handling(message):
                await service.say_worst(session, joined, peak, message.event.peak_at, now)


async def anomaly_cleared(session: AsyncSession, message: Message[AnomalyCleared], now: datetime) -> None:
    """Note that the cause is gone."""
    await clearing.cause_cleared(session, message.event, now, exercise=message.envelope.exercise)


async def inspection_failed(session: AsyncSession, message: Message[InspectionFailed], now: datetime) -> None:
    """Open an incident; the same checklist failing again at the site joins it, and so does more of one inspection.

    Where the incident of an inspection is over, what it finds later is told by itself: nobody handles it yet.
    """
    cause = failed_check(message.event, exercise=message.envelope.exercise)
    if message.event.told_before and await repository.active_number(session, cause.place) is None:
        cause = failed_check(message.event, exercise=message.envelope.exercise, only_new=True)
    batch = await IncidentBatch.for_causes(session, [cause], now)
    await batch.take(cause)


async def finding_promoted(session: AsyncSession, message: Message[FindingPromoted], now: datetime) -> None:
    """Open an incident for what people say is one, once; anything less is monitoring-svc's."""
    finding = message.event
    if finding.kind != "incident" or await repository.declared_for(session, finding.finding_id):
        return
    cause = found.declared(finding, exercise=message.envelope.exercise)
    await opening.open_by_hand(session, cause, found.declarer(finding), now, level=None, off_duty=False)


async def notification_acknowledged(
    session: AsyncSession, message: Message[NotificationAcknowledged], now: datetime
) -> None:
    """The person answered from the message itself."""
    answer = message.event
    await service.answered(session, await _known(session, answer.incident_id), answer, now)


async def notifications_begun(
    session: AsyncSession, messages: Sequence[Message[NotificationsBegun]], now: datetime
) -> None:
    """People are being called: whom, before anybody has been reached."""
    for message in messages:
        telling.report(session, told.begun(message.event), now)


async def notifications_delivered(
    session: AsyncSession, messages: Sequence[Message[NotificationDelivered]], now: datetime
) -> None:
    """Note who was told, by which channel, and how sure that is."""
    for message in messages:
        with handling(message):
            delivery = message.event
            params = {"recipient": delivery.recipient, "channel": delivery.channel, "state": delivery.state}
            if delivery.staff_id is not None:
                params[TOLD] = str(delivery.staff_id)
            note(session, delivery.incident_id, Entry("notified", params, at=delivery.delivered_at), now)
            telling.report(session, told.delivered(delivery), now)


async def notification_failed(session: AsyncSession, message: Message[NotificationFailed], now: datetime) -> None:
    """Note the failure; where the whole step reached nobody, the round's next one fires at once."""
    failure = message.event
    incident = await _known(session, failure.incident_id)
    params = {
        "recipient": failure.recipient,
        "channel": failure.channel,
        "reason": failure.reason,
        "exhausted": failure.exhausted,
    }
    await record(session, incident, Entry("notification_failed", params, at=failure.failed_at), now)
    telling.report(session, told.failed(failure), now)
    if failure.exhausted:
        call = Unreached(failure.failed_at, failure.escalation_id, failure.calls)
        await escalations.nobody_reached(session, incident, call, now)


async def _known(session: AsyncSession, incident_id: UUID) -> Incident:
    """The incident behind its lock."""
    incident = await repository.lock(session, incident_id)
    if incident is None:
        raise UnknownIncident(incident_id)
    return incident


def _seen(message: Message[AnomalyDetected]) -> Cause:
    anomaly = message.event
    return Cause(
        site_id=anomaly.site_id,
        source="anomaly",
        source_id=anomaly.anomaly_id,
        key=anomaly.cause_key,
        group=anomaly.group_key,
        kind=kind_of_cause(anomaly.kind, side_of(anomaly.operator, anomaly.group_key)),
        measured=anomaly.series_kind or anomaly.series,
        title=title_of(anomaly.summary),
        summary=anomaly.summary,
        severity=anomaly.severity,
        at=anomaly.detected_at,
        exercise=message.envelope.exercise,
        test=anomaly.kind == "test" and message.envelope.exercise,
        peak=Peak.of(anomaly, exercise=message.envelope.exercise),
    )


def _place(message: Message[AnomalyPeaked]) -> Place:
    anomaly, exercise = message.event, message.envelope.exercise
    key, group = (cause_key(one, exercise=exercise) for one in (anomaly.cause_key, anomaly.group_key))
    return Place(anomaly.site_id, str(key), group)


def _order(one: tuple[Message[AnomalyDetected], Cause]) -> int:
    """What no other cause joins keeps its order: it may be the same again, milder or worse."""
    _, cause = one
    return 0 if cause.group is None else -SEVERITIES.index(cause.severity)
